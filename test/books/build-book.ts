import { strToU8, zipSync } from "fflate";
import { toA1 } from "../../src/core";

/** How a cell looks; `format` is an Excel number format code, e.g. `0.00%` or `dd/mm/yyyy`. */
export interface BookStyle {
  readonly format?: string;
  readonly bold?: boolean;
}

/** A cell with more than a value. */
export interface BookCell {
  /** The stored value; with `f` it is the cached result, and leaving it out means "never calculated". */
  readonly v?: string | number | boolean | null;
  /** inline: text inside the cell · error: `v` is `#REF!` … · isoDate: `v` is `2021-03-31` · raw: `v` goes into `<v>` as a number's text. */
  readonly t?: "inline" | "error" | "isoDate" | "raw";
  /** Formula without `=`. */
  readonly f?: string;
  /** Member of a shared formula; the first member carries `f` and `ref`. */
  readonly shared?: { readonly index: number; readonly ref?: string };
  readonly style?: "percent" | "date" | "bold" | BookStyle;
}

export type BookValue = null | undefined | string | number | boolean | BookCell;

export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly BookValue[])[];
  /** Addresses in the sheet, after `offset`: `A1:B3`. */
  readonly merges?: readonly string[];
  /** Zero-based rows and columns of the sheet. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Where the first row and column lie; `{ row: 0, column: 0 }` is A1. */
  readonly offset?: { readonly row: number; readonly column: number };
  readonly state?: "visible" | "hidden" | "veryHidden";
  /** A tab that holds no cells. */
  readonly kind?: "worksheet" | "chartsheet" | "dialogsheet";
}

export interface BookOptions {
  readonly sheets: readonly BookSheet[];
  readonly date1904?: boolean;
  /** Where plain strings are stored. Excel: shared. */
  readonly strings?: "shared" | "inline";
  /** `x` writes `<x:row>` as some libraries do. */
  readonly prefix?: string;
  /** Leave out the `r` attributes of rows and cells, as some exporters do. Rows and cells must then be gapless from A1. */
  readonly bare?: boolean;
  /** Relationship targets from the root, `/xl/worksheets/sheet1.xml`. */
  readonly absoluteTargets?: boolean;
  /** Parts added to the package or put in place of a built one; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Builds a small workbook for tests: same description, same bytes. Not a writer for users' files. */
export function buildBook(options: BookOptions): Uint8Array {
  const book = new Book(options);
  const parts = new Map<string, string | Uint8Array>(Object.entries(book.parts()));
  for (const [path, content] of Object.entries(options.parts ?? {})) {
    if (content === null) parts.delete(path);
    else parts.set(path, content);
  }
  return buildPackage(Object.fromEntries(parts));
}

/** Zips parts in the given order with a fixed time stamp. */
export function buildPackage(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 6 });
}

class Book {
  private readonly strings = new Map<string, number>();
  private readonly styles = new Map<string, number>([["", 0]]);

  constructor(private readonly options: BookOptions) {}

  parts(): Record<string, string> {
    const { sheets } = this.options;
    const tag = (kind: BookSheet["kind"]) => kind ?? "worksheet";
    const path = (sheet: BookSheet, index: number) => `${tag(sheet.kind)}s/sheet${index + 1}.xml`;
    const sheetParts = sheets.map((sheet, index) => [`xl/${path(sheet, index)}`, this.sheet(sheet)] as const);
    const root = this.options.absoluteTargets === true ? "/xl/" : "";
    const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${OFFICE_RELATIONS}/${type}" Target="${root}${target}"/>`;
    const relations = [
      ...sheets.map((sheet, index) => relation(`rId${index + 1}`, tag(sheet.kind), path(sheet, index))),
      relation("rIdStyles", "styles", "styles.xml"),
      relation("rIdStrings", "sharedStrings", "sharedStrings.xml"),
    ];
    const overrides = sheets.map((sheet, index) => `<Override PartName="/xl/${path(sheet, index)}" ContentType="${SPREADSHEET_TYPE}.${tag(sheet.kind)}+xml"/>`);
    return {
      "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET_TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET_TYPE}.sharedStrings+xml"/>${overrides.join("")}</Types>`,
      "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}"><Relationship Id="rId1" Type="${OFFICE_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      "xl/workbook.xml": HEAD + this.prefixed(this.workbook()),
      "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${relations.join("")}</Relationships>`,
      "xl/styles.xml": HEAD + this.prefixed(this.styleSheet()),
      "xl/sharedStrings.xml": HEAD + this.prefixed(this.sharedStrings()),
      ...Object.fromEntries(sheetParts),
    };
  }

  private workbook(): string {
    const state = (sheet: BookSheet) => (sheet.state === undefined || sheet.state === "visible" ? "" : ` state="${sheet.state}"`);
    const sheets = this.options.sheets.map((sheet, index) => `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}"${state(sheet)} r:id="rId${index + 1}"/>`);
    const properties = this.options.date1904 === true ? '<workbookPr date1904="1"/>' : "<workbookPr/>";
    return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONS}">${properties}<sheets>${sheets.join("")}</sheets></workbook>`;
  }

  private sheet(sheet: BookSheet): string {
    const kind = sheet.kind ?? "worksheet";
    if (kind !== "worksheet") return `${HEAD}<${kind} xmlns="${MAIN}"/>`;
    const { row: top, column: left } = sheet.offset ?? { row: 0, column: 0 };
    const hidden = new Set(sheet.hiddenRows);
    const columns = (sheet.hiddenColumns ?? []).map((column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1" customWidth="1"/>`);
    const rows = sheet.rows.map((cells, index) => {
      const row = top + index;
      const content = cells.map((value, column) => this.cell(value, toA1({ row, column: left + column }))).join("");
      if (content === "" && !hidden.has(row) && this.options.bare !== true) return "";
      return `<row${this.place(String(row + 1))}${hidden.has(row) ? ' hidden="1"' : ""}>${content}</row>`;
    });
    const merges = sheet.merges ?? [];
    const mergeCells = merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
    const cols = columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
    return HEAD + this.prefixed(`<worksheet xmlns="${MAIN}">${cols}<sheetData>${rows.join("")}</sheetData>${mergeCells}</worksheet>`);
  }

  private place(address: string): string {
    return this.options.bare === true ? "" : ` r="${address}"`;
  }

  private cell(value: BookValue, address: string): string {
    const cell: BookCell = typeof value === "object" && value !== null ? value : { v: value ?? null };
    const style = this.styleOf(cell.style);
    const open = `<c${this.place(address)}${style === 0 ? "" : ` s="${style}"`}`;
    const formula = this.formula(cell);
    const v = cell.v ?? null;
    if (v === null) {
      if (formula !== "") return `${open}>${formula}</c>`;
      return style === 0 && this.options.bare !== true ? "" : `${open}/>`;
    }
    if (cell.t === "error") return `${open} t="e">${formula}<v>${escapeXml(String(v))}</v></c>`;
    if (cell.t === "isoDate") return `${open} t="d">${formula}<v>${escapeXml(String(v))}</v></c>`;
    if (cell.t === "raw" || typeof v === "number") return `${open}>${formula}<v>${escapeXml(String(v))}</v></c>`;
    if (typeof v === "boolean") return `${open} t="b">${formula}<v>${v ? 1 : 0}</v></c>`;
    if (formula !== "") return `${open} t="str">${formula}<v>${escapeXml(v)}</v></c>`;
    if (cell.t === "inline" || this.options.strings === "inline") return `${open} t="inlineStr"><is><t xml:space="preserve">${escapeXml(v)}</t></is></c>`;
    return `${open} t="s"><v>${this.stringIndex(v)}</v></c>`;
  }

  private formula(cell: BookCell): string {
    if (cell.shared !== undefined) {
      const ref = cell.shared.ref === undefined ? "" : ` ref="${cell.shared.ref}"`;
      return `<f t="shared"${ref} si="${cell.shared.index}">${escapeXml(cell.f ?? "")}</f>`;
    }
    return cell.f === undefined ? "" : `<f>${escapeXml(cell.f)}</f>`;
  }

  private stringIndex(text: string): number {
    const index = this.strings.get(text) ?? this.strings.size;
    this.strings.set(text, index);
    return index;
  }

  private styleOf(style: BookCell["style"]): number {
    const named: Readonly<Record<string, BookStyle>> = { percent: { format: "0.00%" }, date: { format: "dd/mm/yyyy" }, bold: { bold: true } };
    const wanted = typeof style === "string" ? named[style] : style;
    if (wanted === undefined) return 0;
    const key = JSON.stringify([wanted.format ?? "", wanted.bold === true]);
    const index = this.styles.get(key) ?? this.styles.size;
    this.styles.set(key, index);
    return index;
  }

  private styleSheet(): string {
    const styles = [...this.styles.keys()].map((key) => (key === "" ? (["", false] as const) : (JSON.parse(key) as [string, boolean])));
    const formats = styles.map(([format], index) => (format === "" ? "" : `<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(format)}"/>`)).filter(Boolean);
    const cellFormats = styles.map(([format, bold], index) => `<xf numFmtId="${format === "" ? 0 : 200 + index}" fontId="${bold ? 1 : 0}" fillId="0" borderId="0" xfId="0"/>`);
    const fonts = '<fonts count="2"><font><sz val="13"/><name val="Times New Roman"/></font><font><b/><sz val="13"/><name val="Times New Roman"/></font></fonts>';
    return `<styleSheet xmlns="${MAIN}">${formats.length === 0 ? "" : `<numFmts count="${formats.length}">${formats.join("")}</numFmts>`}${fonts}<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cellFormats.length}">${cellFormats.join("")}</cellXfs></styleSheet>`;
  }

  private sharedStrings(): string {
    return `<sst xmlns="${MAIN}">${[...this.strings.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join("")}</sst>`;
  }

  private prefixed(xml: string): string {
    const { prefix } = this.options;
    return prefix === undefined ? xml : xml.replaceAll(/<(\/?)([A-Za-z])/g, `<$1${prefix}:$2`).replace("xmlns=", `xmlns:${prefix}=`);
  }
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("\r", "_x000D_");
}
