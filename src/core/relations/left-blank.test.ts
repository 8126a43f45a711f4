import { makeGrid } from "../../../test/grids/make-grid";
import { profiles } from "../../domain/forms/all-profiles";
import { runChecks } from "../checks/all-checks";
import { toA1, type CellValue } from "../model/cell";
import { repairsOf } from "../repair/repairs-of";
import { findAppendices } from "./find/find-appendices";

type Row = readonly CellValue[];
const HEADER: Row = ["TT", "Hộ", "Chỉ số cũ", "Chỉ số mới", "Tiêu thụ"];
const read = (number: number, old: number, used: number): Row => [number, `Hộ số ${number}`, old, old + used, used];
const HOMES: readonly Row[] = [
  read(1, 5120, 41),
  read(2, 6035, 17),
  read(3, 7741, 66),
  read(4, 1203, 29),
  read(5, 9907, 38),
  read(6, 4410, 52),
];
const said = (rows: readonly Row[]): readonly string[] =>
  findAppendices(makeGrid([["TIỀN NƯỚC"], HEADER, ...rows]), profiles).flatMap(({ table }) => {
    const { findings } = runChecks(table);
    return [
      ...findings
        .filter(({ severity }) => severity !== "note")
        .map(({ outcome, at: [at] }) => `${outcome} ${toA1(at)}`),
      ...repairsOf(table, findings).map(({ edits: [{ at, next }] }) => `${toA1(at)} → ${next}`),
    ];
  });

test("totals that nobody writes are neither missing nor proposed", () => {
  expect(said([...HOMES, [null, "Cộng", null, null, 243]])).toEqual([]);
});

test("a slip in a row is found all the same", () => {
  const [first = [], ...rest] = HOMES;
  const slipped = [first.map((cell, at) => (at === 3 ? 5611 : cell)), ...rest];
  const [finding, ...more] = said([...slipped, [null, "Cộng", null, null, 243]]);
  expect(finding).toBe("broken D3");
  expect(more.every((each) => each.includes("→"))).toBe(true);
});

test("an empty total that the others of its row tell is asked for", () => {
  expect(said([...HOMES, [null, "Cộng", 34_416, 34_659, null]]).length).toBeGreaterThan(0);
});
