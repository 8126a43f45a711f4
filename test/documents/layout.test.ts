import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wordDocuments } from "../../src/adapters/docx";
import { parseDocumentFields, parseFacts, templates, type Grid } from "../../src/core";
import { isRefusal } from "../../src/ports/refusal";
import type { CheckedAppendix } from "../../src/usecases/check/check-appendix";
import { writeDocument } from "../../src/usecases/report/document/write-document";
import { writeReport, type Paragraph } from "../../src/usecases/report/write-report";
import { facts000, facts001, facts001Bpmc, facts002, facts003 } from "../sources/facts";
import { partOf } from "./read-docx-parts";
import { checkedSample } from "./sample-report";
import { boundsOf, flowOf, fontsOf, PATIENCE, pagesOf, printAll, sizesOf } from "./to-pdf";

const office = {
  parentIssuer: "UBND tỉnh Bắc Giang",
  issuer: "Sở Nội vụ",
  number: "5/SNV-VP",
  place: "Bắc Giang",
  date: "5/2/2024",
  basis: "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ",
  recipients: ["Văn phòng UBND tỉnh", "Trung tâm Phục vụ hành chính công"],
  copies: ["Như trên", "Lãnh đạo Sở", "Lưu: VT, VP"],
  authority: "KT. Giám đốc",
  position: "Phó Giám đốc",
  signer: "Nguyễn Quang Đông",
};

/** The facts that each template's source prints; null: from the sample's table. */
const sources: Readonly<Record<string, object | null>> = {
  "tong-hop-2-14": null,
  "so-quy": facts000,
  "trung-tam-6-thang": facts002,
  "trung-tam-ky": facts001.month,
  "bpmc-ky": facts001Bpmc.quarter,
  bcci: facts003,
  "chan-chinh": null,
  "danh-gia": null,
  "bao-cao-day-du": null,
};

interface Made {
  readonly bytes: Uint8Array;
  readonly paragraph: Paragraph;
}

let folder = "";
let checked: CheckedAppendix;
let grid: Grid;
const made = new Map<string, Made>();

async function make(template: string, document: object): Promise<Made> {
  const json = sources[template] ?? null;
  const reading = parseFacts(json ?? {});
  if (reading.is !== "facts") throw new Error(template);
  const period = json === null ? "quý I năm 2021" : (reading.facts.period ?? "");
  const paragraph = writeReport(json === null ? checked : null, {
    template,
    period,
    facts: reading.facts,
    acceptBroken: false,
  });
  if (isRefusal(paragraph) || paragraph.is !== "paragraph")
    throw new Error(`${template}: ${JSON.stringify(paragraph)}`);
  const fields = parseDocumentFields(document);
  if ("problem" in fields) throw new Error(fields.problem);
  const appendix = json === null ? { table: checked.table, grid } : null;
  return {
    paragraph,
    bytes: await writeDocument(
      { template, paragraph, period: period === "" ? null : period, unit: reading.facts.unit, fields, appendix },
      wordDocuments,
    ),
  };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tthc-word-"));
  ({ appendix: checked, grid } = await checkedSample());
  for (const { id } of templates) made.set(id, await make(id, {}));
  made.set("cong-van", await make("tong-hop-2-14", { ...office, kind: "cong-van" }));
  made.set(
    "dien-du",
    await make("so-quy", {
      ...office,
      sections: { strengths: "Tốt.", limits: "Không.", tasks: "Tiếp tục tuyên truyền.", proposals: "Không có." },
    }),
  );
  printAll(Object.fromEntries([...made].map(([name, { bytes }]) => [name, bytes])), folder);
}, PATIENCE);
afterAll(() => rmSync(folder, { recursive: true }));

test("every template has a document here", () => {
  expect(templates.map(({ id }) => id).sort()).toEqual(Object.keys(sources).sort());
});

describe.each([...Object.keys(sources), "cong-van", "dien-du"])("%s", (name) => {
  test("prints its paragraphs whole, and ends with «./.»", () => {
    const flow = flowOf(folder, name).replace(/ \d ?(?=IV?\.|V?I{1,3}\.|\d\.) /g, " ");
    const paragraphs = (made.get(name)?.paragraph.text ?? "").split("\n");
    expect(paragraphs.length).toBeGreaterThan(0);
    for (const words of paragraphs) expect(flow).toContain(words);
    expect(flow.split("./.")).toHaveLength(2);
    expect(flow.indexOf("./.")).toBeLessThan(flow.indexOf("Nơi nhận:"));
  });

  test("keeps quốc hiệu and tiêu ngữ on one line each", () => {
    const [first = ""] = pagesOf(folder, name);
    expect(first).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/mu);
    expect(first).toMatch(/Độc lập - Tự do - Hạnh phúc$/mu);
  });

  test("is A4 in Times, margins 20/20/30/15, numbered in the top margin from page 2", () => {
    expect(fontsOf(folder, name).filter((font) => !/^(Tinos|TimesNewRoman)/.test(font))).toEqual([]);
    const pages = pagesOf(folder, name);
    pages.forEach((text, index) => {
      const firstLine = text.split("\n").find((line) => line.trim() !== "") ?? "";
      if (index === 0) expect(firstLine).not.toMatch(/^\s*\d+\s*$/);
      else expect(firstLine.trim()).toBe(String(index + 1));
      const [width = 0] = sizesOf(folder, name)[index] ?? [];
      const { left, right, top, bottom } = boundsOf(folder, name, index + 1);
      expect(left).toBeGreaterThan(29.5);
      expect(right).toBeLessThan(width - 14.5);
      expect(top).toBeGreaterThan(index === 0 ? 19.5 : 9.5);
      expect(bottom).toBeLessThan((sizesOf(folder, name)[index]?.[1] ?? 0) - 19.5);
    });
  });

  test("has no page without words of its own", () => {
    for (const text of pagesOf(folder, name)) expect(text.replace(/\s/g, "").length).toBeGreaterThan(40);
  });
});

describe("the appendix", () => {
  test.each(["tong-hop-2-14", "cong-van", "chan-chinh", "danh-gia"])(
    "of %s stands on landscape pages of its own",
    (name) => {
      const sizes = sizesOf(folder, name).map(([width, height]) => [Math.round(width), Math.round(height)]);
      const from = sizes.findIndex(([width]) => width === 297);
      expect(from).toBeGreaterThan(0);
      expect(sizes.slice(0, from).every(([width]) => width === 210)).toBe(true);
      expect(sizes.slice(from)).toEqual([
        [297, 210],
        [297, 210],
      ]);
    },
  );

  test("bears title, the document that it belongs to, and the header on each page", () => {
    const pages = pagesOf(folder, "cong-van").slice(-2);
    const lines = (pages[0] ?? "")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    expect(lines.slice(1, 4)).toEqual([
      "Phụ lục",
      "TỔNG HỢP THEO DÕI KẾT QUẢ GIẢI QUYẾT TTHC QUÝ I NĂM 2021",
      "(Kèm theo Công văn số 05/SNV-VP ngày 05 tháng 02 năm 2024 của Sở Nội vụ)",
    ]);
    for (const page of pages) {
      expect(page).toContain("Số hồ sơ nhận giải quyết");
      expect(page).toMatch(
        /\(2\)\s+\(3\)\s+\(4\)\s+\(5\)\s+\(6\)\s+\(7\)\s+\(8\)\s+\(9\)\s+\(10\)\s+\(11\)\s+\(12\)\s+\(13\)\s+\(14\)/,
      );
    }
  });

  test("prints every row, each on one line", () => {
    const text = pagesOf(folder, "cong-van").slice(-2).join("\n");
    expect(text).toMatch(
      /Tổng\s+113\.048\s+9\.242\s+11\.435\s+92\.371\s+100\.085\s+90\.869\s+9\.216\s+12\.963\s+9\.635\s+3\.328\s+12\.544/,
    );
    expect(text).toMatch(/II\s+Huyện, TP\s*$/mu);
    for (const { kind, name } of checked.table.rows) if (kind === "unit") expect(text).toContain(name);
    expect(text).toMatch(
      /10\s+UBND huyện Sơn Động\s+4\.751\s+50\s+60\s+4\.641\s+4\.655\s+4\.546\s+109\s+96\s+80\s+16\s+125/,
    );
  });
});

test("a công văn in full needs nothing more from the office", () => {
  const flow = flowOf(folder, "dien-du");
  expect(flow).not.toMatch(/[[\]]/);
  const text = pagesOf(folder, "dien-du").join("\n");
  for (const line of [
    "UBND TỈNH BẮC GIANG",
    "SỞ NỘI VỤ",
    "Số: 05/SNV-VP",
    "Bắc Giang, ngày 05 tháng 02 năm 2024",
    "V/v báo cáo kết quả",
    "Kính gửi:",
    "- Văn phòng UBND tỉnh;",
    "- Trung tâm Phục vụ hành chính công.",
    "KT. GIÁM ĐỐC",
    "PHÓ GIÁM ĐỐC",
    "Nguyễn Quang Đông",
    "- Lưu: VT, VP.",
  ]) {
    expect(text).toContain(line);
  }
  expect(flow).toContain("Sở Nội vụ báo cáo kết quả quý I năm 2024 như sau:");
});

test("what must be filled in is highlighted, what was given is not", () => {
  const highlighted = (name: string): readonly string[] =>
    [
      ...partOf(made.get(name)?.bytes ?? new Uint8Array()).matchAll(
        /<w:highlight w:val="yellow"\/>.*?<w:t[^>]*>(.*?)<\/w:t>/g,
      ),
    ].map(([, text = ""]) => text);
  expect(highlighted("dien-du")).toEqual([]);
  const open = highlighted("so-quy");
  expect(open).toContain("[Địa danh]");
  expect(open.every((text) => /^\[.*\]$/.test(text))).toBe(true);
});

test("same input, same bytes", async () => {
  expect((await make("tong-hop-2-14", {})).bytes).toEqual(made.get("tong-hop-2-14")?.bytes);
});
