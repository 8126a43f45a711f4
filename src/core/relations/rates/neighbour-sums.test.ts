import { makeGrid } from "../../../../test/grids/make-grid";
import { profiles } from "../../../domain/forms/all-profiles";
import { runChecks } from "../../checks/all-checks";
import type { CellValue } from "../../model/cell";
import { discoveries } from "../discoveries";
import { findAppendices } from "../find/find-appendices";

type Row = readonly CellValue[];

function said(rows: readonly Row[]): readonly string[] {
  const [found] = findAppendices(makeGrid(rows), profiles, discoveries);
  if (found === undefined) return ["no table"];
  const rates = found.table.relations.flatMap((one) => (one.kind === "rate" ? [one.source.clause ?? ""] : []));
  const spoken = runChecks(found.table).findings.filter(({ severity }) => severity !== "note");
  return [...rates, ...spoken.map(({ outcome, what }) => `${outcome} ${what}`)];
}

/** Documents on paper and by wire. */
const SENT = [
  [12, 340],
  [25, 410],
  [31, 287],
  [8, 199],
  [17, 305],
  [44, 260],
  [5, 118],
] as const;
const [ON_PAPER, BY_WIRE] = [142, 1919];
const percent = (part: number, whole: number, decimals: number): number =>
  Number(((100 * part) / whole).toFixed(decimals));

/** @param rateOf what is printed of paper and wire, in a row */
function documents(rateOf: (paper: number, wire: number, row: number) => number, more: Row = []): readonly Row[] {
  const of = (paper: number, wire: number, row: number): Row => [paper, wire, rateOf(paper, wire, row)];
  return [
    ["STT", "Cơ quan", "Số văn bản đi", "", "Tỷ lệ VB đi điện tử (%)", ...(more.length > 0 ? ["Ghi sổ"] : [])],
    ["", "", "Giấy", "Điện tử", ""],
    ...SENT.map(([paper, wire], at): Row => [
      `${at + 1}`,
      `Sở ${"ABCDEGH"[at]}`,
      ...of(paper, wire, at),
      ...more.slice(at, at + 1),
    ]),
    ["", "Tổng cộng", ...of(ON_PAPER, BY_WIRE, SENT.length), ...more.slice(SENT.length)],
  ];
}

const SHARE = "«Tỷ lệ VB đi điện tử (%)» = «Điện tử» / («Giấy» + «Điện tử»)";

test("a share of two columns of a group that has no total, under titles that nobody merged", () => {
  expect(said(documents((paper, wire) => percent(wire, paper + wire, 2)))).toEqual([SHARE]);
  expect(said(documents((paper, wire) => percent(wire, paper + wire, 1)))).toEqual([SHARE]);
});

test("a share that one row prints wrongly is blamed by what the other rows say", () => {
  const wrong = documents((paper, wire, row) => percent(wire, paper + wire, 2) + (row === 2 ? 3 : 0));
  expect(said(wrong)).toEqual([
    SHARE,
    "broken Sở C: cột «Tỷ lệ VB đi điện tử (%)» ghi 93,25% nhưng «Điện tử» / («Giấy» + «Điện tử») là 90,25%",
  ]);
});

test("two neighbours over a third", () => {
  const settled = [
    [40, 80, 125],
    [75, 120, 206],
    [31, 52, 86],
    [190, 180, 393],
    [22, 47, 77],
    [358, 479, 887],
  ];
  const rows = settled.map(([early = 0, due = 0, all = 1], at): Row => [
    at === 5 ? "" : `${at + 1}`,
    at === 5 ? "Tổng cộng" : `Xã ${"ABCDE"[at]}`,
    early,
    due,
    all,
    percent(early + due, all, 2),
  ]);
  expect(said([["STT", "Đơn vị", "Trước hạn", "Đúng hạn", "Đã giải quyết", "Tỷ lệ đúng hạn (%)"], ...rows])).toEqual([
    "«Tỷ lệ đúng hạn (%)» = («Trước hạn» + «Đúng hạn») / «Đã giải quyết»",
  ]);
});

test("whole rates that lie close together are met by chance", () => {
  expect(said(documents((_, __, row) => 91 + (row % 5)))).toEqual([]);
});

test("a plain quotient that fits all rows but one gives way to a sum that fits all", () => {
  expect(said(documents((paper, wire) => percent(wire, paper + wire, 0)))).toEqual([SHARE]);
});

test("a row that agrees once another column is added is no slip", () => {
  const registered = [0, 0, 0, 60, 0, 0, 0, 60];
  const rows = documents((paper, wire, row) => percent(wire, paper + wire + (registered[row] ?? 0), 2), registered);
  expect(said(rows).filter((line) => line.startsWith("broken"))).toEqual([]);
});
