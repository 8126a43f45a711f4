import { bookOf, checkedReview, gridWith } from "../../../../test/pane/fake-host";
import { runHook } from "../../../../test/pane/run-hook";
import { refuse } from "../../../ports/refusal";
import type { ComparedPeriod } from "../../../usecases/periods/remembered-periods";
import type { OpenFile } from "../../session/host";
import type { OtherPeriodTable } from "../../session/use-review";
import { usePeriodFile } from "./use-period-file";
import { fetchRefusalWords } from "../../../usecases/refusals/explain-refusal";

beforeAll(fetchRefusalWords);

const file = { name: "quy-4.xlsx", arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) };

async function taking(openFile: OpenFile, which: ComparedPeriod = "previous") {
  const { appendix } = await checkedReview(gridWith());
  const chosen: OtherPeriodTable[] = [];
  const hook = await runHook(
    () => usePeriodFile(which, appendix.table, openFile, (other) => void chosen.push(other)),
    null,
  );
  await hook.after(() => hook.now().take(file));
  return { hook, chosen };
}

test.each<ComparedPeriod>(["previous", "lastYear"])(
  "a file's appendix becomes the other period, under the file's name and the period in its title (%s)",
  async (which) => {
    const { hook, chosen } = await taking(() => Promise.resolve(bookOf(gridWith())), which);
    expect(chosen.map(({ name }) => name)).toEqual(["quy-4.xlsx · QUÝ I/2021"]);
    expect(hook.now().problem).toBeNull();
  },
);

test("what cannot be opened is said with the file's name, until another choice is made", async () => {
  const { hook, chosen } = await taking(() => Promise.resolve(refuse("file-encrypted")));
  expect(chosen).toEqual([]);
  expect(hook.now().problem).toContain("quy-4.xlsx");
  await hook.after(() => hook.now().forget());
  expect(hook.now().problem).toBeNull();
});
