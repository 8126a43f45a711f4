import { HEADER, HEADER_MERGES, quarterGrid, quarterRows } from "../../../../test/grids/quarter-1-2021";
import { makeGrid } from "../../../../test/grids/make-grid";
import { best } from "../../../../test/tables/best-table";
import { areaToA1, columnIndex, countAt, findAppendices, profiles, readAppendix } from "../..";
import { nearMiss } from "./near-miss";
import type { CellValue, Grid, Table } from "../..";

type Rows = readonly (readonly CellValue[])[];

const body = (): Rows => quarterRows().slice(1);
/** The figures alone, whatever their place: what every layout of the same table must give. */
const figures = (table: Table): unknown => ({
  profile: table.profile.id,
  columns: table.columns.map(({ id }) => id).sort(),
  rows: table.rows
    .filter(({ kind }) => kind === "unit" || kind === "total")
    .map((row) => [
      row.kind,
      row.name,
      ...table.columns
        .map(({ id }) => [id, countOf(table, row.at, id)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, value]) => value),
    ]),
});
const countOf = (table: Table, at: number, id: string): unknown => {
  const count = countAt(
    table,
    table.rows.findIndex((row) => row.at === at),
    columnIndex(table, id),
  );
  return count.is === "known" ? count.value : count.is;
};
const expected = (): unknown => figures(best(quarterGrid()));
const mapCells = (rows: Rows, change: (value: CellValue, row: number, column: number) => CellValue): Rows =>
  rows.map((cells, row) => cells.map((value, column) => change(value, row, column)));

describe("the quarter's appendix as it lies", () => {
  const table = best(quarterGrid());

  test("columns, rows and the sum over both sections", () => {
    expect(table.columns.map(({ id, number }) => [id, number])).toEqual([
      ["received", 4],
      ["receivedOnline", 5],
      ["carriedOver", 6],
      ["receivedDirect", 7],
      ["resolved", 8],
      ["resolvedInTime", 9],
      ["resolvedLate", 10],
      ["pending", 11],
      ["pendingNotDue", 12],
      ["pendingOverdue", 13],
      ["overdueTotal", 14],
    ]);
    expect(table.rows.filter(({ kind }) => kind === "unit")).toHaveLength(34);
    expect(table.sums.map(({ total, parts }) => [table.rows[total]?.name, parts.length])).toEqual([["Tổng", 34]]);
    expect(table.groups.map(({ name }) => name)).toEqual(["", "Huyện, TP"]);
    expect(table.missingColumns).toEqual([]);
    expect(areaToA1(table.area)).toBe("A4:M46");
  });

  test("dotted text is read as the count it is", () => {
    expect(countOf(table, 7, "received")).toBe(113048);
    const tax = table.rows.find(({ name }) => name === "Cục thuế tỉnh");
    expect(countOf(table, tax?.at ?? -1, "overdueTotal")).toBe(1157);
    expect(table.unreadable).toEqual([]);
  });
});

describe("the same figures in other layouts give the same table", () => {
  const layouts: Readonly<Record<string, () => Grid>> = {
    "far from A1": () =>
      makeGrid([
        ...Array.from({ length: 40 }, () => []),
        ...[...HEADER, ...quarterRows()].map((row) => [null, null, null, null, null, ...row]),
      ]),
    "empty first column": () => makeGrid([...HEADER, ...quarterRows()].map((row) => [null, ...row])),
    "unmerged header": () => makeGrid([...HEADER, ...quarterRows()]),
    "no numbering row": () => makeGrid([...HEADER, ...body()]),
    "numbering (1)…(13)": () =>
      makeGrid([...HEADER, Array.from({ length: 13 }, (_, index) => `(${index + 1})`), ...body()]),
    "numbering as numbers, formulas spelt out": () =>
      makeGrid([...HEADER, [2, 3, "4=5+6+7", 5, 6, 7, "8=9+10", 9, 10, "11=12+13", 12, 13, "14=10+13"], ...body()]),
    "NFD, upper case, line breaks": () =>
      makeGrid([
        ...mapCells(HEADER, (value) =>
          typeof value === "string" ? value.toUpperCase().replace(" ", "\n").normalize("NFD") : value,
        ),
        ...quarterRows(),
      ]),
    "one-row header": () =>
      makeGrid([
        [
          "STT",
          "Cơ quan, đơn vị",
          "Tổng tiếp nhận",
          "Tiếp nhận trực tuyến",
          "Tồn kỳ trước",
          "Trực tiếp, bưu chính",
          "Tổng đã giải quyết",
          "Đã giải quyết đúng hạn",
          "Đã giải quyết quá hạn",
          "Tổng đang giải quyết",
          "Đang giải quyết trong hạn",
          "Đang giải quyết quá hạn",
          "Tổng quá hạn",
        ],
        ...body(),
      ]),
    "header words lost, numbering kept": () => makeGrid([["TT", "Đơn vị"], ...quarterRows()]),
    "columns in another order": () => makeGrid(reorder([...HEADER.map(unmerge), ...body()])),
    "rate, remark and comparison columns and rows": () =>
      makeGrid([
        ...HEADER.map((row, index) => [...pad(row), ...(index === 0 ? ["Tỷ lệ %", "Ghi chú", "So kỳ trước"] : [])]),
        ...body().map((row) => (row.length === 0 ? [] : [...pad(row), 0.9, "đã rà soát", 12])),
        [null, "Tỷ lệ %", 1, 0.1, 0.1, 0.8, 0.9],
        [null, "So kỳ trước", 100, 200, 300],
      ]),
    "total at the bottom, notes and signatures below": () =>
      makeGrid([
        ["UBND TỈNH BẮC GIANG", null, null, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        [],
        ...HEADER,
        ...quarterRows().slice(0, 1),
        ...quarterRows().slice(2),
        quarterRows()[1] ?? [],
        [],
        [null, "Ghi chú: số liệu kết xuất từ phần mềm một cửa, cột (4) = (5)+(6)+(7)"],
        [null, null, null, null, null, null, null, null, null, "Bắc Giang, ngày 5 tháng 4 năm 2021"],
        [null, "Người lập biểu", null, null, null, null, null, null, null, "KT. GIÁM ĐỐC"],
      ]),
    "header repeated at a page break": () =>
      makeGrid([...HEADER, ...quarterRows().slice(0, 22), ...HEADER, ...quarterRows().slice(22)]),
  };
  const pad = (row: readonly CellValue[]): CellValue[] =>
    Array.from({ length: 13 }, (_, column) => row[column] ?? null);
  const group = [
    "",
    "",
    "Số hồ sơ nhận giải quyết",
    "Số hồ sơ nhận giải quyết",
    "Số hồ sơ nhận giải quyết",
    "Số hồ sơ nhận giải quyết",
  ];
  const unmerge = (row: readonly CellValue[], level: number): CellValue[] =>
    pad(row).map((value, column) =>
      level === 1 && column >= 7
        ? column <= 8
          ? "Số hồ sơ đã giải quyết"
          : column <= 11
            ? "Số hồ sơ đang giải quyết"
            : value
        : level === 0 && column >= 2 && column <= 5
          ? (group[column] ?? null)
          : value,
    );
  const order = [0, 1, 12, 6, 8, 7, 9, 11, 10, 2, 5, 4, 3];
  const reorder = (rows: Rows): Rows =>
    rows.map((row) => (row.length === 0 ? [] : order.map((column) => pad(row)[column] ?? null)));

  test.each(Object.keys(layouts))("%s", (name) => {
    const grid = layouts[name]?.() ?? quarterGrid();
    const table = best(grid);
    const sorted = (value: unknown): unknown => {
      const { rows, ...rest } = value as { rows: [string, string, ...unknown[]][] };
      return { ...rest, rows: [...rows].sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0)) };
    };
    expect(sorted(figures(table))).toEqual(sorted(expected()));
  });
});

describe("which table", () => {
  test("two tables in one sheet are two, the second with its own title", () => {
    const rows: Rows = [...HEADER, ...quarterRows(), [], ["Phụ lục 2: tháng 4/2021"], ...HEADER, ...quarterRows()];
    const found = findAppendices(makeGrid(rows), profiles);
    expect(found.map(({ place }) => [place.units, place.area.top])).toEqual([
      [34, 0],
      [34, rows.length - 43],
    ]);
    expect(
      readAppendix(
        makeGrid(rows),
        found[1]?.place ??
          (() => {
            throw new Error("one table only");
          })(),
      )?.table.rows,
    ).toHaveLength(36);
  });

  test("a sheet without an appendix: none, and the nearest is named", () => {
    const grid = makeGrid([
      ["TT", "Đơn vị", "Tiếp nhận trực tuyến", "Trực tiếp"],
      [1, "a", 2, 3],
    ]);
    expect(findAppendices(grid, profiles)).toEqual([]);
    expect(nearMiss(grid, profiles)?.matched.length).toBeGreaterThan(0);
    expect(nearMiss(grid, profiles)).toMatchObject({ isBare: false });
    expect(
      nearMiss(
        makeGrid([
          ["TT", "Đơn vị", "Tiếp nhận trực tuyến", "Trực tiếp"],
          [1, "a"],
        ]),
        profiles,
      ),
    ).toMatchObject({ isBare: true });
    expect(nearMiss(makeGrid([["Danh bạ"], ["An", 123]]), profiles)).toBeNull();
  });

  test("the other forms are told apart", () => {
    const ii06a = makeGrid(
      [
        [
          "STT",
          "Lĩnh vực giải quyết",
          "Số lượng hồ sơ tiếp nhận",
          null,
          null,
          null,
          "Số lượng hồ sơ đã giải quyết",
          null,
          null,
          null,
          "Số lượng hồ sơ đang giải quyết",
        ],
        [
          null,
          null,
          "Tổng số",
          "Trong kỳ",
          null,
          "Từ kỳ trước",
          "Tổng số",
          "Trước hạn",
          "Đúng hạn",
          "Quá hạn",
          "Tổng số",
          "Trong hạn",
          "Quá hạn",
        ],
        [null, null, null, "Trực tuyến", "Trực tiếp, dịch vụ bưu chính"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)", "(13)"],
        [1, "Hộ tịch", 10, 4, 5, 1, 8, 5, 2, 1, 2, 1, 1],
        [2, "Đất đai", 20, 14, 5, 1, 18, 15, 2, 1, 2, 1, 1],
        [null, "Tổng", 30, 18, 10, 2, 26, 20, 4, 2, 4, 2, 2],
      ],
      [
        "A1:A3",
        "B1:B3",
        "C1:F1",
        "G1:J1",
        "K1:M1",
        "C2:C3",
        "D2:E2",
        "F2:F3",
        "G2:G3",
        "H2:H3",
        "I2:I3",
        "J2:J3",
        "K2:K3",
        "L2:L3",
        "M2:M3",
      ],
    );
    const table = best(ii06a);
    expect([table.profile.id, table.columns.map(({ at }) => at), table.missingColumns]).toEqual([
      "ii-06a-vpcp-kstt",
      [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [],
    ]);
  });
});

describe("blanks", () => {
  const emptied = (keep: (row: number, column: number) => boolean): Grid =>
    makeGrid(
      [
        ...HEADER,
        ...mapCells(quarterRows(), (value, row, column) => (value === 0 && !keep(row, column) ? null : value)),
      ],
      HEADER_MERGES,
    );

  test("zeros left empty throughout mean 0", () => {
    const { blanks } = best(emptied(() => false));
    expect(blanks.meaning).toBe("zero");
    expect(blanks.cells).toBeGreaterThan(60);
  });

  test("one count left out among written zeros is not zero", () => {
    const rows = mapCells(quarterRows(), (value) => (value === 5243 ? null : value === 4717 ? null : value));
    expect(best(makeGrid([...HEADER, ...rows], HEADER_MERGES)).blanks).toEqual({ cells: 1, meaning: "unknown" });
  });
});
