import { strToU8, Zip, ZipPassThrough } from "fflate";
import { areaToA1, columnLetters } from "../../../core";
import type { NewCell, NewSheet, NewStyle } from "../../../ports/new-workbook";
import type { DeflateCodec } from "../../../ports/deflate-codec";
import { deflateCodec } from "../../package/deflate-codec";
import { joined } from "../../package/joined";
import { escapeMarkup } from "../markup/entities";
import { storableText } from "../storable-text";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The earliest day that a ZIP can say: same sheets, same bytes. */
const TIME = new Date(1980, 0, 1, 0, 0, 0);
const STYLES: readonly NewStyle[] = ["plain", "title", "header", "text", "name", "count", "sum", "rate"];
const STYLE_MARKUP = Object.fromEntries(
  STYLES.map((style, place) => [style, place === 0 ? "" : ` s="${place}"`]),
) as Readonly<Record<NewStyle, string>>;
const FIT = /^[A-Za-z0-9]+$/;
/** Number format, font (1 bold), border, alignment; 3 is Excel's own #,##0 and 2 its 0.00. */
const LOOKS: Readonly<Record<NewStyle, readonly [format: number, font: 0 | 1, border: 0 | 1, align: string]>> = {
  plain: [0, 0, 0, ""],
  title: [0, 1, 0, '<alignment horizontal="center" vertical="center"/>'],
  header: [0, 1, 1, '<alignment horizontal="center" vertical="center" wrapText="1"/>'],
  text: [0, 0, 1, '<alignment vertical="top" wrapText="1"/>'],
  name: [0, 1, 1, '<alignment vertical="top" wrapText="1"/>'],
  count: [3, 0, 1, ""],
  sum: [3, 1, 1, ""],
  rate: [2, 0, 1, ""],
};

/** A new .xlsx from sheets in memory; small on purpose: what users bring is copied by `copy/`, never written anew. */
export function makeWorkbook(sheets: readonly NewSheet[]): Uint8Array {
  return packed([
    ["[Content_Types].xml", [contentTypes(sheets.length)]],
    ["_rels/.rels", [relationships([["officeDocument", "xl/workbook.xml"]])]],
    ["xl/workbook.xml", [workbook(sheets)]],
    [
      "xl/_rels/workbook.xml.rels",
      [
        relationships([
          ...sheets.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
          ["styles", "styles.xml"],
        ]),
      ],
    ],
    ["xl/styles.xml", [styles()]],
    ...sheets.map((sheet, index): Part => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet)]),
  ]);
}

type Part = readonly [path: string, texts: Iterable<string>];

/** Characters that are packed at once: a province's sheet of sources would fill the memory as one text. */
const AT_ONCE = 1_000_000;

/** The parts as a ZIP package, packed as they are written. */
function packed(parts: readonly Part[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  for (const [path, texts] of parts) {
    const part = new DeflatedPart(path);
    zip.add(part);
    let waiting: string[] = [];
    let length = 0;
    for (const text of texts) {
      waiting.push(text);
      length += text.length;
      if (length < AT_ONCE) continue;
      part.push(strToU8(waiting.join("")));
      waiting = [];
      length = 0;
    }
    part.push(strToU8(waiting.join("")), true);
  }
  zip.end();
  return joined(pieces);
}

const DEFLATED = 8;
/** A part of many pieces is packed in a quarter of the time, and a fifth larger. */
const LEVELS = { onePiece: 6, manyPieces: 2 } as const;

/** A part that the codec of this build packs. */
class DeflatedPart extends ZipPassThrough {
  override compression = DEFLATED;
  override mtime = TIME;
  private pack: ReturnType<DeflateCodec["deflateInPieces"]> | null = null;

  protected override process(piece: Uint8Array, isLast: boolean): void {
    this.pack ??= deflateCodec.deflateInPieces(isLast ? LEVELS.onePiece : LEVELS.manyPieces);
    this.ondata(null, this.pack(piece, isLast), isLast);
  }
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${SHEET_TYPE}.${type}+xml"/>`;
  const all = Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}`, "worksheet"));
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook", "sheet.main")}${all.join("")}${override("styles", "styles")}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

function workbook(sheets: readonly NewSheet[]): string {
  const all = sheets.map(
    ({ name }, index) => `<sheet name="${escapeMarkup(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${all.join("")}</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;
}

function styles(): string {
  const font = (bold: string): string =>
    `<font>${bold}<sz val="12"/><name val="Times New Roman"/><family val="1"/></font>`;
  const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
  const formats = STYLES.map((style) => {
    const [format, bold, border, align] = LOOKS[style];
    const applies = ` applyNumberFormat="1" applyFont="1" applyBorder="1"${align === "" ? "" : ' applyAlignment="1"'}`;
    return `<xf numFmtId="${format}" fontId="${bold}" fillId="0" borderId="${border}" xfId="0"${applies}>${align}</xf>`;
  });
  return `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2">${font("")}${font("<b/>")}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function* worksheet({ rows, merges, widths, frozenRows }: NewSheet): Generator<string> {
  const pane =
    frozenRows === 0
      ? ""
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>${columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`}<sheetData>`;
  const letters: string[] = [];
  let row = 0;
  for (const cells of rows) {
    row += 1;
    let content = "";
    cells.forEach((cell, column) => {
      content += cellMarkup(cell, `${(letters[column] ??= columnLetters(column))}${row}`);
    });
    if (content !== "") yield `<row r="${row}">${content}</row>`;
  }
  const merged = merges.map((area) => `<mergeCell ref="${areaToA1(area)}"/>`);
  const mergeCells = merged.length === 0 ? "" : `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>`;
  yield `</sheetData>${mergeCells}</worksheet>`;
}

function cellMarkup({ value, style }: NewCell, address: string): string {
  const open = `<c r="${address}"${STYLE_MARKUP[style]}`;
  if (value === null || value === "") return style === "plain" ? "" : `${open}/>`;
  if (typeof value === "number") return `${open}><v>${value}</v></c>`;
  if (typeof value === "string") {
    // A province's sheet has a million addresses of cells: most texts are seen at once to be fit as they are.
    if (FIT.test(value)) return `${open} t="inlineStr"><is><t>${value}</t></is></c>`;
    const spaces = /^\s|\s$|\s\s|\n/u.test(value) ? ' xml:space="preserve"' : "";
    return `${open} t="inlineStr"><is><t${spaces}>${escapeMarkup(storableText(value))}</t></is></c>`;
  }
  const result = typeof value.value === "number" ? String(value.value) : escapeMarkup(storableText(value.value));
  return `${open}${typeof value.value === "number" ? "" : ' t="str"'}><f>${escapeMarkup(value.formula)}</f><v>${result}</v></c>`;
}
