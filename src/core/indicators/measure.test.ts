import { buildTable } from "../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../test/tables/quarter-1-2021";
import { toA1 } from "../model/cell";
import { measure, measureInAgreement } from "./measure";

const sample = buildTable({ rows: quarter1Of2021 });

/** Two units without a total row: columns (4), (8), (9), (14). */
function small(cells: readonly (readonly (number | string | null)[])[], blanks: "zero" | "unknown" = "unknown") {
  return buildTable({
    columns: ["received", "resolved", "resolvedInTime", "overdueTotal"],
    rows: cells.map((row) => ({ cells: row })),
    blanks,
  });
}

describe("measure", () => {
  test("the whole table is its total row", () => {
    expect(measure(sample, "whole", "received")).toEqual({ is: "known", value: 113048, from: [{ row: 9, column: 2 }] });
  });

  test("a row is its own cell", () => {
    expect(measure(sample, { row: 24 }, "resolvedInTime")).toMatchObject({ is: "known", value: 121 });
  });

  test("the whole table without a total row is the sum of its units, every cell named", () => {
    const measured = measure(
      small([
        [10, 8, 7, 1],
        [20, 12, 12, 0],
      ]),
      "whole",
      "received",
    );
    expect(measured).toMatchObject({ is: "known", value: 30, formula: "tổng 2 đơn vị" });
    expect(measured.from.map(toA1)).toEqual(["C10", "C11"]);
  });

  test("a derived measure is added up, with its formula", () => {
    expect(measure(sample, "whole", "due")).toMatchObject({ is: "known", value: 90869 + 12544, formula: "(9) + (14)" });
    expect(measure(sample, "whole", "receivedNew")).toMatchObject({ value: 9242 + 92371, formula: "(5) + (7)" });
  });

  test("a column that the form does not hold is absent, whatever it is called", () => {
    expect(measure(sample, "whole", "postal")).toEqual({
      is: "unknown",
      because: "absent",
      measure: "postal",
      from: [],
    });
    expect(measure(sample, "whole", "constructor")).toMatchObject({ is: "unknown", because: "absent" });
  });

  test("an addend that is absent is the one named", () => {
    const table = buildTable({ columns: ["receivedOnline"], rows: [{ cells: [1] }] });
    expect(measure(table, "whole", "receivedNew")).toMatchObject({
      is: "unknown",
      because: "absent",
      measure: "receivedDirect",
    });
  });

  test("a blank is unknown, or 0 where the table writes zero so", () => {
    expect(measure(small([[10, null, 1, 1]]), { row: 0 }, "resolved")).toMatchObject({
      is: "unknown",
      because: "blank",
    });
    expect(measure(small([[10, null, 1, 1]], "zero"), { row: 0 }, "resolved")).toMatchObject({ is: "known", value: 0 });
  });

  test("one unreadable unit makes the sum unknown and is named", () => {
    const measured = measure(
      small([
        [10, 1, 1, 1],
        [8.089, 2, 2, 2],
      ]),
      "whole",
      "received",
    );
    expect(measured).toMatchObject({ is: "unknown", because: "unreadable" });
    expect(measured.from.map(toA1)).toEqual(["C11"]);
  });

  test("a table without any row has no whole", () => {
    expect(measure(buildTable({ rows: [] }), "whole", "received")).toMatchObject({ is: "unknown", because: "blank" });
  });

  test("a sum past what numbers hold exactly is unknown, not rounded", () => {
    const big = Number.MAX_SAFE_INTEGER;
    expect(
      measure(
        small([
          [big, 1, 1, 1],
          [big, 1, 1, 1],
        ]),
        "whole",
        "received",
      ),
    ).toMatchObject({ is: "unknown", because: "unreadable" });
  });
});

describe("measureInAgreement", () => {
  test("agrees on the sample, for columns and derived measures", () => {
    expect(measureInAgreement(sample, "whole", "resolved")).toMatchObject({ is: "known", value: 100085 });
    expect(measureInAgreement(sample, "whole", "due")).toMatchObject({ is: "known" });
  });

  const off = buildTable({
    columns: ["received", "resolvedInTime", "overdueTotal"],
    rows: [{ kind: "total", cells: [31, 19, 1] }, { cells: [10, 7, 1] }, { cells: [20, 12, 0] }],
  });

  test("a total row that is not its units is contradicted, in the column used only", () => {
    const measured = measureInAgreement(off, "whole", "received");
    expect(measured).toMatchObject({ is: "unknown", because: "contradicted", measure: "received" });
    expect(measured.from.map(toA1)).toEqual(["C10", "C11", "C12"]);
    expect(measureInAgreement(off, "whole", "due")).toMatchObject({ is: "known", value: 20 });
    expect(measure(off, "whole", "received")).toMatchObject({ is: "known", value: 31 });
  });

  test("a unit is never contradicted", () => {
    expect(measureInAgreement(off, { row: 1 }, "received")).toMatchObject({ is: "known", value: 10 });
  });

  test("looks through subtotals down to the units", () => {
    const nested = buildTable({
      columns: ["received"],
      rows: [
        { kind: "total", cells: [25] },
        { kind: "subtotal", name: "Sở, ngành", cells: [25] },
        { cells: [10] },
        { cells: [14] },
      ],
    });
    expect(measureInAgreement(nested, "whole", "received")).toMatchObject({ is: "unknown", because: "contradicted" });
    expect(measureInAgreement(nested, { row: 1 }, "received")).toMatchObject({
      is: "unknown",
      because: "contradicted",
    });
  });

  test("units that cannot be read contradict nothing", () => {
    const table = buildTable({ columns: ["received"], rows: [{ kind: "total", cells: [25] }, { cells: ["nhiều"] }] });
    expect(measureInAgreement(table, "whole", "received")).toMatchObject({ is: "known", value: 25 });
  });
});
