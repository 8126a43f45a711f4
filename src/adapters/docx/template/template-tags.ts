import { Parser } from "htmlparser2";
import { strFromU8 } from "fflate";
import { CHARTS_TAG, WORD_LISTS, type WordList } from "../../../core";
import type { TagTexts, TemplateFault } from "../../../ports/document";
import { harmlessField } from "./fields";
import { FileFault } from "../../package/file-fault";

/** Characters of the paragraph that a fault quotes on each side. */
const AROUND = 30;
const MAX_DEPTH = 200;

/** A paragraph's text with the cells around it. */
interface FoundParagraph {
  readonly text: string;
  /** The table row and the cell that it lies in, innermost; 0 outside tables. */
  readonly row: number;
  readonly cell: number;
  /** Where the rows lie in each other: a list may not reach from one into another. */
  readonly container: number;
  /** It lies in a text box, or one or a picture lies in it. */
  readonly isDrawn: boolean;
}

interface OpenList {
  readonly list: WordList;
  readonly tag: string;
  readonly paragraph: FoundParagraph;
  readonly at: number;
}

interface CheckedTags {
  readonly faults: readonly TemplateFault[];
  readonly repeats: number;
  /** {@link CHARTS_TAG} stands in it. */
  readonly takesCharts: boolean;
}

/** What is wrong with the tags of one part, in the order of the text; and how often its lists repeat something. */
export function checkTags(bytes: Uint8Array, part: string, where: TemplateFault["where"], tags: TagTexts): CheckedTags {
  const faults: TemplateFault[] = [];
  let repeats = 0;
  let takesCharts = false;
  let open: OpenList | null = null;
  const blame = (problem: TemplateFault["problem"], tag: string, { text, row }: FoundParagraph, at: number): void => {
    const from = Math.max(0, at - AROUND);
    const to = Math.min(text.length, at + tag.length + 4 + AROUND);
    const around = `${from > 0 ? "…" : ""}${text.slice(from, to).replace(/\s+/g, " ").trim()}${to < text.length ? "…" : ""}`;
    faults.push({ problem, tag: tag.trim(), where, inTable: row !== 0, around });
  };
  for (const paragraph of paragraphsOf(bytes, part)) {
    for (const { tag, at, is } of tagsIn(paragraph.text)) {
      if (is !== "tag") {
        blame({ is }, tag, paragraph, at);
        continue;
      }
      const name = tag.trim();
      if (name.startsWith("#")) {
        const list = WORD_LISTS.find((known) => known === name.slice(1).trim());
        if (list === undefined)
          blame({ is: "unknown-name", nearest: WORD_LISTS.map((known) => `#${known}`) }, tag, paragraph, at);
        else if (open !== null) blame({ is: "list-in-list" }, tag, paragraph, at);
        else {
          open = { list, tag, paragraph, at };
          repeats += tags.lengths[list];
        }
      } else if (name.startsWith("/")) {
        if (open === null || open.list !== name.slice(1).trim()) blame({ is: "list-not-opened" }, tag, paragraph, at);
        else {
          if (!together(open.paragraph, paragraph)) blame({ is: "list-crosses-cells" }, tag, paragraph, at);
          open = null;
        }
      } else {
        const problem = tags.check(tag, open?.list ?? null);
        if (problem !== null) blame(problem, tag, paragraph, at);
        else if (name === CHARTS_TAG) {
          if (where !== "body" || open !== null || takesCharts || !fillsParagraph(tag, paragraph))
            blame({ is: "charts-misplaced" }, tag, paragraph, at);
          takesCharts = true;
        }
      }
    }
  }
  if (open !== null) blame({ is: "list-not-closed" }, open.tag, open.paragraph, open.at);
  return { faults, repeats, takesCharts };
}

/** Nothing but the tag, outside tables: what takes its place is as wide as the page. */
function fillsParagraph(tag: string, { text, row, isDrawn }: FoundParagraph): boolean {
  return row === 0 && !isDrawn && text.trim() === `{{${tag}}}`;
}

/** In one cell, in two cells of one table row, or both outside tables. */
function together(one: FoundParagraph, other: FoundParagraph): boolean {
  return one.cell === other.cell || (one.row !== 0 && one.row === other.row && one.container === other.container);
}

function* tagsIn(
  text: string,
): Generator<{ readonly is: "tag" | "not-closed" | "not-opened"; readonly tag: string; readonly at: number }> {
  let at = 0;
  for (;;) {
    const start = text.indexOf("{{", at);
    const stray = text.indexOf("}}", at);
    if (stray !== -1 && (start === -1 || stray < start)) {
      yield { is: "not-opened", tag: "", at: stray };
      at = stray + 2;
      continue;
    }
    if (start === -1) return;
    const end = text.indexOf("}}", start + 2);
    const next = text.indexOf("{{", start + 2);
    if (end === -1 || (next !== -1 && next < end)) {
      yield { is: "not-closed", tag: text.slice(start + 2, next === -1 ? start + 30 : next), at: start };
      at = next === -1 ? text.length : next;
      continue;
    }
    yield { is: "tag", tag: text.slice(start + 2, end), at: start };
    at = end + 2;
  }
}

interface Frame {
  text: string;
  isDrawn: boolean;
  readonly row: number;
  readonly cell: number;
  readonly container: number;
}

/**
 * The paragraphs of a part with their whole text: Word cuts a tag into runs wherever the cursor once stood. Paragraphs
 * of text boxes lie inside others. Fields that fetch or act are faults.
 */
function paragraphsOf(bytes: Uint8Array, part: string): readonly FoundParagraph[] {
  const paragraphs: FoundParagraph[] = [];
  const frames: Frame[] = [];
  const cells: number[] = [];
  const rows: number[] = [];
  const fields: string[] = [];
  let counted = 0;
  let depth = 0;
  let reading: "text" | "field" | null = null;
  const note = (instruction: string): void => {
    if (!harmlessField(instruction))
      throw new FileFault("word-active-content", { what: "field", place: instruction.trim().slice(0, 40) });
  };
  const parser = new Parser(
    {
      onopentag(qualified, attributes) {
        depth += 1;
        if (depth > MAX_DEPTH) throw new FileFault("word-damaged", { part });
        const name = local(qualified);
        if (name === "p" && qualified.startsWith("w:"))
          frames.push({
            text: "",
            isDrawn: frames.length > 0,
            row: rows.at(-1) ?? 0,
            cell: cells.at(-1) ?? 0,
            container: rows.length,
          });
        else if (name === "tr" && qualified.startsWith("w:")) rows.push((counted += 1));
        else if (name === "tc" && qualified.startsWith("w:")) cells.push((counted += 1));
        else if (qualified === "w:t") reading = "text";
        else if (qualified === "w:instrText") reading = "field";
        else if (qualified === "w:tab" || qualified === "w:br") append(" ");
        else if (qualified === "w:drawing" || qualified === "w:pict") {
          for (const frame of frames) frame.isDrawn = true;
        } else if (qualified === "w:fldSimple") note(attributes["w:instr"] ?? "");
        else if (qualified === "w:fldChar") turnField(attributes["w:fldCharType"]);
        else if (qualified === "w:object" || qualified === "w:control")
          throw new FileFault("word-active-content", { what: "objects", place: part });
      },
      ontext(text) {
        if (reading === "text") append(text);
        else if (reading === "field" && fields.length > 0) fields.push((fields.pop() ?? "") + text);
      },
      onclosetag(qualified) {
        depth -= 1;
        if (qualified === "w:p") {
          const frame = frames.pop();
          if (frame !== undefined) paragraphs.push(frame);
        } else if (qualified === "w:tr") rows.pop();
        else if (qualified === "w:tc") cells.pop();
        else if (qualified === "w:t" || qualified === "w:instrText") reading = null;
      },
      onprocessinginstruction(name) {
        if (name.startsWith("!")) throw new FileFault("word-damaged", { part });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  function append(text: string): void {
    const frame = frames.at(-1);
    if (frame !== undefined) frame.text += text;
  }
  function turnField(type: string | undefined): void {
    if (type === "begin") fields.push("");
    else if (type === "separate" || type === "end") {
      const instruction = fields.at(-1);
      // Between "separate" and "end" stands the result, which is text; its instruction is judged once.
      if (instruction !== undefined && instruction !== JUDGED) note(instruction);
      if (type === "end") fields.pop();
      else if (fields.length > 0) fields[fields.length - 1] = JUDGED;
    }
  }
  parser.write(strFromU8(bytes));
  if (depth !== 0) throw new FileFault("word-damaged", { part });
  parser.end();
  return paragraphs;
}

const JUDGED = "\0";

function local(qualified: string): string {
  return qualified.slice(qualified.indexOf(":") + 1);
}
