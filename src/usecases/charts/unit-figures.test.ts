import { checkedReview, gridWith } from "../../../test/pane/fake-host";
import { toA1, type Table } from "../../core";
import { keyFigures, unitCharts, type BarChart } from "./unit-figures";

async function tableOf(changes: Parameters<typeof gridWith>[0] = {}): Promise<Table> {
  return (await checkedReview(gridWith(changes))).appendix.table;
}

function chart(table: Table, id: BarChart["id"]): BarChart {
  const found = unitCharts(table).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no chart ${id}`);
  return found;
}

test("the three figures of the whole table, with their counts", async () => {
  const { appendix } = await checkedReview(gridWith());
  expect(keyFigures(appendix)).toEqual([
    { id: "onTimeRate", label: "Trả đúng hạn", percent: "90,79%", counts: "90.869/100.085", changes: [] },
    { id: "onlineRate", label: "Trực tuyến", percent: "8,18%", counts: "9.242/113.048", changes: [] },
    { id: "overdueRate", label: "Quá hạn", percent: "11,10%", counts: "12.544/113.048", changes: [] },
  ]);
});

test("units by their rate, the worst first; one that settled nothing has none", async () => {
  const { bars, without } = chart(await tableOf(), "on-time");
  const shares = bars.map(({ parts: [share = -1] }) => share);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  expect(without).toMatch(/^\d+ đơn vị chưa giải quyết hồ sơ nào/);
  const justice = bars.find(({ name }) => name === "Sở Tư pháp");
  expect([justice?.says, justice?.cells.map(toA1)]).toEqual(["99,08% (2.163/2.183)", ["H15", "G15"]]);
});

test("overdue dossiers in two parts, the longest bar the whole length", async () => {
  const { bars, series } = chart(await tableOf(), "overdue");
  const lengths = bars.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0));
  expect(lengths[0]).toBeCloseTo(1);
  expect(lengths).toEqual([...lengths].sort((one, other) => other - one));
  expect([series.length, new Set(bars.map(({ parts }) => parts.length))]).toEqual([2, new Set([2])]);
});

test("a unit with a cell that is no count is left out, never drawn as zero", async () => {
  const { bars } = chart(await tableOf({ "Sở Tư pháp": { 7: "chưa rõ" } }), "on-time");
  expect(bars.some(({ name }) => name === "Sở Tư pháp")).toBe(false);
});

test("a target counts who has not reached it by the counts, not by the printed rate", async () => {
  const table = await tableOf();
  const target = { numerator: 95, denominator: 100, decimals: 0 };
  const [rates, overdue] = unitCharts(table, { onTimeRate: target });
  const missed = rates?.bars.filter(({ parts: [share = 1] }) => share < 0.95).length;
  expect(missed).toBeGreaterThan(0);
  expect(rates?.target).toEqual({ share: 0.95, says: `Chỉ tiêu 95%: ${missed}/${rates?.bars.length} đơn vị chưa đạt` });
  expect(overdue?.target).toBeNull();
  expect(chart(table, "on-time").target).toBeNull();
  const none = { numerator: 1, denominator: 1000, decimals: 1 };
  expect(unitCharts(table, { onTimeRate: none })[0]?.target?.says).toBe("Chỉ tiêu 0,1%: mọi đơn vị đều đạt");
});

test("the ways of submission are shares of what was newly received, as the form adds them up", async () => {
  const { bars, of } = chart(await tableOf(), "ways");
  expect(of).toBe("Cách nộp");
  expect(bars.map(({ says }) => says)).toEqual(["9,10% (9.242)", "90,90% (92.371)"]);
  expect(bars[0]?.cells.map(toA1)).toEqual(["D8"]);
  const unknown = await tableOf({ Tổng: { 3: "chưa rõ" } });
  expect(unitCharts(unknown).some(({ id }) => id === "ways")).toBe(false);
});
