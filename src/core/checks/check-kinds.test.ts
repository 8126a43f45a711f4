import { buildTable } from "../../../test/tables/build-table";
import { runChecks } from "./all-checks";
import { CHECK_KINDS, outcomesByKind } from "./check-kinds";

const outcomes = (...cells: readonly (number | string)[][]): readonly string[] =>
  outcomesByKind(
    runChecks(
      buildTable({
        columns: ["received", "receivedOnline", "carriedOver", "receivedDirect"],
        rows: [
          { kind: "total", name: "Tổng", cells: cells.at(-1) ?? [] },
          ...cells.slice(0, -1).map((row, index) => ({ name: `Xã ${index + 1}`, cells: row })),
        ],
      }),
    ),
  ).flatMap(({ kind, outcome, severity }) =>
    outcome === "none" ? [] : [`${kind} ${outcome} ${severity ?? ""}`.trim()],
  );

test("every kind has its outcome, in one order, whatever could be tested", () => {
  const table = buildTable({ columns: ["received"], rows: [{ name: "Xã 1", cells: [1] }] });
  expect(outcomesByKind(runChecks(table)).map(({ kind }) => kind)).toEqual(CHECK_KINDS);
});

test("what holds is told beside what is only to be looked at: columns that the form has and the table has not", () => {
  expect(outcomes([3, 1, 1, 1], [6, 1, 2, 3], [9, 2, 3, 4])).toEqual([
    "cells holds",
    "sums holds",
    "totals holds",
    "units holds",
    "columns broken warning",
  ]);
});

test("an error weighs more than what could not be tested in the same kind", () => {
  expect(outcomes([3, "x", 1, 1], [7, 1, 2, 3], [10, 2, 3, 4])).toEqual([
    "cells broken error",
    "sums broken error",
    "totals undecided",
    "units holds",
    "columns broken warning",
  ]);
});

test("the counts of all kinds are those of the summary, notes aside", () => {
  const checked = runChecks(
    buildTable({
      columns: ["received", "receivedOnline", "carriedOver", "receivedDirect"],
      rows: [
        { name: "Xã 1", cells: [3, 1, 1, 2] },
        { name: "Xã 2", cells: [3, "x", 1, 1] },
      ],
    }),
  );
  const kinds = outcomesByKind(checked);
  const sum = (of: "holds" | "broken"): number => kinds.reduce((all, kind) => all + kind[of], 0);
  expect([sum("holds"), sum("broken")]).toEqual([checked.summary.holds, checked.summary.broken]);
  expect(kinds.flatMap(({ findings }) => findings).sort((one, other) => one - other)).toEqual(
    checked.findings.flatMap(({ severity }, index) => (severity === "note" ? [] : [index])),
  );
});
