import { makeGrid } from "../../../../test/grids/make-grid";
import { profiles } from "../../../domain/forms/all-profiles";
import { runChecks } from "../../checks/all-checks";
import type { CellValue } from "../../model/cell";
import { findAppendices } from "../find/find-appendices";

type Row = readonly CellValue[];
/** Classes, pupils, and what is printed of them. */
const SCHOOLS = [
  [7, 251],
  [12, 437],
  [9, 318],
  [15, 566],
  [11, 402],
  [8, 271],
  [13, 479],
] as const;

function said(times: number, decimals: number, wrong: number | null = null, total: number | null = null) {
  const printed = (classes: number, pupils: number): number => Number(((times * pupils) / classes).toFixed(decimals));
  const rows = SCHOOLS.map(([classes, pupils], at): Row => {
    const rate = printed(classes, pupils);
    return [`Trường ${at + 1}`, classes, pupils, at === 2 && wrong !== null ? rate + wrong : rate];
  });
  const [classes, pupils] = [75, 2724];
  const all: Row = ["Tổng cộng", classes, pupils, total ?? printed(classes, pupils)];
  const header: Row = ["Trường", "Số lớp", "Số học sinh", "Bình quân HS/lớp"];
  const [found] = findAppendices(makeGrid([["BIỂU"], header, ...rows, all]), profiles);
  if (found === undefined) return ["no table"];
  const rates = found.table.relations.flatMap((relation) => (relation.kind === "rate" ? [relation.times ?? 100] : []));
  const { findings } = runChecks(found.table);
  const spoken = findings
    .filter(({ severity }) => severity !== "note")
    .map(({ outcome, what }) => `${outcome} ${what}`);
  return [...rates, ...spoken];
}

test("an average, its tenfold", () => {
  expect(said(1, 1)).toEqual([1]);
  expect(said(10, 0)).toEqual([10]);
});

test("an average typed wrongly is told by what its row gives, without a per cent sign", () => {
  expect(said(1, 1, 4)).toEqual([
    1,
    "broken Trường 3: cột «Bình quân HS/lớp» ghi 39,3 nhưng «Số học sinh» / «Số lớp» là 35,3",
  ]);
});

test("a total that prints the plain mean of the averages is no fault, and neither are they", () => {
  expect(said(1, 1, null, 36.1)).toEqual([]);
});
