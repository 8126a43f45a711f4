import {
  AlignmentType,
  BorderStyle,
  HighlightColor,
  LineRuleType,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from "docx";
import type { TextLine } from "../../../core";
import { BODY_POINTS, halfPoints } from "./page-measures";
import { wordText } from "../xml-text";

export interface WordStyle {
  readonly points?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** What must be filled in or is in doubt is highlighted; the highlight goes when the office types over it. */
const HIGHLIGHTS = { placeholder: HighlightColor.YELLOW, doubtful: HighlightColor.CYAN } as const;

export function runsOf(
  line: TextLine,
  { points = BODY_POINTS, bold = false, italic = false }: WordStyle = {},
): readonly TextRun[] {
  return line.map((run) => {
    const options: IRunOptions = {
      text: wordText(run.text),
      size: halfPoints(points),
      ...(bold || run.bold === true ? { bold: true } : {}),
      ...(italic || run.italic === true ? { italics: true } : {}),
      ...(run.mark === undefined ? {} : { highlight: HIGHLIGHTS[run.mark] }),
    };
    return new TextRun(options);
  });
}

export function centred(
  line: TextLine,
  style: WordStyle = {},
  options: Omit<IParagraphOptions, "children" | "alignment"> = {},
): Paragraph {
  return new Paragraph({ ...options, alignment: AlignmentType.CENTER, children: runsOf(line, style) });
}

/**
 * A short rule under a heading, as long as the width that the indents leave. A paragraph's border and no drawing:
 * borders survive every program that opens the file.
 */
export function rule(indent: number): Paragraph {
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 40, line: 80, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1 } },
    children: [],
  });
}

/** Word wants a paragraph after a table; this one takes no room that could push an empty page. */
export function nothing(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT }, children: [] });
}
