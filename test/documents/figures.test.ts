import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { wordDocuments } from "../../src/adapters/docx";
import type { DocumentFigure } from "../../src/core";
import { isRefusal } from "../../src/ports/refusal";
import { explainRefusal, fetchRefusalWords } from "../../src/usecases/refusals/explain-refusal";
import { fillWordTemplate } from "../../src/usecases/report/document/fill-word-template";
import { writeDocument } from "../../src/usecases/report/document/write-document";
import { writeReport, type Paragraph, type ReportRequest } from "../../src/usecases/report/write-report";
import type { CheckedAppendix } from "../../src/usecases/check/check-appendix";
import type { Grid } from "../../src/core";
import { forgeDocx, paragraph, table, type Forged } from "./forge-docx";
import { partOf, wordsOf } from "./read-docx-parts";
import { checkedSample } from "./sample-report";
import { PATIENCE, pagesOf, printAll } from "./to-pdf";

beforeAll(fetchRefusalWords);

const png = new Uint8Array(readFileSync(join(__dirname, "../../assets/icons/insert-80.png")));
const figures: readonly DocumentFigure[] = [
  { png, width: 640, height: 400, caption: "Tỷ lệ <trả> đúng hạn", inWords: 'Sở Y tế: "96%" & hơn' },
  { png, width: 640, height: 1600, caption: "Hồ sơ quá hạn", inWords: "Sở Y tế: 3" },
];
const EMU_PER_MM = 36_000;

let checked: CheckedAppendix;
let grid: Grid;
beforeAll(async () => ({ appendix: checked, grid } = await checkedSample()));

function written(template: string): { readonly request: ReportRequest; readonly paragraph: Paragraph } {
  const request: ReportRequest = { template, period: "quý I năm 2021", acceptBroken: false };
  const result = writeReport(checked, request);
  if (isRefusal(result) || result.is !== "paragraph") throw new Error("no paragraph");
  return { request, paragraph: result };
}

async function made(template: string, shown = figures): Promise<Uint8Array> {
  return await writeDocument(
    {
      template,
      paragraph: written(template).paragraph,
      period: "quý I năm 2021",
      unit: null,
      fields: {},
      appendix: { table: checked.table, grid },
      figures: shown,
    },
    wordDocuments,
  );
}

async function filled(forged: Forged, shown = figures): Promise<Uint8Array | string> {
  const template = { bytes: forgeDocx(forged), name: "mau.docx" };
  const source = { checkedAppendix: checked, ...written("tong-hop-2-14"), fields: {}, figures: shown };
  const result = await fillWordTemplate(template, source, wordDocuments);
  if (isRefusal(result)) return explainRefusal(result);
  if (result.is !== "document") throw new Error("doubtful");
  expect(result.takesCharts).toBe(!forged.body.includes("Không hình"));
  return result.bytes;
}

/** What Word demands of each picture: its own id, a relation to a part that is there and has a content type, and a size. */
function pictures(docx: Uint8Array): readonly { readonly width: number; readonly height: number }[] {
  const parts = unzipSync(docx);
  const body = partOf(docx);
  const relations = partOf(docx, "word/_rels/document.xml.rels");
  const types = [...partOf(docx, "[Content_Types].xml").matchAll(/<Default\b[^>]*>/g)].map(([one]) => one);
  const ours = types.filter((one) => one.includes('Extension="png"'));
  expect(ours).toEqual([expect.stringContaining('ContentType="image/png"')]);
  const ids = [...body.matchAll(/<wp:docPr\b[^>]*?\bid="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const drawings = [...body.matchAll(/<wp:inline\b[\s\S]*?<\/wp:inline>/g)].map(([drawing]) => drawing);
  return drawings.map((drawing) => {
    const relation = /r:embed="([^"]+)"/.exec(drawing)?.[1] ?? "";
    const links = [...relations.matchAll(/<Relationship\b[^>]*>/g)].filter(([one]) => one.includes(`Id="${relation}"`));
    expect(links).toHaveLength(1);
    expect(links[0]?.[0]).toContain('Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"');
    expect(parts[`word/${/Target="([^"]+)"/.exec(links[0]?.[0] ?? "")?.[1] ?? ""}`]).toEqual(png);
    const extents = [...drawing.matchAll(/<(?:wp:extent|a:ext) cx="(\d+)" cy="(\d+)"/g)].map(([, ...size]) =>
      size.join(),
    );
    expect(extents).toHaveLength(2);
    expect(extents[0]).toBe(extents[1]);
    const [width = 0, height = 0] = extents[0]?.split(",").map(Number) ?? [];
    return { width: width / EMU_PER_MM, height: height / EMU_PER_MM };
  });
}

describe("in a document of ours", () => {
  test("each figure is a picture with its caption and words for those who do not see it", async () => {
    const docx = await made("tong-hop-2-14");
    const [first, second] = pictures(docx);
    expect(first?.width).toBeCloseTo(165, 1);
    expect((first?.width ?? 0) / (first?.height ?? 1)).toBeCloseTo(1.6, 3);
    // As high as a page lets it be, and as much narrower.
    expect(second?.height).toBeCloseTo(200, 1);
    expect(second?.width).toBeCloseTo(80, 1);
    expect(wordsOf(docx)).toEqual(expect.arrayContaining(["Hình 1. Tỷ lệ <trả> đúng hạn", "Hình 2. Hồ sơ quá hạn"]));
    expect(partOf(docx)).toContain('descr="Sở Y tế: &quot;96%&quot; &amp; hơn"');
    expect(await made("tong-hop-2-14")).toEqual(docx);
  });

  test("figures close the part that tells of the units; elsewhere the results", async () => {
    const whole = wordsOf(await made("bao-cao-day-du"));
    expect(whole.indexOf("Hình 2. Hồ sơ quá hạn") + 1).toBe(whole.findIndex((line) => line.startsWith("III. ")));
    const short = wordsOf(await made("tong-hop-2-14"));
    const note = short.findIndex((line) => line.startsWith("(Có phụ lục chi tiết kèm theo)"));
    expect(short.findIndex((line) => line.startsWith("Hình 1. "))).toBeGreaterThan(note);
    expect(short[short.indexOf("Hình 2. Hồ sơ quá hạn") + 1]).toMatch(/^3\. /);
    expect(note).toBeGreaterThan(0);
  });

  test("without figures there is neither picture nor content type", async () => {
    const docx = await made("tong-hop-2-14", []);
    expect(partOf(docx)).not.toContain("w:drawing");
    expect(Object.keys(unzipSync(docx)).filter((path) => path.includes("media"))).toEqual([]);
  });
});

describe("in an office's template", () => {
  test("figures take the place of {{charts}}, with ids that no drawing of the template bears", async () => {
    const seal = `<w:p><w:r><w:drawing><wp:anchor xmlns:wp="x"><wp:docPr id="7" name="dấu"/></wp:anchor></w:drawing></w:r></w:p>`;
    const docx = await filled({ body: `${seal}${paragraph("Trước")}${paragraph("{{ch¦arts}}")}${paragraph("Sau")}` });
    if (typeof docx === "string") throw new Error(docx);
    expect(wordsOf(docx).filter((line) => line !== "")).toEqual([
      "Trước",
      "Hình 1. Tỷ lệ <trả> đúng hạn",
      "Hình 2. Hồ sơ quá hạn",
      "Sau",
    ]);
    expect(pictures(docx)).toHaveLength(2);
  });

  test("a section that ends with the tag ends with the last caption, and its page says how wide a picture is", async () => {
    const section = '<w:sectPr><w:pgSz w:w="5670" w:h="16838"/><w:pgMar w:left="567" w:right="567"/></w:sectPr>';
    const tagged = paragraph("{{charts}}").replace("<w:p>", `<w:p><w:pPr>${section}</w:pPr>`);
    const docx = await filled({ body: `${tagged}${paragraph("Sau")}` });
    if (typeof docx === "string") throw new Error(docx);
    expect(partOf(docx).split(section)).toHaveLength(2);
    expect(partOf(docx).indexOf(section)).toBeGreaterThan(partOf(docx).lastIndexOf("<wp:inline"));
    expect(pictures(docx)[0]?.width).toBeCloseTo(80, 0);
  });

  test("a template without a place for them is told of", async () => {
    expect(await filled({ body: paragraph("Không hình") })).toBeInstanceOf(Uint8Array);
  });

  test("where none is asked for, the tag leaves an empty line", async () => {
    const docx = await filled({ body: paragraph("{{charts}}") }, []);
    if (typeof docx === "string") throw new Error(docx);
    expect(wordsOf(docx)).toEqual([""]);
  });

  test.each([
    ["beside words", { body: paragraph("Xem {{charts}}") }],
    ["in a table", { body: table(["{{charts}}"]) }],
    ["in a list", { body: `${paragraph("{{#rows}}")}${paragraph("{{charts}}")}${paragraph("{{/rows}}")}` }],
    ["in a header", { body: paragraph("Thân"), header: paragraph("{{charts}}") }],
    ["twice", { body: `${paragraph("{{charts}}")}${paragraph("{{charts}}")}` }],
    ["beside a picture", { body: paragraph("{{charts}}").replace("<w:p>", "<w:p><w:r><w:pict/></w:r>") }],
  ])("%s is no place for them", async (_where, forged) => {
    expect(await filled(forged)).toContain("thẻ {{charts}} phải đứng một mình trong một đoạn của phần thân");
  });
});

test(
  "another program opens both and shows the captions",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "tthc-figures-"));
    try {
      const template = await filled({ body: `${paragraph("Trước")}${paragraph("{{charts}}")}` });
      if (typeof template === "string") throw new Error(template);
      printAll({ made: await made("bao-cao-day-du"), template }, folder);
      for (const name of ["made", "template"]) {
        const text = pagesOf(folder, name).join("\n");
        expect(text).toContain("Hình 1. Tỷ lệ <trả> đúng hạn");
        expect(text).toContain("Hình 2. Hồ sơ quá hạn");
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  PATIENCE,
);
