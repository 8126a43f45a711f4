import { wordDocuments } from "../../src/adapters/docx";
import type { DocumentFields } from "../../src/core";
import { isRefusal } from "../../src/ports/refusal";
import type { CheckedAppendix } from "../../src/usecases/check/check-appendix";
import { explainRefusal, fetchRefusalWords } from "../../src/usecases/refusals/explain-refusal";
import { fillWordTemplate, type FilledDocument } from "../../src/usecases/report/document/fill-word-template";
import { writeReport, type Doubtful, type Paragraph, type ReportRequest } from "../../src/usecases/report/write-report";
import { goldenBook } from "../e2e/books";
import { forgeDocx, paragraph, table, type Forged } from "./forge-docx";
import { partOf, wordsOf } from "./read-docx-parts";
import { checkedSample } from "./sample-report";

beforeAll(fetchRefusalWords);

const request: ReportRequest = { template: "tong-hop-2-14", period: "quý I năm 2021", acceptBroken: false };
let appendix: CheckedAppendix;
let written: Paragraph;
beforeAll(async () => {
  ({ appendix } = await checkedSample());
  const result = writeReport(appendix, request);
  if (isRefusal(result) || result.is !== "paragraph") throw new Error("no paragraph");
  written = result;
});

async function fill(
  forged: Forged,
  fields: DocumentFields = {},
  paragraphs: Paragraph = written,
): Promise<Uint8Array | string> {
  const filled = await fillWordTemplate(
    { bytes: forgeDocx(forged), name: "mau.docx" },
    { checkedAppendix: appendix, request, paragraph: paragraphs, fields },
    wordDocuments,
  );
  if (isRefusal(filled)) return explainRefusal(filled);
  if (filled.is === "doubtful") throw new Error("doubtful");
  return filled.bytes;
}

async function filled(forged: Forged, fields: DocumentFields = {}): Promise<Uint8Array> {
  const result = await fill(forged, fields);
  if (typeof result === "string") throw new Error(result);
  return result;
}

async function linesOf(...lines: readonly string[]): Promise<readonly string[]> {
  return wordsOf(await filled({ body: lines.map((line) => paragraph(line)).join("") }));
}

describe("tags", () => {
  test("print figures, rates and texts as the text templates do", async () => {
    expect(
      await linesOf(
        "Nhận {{received | so}}, {{received}}, đúng hạn {{onTimeRate | phan_tram}} ({{onTimeRate | phan_tram: 1}}; {{ onTimeRate|phan_tram:0 }}), kỳ {{period}}.",
      ),
    ).toEqual(["Nhận 113.048, 113.048, đúng hạn 90,79% (90,8%; 91%), kỳ quý I năm 2021."]);
    expect(await linesOf("{{paragraph}}")).toEqual([written.text]);
  });

  test("work when Word has cut them into runs, and keep the first run's look", async () => {
    const docx = await filled({ body: paragraph("Nhận {¦{rec¦eived | s¦o}¦} hồ sơ, {{due|so¦}}.") });
    expect(wordsOf(docx)).toEqual(["Nhận 113.048 hồ sơ, 103.413."]);
  });

  test("stand in headers and footers too", async () => {
    const docx = await filled(
      { body: paragraph("Thân"), header: paragraph("{{issuer}}"), footer: paragraph("Kỳ: {{period}}") },
      { issuer: "Sở Nội vụ" },
    );
    expect(wordsOf(docx, "word/header1.xml")).toEqual(["Sở Nội vụ"]);
    expect(wordsOf(docx, "word/footer1.xml")).toEqual(["Kỳ: quý I năm 2021"]);
  });

  test("of the office's own fields show what is not given in brackets", async () => {
    expect(
      wordsOf(
        await filled(
          { body: paragraph("{{place}}, {{date}}. {{authority}} {{position}}: {{signer}}") },
          { place: "Bắc Giang", date: { day: 5, month: 2, year: 2024 } },
        ),
      ),
    ).toEqual(["Bắc Giang, ngày 05 tháng 02 năm 2024.  [Chức vụ]: [Họ và tên người ký]"]);
  });

  test("a text without tags is left as it is, braces and all", async () => {
    expect(await linesOf("Mẫu { không } có thẻ", "100% & <b>")).toEqual(["Mẫu { không } có thẻ", "100% & <b>"]);
  });
});

describe("lists", () => {
  test("repeat a table row for every unit", async () => {
    const lines = wordsOf(
      await filled({
        body: table(
          ["TT", "Đơn vị", "Số", "%"],
          ["{{#rows}}{{index}}", "{{name}}", "{{received | so}}", "{{onTimeRate | phan_tram}}{{/rows}}"],
          ["", "Tổng", "{{received | so}}", ""],
        ),
      }),
    );
    expect(lines).toHaveLength(4 * 36);
    expect(lines.slice(4, 12)).toEqual(["1", "Công an Tỉnh", "1.902", "96,57%", "2", "Bảo hiểm xã hội", "0", ""]);
    expect(lines.slice(-8)).toEqual(["34", "UBND huyện Sơn Động", "4.751", "97,66%", "", "Tổng", "113.048", ""]);
  });

  test("of all rows hold the section without counts and the total", async () => {
    const lines = wordsOf(
      await filled({ body: table(["{{#allRows}}{{numbering}}", "{{name}}", "{{received}}{{/allRows}}"]) }),
    );
    expect(lines.slice(0, 3)).toEqual(["", "Tổng", "113.048"]);
    expect(lines.join("|")).toContain("|II|Huyện, TP||1|UBND Thành phố Bắc Giang|5.629|");
  });

  test("repeat paragraphs, and the paragraphs that hold only the list's own tags go", async () => {
    const two = { ...written, text: "Một.\nHai." };
    const docx = await fill(
      {
        body: `${paragraph("{{#paragraphs}}")}${paragraph("– {{text}}")}${paragraph("{{/paragraphs}}")}${paragraph("Hết")}`,
      },
      {},
      two,
    );
    expect(typeof docx === "string" ? docx : wordsOf(docx)).toEqual(["– Một.", "– Hai.", "Hết"]);
  });
});

describe("faults are named with their place, all at once, and nothing is written", () => {
  test.each<[string, Forged, string]>([
    [
      "an unknown name",
      { body: paragraph("Nhận {{recieved | so}} hồ sơ") },
      "thẻ {{recieved | so}} chưa có tên này, có lẽ là {{received}} (phần thân, ở chỗ «Nhận {{recieved | so}} hồ sơ»)",
    ],
    [
      "in a header",
      { body: paragraph("a"), header: paragraph("{{perod}}") },
      "thẻ {{perod}} chưa có tên này, có lẽ là {{period}} (đầu trang, ở chỗ «{{perod}}»)",
    ],
    [
      "in a table",
      { body: table(["{{nhan}}"]) },
      "thẻ {{nhan}} chưa có tên này (phần thân, trong bảng, ở chỗ «{{nhan}}»)",
    ],
    [
      "an unknown filter",
      { body: paragraph("{{received | dep}}") },
      'không dùng được cách viết "dep", chỉ dùng "so", "so_hs"',
    ],
    ["a filter on a text", { body: paragraph("{{period | so}}") }, "là chữ nên không dùng cách viết số"],
    ["a list's name without a list", { body: paragraph("{{name}}") }, "thẻ {{name}} chưa có tên này"],
    ["markup of our own", { body: paragraph("{{@received}}") }, "thẻ {{@received}} chưa đúng cách viết"],
    ["other delimiters", { body: paragraph("{{=<% %>=}}") }, "chưa đúng cách viết"],
    [
      "a prototype",
      { body: paragraph("{{constructor}} {{__proto__}} {{toString.call}}") },
      "thẻ {{constructor}} chưa có tên này",
    ],
    ["an expression", { body: paragraph("{{received + 1}}") }, "chưa đúng cách viết"],
    ["an empty tag", { body: paragraph("{{ }}") }, "chưa đúng cách viết"],
    [
      "no closing braces",
      { body: paragraph("Nhận {{received hồ sơ") + paragraph("}} tiếp") },
      "thẻ {{received hồ sơ chưa có dấu đóng }} trong cùng đoạn",
    ],
    ["no opening braces", { body: paragraph("Nhận received}} hồ sơ") }, "có dấu đóng }} mà chưa có dấu mở {{"],
    ["an unknown list", { body: paragraph("{{#hang}}{{/hang}}") }, "thẻ {{#hang}} chưa có tên này, có lẽ là {{#rows}}"],
    ["a list never closed", { body: table(["{{#rows}}{{name}}"]) }, "thẻ {{#rows}} chưa có thẻ kết thúc {{/rows}}"],
    ["a list never opened", { body: paragraph("{{/rows}}") }, "thẻ {{/rows}} không có thẻ mở đầu tương ứng ở trước"],
    [
      "a list across table rows",
      { body: table(["{{#rows}}{{name}}"], ["{{/rows}}"]) },
      "phải ở trong cùng một dòng của bảng",
    ],
    [
      "a list out of a table",
      { body: paragraph("{{#rows}}") + table(["{{/rows}}"]) },
      "phải ở trong cùng một dòng của bảng",
    ],
    [
      "a list in a list",
      { body: paragraph("{{#rows}}{{#rows}}{{name}}{{/rows}}") },
      "nằm trong một danh sách khác chưa kết thúc",
    ],
    ["a figure that the table lacks", { body: paragraph("{{postal | so}}") }, "bảng không có cột này"],
  ])("%s", async (_, forged, words) => {
    const refused = await fill(forged);
    expect(refused).toEqual(expect.stringContaining(words));
  });

  test("several faults come together", async () => {
    const refused = await fill({ body: paragraph("{{mot}} {{hai}}"), footer: paragraph("{{ba}}") });
    for (const tag of ["{{mot}}", "{{hai}}", "{{ba}}"]) expect(refused).toContain(`thẻ ${tag} `);
  });
});

test("a figure in doubt is the user's decision, and is marked when accepted", async () => {
  const { appendix: broken } = await checkedSample(goldenBook("go-nham-mot-o"));
  const fillBroken = async (acceptBroken: boolean): Promise<FilledDocument | Doubtful> => {
    const own: ReportRequest = { ...request, acceptBroken };
    const result = await fillWordTemplate(
      {
        bytes: forgeDocx({
          body:
            paragraph("Đúng hạn {{resolvedInTime | so}}") + table(["{{#rows}}{{name}}", "{{resolvedLate}}{{/rows}}"]),
        }),
        name: "mau.docx",
      },
      { checkedAppendix: broken, request: own, paragraph: written, fields: {} },
      wordDocuments,
    );
    if (isRefusal(result)) throw new Error(result.reason);
    return result;
  };
  const doubtful = await fillBroken(false);
  expect(doubtful).toMatchObject({ is: "doubtful" });
  if (doubtful.is === "doubtful") expect(doubtful.cells.length).toBeGreaterThan(0);
  const accepted = await fillBroken(true);
  if (accepted.is === "document") expect(wordsOf(accepted.bytes).join("|")).toContain("[số còn lệch]");
  expect(accepted.is).toBe("document");
});

test("the template's bytes stay as they were, other parts too, and same input gives same bytes", async () => {
  const bytes = forgeDocx({
    body: paragraph("{{received}}"),
    parts: { "word/media/dau.png": new Uint8Array([1, 2, 3]), "customXml/item1.xml": "<a>{{received}}</a>" },
  });
  const before = bytes.slice();
  const source = { checkedAppendix: appendix, request, paragraph: written, fields: {} };
  const first = await fillWordTemplate({ bytes, name: "a.docx" }, source, wordDocuments);
  const second = await fillWordTemplate({ bytes, name: "a.docx" }, source, wordDocuments);
  expect(bytes).toEqual(before);
  expect(first).toEqual(second);
  if (isRefusal(first) || first.is !== "document") throw new Error("not filled");
  expect(partOf(first.bytes, "word/media/dau.png")).toBe("\u0001\u0002\u0003");
  expect(partOf(first.bytes, "[Content_Types].xml")).toBe(partOf(bytes, "[Content_Types].xml"));
});

test("values are text and never markup, whatever they hold", async () => {
  const nasty = '<w:br/>&{{received}}{#rows}=HYPERLINK("http://a")\u0000\u000b\ud800';
  const docx = await filled({ body: paragraph("{{issuer}}!") }, { issuer: nasty });
  expect(wordsOf(docx)).toEqual(['<w:br/>&{{received}}{#rows}=HYPERLINK("http://a")!']);
  expect(partOf(docx)).not.toMatch(/<w:fld|<w:instrText|<w:hyperlink/);
});
