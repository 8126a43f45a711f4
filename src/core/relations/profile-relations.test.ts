import { findAppendices, parseProfile, runChecks, type CellValue, type Profile, type Table } from "..";
import { makeGrid } from "../../../test/grids/make-grid";

/** What a profile says beyond plain sums: either-or sums, parts that a table may lack, orders, rates, words for rows. */
const source = { document: "Biểu tự đặt cho kiểm thử" };
const BODY: readonly (readonly number[])[] = [
  [120, 70, 30, 12, 8],
  [310, 200, 61, 40, 9],
  [95, 51, 22, 15, 7],
  [208, 120, 44, 31, 13],
  [77, 40, 21, 11, 5],
];

function form(more: object): Profile {
  const columns = Object.fromEntries(
    ["all", "done", "open", "asked", "back"].map((id, index) => [
      id,
      { label: LABELS[index], header: [[LABELS[index]]] },
    ]),
  );
  const made = parseProfile({
    id: "tu-dat",
    title: "Biểu tự đặt",
    source,
    columns,
    identities: [],
    unitHeader: ["đơn vị"],
    numberingHeader: ["stt"],
    ...more,
  });
  if ("problem" in made) throw new Error(made.problem);
  return made;
}

const LABELS = ["tổng hồ sơ", "xong", "còn lại", "chờ bổ sung", "trả lại"];

function read(profile: Profile, cells: readonly (readonly CellValue[])[], labels: readonly string[] = LABELS): Table {
  const rows: CellValue[][] = [["STT", "Đơn vị", ...labels], ...cells.map((row) => [...row])];
  const [found] = findAppendices(makeGrid(rows, [], "Bảng"), [profile]);
  if (found === undefined) throw new Error("not found");
  return found.table;
}

const named = (rows: readonly (readonly CellValue[])[]): CellValue[][] =>
  rows.map((row, index) => [index + 1, `Xã ${"ABCDEFG".charAt(index)}n`, ...row]);

const errors = (table: Table): number => runChecks(table).summary.broken;
const notes = (table: Table): readonly string[] =>
  runChecks(table).findings.flatMap(({ check, what }) => (check === "sums-fit-figures" ? [what] : []));

const EITHER = {
  identities: [{ total: "all", parts: ["done", "open"], or: [["done", "open", "asked", "back"]], source }],
};

describe("either-or", () => {
  test("the figures tell which of two sums a table follows; nothing is accused", () => {
    const inside = read(form(EITHER), named(BODY));
    expect([errors(inside), inside.relations.map(({ kind, holds }) => [kind, holds])]).toEqual([0, [["sum", 5]]]);
    const outside = read(
      form(EITHER),
      named(BODY.map(([, done = 0, open = 0, ...rest]) => [done + open, done, open, ...rest])),
    );
    expect([errors(outside), outside.relations.map(({ kind, holds }) => [kind, holds])]).toEqual([0, [["sum", 5]]]);
  });

  test("a slip is found in the sum that the others keep", () => {
    const wrong = BODY.map((row, index) => (index === 2 ? [95, 57, ...row.slice(2)] : row));
    expect(errors(read(form(EITHER), named(wrong)))).toBe(1);
  });
});

describe("a part that may be absent", () => {
  const optional = form({
    identities: [{ total: "all", parts: ["done", "open", "asked", "back"], optional: ["asked", "back"], source }],
  });
  const without = BODY.map(([, done = 0, open = 0, , back = 0]) => [done + open + back, done, open, back]);
  const labels = LABELS.filter((label) => label !== "chờ bổ sung");

  test("the sum is tested without it, and that is said", () => {
    const table = read(optional, named(without), labels);
    expect(errors(table)).toBe(0);
    expect(notes(table).join()).toContain("được kiểm tra không có «chờ bổ sung»");
    const wrong = without.map((row, index) => (index === 1 ? [row[0] ?? 0, 208, ...row.slice(2)] : row));
    expect(errors(read(optional, named(wrong), labels))).toBe(1);
  });

  test("nothing is said where it is there", () => {
    expect(notes(read(optional, named(BODY)))).toEqual([]);
  });
});

describe("orders and rates", () => {
  const ordered = form({
    ...EITHER,
    orders: [{ whole: "done", parts: ["back"], source }],
    rates: [{ label: "tỷ lệ xong", header: [["tỷ lệ xong"]], numerator: ["done"], base: ["all"] }],
  });
  const rated = BODY.map((row): CellValue[] => [
    ...row,
    `${Math.round((1000 * (row[1] ?? 0)) / (row[0] ?? 1)) / 10}`.replace(".", ",") + "%",
  ]);
  const labels = [...LABELS, "Tỷ lệ xong"];

  test("hold without a word", () => {
    const table = read(ordered, named(rated), labels);
    expect(errors(table)).toBe(0);
    expect(table.relations.map(({ kind, evidence }) => [kind, evidence])).toEqual([
      ["sum", ["form"]],
      ["order", ["form"]],
      ["rate", ["form"]],
    ]);
  });

  test("a part larger than its whole, a rate that its counts do not give", () => {
    const larger = rated.map((row, index) => (index === 0 ? [129, 4, 105, 12, 8, "3,1%"] : row));
    expect(errors(read(ordered, named(larger), labels))).toBe(1);
    const falsely = rated.map((row, index) => (index === 3 ? [...row.slice(0, 5), "75,7%"] : row));
    expect(errors(read(ordered, named(falsely), labels))).toBe(1);
  });
});

test("an office's own words for a total row and a note", () => {
  const sums = LABELS.map((_, column) => BODY.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const worded = form({ ...EITHER, rows: { total: ["Cả vùng"], note: ["Theo dõi thêm"] } });
  const table = read(worded, [...named(BODY), [null, "Cả vùng", ...sums]]);
  expect(table.rows.map(({ kind }) => kind)).toEqual(["unit", "unit", "unit", "unit", "unit", "total"]);
});
