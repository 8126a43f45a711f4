import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { forgeZip, oleFile } from "../contract/files/forge-files";
import { command, quarterCsv, sample, scratchFolder } from "./run-tthc";

const scratch = scratchFolder();
afterAll(scratch.remove);

interface AuditJson {
  readonly summary: { readonly holds: number; readonly broken: number; readonly undecided: number };
  readonly findings: readonly {
    readonly check: string;
    readonly outcome: string;
    readonly severity: string;
    readonly spans: readonly {
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly at?: { readonly part: string; readonly paragraph: number; readonly run: number };
    }[];
    readonly what: string;
    readonly why: string;
    readonly todo: string;
    readonly cells?: readonly string[];
  }[];
  readonly text?: string;
  readonly appendix: { readonly range: string } | null;
}
const parsed = (out: string): AuditJson => JSON.parse(out) as AuditJson;

const RIGHT = "Trong kỳ, Sở tiếp nhận 56 hồ sơ, trong đó: kỳ trước 07 hồ sơ, trong kỳ 49 hồ sơ.\n";
const WRONG = RIGHT.replace("49", "48");
const sourceFile = (name: string): string => join(__dirname, "../sources", name);

test("a published report: its slips quoted with the figures marked, exit 1", async () => {
  const { status, out, err } = await command("audit", sourceFile("001_844e0850b33f2acb.txt"));
  expect([status, err]).toEqual([1, ""]);
  expect(out).toMatch(/\d+ số khớp · \d+ sai · \d+ chưa đối chiếu được/);
  expect(out).toContain("tiếp nhận mới [54.647] hồ sơ, tồn kỳ trước chuyển sang [679] hồ sơ");
  expect(out).toMatch(/✖ 55\.845 · dòng \d+/);
  expect(out).toContain("54.647 + 679 = 55.326");
});

test("held against the facts that it was written from", async () => {
  const facts = scratch.write(
    "so-lieu.json",
    JSON.stringify({ counts: { received: 56, carriedOver: 7, receivedNew: 49, supplementRequested: 3 } }),
  );
  const text = (supplements: string): string =>
    scratch.write(
      `van-ban-${supplements}.txt`,
      `${RIGHT.trim().replace(/\.$/, "")}; yêu cầu bổ sung ${supplements} hồ sơ.\n`,
    );
  expect((await command("audit", text("03"), "--facts", facts)).status).toBe(0);
  const { status, out } = await command("audit", text("05"), "--facts", facts);
  expect(status).toBe(1);
  expect(out).toContain("số liệu đã cho ghi 3");
  expect((await command("audit", text("03"), "--facts", scratch.write("hong.json", "{"))).status).toBe(2);
});

test("JSON in the contract's shape, offsets into the text given", async () => {
  const file = scratch.write("sai.txt", `\ufeff${WRONG}`);
  const { status, out } = await command("audit", file, "--json");
  const { summary, findings, appendix } = parsed(out);
  expect([status, summary.broken, appendix]).toEqual([1, 1, null]);
  for (const { outcome, severity, spans, what, why, todo } of findings) {
    expect([
      ["broken", "undecided"].includes(outcome),
      ["error", "warning", "note"].includes(severity),
      what !== "" && why !== "" && todo !== "",
    ]).toEqual([true, true, true]);
    for (const { start, end, text } of spans) expect(WRONG.slice(start, end)).toBe(text);
  }
  expect(
    findings
      .find(({ severity }) => severity === "error")
      ?.spans.map(({ text }) => text)
      .sort(),
  ).toEqual(["07", "48", "56"]);
});

test("standard input, in UTF-8 and in UTF-16 with its mark", () => {
  const program = join(__dirname, "../../dist/tthc.mjs");
  for (const [text, status] of [
    [RIGHT, 0],
    [WRONG, 1],
  ] as const) {
    for (const input of [Buffer.from(text), Buffer.from(`\ufeff${text}`, "utf16le")]) {
      expect(spawnSync(process.execPath, [program, "audit", "-", "--json"], { input, encoding: "utf8" }).status).toBe(
        status,
      );
    }
  }
});

test("a .docx: places by part, paragraph and run", async () => {
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const body = `<w:p>${run("BÁO CÁO")}</w:p><w:p>${run("Sở tiếp nhận 56 hồ sơ, trong đó: kỳ trước ")}${run("07")}${run(" hồ sơ, trong kỳ 48 hồ sơ.")}</w:p>`;
  const file = scratch.write(
    "sai.docx",
    forgeZip([
      {
        path: "word/document.xml",
        content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      },
    ]),
  );
  const { status, out } = await command("audit", file, "--json");
  const { findings, text = "" } = parsed(out);
  const spans = findings.find(({ severity }) => severity === "error")?.spans ?? [];
  expect(status).toBe(1);
  for (const { start, end, text: printed } of spans) expect(text.slice(start, end)).toBe(printed);
  expect(spans.find(({ text: printed }) => printed === "07")?.at).toEqual({ part: "body", paragraph: 2, run: 2 });
  expect((await command("audit", file)).out).toMatch(/· đoạn 2/);
});

test("against a book: what agrees holds, what differs is named with its cell", async () => {
  const says = (received: string): string =>
    scratch.write(
      `bao-cao-${received}.txt`,
      `Quý I/2021, toàn tỉnh tiếp nhận ${received} hồ sơ, đã giải quyết 100.085 hồ sơ.\n`,
    );
  const right = await command("audit", says("113.048"), "--book", sample, "--json");
  expect([right.status, parsed(right.out).appendix?.range]).toEqual([0, "A6:M48"]);
  const wrong = await command("audit", says("113.084"), "--book", sample, "--json");
  expect(wrong.status).toBe(1);
  const [finding] = parsed(wrong.out).findings;
  expect(finding?.spans[0]?.text).toBe("113.084");
  expect(finding?.cells).toEqual([expect.stringMatching(/^C\d+$/)]);
  const csv = scratch.write("quy.csv", quarterCsv());
  expect((await command("audit", says("113.048"), "--book", csv)).out).toContain("Đã đối chiếu với bảng");
});

test.each<[string, () => readonly string[], RegExp]>([
  ["no file", () => ["audit"], /cần thêm VĂN_BẢN/],
  ["a missing file", () => ["audit", "khong-co.txt"], /Không tìm thấy tệp "khong-co\.txt"/],
  [
    "an old encoding",
    () => ["audit", scratch.write("tcvn.txt", Uint8Array.from([0x48, 0xe5, 0x20, 0x73, 0xac]))],
    /không dùng bảng mã Unicode/,
  ],
  ["an old .doc", () => ["audit", scratch.write("cu.doc", oleFile("WordDocument"))], /có định dạng cũ \(\.doc\)/],
  ["a workbook for the text", () => ["audit", sample], /là tệp Excel, không phải tệp Word/],
  ["an empty text", () => ["audit", scratch.write("trong.txt", " \n")], /chưa có chữ nào để soát/],
  [
    "a book without an appendix",
    () => ["audit", scratch.write("a.txt", RIGHT), "--book", scratch.write("b.csv", "a;b\n1;2\n")],
    /Chưa thấy phụ lục/,
  ],
  ["an option of another command", () => ["audit", "a.txt", "--previous", "b"], /không có lựa chọn --previous/],
])("%s: exit 2, said on standard error only", async (_name, args, words) => {
  const { status, out, err } = await command(...args());
  expect([status, out]).toEqual([2, ""]);
  expect(err).toMatch(words);
});

test("the dossiers of the fourth source lie in its table: no error is claimed", async () => {
  const { status } = await command("audit", sourceFile("004_da36224769539aa4.txt"));
  expect(status).toBe(0);
  expect(readFileSync(sourceFile("004_da36224769539aa4.txt"), "utf8")).toContain("\t");
});
