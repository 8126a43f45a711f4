import { Parser } from "htmlparser2";
import type { DocumentCell, TextPlace } from "../../../ports/text-source";
import { decodeUtf8 } from "../../package/decode-text";
import { asUtf8 } from "../../package/part-text";
import { FileFault } from "../../package/file-fault";
import { OpenFields } from "./open-fields";
import { asNoteMark } from "./note-marks";
import { isOn, type RunLook, type TextStyles } from "./text-styles";

/** Word itself nests some dozen levels; a table in a table in a text box stays below a hundred. */
const MAX_DEPTH = 256;
/** A row with a longer cell is prose laid out as a table: its cells are read one below the other. */
const LONGEST_CELL = 120;
/** Revisions that were struck out, the copy of a drawing for old programs, and texts that are not printed. */
const LEFT_OUT = new Set(["del", "moveFrom", "Fallback", "instrText", "delText"]);
/** In the properties of a paragraph's end or a row, a struck revision is a mark without content. */
const PROPERTIES = new Set(["rPr", "trPr", "tcPr"]);
/** Notes that are Word's own lines. */
const SEPARATORS = new Set(["separator", "continuationSeparator", "continuationNotice"]);

/** A stretch of text with its place in the document; a mark of ours has none. */
interface Piece {
  readonly text: string;
  readonly place: Omit<TextPlace, "start" | "end"> | null;
}

/** Where pieces are gathered: the body, a text box, a row of a table, or one of its cells. */
interface Block {
  readonly is: "flow" | "row" | "cell";
  readonly pieces: Piece[];
  readonly cells: Piece[][];
  /** A row that a revision struck out. */
  struck: boolean;
}

const PLAIN: RunLook = {};
const block = (is: Block["is"]): Block => ({ is, pieces: [], cells: [], struck: false });
const mark = (text: string): Piece => ({ text, place: null });

/**
 * The printed text of one part of a Word document (ECMA-376 part 1, chapter 17): inserted revisions kept, deleted ones,
 * hidden runs and field codes left out, raised digits written as raised. Text boxes follow the paragraph that holds them.
 *
 * @throws FileFault where the part breaks XML's rules
 */
export function partText(
  bytes: Uint8Array,
  path: string,
  part: TextPlace["part"],
  styles: TextStyles,
): readonly Piece[] {
  const reader = new PartReader(path, part, styles);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: () => reader.close(),
      onprocessinginstruction(name) {
        if (name.startsWith("!")) throw new FileFault("word-damaged", { part: path });
      },
    },
    { xmlMode: true },
  );
  parser.write(decodeUtf8(asUtf8(bytes), path));
  // Before `end`, which closes what was left open.
  if (!reader.complete) throw new FileFault("word-damaged", { part: path });
  parser.end();
  return reader.pieces;
}

/** A table in a cell: its rows need lines of their own. */
const isRowOfOwn = ({ text, place }: Piece): boolean => place === null && text === "\t";

class PartReader {
  readonly pieces: Piece[];
  readonly #open: string[] = [];
  readonly #blocks: Block[] = [block("flow")];
  /** Text boxes of the open paragraphs, put behind them. */
  readonly #boxes: Piece[][] = [];
  readonly #part: TextPlace["part"];
  readonly #path: string;
  /** The prefix of the document's own elements, with its colon: drawings and formulas have texts of their own. */
  #prefix: string | null = null;
  /** For each open element whether it began to be left out; how many did. */
  readonly #leaves: boolean[] = [];
  #leftOut = 0;
  #paragraph = 0;
  #run = 0;
  #inText = 0;
  #runText = "";
  #look: RunLook = PLAIN;
  #joinsNext = false;
  #boxDepth = 0;
  #seen = false;
  readonly #styles: TextStyles;
  readonly #fields = new OpenFields();
  /** Paragraph and run around a text box. */
  readonly #around: { paragraph: number; run: number; runText: string; look: RunLook; joinsNext: boolean }[] = [];
  /** Paragraphs of the part so far. */
  #paragraphs = 0;
  /** Tables of the part so far, and the cell that is read in each open one. */
  #tables = 0;
  readonly #cells: DocumentCell[] = [];

  constructor(path: string, part: TextPlace["part"], styles: TextStyles) {
    this.#path = path;
    this.#part = part;
    this.#styles = styles;
    this.pieces = this.#block.pieces;
  }

  get complete(): boolean {
    return this.#seen && this.#open.length === 0;
  }

  get #block(): Block {
    return this.#blocks.at(-1) ?? block("flow");
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length === MAX_DEPTH) throw new FileFault("word-damaged", { part: this.#path });
    this.#seen = true;
    this.#prefix ??= name.slice(0, name.indexOf(":") + 1);
    const local = name.startsWith(this.#prefix)
      ? name.slice(this.#prefix.length)
      : name.endsWith(":Fallback")
        ? "Fallback"
        : "";
    const within = this.#open.at(-1) ?? "";
    this.#open.push(local);
    const struckMark = PROPERTIES.has(within) && (local === "del" || local === "moveFrom");
    const separator =
      (local === "footnote" || local === "endnote") && SEPARATORS.has(attributes[`${this.#prefix}type`] ?? "");
    const leaves = !struckMark && (LEFT_OUT.has(local) || separator);
    this.#leaves.push(leaves);
    if (leaves) this.#leftOut += 1;
    if (this.#leftOut > 0) return;
    if (struckMark) this.#strike(within);
    else this.#begin(local, attributes);
  }

  text(text: string): void {
    if (this.#inText > 0 && this.#leftOut === 0) this.#runText += text;
  }

  close(): void {
    const local = this.#open.pop() ?? "";
    if (this.#leaves.pop() === true) this.#leftOut -= 1;
    else if (this.#leftOut === 0) this.#end(local);
  }

  /** The element just opened is a property of the open run itself, not of the run before a revision. */
  get #ofRun(): boolean {
    return this.#open.at(-3) === "r";
  }

  #value(attributes: Readonly<Record<string, string>>): string {
    return attributes[`${this.#prefix ?? ""}val`] ?? "";
  }

  /** The end of a paragraph was struck out: it goes on in the next. A row was: it is not there. */
  #strike(within: string): void {
    if (within === "trPr") this.#block.struck = true;
    else if (within === "rPr" && this.#open.at(-3) === "pPr") this.#joinsNext = true;
  }

  #begin(local: string, attributes: Readonly<Record<string, string>>): void {
    switch (local) {
      case "p":
        this.#paragraphs += 1;
        this.#paragraph = this.#paragraphs;
        this.#run = 0;
        this.#joinsNext = false;
        break;
      case "r":
        this.#run += 1;
        this.#runText = "";
        this.#look = PLAIN;
        break;
      case "rStyle":
        if (this.#ofRun) this.#look = { ...this.#look, ...this.#styles.get(this.#value(attributes)) };
        break;
      case "vanish":
        if (this.#ofRun) this.#look = { ...this.#look, hidden: isOn(this.#value(attributes)) };
        break;
      case "vertAlign":
        if (this.#ofRun) this.#look = { ...this.#look, raised: this.#value(attributes) === "superscript" };
        break;
      case "fldChar":
        this.#fields.meet(attributes[`${this.#prefix ?? ""}fldCharType`] ?? "");
        break;
      case "t":
        this.#inText += 1;
        break;
      case "tab":
        // In <w:tabs> it is a stop and no character.
        if (this.#open.at(-2) === "r") this.#runText += "  ";
        break;
      case "br":
      case "cr":
        if (this.#open.at(-2) === "r") this.#runText += "\n";
        break;
      case "noBreakHyphen":
        this.#runText += "-";
        break;
      case "tbl":
        this.#tables += 1;
        this.#cells.push({ table: this.#tables, row: 0, cell: 0 });
        break;
      case "tr":
        this.#blocks.push(block("row"));
        this.#enter(({ table, row }) => ({ table, row: row + 1, cell: 0 }));
        break;
      case "tc":
        this.#blocks.push(block("cell"));
        this.#enter(({ table, row, cell }) => ({ table, row, cell: cell + 1 }));
        break;
      case "txbxContent":
        this.#around.push({
          paragraph: this.#paragraph,
          run: this.#run,
          runText: this.#runText,
          look: this.#look,
          joinsNext: this.#joinsNext,
        });
        this.#blocks.push(block("flow"));
        this.#boxDepth += 1;
        break;
    }
  }

  #end(local: string): void {
    switch (local) {
      case "t":
        this.#inText -= 1;
        break;
      case "r":
        if (this.#runText !== "" && this.#look.hidden !== true && !this.#fields.inCode)
          this.#block.pieces.push({
            text: this.#look.raised === true ? asNoteMark(this.#runText) : this.#runText,
            place: this.#place(),
          });
        this.#runText = "";
        break;
      case "p":
        this.#endParagraph();
        break;
      case "tbl":
        this.#cells.pop();
        break;
      case "tc":
        this.#endCell();
        break;
      case "tr":
        this.#endRow();
        break;
      case "txbxContent":
        this.#endBox();
        break;
    }
  }

  #enter(next: (cell: DocumentCell) => DocumentCell): void {
    const cell = this.#cells.pop();
    if (cell !== undefined) this.#cells.push(next(cell));
  }

  #place(): Omit<TextPlace, "start" | "end"> {
    const part = this.#boxDepth > 0 ? "text-box" : this.#part;
    const cell = this.#cells.at(-1);
    return { part, paragraph: this.#paragraph, run: this.#run, ...(cell === undefined ? {} : { cell }) };
  }

  #endParagraph(): void {
    if (!this.#joinsNext) this.#block.pieces.push(mark("\n"));
    this.#joinsNext = false;
    if (this.#boxDepth === 0)
      for (const box of this.#boxes.splice(0)) for (const piece of box) this.#block.pieces.push(piece);
  }

  #endCell(): void {
    const cell = this.#blocks.pop();
    const row = this.#block;
    if (cell === undefined) return;
    if (row.is === "row") row.cells.push(cell.pieces);
    else for (const piece of cell.pieces) row.pieces.push(piece);
  }

  /** A row of short cells is one line with tabs between; a row with prose becomes its paragraphs. */
  #endRow(): void {
    const row = this.#blocks.pop();
    if (row === undefined || row.struck) return;
    const { pieces } = this.#block;
    const prose =
      row.cells.some((cell) => cell.reduce((length, { text }) => length + text.length, 0) > LONGEST_CELL) ||
      row.cells.some((cell) => cell.some(isRowOfOwn));
    row.cells.forEach((cell, index) => {
      if (index > 0 && !prose) pieces.push(mark("\t"));
      const last = cell.at(-1)?.text === "\n" ? cell.length - 1 : cell.length;
      cell.slice(0, last).forEach((piece) => pieces.push(prose || piece.text !== "\n" ? piece : mark(" ")));
      if (prose) pieces.push(mark("\n"));
    });
    if (!prose) pieces.push(mark("\n"));
  }

  #endBox(): void {
    const box = this.#blocks.pop();
    this.#boxDepth -= 1;
    const around = this.#around.pop();
    if (box !== undefined) this.#boxes.push(box.pieces);
    if (around === undefined) return;
    ({
      paragraph: this.#paragraph,
      run: this.#run,
      runText: this.#runText,
      look: this.#look,
      joinsNext: this.#joinsNext,
    } = around);
  }
}
