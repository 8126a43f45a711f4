import { buildTable } from "../../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import { advised, spoken } from "../../../../test/tables/spoken";
import { lettersAreUnicode } from "./check";

const table = buildTable({ rows: quarter1Of2021 });

describe("correct", () => {
  test("a table in Unicode", () => expect(lettersAreUnicode.run(table)).toEqual({ holds: 0, verdicts: [] }));
});

describe("incorrect", () => {
  const first = { row: 11, column: 1 };
  const old = {
    ...table,
    writing: { oldFonts: { font: "vni", cells: 6, first, before: "Sôû A", after: "Sở A" } },
  } as const;

  test("one note for all cells, with the first as it lies and as it is read", () => {
    expect(spoken(lettersAreUnicode, old)).toEqual([
      "broken B12 | 6 ô gõ bằng phông chữ cũ VNI (VNI-Times), đã đọc sang Unicode: «Sôû A» là «Sở A»",
    ]);
    expect(lettersAreUnicode.severity).toBe("note");
  });

  test("says that the sheet stays as it is", () =>
    expect(advised(lettersAreUnicode, old)[0]).toMatch(/^Bảng tính giữ nguyên như cũ/));
});

describe("known false alarm", () => {
  test("other habits of writing are not its business", () =>
    expect(
      lettersAreUnicode.run({ ...table, writing: { decimals: { cells: 3, first: { row: 1, column: 1 } } } }).verdicts,
    ).toEqual([]));
});

describe("undecided", () => {
  test("no verdict is open: what could be read either way is left as it lies", () =>
    expect(lettersAreUnicode.run(table).verdicts).toEqual([]));
});
