import { makeGrid } from "../../../../test/grids/make-grid";
import { discoveries } from "../discoveries";
import { findAppendices, profiles, repairsOf, runChecks, toA1 } from "../..";

type Row = readonly (string | number)[];

const NUMBERED: readonly Row[] = [
  ["1", "Hồ sơ tiếp nhận", 560, 5120],
  ["1.1", "Trực tuyến", 410, 3600],
  ["1.2", "Trực tiếp", 150, 1520],
  ["2", "Hồ sơ đã giải quyết", 530, 5050],
  ["2.1", "Trước hạn", 300, 2800],
  ["2.2", "Đúng hạn", 225, 2200],
  ["2.3", "Quá hạn", 5, 50],
  ["3", "Hồ sơ đang giải quyết", 30, 70],
  ["3.1", "Trong hạn", 28, 68],
  ["3.2", "Quá hạn", 2, 2],
];
const HEADER: Row = ["STT", "Chỉ tiêu", "Trong kỳ", "Lũy kế"];

/** The first `columns` columns of a table of measures, and with dashes for numbers. */
const narrow = (rows: readonly Row[], columns: number): readonly Row[] =>
  [HEADER, ...rows].map((row) => row.slice(0, columns));
const dashed = (rows: readonly Row[], columns: number): readonly Row[] =>
  narrow(rows, columns).map(([number, name, ...counts]) => [
    `${String(number).includes(".") ? "- " : ""}${name ?? ""}`,
    ...counts,
  ]);
const changed = (at: number, column: number, value: number): readonly Row[] =>
  NUMBERED.map((row, index) => (index === at ? row.map((cell, place) => (place === column ? value : cell)) : row));

function said(rows: readonly Row[]): { readonly told: readonly string[]; readonly noted: readonly string[] } | null {
  const [found] = findAppendices(makeGrid(rows), profiles, discoveries);
  if (found === undefined) return null;
  const { findings } = runChecks(found.table);
  expect(repairsOf(found.table, findings).filter(({ certain }) => certain)).toEqual([]);
  const told = findings.filter(({ severity }) => severity !== "note");
  return {
    told: told.map(({ outcome, check, at: [at] }) => `${outcome} ${check} ${toA1(at)}`),
    noted: findings.flatMap(({ severity, check }) => (severity === "note" ? [check] : [])),
  };
}

const RIGHT = { told: [], noted: ["sums-fit-figures"] };

test.each([
  ["numbers, one column", narrow(NUMBERED, 3)],
  ["numbers, two columns", narrow(NUMBERED, 4)],
  ["dashes, one column", dashed(NUMBERED, 3)],
  ["dashes, two columns", dashed(NUMBERED, 4)],
])("measures with the rows that divide them below: %s", (_, rows) => expect(said(rows)).toEqual(RIGHT));

test("the first of two columns is wrong in one row", () =>
  expect(said(narrow(changed(3, 2, 350), 4))?.told).toEqual(["broken totals-add-up C5"]));

test("one digit of a list in a single column is wrong, and three others close", () => {
  const more: readonly Row[] = [
    ["4", "Thanh toán", 244],
    ["4.1", "Tiền mặt", 120],
    ["4.2", "Chuyển khoản", 124],
  ];
  expect(said([...narrow(changed(3, 2, 590), 3), ...more])?.told).toEqual(["broken totals-add-up C5"]);
  expect(said([...narrow(changed(3, 2, 591), 3), ...more])?.told).toEqual(["undecided totals-are-clear C5"]);
});

test("rows below that overlap, or are only some of it, are not blamed", () => {
  const staff = (women: number, members: number): readonly Row[] => [
    ["4", "Công chức", 45, 45],
    ["4.1", "Nữ", women, women],
    ["4.2", "Đảng viên", members, members],
  ];
  for (const [women, members] of [
    [20, 33],
    [20, 3],
    [20, 20],
  ] as const)
    for (const columns of [3, 4])
      expect(said(narrow([...NUMBERED, ...staff(women, members)], columns))?.told).toEqual([
        "undecided totals-are-clear C12",
      ]);
});

test("lists that mostly do not add up make no table", () => {
  const rows: readonly Row[] = [
    ["1", "Công chức", 145],
    ["1.1", "Nữ", 80],
    ["1.2", "Đảng viên", 101],
    ["2", "Hồ sơ", 560],
    ["2.1", "Trực tuyến", 410],
    ["2.2", "Trực tiếp", 150],
    ["3", "Văn bản", 300],
    ["3.1", "Chỉ thị", 12],
    ["3.2", "Kế hoạch", 40],
  ];
  expect(said(narrow(rows, 3))).toBeNull();
});

test("«2.1» below «1» is no part of it", () => {
  const rows = NUMBERED.map(([number, ...rest]): Row => [String(number).replace(/^2\./, "9."), ...rest]);
  expect(said(narrow(rows, 3))?.told ?? []).toEqual([]);
});

test("offices in sections, and sections of any units in two columns, are added up as before", () => {
  const offices = (first: string, second: string): readonly Row[] => [
    ["STT", "Đơn vị", "Nhận", "Trả"],
    [first, "Khối sở", 560, 520],
    ["1", "Sở Nội vụ", 410, 380],
    ["2", "Sở Y tế", 150, 140],
    [second, "Khối xã", 530, 507],
    ["1", "Xã An Lạc", 300, 290],
    ["2", "Xã Mỹ An", 230, 217],
  ];
  const named = (rows: readonly Row[]): readonly Row[] =>
    rows.map(([number = "", name = "", ...rest]) => [number, String(name).replace(/^(?:Sở|Xã) /, "Nhóm "), ...rest]);
  for (const rows of [offices("I", "II"), named(offices("A", "B"))]) {
    const [found] = findAppendices(makeGrid(rows), profiles, discoveries);
    expect(found?.table.across).toBeUndefined();
    expect(found?.table.sums).toHaveLength(2);
  }
});

describe("one column with two numbered lists", () => {
  const rows: readonly Row[] = [
    ["STT", "Nội dung", "Kết quả"],
    ["1", "Hồ sơ tiếp nhận", 1308],
    ["1.1", "Trực tiếp", 78],
    ["1.2", "Trực tuyến", 665],
    ["1.3", "Bưu chính", 565],
    ["2", "Hồ sơ chứng thực", 1134],
    ["2.1", "Bản sao", 571],
    ["2.2", "Chữ ký", 563],
  ];
  const put = (at: number, value: number): readonly Row[] =>
    rows.map((row, index) => (index === at ? [row[0] ?? "", row[1] ?? "", value] : row));
  test("closes", () => expect(said(rows)?.told).toEqual([]));
  test("one that fails by a slip, where the other closes, is asked about", () => {
    expect(said(put(5, 1314))?.told).toEqual(["undecided totals-are-clear C6"]);
    expect(said(put(6, 751))?.told).toEqual(["undecided totals-are-clear C6"]);
  });
  test("one that names some of its row's parts is none of our business", () => {
    expect(said(put(7, 98))).toBeNull();
  });
});

test("lists by bare letters are below their numbers, and held to them", () => {
  const lettered = (rows: readonly Row[]): readonly Row[] =>
    narrow(rows, 4).map(([number = "", ...cells]) => [
      String(number).replace(/^\d\.(\d)$/, (_, part: string) => "abc"[Number(part) - 1] ?? ""),
      ...cells,
    ]);
  expect(said(lettered(NUMBERED))?.told).toEqual([]);
  expect(said(lettered(changed(1, 2, 440)))?.told).toEqual(["broken totals-add-up C2"]);
});
