import { checkedReview, gridWith } from "../../../test/pane/fake-host";
import type { IndicatorResult, Table } from "../../core";
import { rateChangeWords } from "./rate-change";
import { keyFigures } from "./unit-figures";

async function tableOf(changes: Parameters<typeof gridWith>[0] = {}): Promise<Table> {
  return (await checkedReview(gridWith(changes))).appendix.table;
}

async function rate(numerator: number, denominator: number): Promise<IndicatorResult> {
  const { appendix } = await checkedReview(gridWith());
  const found = appendix.indicators.find(({ id, base }) => id === "onTimeRate" && base === "resolved");
  if (found === undefined) throw new Error("no rate");
  return { ...found, numerator, denominator, value: numerator / denominator };
}

/** The quarter has 90.869/100.085 (90,79%) in time. */
test.each([
  [95, 100, "tăng 4,21 điểm % so với kỳ trước"],
  [1, 2, "giảm 40,79 điểm % so với kỳ trước"],
  [90_869, 100_085, "bằng kỳ trước"],
  [181_738, 200_170, "bằng kỳ trước"],
  // 90,7918% and 90,7928%: both are printed 90,79%.
  [90_870, 100_085, "tăng dưới 0,01 điểm % so với kỳ trước"],
  [90_868, 100_085, "giảm dưới 0,01 điểm % so với kỳ trước"],
])("%i/%i %s", async (numerator, denominator, words) => {
  const earlier = { table: await tableOf(), since: "kỳ trước" };
  expect(rateChangeWords(await rate(numerator, denominator), earlier)).toBe(words);
});

test("without the counts of the other period, or of this one, nothing is said", async () => {
  const nothing = await tableOf({ Tổng: { 7: "chưa rõ" } });
  expect(rateChangeWords(await rate(1, 2), { table: nothing, since: "kỳ trước" })).toBeNull();
  const none = { ...(await rate(0, 1)), value: null };
  expect(rateChangeWords(none, { table: await tableOf(), since: "kỳ trước" })).toBeNull();
});

test("a key figure says what changed on each period in hand", async () => {
  const { appendix } = await checkedReview(gridWith());
  const table = await tableOf({ Tổng: { 6: 100_000, 7: 80_000 } });
  const [onTime] = keyFigures({ ...appendix, previous: table, lastYear: await tableOf() });
  expect(onTime?.changes).toEqual(["tăng 10,79 điểm % so với kỳ trước", "bằng cùng kỳ năm trước"]);
});
