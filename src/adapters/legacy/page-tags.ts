/** Where a tag begins; what stands in a script or a style is no markup. */
const OPENING = /<(?:(script|style)\b|[a-z])/gi;
/** What ends a tag, or opens a value within it. */
const END_OR_VALUE = /=\s*(["'])|>/g;

/**
 * A page as it was, but «<» and «>» within the quotes of its tags are written as HTML's names for them. Both are allowed there
 * (`title="Đạt >= 95%"`), and the library that reads tables ends the tag at the first.
 */
export function withPlainTags(page: string): string {
  const written: string[] = [];
  let copied = 0;
  OPENING.lastIndex = 0;
  for (let tag = OPENING.exec(page); tag !== null; tag = OPENING.exec(page)) {
    const values: [from: number, to: number][] = [];
    const end = endOfTag(page, OPENING.lastIndex, values);
    // Quotes that nothing closes: the rest stays as it lies.
    if (end === null) break;
    for (const [from, to] of values) {
      written.push(page.slice(copied, from), page.slice(from, to).replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
      copied = to;
    }
    OPENING.lastIndex = tag[1] === undefined ? end : endOfScript(page, end, tag[1]);
  }
  return written.join("") + page.slice(copied);
}

/** Where the tag ends that goes on at a place, null if it does not; the places of its quoted values are added to a list. */
function endOfTag(page: string, from: number, values: [from: number, to: number][]): number | null {
  END_OR_VALUE.lastIndex = from;
  for (let found = END_OR_VALUE.exec(page); found !== null; found = END_OR_VALUE.exec(page)) {
    if (found[1] === undefined) return END_OR_VALUE.lastIndex;
    const close = page.indexOf(found[1], END_OR_VALUE.lastIndex);
    if (close < 0) return null;
    values.push([END_OR_VALUE.lastIndex, close]);
    END_OR_VALUE.lastIndex = close + 1;
  }
  return null;
}

function endOfScript(page: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}`, "gi");
  closing.lastIndex = from;
  return closing.exec(page)?.index ?? page.length;
}
