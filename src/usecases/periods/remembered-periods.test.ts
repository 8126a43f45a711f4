import { buildTable } from "../../../test/tables/build-table";
import { keepingPeriods, periodLines, periodsKept, tableText, withPeriods } from "./remembered-periods";

const sheet = { is: "sheet", sheet: "Quý I", at: "A4" } as const;
const file = { is: "file", name: "quy-1.xlsx · QUÝ I/2021" } as const;

test("what is kept for one table is no other's", () => {
  const content = withPeriods(withPeriods(null, "a", { previous: sheet }), "b", { lastYear: file });
  expect([periodsKept(content, "a"), periodsKept(content, "b"), periodsKept(content, "c")]).toEqual([
    { previous: sheet },
    { lastYear: file },
    {},
  ]);
});

test("a table is another one in another file, on another sheet, and with other offices", () => {
  const table = (name: string) => buildTable({ columns: ["received"], rows: [{ name, cells: [1] }] });
  const own = tableText("a.xlsx", table("Xã A"));
  expect(tableText("a.xlsx", table("Xã A"))).toBe(own);
  expect(tableText("b.xlsx", table("Xã A"))).not.toBe(own);
  expect(tableText("a.xlsx", { ...table("Xã A"), sheet: "Quý II" })).not.toBe(own);
  expect(tableText("a.xlsx", table("Xã B"))).not.toBe(own);
});

test("nothing is left of a choice that was taken back", () => {
  expect(periodLines(withPeriods(withPeriods(null, "a", { previous: sheet }), "a", {}))).toEqual([]);
});

test("the reports' own content stays beside it, and it stays beside theirs", () => {
  const content = withPeriods('{"consent":"yes","offices":[]}', "a", { previous: file });
  expect(JSON.parse(content)).toMatchObject({ consent: "yes", offices: [] });
  const next = keepingPeriods('{"consent":"yes","offices":["x"]}', content);
  expect(JSON.parse(next)).toMatchObject({ offices: ["x"] });
  expect(periodsKept(next, "a")).toEqual({ previous: file });
  expect(keepingPeriods('{"offices":[]}', null)).toBe('{"offices":[]}');
});

test("what is shown names sheets and files", () => {
  expect(periodLines(withPeriods(null, "a", { previous: sheet, lastYear: file }))).toEqual([
    "Kỳ trước: sheet «Quý I»",
    "Cùng kỳ năm trước: quy-1.xlsx · QUÝ I/2021",
  ]);
});

test("the oldest of very many go", () => {
  const names = Array.from({ length: 61 }, (_, index) => `bảng ${index}`);
  const content = names.reduce<string | null>((kept, name) => withPeriods(kept, name, { previous: sheet }), null);
  expect([periodsKept(content, "bảng 0"), periodsKept(content, "bảng 60")]).toEqual([{}, { previous: sheet }]);
});

test.each(["", "[]", '{"periods":3}', '{"periods":[{"table":"a","periods":{"previous":{"is":"file"}}}]}'])(
  "what is not ours is left out: %s",
  (content) => expect(periodsKept(content, "a")).toEqual({}),
);
