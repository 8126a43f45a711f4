import { termNames } from "./term-names";

/**
 * The name of a rate or of a count in the user's language. Columns keep the names of their form, and reports are
 * Vietnamese: neither asks here.
 *
 * @param term its `label` or `short` in domain/; any other name stays as it is
 */
export function termWords(term: string): string {
  const named = termNames[term];
  if (named !== undefined) return named;
  const inside = termNames[term.charAt(0).toLocaleLowerCase("vi") + term.slice(1)];
  if (inside !== undefined) return capital(inside);
  // «tổng số tiếp nhận (hồ sơ liên thông Văn phòng UBND tỉnh)»: which dossiers stands behind.
  const [, count = term, which] = /^(.+) \((.+)\)$/u.exec(term) ?? [];
  return which === undefined ? term : `${termNames[count] ?? count} (${termNames[which] ?? which})`;
}

/** The same at the head of a line. */
export function termTitle(term: string): string {
  return capital(termWords(term));
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);
}
