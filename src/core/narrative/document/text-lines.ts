import { DOUBT_MARK } from "../templates/render";
import type { TextLine, TextRun } from "./office-document";

/** «[Địa danh]»: what the office must still write, in brackets so that it is seen on paper too. */
export function placeholder(what: string): TextRun {
  return { text: `[${what}]`, mark: "placeholder" };
}

export function given(text: string): TextRun {
  return { text };
}

/** The text, or what is to stand there. An empty text counts as not given. */
export function givenOr(text: string | undefined, what: string): TextRun {
  return text === undefined || text === "" ? placeholder(what) : given(text);
}

/** The line with marks as they are, each stretch made bold, italic or both. */
export function emphasised(line: TextLine, style: Pick<TextRun, "bold" | "italic">): TextLine {
  return line.map((run) => ({ ...run, ...style }));
}

export function upperCase(line: TextLine): TextLine {
  return line.map((run) => ({ ...run, text: run.text.toUpperCase() }));
}

/** A paragraph of a template; its marks of doubt stand out. */
export function paragraphLine(text: string): TextLine {
  const pieces = text.split(DOUBT_MARK);
  return pieces.flatMap((piece, index): TextRun[] => [
    ...(index === 0 ? [] : [{ text: DOUBT_MARK, mark: "doubtful" } as const]),
    ...(piece === "" ? [] : [given(piece)]),
  ]);
}

/** The same, where the template leaves blanks in brackets: «Nguyên nhân: […]». */
export function withBlanks(text: string): TextLine {
  return paragraphLine(text).flatMap((run): TextRun[] =>
    run.mark !== undefined
      ? [run]
      : run.text
          .split(/(\[[^\][]+\])/u)
          .filter((piece) => piece !== "")
          .map((piece): TextRun => (piece.startsWith("[") ? placeholder(piece.slice(1, -1)) : given(piece))),
  );
}

/** The line with `ending` after it, instead of the punctuation that it has. */
export function endedBy(line: TextLine, ending: string): TextLine {
  const last = line.at(-1);
  if (last === undefined) return [given(ending)];
  // Brackets of a placeholder stay closed: the ending is no part of what must be filled in.
  if (last.mark !== undefined) return [...line, given(ending)];
  return [...line.slice(0, -1), { ...last, text: `${last.text.replace(/[\s.;:,/]+$/u, "")}${ending}` }];
}

export function lineText(line: TextLine): string {
  return line.map((run) => run.text).join("");
}
