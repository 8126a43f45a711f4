import { runHook } from "../../../../test/pane/run-hook";
import { usePeriodDays } from "./use-period-days";
import { fetchRefusalWords } from "../../../usecases/refusals/explain-refusal";

beforeAll(fetchRefusalWords);

async function field() {
  const named: string[] = [];
  const hook = await runHook(() => usePeriodDays((period) => void named.push(period)), null);
  const type = async (from: string, to: string): Promise<void> => {
    await hook.after(() => hook.now().setFrom(from));
    await hook.after(() => hook.now().setTo(to));
    await hook.after(() => hook.now().name());
  };
  return { hook, named, type };
}

test("two days make the name that the sentence says", async () => {
  const { hook, named, type } = await field();
  await type("21/8/2021", "20/9/2021");
  expect(named).toEqual(["tháng 9 năm 2021 (tính từ ngày 21/8/2021 đến ngày 20/9/2021)"]);
  expect(hook.now().fault).toBeNull();
});

test("an impossible day names nothing, is told, and is forgotten once it is mended", async () => {
  const { hook, named, type } = await field();
  await type("31/2/2021", "14/3/2021");
  expect(named).toEqual([]);
  expect(hook.now().fault).toContain("31/2/2021");
  await type("15/2/2021", "14/3/2021");
  expect(named).toHaveLength(1);
  expect(hook.now().fault).toBeNull();
});
