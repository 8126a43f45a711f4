// Writes the built-in sample: the appendix of quarter I/2021 as an office would send it. Same bytes on every run.
// Usage: node scripts/build/make-sample.mjs [--out FILE]
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const source = join(root, "test/sources/004-appendix.tsv");
const usual = join(root, "assets/sample/phu-luc-quy-1-2021.xlsx");

const SHEET_NAME = "Phu luc";
const FIRST_HEADER_ROW = 6;
const COLUMNS = "ABCDEFGHIJKLM";
const WIDTHS = [6, 34, 12, 12, 12, 15, 12, 12, 12, 12, 12, 12, 17];

/** Formats of cells: index in `cellXfs` below. */
const STYLE = {
  plain: 0,
  title: 1,
  note: 2,
  header: 3,
  numbering: 4,
  order: 5,
  name: 6,
  count: 7,
  dotted: 8,
  boldOrder: 9,
  boldName: 10,
  boldDotted: 11,
};

/** The source lost the word of column (3); its neighbours come in three rows, and merged areas hold only their first cell. */
const HEADER = [
  [
    "TT",
    "Đơn vị",
    "Số hồ sơ nhận giải quyết",
    "",
    "",
    "",
    "Kết quả giải quyết",
    "",
    "",
    "",
    "",
    "",
    "Tổng số hồ sơ quá hạn (đã giải quyết + Đang giải quyết)",
  ],
  ["", "", "Tổng số", "Trong đó", "", "", "Số hồ sơ đã giải quyết", "", "", "Số hồ sơ đang giải quyết", "", "", ""],
  [
    "",
    "",
    "",
    "Số mới tiếp nhận trực tuyến",
    "Số kỳ trước chuyển qua",
    "Số tiếp nhận trực tiếp và Qua dịch vụ BCCI",
    "Tổng số",
    "Trả đúng thời hạn",
    "Trả quá hạn",
    "Tổng số",
    "Chưa đến hạn",
    "Quá hạn",
    "",
  ],
];
const HEADER_HEIGHTS = [22, 22, 88];
const HEADER_MERGES = ["A6:A8", "B6:B8", "C6:F6", "C7:C8", "D7:F7", "G6:L6", "G7:I7", "J7:L7", "M6:M8"];

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const strings = new Map();
const { titles, rows } = readSource(readFileSync(source, "utf8"));
const sheet = sheetPart(titles, rows);
const parts = {
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET}.sharedStrings+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  "docProps/core.xml": `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Phụ lục tổng hợp kết quả giải quyết TTHC quý I/2021</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">2021-04-01T00:00:00Z</dcterms:created></cp:coreProperties>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets><sheet name="${SHEET_NAME}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${SHEET_NAME}'!$6:$9</definedName></definedNames></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/styles.xml": stylesPart(),
  "xl/sharedStrings.xml": stringsPart(),
  "xl/worksheets/sheet1.xml": sheet,
};

const out = process.argv[2] === "--out" ? process.argv[3] : usual;
const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)]));
// ZIP keeps local time without a zone: the first moment it knows, in whatever zone this runs.
writeFileSync(out, zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }));

/** Title lines, then the rows from the numbering row on as their cells' texts; `null` is a blank line of the source. */
function readSource(text) {
  const lines = text.split("\n").filter((line) => !line.startsWith("#"));
  const firstTabbed = lines.findIndex((line) => line.includes("\t"));
  const numbering = lines.findIndex((line) => line.startsWith("(2)\t"));
  const table = lines.slice(numbering).map((line) => (line === "" ? null : line.split("\t")));
  while (table.at(-1) === null) table.pop();
  for (const row of table)
    if (row !== null && row.length !== COLUMNS.length)
      throw new Error(`Row of ${row.length} cells: ${row.join(" | ")}`);
  return { titles: lines.slice(0, firstTabbed).filter((line) => line !== ""), rows: table };
}

function sheetPart(titleLines, tableRows) {
  const xmlRows = [];
  titleLines.forEach((title, index) => {
    const style = title.startsWith("(") ? STYLE.note : STYLE.title;
    xmlRows.push(`<row r="${index + 1}" ht="20" customHeight="1">${textCell(`A${index + 1}`, title, style)}</row>`);
  });
  HEADER.forEach((labels, index) => {
    const row = FIRST_HEADER_ROW + index;
    const cells = labels.map((label, column) => textCell(COLUMNS[column] + row, label, STYLE.header));
    xmlRows.push(`<row r="${row}" ht="${HEADER_HEIGHTS[index]}" customHeight="1">${cells.join("")}</row>`);
  });
  tableRows.forEach((cells, index) => {
    const row = FIRST_HEADER_ROW + HEADER.length + index;
    if (cells !== null)
      xmlRows.push(
        `<row r="${row}" ht="20" customHeight="1">${cells.map((text, column) => tableCell(COLUMNS[column] + row, text, column, cells)).join("")}</row>`,
      );
  });
  const last = FIRST_HEADER_ROW + HEADER.length + tableRows.length - 1;
  const merges = [...titleLines.map((_, index) => `A${index + 1}:M${index + 1}`), ...HEADER_MERGES];
  const columns = WIDTHS.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:M${last}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="16.5"/><cols>${columns.join("")}</cols><sheetData>${xmlRows.join("")}</sheetData><mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells><printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

/** Counts are numbers, but text where the source groups their digits with dots: the office typed those by hand. */
function tableCell(address, text, column, cells) {
  const isNumbering = cells[0] === "(2)";
  const isBold = cells[0] === "" || cells[0] === "II";
  if (isNumbering) return textCell(address, text, STYLE.numbering);
  if (column === 1) return textCell(address, text, isBold ? STYLE.boldName : STYLE.name);
  const style = column === 0 ? (isBold ? STYLE.boldOrder : STYLE.order) : isBold ? STYLE.boldDotted : STYLE.count;
  if (/^\d+$/.test(text)) return `<c r="${address}" s="${style}"><v>${text}</v></c>`;
  return textCell(address, text, style === STYLE.count ? STYLE.dotted : style);
}

function textCell(address, text, style) {
  if (text === "") return `<c r="${address}" s="${style}"/>`;
  if (!strings.has(text)) strings.set(text, strings.size);
  return `<c r="${address}" s="${style}" t="s"><v>${strings.get(text)}</v></c>`;
}

function stringsPart() {
  const items = [...strings.keys()].map(
    (text) => `<si><t>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</t></si>`,
  );
  return `<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join("")}</sst>`;
}

function stylesPart() {
  const font = (flags) =>
    `<font>${flags}<sz val="13"/><color rgb="FF000000"/><name val="Times New Roman"/><family val="1"/><charset val="163"/></font>`;
  const side = (name) => `<${name} style="thin"><color rgb="FF000000"/></${name}>`;
  const xf = (fontId, borderId, horizontal, { wrap = false, format = 0 } = {}) =>
    `<xf numFmtId="${format}" fontId="${fontId}" fillId="0" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${horizontal}" vertical="center"${wrap ? ' wrapText="1"' : ""}/></xf>`;
  const TEXT = 49;
  const formats = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    xf(1, 0, "center"),
    xf(2, 0, "center"),
    xf(1, 1, "center", { wrap: true }),
    xf(2, 1, "center", { format: TEXT }),
    xf(0, 1, "center"),
    xf(0, 1, "left", { wrap: true }),
    xf(0, 1, "right"),
    xf(0, 1, "right", { format: TEXT }),
    xf(1, 1, "center"),
    xf(1, 1, "left", { wrap: true }),
    xf(1, 1, "right", { format: TEXT }),
  ];
  return `<styleSheet xmlns="${MAIN}"><fonts count="3">${font("")}${font("<b/>")}${font("<i/>")}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
