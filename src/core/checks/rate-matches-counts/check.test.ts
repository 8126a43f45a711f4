import { makeGrid } from "../../../../test/grids/make-grid";
import { findAppendices, profiles, type CellValue, type Table } from "../..";
import { rateMatchesCounts } from "./check";

const HEADER: readonly CellValue[] = [
  "STT",
  "Đơn vị",
  "Tổng số tiếp nhận",
  "Tiếp nhận trực tuyến",
  "Kỳ trước chuyển qua",
  "Tiếp nhận trực tiếp",
  "Tổng số đã giải quyết",
  "Trả đúng thời hạn",
  "Trả quá hạn",
  "Tổng số đang giải quyết",
  "Đang giải quyết chưa đến hạn",
  "Đang giải quyết quá hạn",
  "Tỷ lệ đúng hạn (%)",
];

/** @param rate what the last column prints, from the counts of a row */
function tableOf(
  rate: (counts: { inTime: number; resolved: number; received: number }, row: number) => CellValue,
): Table {
  const body = Array.from({ length: 12 }, (_, index): CellValue[] => {
    const [inTime, late, notDue, overdue] = [301 + 37 * index, 13 + 5 * index, 40 + 3 * index, 5 + index];
    const [resolved, pending] = [inTime + late, notDue + overdue];
    const received = resolved + pending;
    const [carried, direct] = [20 + index, 70 + 5 * index];
    const counts = [
      received,
      received - carried - direct,
      carried,
      direct,
      resolved,
      inTime,
      late,
      pending,
      notDue,
      overdue,
    ];
    return [index + 1, `Xã ${index + 1}`, ...counts, rate({ inTime, resolved, received }, index)];
  });
  const found = findAppendices(makeGrid([HEADER, ...body]), profiles)[0];
  if (found === undefined) throw new Error("no table");
  return found.table;
}
const printed = (part: number, whole: number): string =>
  `${String(Math.round((10_000 * part) / whole) / 100).replace(".", ",")}%`;
const said = (table: Table): string[] =>
  rateMatchesCounts
    .run(table)
    .verdicts.map(({ outcome, data }) => `${outcome}: ${rateMatchesCounts.explain(data).what}`);

describe("correct", () => {
  test("every row is the quotient at its decimals, as text or as a number", () => {
    for (const rate of [
      ({ inTime, resolved }: { inTime: number; resolved: number }): CellValue => printed(inTime, resolved),
      ({ inTime, resolved }: { inTime: number; resolved: number }): CellValue =>
        Math.round((1_000 * inTime) / resolved) / 10,
    ]) {
      const table = tableOf(rate);
      expect(table.relations.filter(({ kind }) => kind === "rate")).toHaveLength(1);
      expect(said(table)).toEqual([]);
      expect(rateMatchesCounts.run(table).holds).toBe(12);
    }
  });
});

describe("incorrect", () => {
  test("a rate that contradicts its counts is named with its base", () => {
    const [found = ""] = said(
      tableOf(({ inTime, resolved }, row) => (row === 4 ? "51,2%" : printed(inTime, resolved))),
    );
    expect(found).toMatch(/^broken: Xã 5: cột «Tỷ lệ đúng hạn \(%\)» ghi 51,2% nhưng \(9\) \/ \(8\) là 93,2%/);
  });

  test("a row divided by another column: that column is named", () => {
    const table = tableOf(({ inTime, resolved, received }, row) => printed(inTime, row === 7 ? received : resolved));
    expect(said(table)[0]).toMatch(/11 dòng chia cho \(8\), dòng này chia cho \(4\)$/);
  });
});

describe("known false alarm", () => {
  test("a rate cut off instead of rounded is one unit away, and a rate of something else is not checked", () => {
    expect(said(tableOf(({ inTime, resolved }) => `${Math.floor((1_000 * inTime) / resolved) / 10}%`))).toEqual([]);
    expect(said(tableOf((_, row) => `${90 + (row % 3)},5%`))).toEqual([]);
  });
});

describe("undecided", () => {
  test("a row whose sums do not hold says nothing of its rate", () => {
    const table = tableOf(({ inTime, resolved }, row) => (row === 4 ? "51,2%" : printed(inTime, resolved)));
    const cell = 4 * table.counts.width;
    table.counts.values[cell] = (table.counts.values[cell] ?? 0) + 1;
    expect(said(table)).toEqual([]);
  });
});
