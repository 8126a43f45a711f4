import type { AuditFinding, Audit } from "../../core";
import { isRefusal } from "../../ports/refusal";
import { plainSource, type SourceText, type TextPlace } from "../../ports/text-source";
import { auditMarks } from "./audit-marks";
import { auditSource } from "./audit-source";
import { auditTotals, auditTotalsWords, placeWords } from "./audit-words";
import { correctedHtml, correctedPlain, correctedText } from "./corrected-text";
import { quoteFinding } from "./quote-finding";

const spanOf = (text: string, printed: string, from = 0) => {
  const start = text.indexOf(printed, from);
  return { start, end: start + printed.length, text: printed };
};

function finding(
  text: string,
  printed: readonly [string, ...string[]],
  more: Partial<AuditFinding> = {},
): AuditFinding {
  const [first, ...rest] = printed;
  return {
    check: "sum-in-text",
    outcome: "broken",
    severity: "error",
    spans: [spanOf(text, first), ...rest.map((each) => spanOf(text, each))],
    data: {},
    what: "lệch 1",
    why: "vì",
    todo: "sửa",
    ...more,
  };
}

const quoted = (text: string, about: AuditFinding): readonly string[] =>
  quoteFinding(text, about).map((pieces) =>
    pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join(""),
  );

describe("a finding is quoted with its sentence", () => {
  const text = "Mở đầu. Sở tiếp nhận 1.056 hồ sơ, kỳ trước 07 hồ sơ. Kết thúc.\nDòng sau có 5 hồ sơ";

  test("from full stop to full stop; the dots of numbers end nothing", () =>
    expect(quoted(text, finding(text, ["1.056", "07"]))).toEqual(["Sở tiếp nhận [1.056] hồ sơ, kỳ trước [07] hồ sơ"]));
  test("figures far apart are quoted each, in the order of the text", () => {
    const two = "Năm 2023 có 12 hồ sơ.\nNăm 2024 có 15 hồ sơ.";
    expect(quoted(two, finding(two, ["15", "12"]))).toEqual(["Năm 2023 có [12] hồ sơ", "Năm 2024 có [15] hồ sơ"]);
  });
  test("a long sentence is cut at words, and says so", () => {
    const long = `${"tiếp tục đẩy mạnh ".repeat(20)}có 56 hồ sơ ${"và nâng cao chất lượng ".repeat(20)}`;
    const [only = ""] = quoted(long, finding(long, ["56"]));
    expect(only).toMatch(/^…\S.* có \[56\] hồ sơ .*\S…$/);
    expect(only.length).toBeLessThan(300);
  });
});

describe("the corrected copy", () => {
  const text = "Tiếp nhận 55.845 hồ sơ, đạt 10,08% & 24,16%";
  const fix = (printed: string, next: string, more: Partial<AuditFinding> = {}): AuditFinding =>
    finding(text, [printed], { correction: [{ span: spanOf(text, printed), next }], ...more });

  test("every change is marked, nothing else moves", () => {
    const pieces = correctedText(text, [fix("55.845", "55.326"), fix("24,16%", "24,17%", { severity: "warning" })]);
    expect(correctedPlain(pieces)).toBe("Tiếp nhận 55.326 [trước: 55.845] hồ sơ, đạt 10,08% & 24,17% [trước: 24,16%]");
    expect(correctedHtml(pieces)).toBe(
      "<p>Tiếp nhận <del>55.845</del> <ins>55.326</ins> hồ sơ, đạt 10,08% &amp; <del>24,16%</del> <ins>24,17%</ins></p>",
    );
  });
  test("a figure is changed once; what is undecided changes nothing", () => {
    expect(
      correctedPlain(
        correctedText(text, [
          fix("55.845", "55.326"),
          fix("55.845", "1"),
          fix("10,08%", "1%", { outcome: "undecided" }),
        ]),
      ),
    ).toBe("Tiếp nhận 55.326 [trước: 55.845] hồ sơ, đạt 10,08% & 24,16%");
    expect(correctedText(text, [])).toEqual([{ text, before: null }]);
  });
});

describe("a table of a document", () => {
  /** A letter's head is the document's first table; every cell and every line outside is a paragraph. */
  const rows = [
    ["UBND TỈNH", "CỘNG HÒA"],
    null,
    ["Kho", "Thùng nhận"],
    ["Kho Đông", "412"],
    ["Kho Tây", "389"],
    ["Kho Nam", "145"],
    ["Tổng cộng", "964"],
  ];
  let text = "";
  const places: TextPlace[] = [];
  rows.forEach((cells, at) => {
    (cells ?? ["Kết quả trong kỳ như sau."]).forEach((words, index) => {
      if (index > 0) text += "\t";
      const cell =
        cells === null
          ? {}
          : { cell: at < 1 ? { table: 1, row: 1, cell: index + 1 } : { table: 2, row: at - 1, cell: index + 1 } };
      places.push({
        start: text.length,
        end: text.length + words.length,
        part: "body",
        paragraph: places.length + 1,
        run: 1,
        ...cell,
      });
      text += words;
    });
    text += "\n";
  });
  const source: SourceText = { is: "text", from: "docx", text, places };

  test("is named in findings as Word counts it, and so is the place", async () => {
    const audit = await auditSource(source, null);
    if (isRefusal(audit)) throw new Error(audit.reason);
    const [first] = audit.audited.findings;
    expect(first?.what).toMatch(/^Bảng 2, dòng 5, cột 2 /);
    const at = first?.spans.find(({ text: printed }) => printed === "964")?.start ?? -1;
    expect(placeWords(source, at)).toBe("bảng 2, dòng 5, ô 2 (đoạn 13)");
  });
});

describe("totals count each number once", () => {
  const text = "Từ 21/6/2020 tiếp nhận 56 = 07 + 48; đạt 18,9%\n1\t2";
  const figure = (printed: string, status: Audit["figures"][number]["status"], findings: readonly number[] = []) => ({
    span: spanOf(text, printed),
    understood: true,
    status,
    findings,
    claims: [],
  });
  const audit: Audit = {
    summary: { holds: 0, broken: 2, undecided: 1 },
    claims: [],
    findings: [
      finding(text, ["56", "07", "48"]),
      finding(text, ["21/6/2020"]),
      finding(text, ["18,9%"], { outcome: "undecided", severity: "note" }),
    ],
    figures: [
      figure("56", "broken", [0]),
      figure("07", "broken", [0]),
      figure("48", "broken", [0]),
      figure("18,9%", "undecided", [2]),
      figure("2", "unused"),
    ].map((each, index) =>
      index === 4 ? { ...each, span: { start: text.length - 1, end: text.length, text: "2" } } : each,
    ),
  };
  const marks = auditMarks(text, audit);

  test("the first figure of an error is wrong, the others take part; a date is marked too; tables are for the check of tables", () => {
    expect(marks.map(({ text: printed, status, inTable }) => [printed, status, inTable])).toEqual([
      ["21/6/2020", "broken", false],
      ["56", "broken", false],
      ["07", "related", false],
      ["48", "related", false],
      ["18,9%", "undecided", false],
      ["2", "unused", true],
    ]);
    expect(auditTotals(marks)).toEqual({ holds: 0, broken: 2, warnings: 0, related: 2, open: 1, inTables: 1 });
    expect(auditTotalsWords(marks)).toBe(
      "0 số khớp · 2 sai · 1 chưa đối chiếu được · 2 liên quan đến chỗ lệch · 1 số trong bảng không soát ở đây",
    );
  });
  test("places by line", () =>
    expect([placeWords(plainSource(text), 5), placeWords(plainSource(text), text.length - 1)]).toEqual([
      "dòng 1",
      "dòng 2",
    ]));
});
