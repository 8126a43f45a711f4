import { crc32, deflateSync } from "node:zlib";
import { columnLetters } from "../../../src/core";

/**
 * A workbook that holds everything that an office may have put into one: what a copy must not lose. Laid down as Excel
 * does, part by part, with small contents.
 */
export interface RichOptions {
  /** `x`: the main parts are written `<x:worksheet>`. */
  readonly prefix?: string;
  /** What stands in the cell whose count the tests correct: H8, truly 173. */
  readonly wrong?: number;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TITLES = [
  "TT",
  "Đơn vị",
  "Tổng số tiếp nhận",
  "Số mới tiếp nhận trực tuyến",
  "Số kỳ trước chuyển qua",
  "Số tiếp nhận trực tiếp và qua dịch vụ BCCI",
  "Tổng số đã giải quyết",
  "Trả đúng thời hạn",
  "Trả quá hạn",
  "Tổng số đang giải quyết",
  "Chưa đến hạn",
  "Đang giải quyết quá hạn",
  "Tổng số hồ sơ quá hạn",
];
/** D, E, F, H, I, K, L of each unit. */
const UNITS: readonly (readonly [string, ...number[]])[] = [
  ["Sở Nội vụ", 10, 20, 190, 150, 30, 30, 10],
  ["Sở Tư pháp", 25, 15, 200, 173, 17, 40, 10],
  ["Sở Y tế", 0, 5, 95, 70, 10, 15, 5],
  ["Sở Tài chính", 12, 8, 60, 55, 5, 15, 5],
  ["Sở Xây dựng", 40, 60, 1_900, 1_500, 200, 250, 50],
  ["UBND huyện Lạng Giang", 8, 2, 30, 30, 0, 10, 0],
];
const FIRST = 7;
const LAST = FIRST + UNITS.length - 1;

/** The parts in the order in which Excel lays them. */
export function richParts({ prefix, wrong = 137 }: RichOptions = {}): Record<string, string | Uint8Array> {
  const own = (xml: string): string =>
    prefix === undefined
      ? xml
      : xml.replaceAll(/<(\/?)([A-Za-z])/g, `<$1${prefix}:$2`).replace("xmlns=", `xmlns:${prefix}=`);
  return {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relations([
      ["rId1", `${OFFICE}/officeDocument`, "xl/workbook.xml"],
      ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ["rId3", `${OFFICE}/extended-properties`, "docProps/app.xml"],
      ["rId4", `${OFFICE}/custom-properties`, "docProps/custom.xml"],
    ]),
    "xl/workbook.xml": HEAD + own(workbook()),
    "xl/_rels/workbook.xml.rels": relations([
      ["rId1", `${OFFICE}/worksheet`, "worksheets/sheet1.xml"],
      ["rId2", `${OFFICE}/worksheet`, "worksheets/sheet2.xml"],
      ["rId3", `${OFFICE}/worksheet`, "worksheets/sheet3.xml"],
      ["rId4", `${OFFICE}/styles`, "styles.xml"],
      ["rId5", `${OFFICE}/sharedStrings`, "sharedStrings.xml"],
      ["rId6", `${OFFICE}/calcChain`, "calcChain.xml"],
      ["rId7", `${MICROSOFT}/2017/10/relationships/person`, "persons/person.xml"],
      ["rId8", `${OFFICE}/customXml`, "../customXml/item1.xml"],
    ]),
    "xl/worksheets/sheet1.xml": HEAD + own(appendix(wrong)),
    "xl/worksheets/sheet2.xml": HEAD + own(summary(wrong)),
    "xl/worksheets/sheet3.xml":
      HEAD +
      own(
        `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>`,
      ),
    "xl/worksheets/_rels/sheet1.xml.rels": relations([
      ["rId1", `${OFFICE}/hyperlink`, "https://dichvucong.gov.vn/", "External"],
      ["rId2", `${OFFICE}/printerSettings`, "../printerSettings/printerSettings1.bin"],
      ["rId3", `${OFFICE}/drawing`, "../drawings/drawing1.xml"],
      ["rId4", `${OFFICE}/vmlDrawing`, "../drawings/vmlDrawing1.vml"],
      ["rId5", `${OFFICE}/comments`, "../comments1.xml"],
      ["rId6", `${MICROSOFT}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"],
    ]),
    "xl/worksheets/_rels/sheet2.xml.rels": relations([["rId1", `${OFFICE}/table`, "../tables/table1.xml"]]),
    "xl/drawings/drawing1.xml": drawing(),
    "xl/drawings/_rels/drawing1.xml.rels": relations([
      ["rId1", `${OFFICE}/chart`, "../charts/chart1.xml"],
      ["rId2", `${OFFICE}/image`, "../media/image1.png"],
    ]),
    "xl/drawings/vmlDrawing1.vml": vml(),
    "xl/charts/chart1.xml": chart(),
    "xl/media/image1.png": png(),
    "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><authors><author>Lan</author><author>tc={1A2B3C4D-0000-4000-8000-000000000001}</author></authors><commentList><comment ref="H8" authorId="0"><text><r><t>Đã đối chiếu với phần mềm một cửa</t></r></text></comment><comment ref="G9" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `${HEAD}<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="G9" dT="2021-04-01T08:00:00.00" personId="{2A2B3C4D-0000-4000-8000-000000000002}" id="{1A2B3C4D-0000-4000-8000-000000000001}"><text>Nhờ anh chị xem lại</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `${HEAD}<personList xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><person displayName="Lan" id="{2A2B3C4D-0000-4000-8000-000000000002}" userId="lan" providerId="None"/></personList>`,
    "xl/tables/table1.xml": `${HEAD}<table xmlns="${MAIN}" id="1" name="Bang1" displayName="Bang1" ref="A6:B8" totalsRowShown="0"><autoFilter ref="A6:B8"/><tableColumns count="2"><tableColumn id="1" name="Mục"/><tableColumn id="2" name="Số"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
    "xl/printerSettings/printerSettings1.bin": Uint8Array.from({ length: 400 }, (_, index) => (index * 37) & 255),
    "xl/styles.xml": HEAD + own(styles()),
    "xl/sharedStrings.xml": HEAD + own(sharedStrings()),
    "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}">${[...formulaCells(), "B2", "B3", "B4"].map((cell, index) => `<c r="${cell}"${index === 0 ? ' i="1"' : index === formulaCells().length ? ' i="2"' : ""}/>`).join("")}<c r="B1" i="3"/></calcChain>`,
    "customXml/item1.xml": '<ho-so xmlns="urn:tthc"><ky>quý I năm 2021</ky></ho-so>',
    "customXml/itemProps1.xml": `${HEAD}<ds:datastoreItem ds:itemID="{3A2B3C4D-0000-4000-8000-000000000003}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    "customXml/_rels/item1.xml.rels": relations([["rId1", `${OFFICE}/customXmlProps`, "itemProps1.xml"]]),
    "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Lan</dc:creator></cp:coreProperties>`,
    "docProps/app.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    "docProps/custom.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Ky"><vt:lpwstr>Q1</vt:lpwstr></property></Properties>`,
  };
}

/** Total row and the columns (4) and (14) are formulas; the rest is typed, and so is the total of the column with a count in text. */
function formulaCells(): readonly string[] {
  const units = Array.from({ length: UNITS.length }, (_, index) => FIRST + index);
  return [
    ...Array.from({ length: 11 }, (_, index) => `${columnLetters(index + 2)}6`).filter((cell) => cell !== "F6"),
    ...units.flatMap((row) => [`C${row}`, `M${row}`]),
  ];
}

/** C to M of a unit; `h` takes the place of column H. */
function countsOf(
  [, d = 0, e = 0, f = 0, h = 0, i = 0, k = 0, l = 0]: (typeof UNITS)[number],
  typed: number = h,
): readonly number[] {
  return [d + e + f, d, e, f, h + i, typed, i, k + l, k, l, i + l];
}

function table(wrong: number): readonly (readonly number[])[] {
  return UNITS.map((unit, index) => countsOf(unit, index === 1 ? wrong : undefined));
}

function appendix(wrong: number): string {
  const rows = table(wrong);
  const header = TITLES.map(
    (_, column) => `<c r="${columnLetters(column)}4" s="2" t="s"><v>${column + 2}</v></c>`,
  ).join("");
  const numbering = TITLES.map(
    (_, column) => `<c r="${columnLetters(column)}5" s="2" t="s"><v>${column + 15}</v></c>`,
  ).join("");
  const sums = Array.from({ length: 11 }, (_, index) => {
    const column = columnLetters(index + 2);
    return `<c r="${column}6" s="4">${column === "F" ? "" : `<f>SUM(${column}${FIRST}:${column}${LAST})</f>`}<v>${rows.reduce((sum, counts) => sum + (counts[index] ?? 0), 0)}</v></c>`;
  });
  const units = rows.map((counts, index) => {
    const row = FIRST + index;
    const cells = counts.map((count, at) => {
      const cell = `<c r="${columnLetters(at + 2)}${row}" s="3"`;
      // SUM passes over the text beside it.
      if (at === 0 && counts.includes(1_900)) return `${cell}><f>D${row}+E${row}+1900</f><v>${count}</v></c>`;
      if (at === 0)
        return `${cell}><f t="shared"${index === 0 ? ` ref="C${FIRST}:C${LAST}"` : ""} si="0">${index === 0 ? `SUM(D${row}:F${row})` : ""}</f><v>${count}</v></c>`;
      if (at === 10) return `${cell}><f>I${row}+L${row}</f><v>${count}</v></c>`;
      // A count typed as text, as the sources have it: 1.900.
      return count === 1_900 ? `${cell} t="s"><v>34</v></c>` : `${cell}><v>${count}</v></c>`;
    });
    return `<row r="${row}" spans="1:13"${index === 3 ? ' hidden="1"' : ""}><c r="A${row}" s="3"><v>${index + 1}</v></c><c r="B${row}" s="3" t="s"><v>${28 + index}</v></c>${cells.join("")}</row>`;
  });
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr codeName="Sheet1"><tabColor rgb="FF0F6CBD"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:M${LAST}"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="H8" sqref="H8"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="5" customWidth="1"/><col min="2" max="2" width="28" customWidth="1"/><col min="3" max="13" width="11" style="3" customWidth="1"/><col min="14" max="14" width="9" hidden="1"/></cols><sheetData><row r="1" spans="1:13" ht="24" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row><row r="4" ht="60" customHeight="1">${header}</row><row r="5">${numbering}</row><row r="6"><c r="A6" s="4"/><c r="B6" s="4" t="s"><v>35</v></c>${sums.join("")}</row>${units.join("")}</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0"/><autoFilter ref="A5:M${LAST}"/><mergeCells count="1"><mergeCell ref="A1:M1"/></mergeCells><conditionalFormatting sqref="I${FIRST}:I${LAST}"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>25</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="K${FIRST}:K${LAST}"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" sqref="D${FIRST}:L${LAST}"><formula1>0</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" r:id="rId1"/><hyperlink ref="B7" location="'Tổng hợp'!A1" display="Sở Nội vụ"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId2"/><headerFooter><oddFooter>&amp;CTrang &amp;P</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="40" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="F11" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${MICROSOFT}/spreadsheetml/2009/9/main"/></extLst></worksheet>`;
}

function summary(wrong: number): string {
  const rows = table(wrong);
  const onTime = rows.reduce((sum, counts) => sum + (counts[5] ?? 0), 0);
  const resolved = rows.reduce((sum, counts) => sum + (counts[4] ?? 0), 0);
  const texts = (first: number, row: number): string =>
    `<c r="A${row}" t="inlineStr"><is><t>${["", "Đúng hạn", "Tỷ lệ", "Đang giải quyết"][first] ?? ""}</t></is></c>`;
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:B8"/><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row><row r="2">${texts(1, 2)}<c r="B2"><f>'Phụ lục'!H6*1</f><v>${onTime}</v></c></row><row r="3">${texts(2, 3)}<c r="B3" s="5"><f>IF('Phụ lục'!G6&gt;0,DungHan/'Phụ lục'!G6,0)</f><v>${onTime / resolved}</v></c></row><row r="4">${texts(3, 4)}<c r="B4"><f>'Phụ lục'!J6+0</f><v>${rows.reduce((sum, counts) => sum + (counts[7] ?? 0), 0)}</v></c></row><row r="6"><c r="A6" t="inlineStr"><is><t>Mục</t></is></c><c r="B6" t="inlineStr"><is><t>Số</t></is></c></row><row r="7"><c r="A7" t="inlineStr"><is><t>a</t></is></c><c r="B7"><v>1</v></c></row><row r="8"><c r="A8" t="inlineStr"><is><t>b</t></is></c><c r="B8"><v>2</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;
}

function workbook(): string {
  const names = `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Phụ lục'!$A$5:$M$${LAST}</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'Phụ lục'!$A$1:$M$40</definedName><definedName name="DungHan">'Phụ lục'!$H$6</definedName>`;
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets><sheet name="Phụ lục" sheetId="1" r:id="rId1"/><sheet name="Tổng hợp" sheetId="2" r:id="rId2"/><sheet name="Khác" sheetId="3" state="hidden" r:id="rId3"/></sheets><definedNames>${names}</definedNames><calcPr calcId="191029"/></workbook>`;
}

function sharedStrings(): string {
  const numbering = ["(2)", "(3)", ...Array.from({ length: 11 }, (_, index) => `(${index + 4})`)];
  const texts = [
    "TỔNG HỢP THEO DÕI KẾT QUẢ GIẢI QUYẾT TTHC",
    "Quý I năm 2021",
    ...TITLES,
    ...numbering,
    ...UNITS.map(([name]) => name),
    "1.900",
    "Tổng",
  ];
  return `<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${texts.length}">${texts.map((text, index) => (index === 0 ? `<si><r><rPr><b/></rPr><t xml:space="preserve">${text.slice(0, 9)}</t></r><r><t>${text.slice(9)}</t></r></si>` : `<si><t>${text}</t></si>`)).join("")}</sst>`;
}

function styles(): string {
  const border =
    '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border>';
  const xf = (more: string, inside = "") => `<xf xfId="0" ${more}>${inside}</xf>`;
  return `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0_)"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${border}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">${xf('numFmtId="0" fontId="0" fillId="0" borderId="0"')}${xf('numFmtId="0" fontId="1" fillId="0" borderId="0" applyAlignment="1"', '<alignment horizontal="center"/>')}${xf('numFmtId="0" fontId="1" fillId="2" borderId="1" applyAlignment="1"', '<alignment horizontal="center" vertical="center" wrapText="1"/>')}${xf('numFmtId="170" fontId="0" fillId="0" borderId="1" applyProtection="1"', '<protection locked="0"/>')}${xf('numFmtId="170" fontId="1" fillId="2" borderId="1"')}${xf('numFmtId="10" fontId="0" fillId="0" borderId="0"')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`;
}

function drawing(): string {
  const anchor = (from: number, to: number, inside: string): string =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>${from}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${to}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>30</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
  const graph = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  const picture =
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Hình 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>';
  return `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${anchor(1, 6, graph)}${anchor(8, 9, picture)}</xdr:wsDr>`;
}

/** Over column J, which no test changes: charts redraw themselves from the cells. */
function chart(): string {
  const points = table(173).map((counts, index) => `<c:pt idx="${index}"><c:v>${counts[7] ?? 0}</c:v></c:pt>`);
  return `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Phụ lục'!$J$${FIRST}:$J$${LAST}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${UNITS.length}"/>${points.join("")}</c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
}

function vml(): string {
  const note = (id: number, row: number, column: number): string =>
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:104pt;height:64pt;visibility:hidden" fillcolor="#ffffe1"><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>8,15,7,2,10,15,11,9</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" path="m,l,21600r21600,l21600,xe"/>${note(1025, 7, 7)}${note(1026, 8, 6)}</xml>`;
}

/** A blue square of 8 by 8. */
function png(): Uint8Array {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, 8, 2, 0, 0, 0]);
  const lines = Buffer.concat(
    Array.from({ length: 8 }, () => Buffer.from([0, ...Array.from({ length: 8 }, () => [15, 108, 189]).flat()])),
  );
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk("IHDR", header),
      chunk("IDAT", deflateSync(lines)),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}

function relations(list: readonly (readonly [string, string, string, string?])[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.map(([id, type, target, mode]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`).join("")}</Relationships>`;
}

function contentTypes(): string {
  const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides: readonly (readonly [string, string])[] = [
    ["xl/workbook.xml", `${sheet}.sheet.main+xml`],
    ["xl/worksheets/sheet1.xml", `${sheet}.worksheet+xml`],
    ["xl/worksheets/sheet2.xml", `${sheet}.worksheet+xml`],
    ["xl/worksheets/sheet3.xml", `${sheet}.worksheet+xml`],
    ["xl/styles.xml", `${sheet}.styles+xml`],
    ["xl/sharedStrings.xml", `${sheet}.sharedStrings+xml`],
    ["xl/calcChain.xml", `${sheet}.calcChain+xml`],
    ["xl/comments1.xml", `${sheet}.comments+xml`],
    ["xl/tables/table1.xml", `${sheet}.table+xml`],
    ["xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
    ["xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
    ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
    ["xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
    ["customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
    ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
    ["docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
  ];
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ["png", "image/png"],
    ["bin", "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"],
    ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
  ];
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults.map(([ending, type]) => `<Default Extension="${ending ?? ""}" ContentType="${type ?? ""}"/>`).join("")}${overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("")}</Types>`;
}
