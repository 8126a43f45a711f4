import { buildTable, type RowSpec } from "../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../test/tables/quarter-1-2021";
import { runChecks } from "../checks/all-checks";
import { againstPeriods } from "../checks/period-checks";
import { fromA1, toA1, type CellValue } from "../model/cell";
import type { Proposal, Repair, RepairEdit } from "../model/repair";
import type { Table } from "../model/table";
import { repairWords, undecidedWords } from "../wording/repair-words";
import { repairsOf } from "./repairs-of";

/** The sample with other values in some cells, by address: row 10 is its total, (4) stands in C. */
function sample(changes: Readonly<Record<string, CellValue>>, rows: readonly RowSpec[] = quarter1Of2021): Table {
  const spoilt = rows.map((row) => ({ ...row, cells: [...(row.cells ?? [])] }));
  for (const [address, value] of Object.entries(changes)) {
    const at = fromA1(address);
    const cells = spoilt[(at?.row ?? 0) - 9]?.cells;
    if (at !== null && cells !== undefined) cells[at.column - 2] = value;
  }
  return buildTable({ rows: spoilt });
}

/** The table with formulas in the cells of these rows, in these columns. */
function withFormulas(table: Table, holds: (row: number, column: number) => boolean): Table {
  const { width } = table.counts;
  return {
    ...table,
    formulas: Uint8Array.from({ length: table.counts.values.length }, (_, cell) =>
      holds(Math.floor(cell / width), cell % width) ? 1 : 0,
    ),
  };
}

const repairs = (table: Table, previous?: Table): readonly Repair[] =>
  repairsOf(table, runChecks(table, againstPeriods(previous, [])).findings, previous);
const changesOf = ({ edits }: Pick<Proposal, "edits">): string =>
  edits.map(({ at, next }) => `${toA1(at)}=${next}`).join(" ");
const said = (table: Table, previous?: Table): readonly string[] =>
  repairs(table, previous).map((repair) =>
    repair.certain ? repairWords(table, repair) : undecidedWords(table, repair),
  );

test("a right table needs no repair", () => {
  expect(repairs(sample({}))).toEqual([]);
});

describe("one slip", () => {
  test.each<[string, Readonly<Record<string, CellValue>>, string]>([
    ["transposed digits", { G16: 2138 }, "Có lẽ gõ đảo hai chữ số ở G16: 2.138 → 2.183"],
    ["a wrong digit", { I16: 30 }, "Có lẽ gõ nhầm một chữ số ở I16: 30 → 20"],
    ["a missing digit", { G16: 283 }, "Có lẽ gõ thiếu một chữ số ở G16: 283 → 2.183"],
    ["a doubled digit", { G16: 21883 }, "Có lẽ gõ thừa một chữ số ở G16: 21.883 → 2.183"],
    ["a decimal", { M22: 8.089 }, "Có lẽ dấu ngăn cách hàng nghìn ở M22 bị hiểu là dấu thập phân: 8,089 → 8.089"],
    ["a lost group", { C22: 34 }, "Có lẽ gõ thiếu một nhóm ba chữ số ở C22: 34 → 34.162"],
    ["a group too many", { G16: 2183000 }, "Có lẽ gõ thừa ba số 0 ở G16: 2.183.000 → 2.183"],
    ["a minus", { I16: -20 }, "Có lẽ gõ thừa dấu trừ ở I16: -20 → 20"],
    ["an empty cell", { I16: "" }, "Có lẽ còn thiếu số ở I16: (trống) → 20"],
    ["another value", { H16: 17 }, "Có lẽ số ở H16 chưa đúng: 17 → 2.163"],
    ["letters", { M22: "8.o89" }, 'Có lẽ gõ nhầm một chữ số ở M22: "8.o89" → 8.089'],
    ["words", { D11: "không rõ" }, 'Có lẽ ô D11 cần ghi số: "không rõ" → 136'],
    [
      "two neighbours in a row",
      { H16: 20, I16: 2163 },
      "Có lẽ gõ đổi chỗ hai ô H16 và I16: H16: 20 → 2.163; I16: 2.163 → 20",
    ],
    [
      "two neighbours in a column",
      { G15: 2183, G16: 656 },
      "Có lẽ gõ đổi chỗ hai ô G15 và G16: G15: 2.183 → 656; G16: 656 → 2.183",
    ],
    ["a count in the row below", { G16: 0, G17: 2183 }, "Có lẽ gõ lệch một dòng: G16: 0 → 2.183; G17: 2.183 → 0"],
    ["a count in the next column", { H16: 0, I16: 2163 }, "Có lẽ gõ lệch một cột: H16: 0 → 2.163; I16: 2.163 → 20"],
    ["a stale total", { G16: 2092 }, "Có lẽ chưa cập nhật số tổng ở G16: 2.092 → 2.183"],
    ["a total in one column", { F10: 87654 }, "Có lẽ dòng Tổng chưa cộng UBND huyện Hiệp Hoà: 87.654 → 92.371"],
  ])("%s", (_, changes, words) => {
    const table = sample(changes);
    expect(said(table)).toEqual([words]);
    expect(repairs(table)[0]).toMatchObject({ certain: true, alternatives: [], safety: "needs-a-person" });
  });

  test("each of its broken sums is explained", () => {
    const table = sample({ I16: 30 });
    const { findings } = runChecks(table);
    expect(repairsOf(table, findings)[0]?.explains).toEqual(findings.map((_, index) => index));
  });
});

describe("several slips", () => {
  test("in different rows of one column: each by itself", () => {
    expect(
      repairs(sample({ I16: 30, I20: 7, I30: 75 }))
        .map(changesOf)
        .sort(),
    ).toEqual(["I16=20", "I20=2", "I30=57"]);
  });

  test("two in one row", () => {
    expect(
      repairs(sample({ D16: 10, E16: 605 }))
        .map(changesOf)
        .sort(),
    ).toEqual(["D16=0", "E16=650"]);
  });

  test("what cannot be explained withholds nothing", () => {
    const table = sample({ I16: 30, D10: 9999, K36: 1, L36: 2, C36: 3, M40: "?" });
    expect(repairs(table).map(changesOf)).toContain("I16=20");
  });

  test("a negative count beside a cell that cannot be read", () => {
    expect(
      repairs(sample({ H13: { is: "date", serial: 44286 }, I13: -3 }))
        .map(changesOf)
        .sort(),
    ).toEqual(["H13=37", "I13=3"]);
  });
});

describe("a whole row", () => {
  const unit = quarter1Of2021[6]?.cells as readonly number[];
  const total = (quarter1Of2021[0]?.cells as readonly string[]).map((text) => Number(text.replace(/\./g, "")));
  const totalWith = (sign: number): Record<string, number> =>
    Object.fromEntries(
      total.map((count, column) => [`${"CDEFGHIJKLM".charAt(column)}10`, count + sign * (unit[column] ?? 0)]),
    );

  test("is left out of the total", () => {
    const table = sample(totalWith(-1));
    const [repair, ...others] = repairs(table);
    expect([others, repair?.certain]).toEqual([[], true]);
    expect(said(table)).toEqual([
      "Có lẽ dòng Tổng chưa cộng Sở Tư pháp: C10: 110.038 → 113.048; E10: 10.785 → 11.435; F10: 90.011 → 92.371; G10: 97.902 → 100.085 và 6 ô khác",
    ]);
    expect(repair?.edits.map(({ next }) => next)).toEqual(total.filter((_, column) => unit[column] !== 0));
  });

  test("stands in the total twice", () => {
    expect(said(sample(totalWith(1)))[0]).toMatch(/^Có lẽ dòng Tổng cộng hai lần Sở Tư pháp: /);
  });

  test("is typed one column to the right", () => {
    const shifted = Object.fromEntries(
      [0, 0, 650, 2360, 2183, 2163, 20, 827, 620, 207].map((count, at) => [
        `${"DEFGHIJKLM".charAt(at)}16`,
        at === 0 ? 3010 : count,
      ]),
    );
    const [repair] = repairs(sample({ ...shifted, C16: "" }));
    expect(repair?.kind).toBe("column-off");
    expect(repair?.edits.map(({ at, next }) => `${toA1(at)}=${next}`)).toEqual([
      "C16=3010",
      "D16=0",
      "E16=650",
      "F16=2360",
      "G16=2183",
      "H16=2163",
      "I16=20",
      "J16=827",
      "K16=620",
      "L16=207",
      "M16=227",
    ]);
  });

  test("is empty: the total tells what it held", () => {
    const table = sample(Object.fromEntries(unit.map((_, at) => [`${"CDEFGHIJKLM".charAt(at)}16`, ""])));
    expect(repairs(table).map(changesOf)).toEqual([
      "C16=3010 E16=650 F16=2360 G16=2183 H16=2163 I16=20 J16=827 K16=620 L16=207 M16=227",
    ]);
  });

  test("in part, one row too low: its counts are lifted, those below are what the totals ask for", () => {
    const [repair, ...others] = repairs(sample({ G15: "", H15: "", I15: "", G16: 656, H16: 484, I16: 172 }));
    expect([repair?.kind, others]).toEqual(["row-off", []]);
    expect(repair?.edits.map(({ at, next }) => `${toA1(at)}=${next}`)).toEqual([
      "G15=656",
      "H15=484",
      "I15=172",
      "G16=2183",
      "H16=2163",
      "I16=20",
    ]);
  });
});

describe("equally good", () => {
  test("without a total row a part could be any of three", () => {
    const table = buildTable({
      rows: [{ name: "Sở A", cells: [3010, 400, 650, 2360, 2183, 2163, 20, 827, 620, 207, 227] }],
    });
    const [repair] = repairs(table);
    expect(repair).toMatchObject({ certain: false });
    expect([repair, ...(repair?.alternatives ?? [])].map((proposal) => changesOf(proposal as Proposal)).sort()).toEqual(
      ["D10=0", "E10=250", "F10=1960"],
    );
    expect(said(table)[0]).toMatch(/^Chưa xác định được ô nào sai: .+ phải là .+ hoặc .+ phải là .+ hoặc .+$/);
  });
});

describe("a run of counts that two rows hold for each other", () => {
  const [one, other] = [6, 12];
  /** The sample with these columns of rows 16 and 22 exchanged. */
  const exchanged = (from: number, to: number): Table =>
    sample(
      Object.fromEntries(
        [one, other].flatMap((row) =>
          (quarter1Of2021[one + other - row]?.cells ?? [])
            .map((cell, column) => [toA1({ row: 9 + row, column: 2 + column }), cell] as const)
            .slice(from, to),
        ),
      ),
    );
  const rightCells = (from: number, to: number): string =>
    [one, other]
      .flatMap((row) =>
        (quarter1Of2021[row]?.cells ?? [])
          .map((cell, column) => `${toA1({ row: 9 + row, column: 2 + column })}=${Number(cell)}`)
          .slice(from, to),
      )
      .join(" ");

  test.each([
    [4, 6],
    [4, 7],
    [5, 9],
    [7, 10],
    [3, 8],
  ])("is given back, columns %i to %i", (from, to) => {
    const found = repairs(exchanged(from, to));
    expect(found).toMatchObject([{ certain: true, kind: "blocks-exchanged", alternatives: [] }]);
    expect(found.map(changesOf)).toEqual([rightCells(from, to)]);
  });

  test("that reaches the edge of the table may be the rest instead: both are named", () => {
    const [found, ...rest] = repairs(exchanged(0, 4));
    expect(found).toMatchObject({ certain: false, alternatives: [{ kind: "blocks-exchanged" }] });
    expect([...(found?.alternatives ?? []), ...(found === undefined ? [] : [found])].map(changesOf)).toContain(
      rightCells(0, 4),
    );
    expect(rest).toEqual([]);
  });
});

describe("formulas", () => {
  const totalRow = (row: number): boolean => row === 0;

  test("a total that follows its parts needs no edit of its own", () => {
    const table = withFormulas(sample({ H16: 2164, H10: 90870 }), totalRow);
    expect(
      repairs(table).map(({ edits, certain }) => [edits.map(({ at, next }) => `${toA1(at)}=${next}`), certain]),
    ).toEqual([[["H16=2163"], true]]);
  });

  test("the same with constants: the slip alone is named, the total that added it up follows", () => {
    const [repair, ...others] = repairs(sample({ H16: 2164, H10: 90870 }));
    const written = (edits: readonly RepairEdit[] = []): readonly string[] =>
      edits.map(({ at, next }) => `${toA1(at)}=${next}`);
    expect([written(repair?.edits), written(repair?.follows), others]).toEqual([["H16=2163"], ["H10=90869"], []]);
  });

  test("a constant among formulas", () => {
    const table = withFormulas(sample({ F10: 92370 }), (row, column) => row === 0 && column !== 3);
    expect(said(table)).toEqual(["Có lẽ F10 là số gõ tay, trong khi các ô cùng loại là công thức: 92.370 → 92.371"]);
  });

  test("a constant among constants is none typed over a formula", () => {
    for (const formulas of [[0], [0, 1, 2, 4, 5]]) {
      const table = withFormulas(sample({ F10: 92370 }), (row, column) => row === 0 && formulas.includes(column));
      expect(repairs(table)).toMatchObject([{ certain: true, kind: "wrong-digit" }]);
    }
  });

  test("a total of a row that is typed where the other rows compute it", () => {
    const table = withFormulas(sample({ G16: 2182 }), (row, column) => column === 4 && row > 0 && row !== 6);
    expect(repairs(table)[0]).toMatchObject({ kind: "constant-for-formula", certain: true });
  });

  test("a formula that is wrong itself is said to be one", () => {
    expect(repairs(withFormulas(sample({ F10: 92370 }), totalRow))[0]?.edits).toMatchObject([
      { next: 92371, formula: true },
    ]);
  });
});

describe("the previous period", () => {
  const columns = ["carriedOver", "pending"];
  const before = buildTable({
    columns,
    rows: [
      { name: "Sở A", cells: [0, 560] },
      { name: "Sở B", cells: [0, 12] },
    ],
  });

  test("tells what was carried over", () => {
    const now = buildTable({
      columns,
      rows: [
        { name: "Sở B", cells: [12, 1] },
        { name: "Sở A", cells: [650, 1] },
      ],
    });
    expect(repairs(now, before).map(changesOf)).toEqual(["C11=560"]);
  });

  test("decides between the parts of a row without a total", () => {
    const rows = (carriedOver: number): RowSpec[] => [
      { name: "Sở A", cells: [3010, 0, carriedOver, 2360, 2183, 2163, 20, 827, 620, 207, 227] },
    ];
    const previous = buildTable({ columns, rows: [{ name: "Sở A", cells: [0, 650] }] });
    const now = buildTable({ rows: rows(605) });
    expect(repairs(now, previous)).toMatchObject([{ certain: true, kind: "transposed-digits" }]);
    expect(repairs(now, previous).map(changesOf)).toEqual(["E10=650"]);
  });
});
