import { isRefusal } from "../../ports/refusal";
import { bookOf, gridWith } from "../../../test/pane/fake-host";
import { checkAppendix } from "../check/check-appendix";
import { planCharts } from "./plan-charts";

async function planned(changes: Parameters<typeof gridWith>[0] = {}) {
  const appendix = await checkAppendix(bookOf(gridWith(changes)), {});
  if (isRefusal(appendix)) throw new Error(appendix.reason);
  return planCharts(appendix.table);
}

test("rates from the best to the worst; units that settled nothing are left out", async () => {
  const { charts } = await planned();
  const [rates] = charts;
  expect(charts.map(({ kind }) => kind)).toEqual(["bars", "stacked-bars", "shares"]);
  expect(rates?.rows).toHaveLength(32);
  expect(rates?.rows.every(([, formula]) => /^='?[^!]+'?!H\d+\/'?[^!]+'?!G\d+$/.test(formula ?? ""))).toBe(true);
  expect(rates?.inWords).toMatch(/32 đơn vị .*Cục thuế tỉnh 38,78%\.$/);
});

test("a unit whose figure cannot be read is left out, never drawn as zero", async () => {
  const { charts } = await planned({ "Cục thuế tỉnh": { 7: "đang cập nhật" } });
  expect(charts[0]?.rows).toHaveLength(31);
  expect(charts[0]?.inWords).not.toContain("Cục thuế tỉnh");
});

test("ways of submission are the parts that the form adds up, without what was carried over", async () => {
  const { charts } = await planned();
  const ways = charts.find(({ kind }) => kind === "shares");
  expect(ways?.rows.map(([label]) => label)).toEqual([
    "Mới tiếp nhận trực tuyến",
    "Tiếp nhận trực tiếp và qua dịch vụ BCCI",
  ]);
  expect(ways?.inWords).toContain("9,10% (9.242 hồ sơ)");
});
