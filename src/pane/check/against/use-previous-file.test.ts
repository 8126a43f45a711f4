import { bookOf, gridWith } from "../../../../test/pane/fake-host";
import { runHook } from "../../../../test/pane/run-hook";
import { refuse } from "../../../ports/refusal";
import type { OpenFile } from "../../session/host";
import type { PreviousPeriod } from "../../session/use-review";
import { usePreviousFile } from "./use-previous-file";

const file = { name: "quy-4.xlsx", arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) };

async function taking(openFile: OpenFile) {
  const chosen: PreviousPeriod[] = [];
  const hook = await runHook(() => usePreviousFile(openFile, (previous) => void chosen.push(previous)), null);
  await hook.after(() => hook.now().take(file));
  return { hook, chosen };
}

test("a file's appendix becomes the period before, under the file's name", async () => {
  const { hook, chosen } = await taking(() => Promise.resolve(bookOf(gridWith())));
  expect(chosen.map(({ name }) => name)).toEqual(["quy-4.xlsx"]);
  expect(hook.now().problem).toBeNull();
});

test("what cannot be opened is said with the file's name, until another choice is made", async () => {
  const { hook, chosen } = await taking(() => Promise.resolve(refuse("file-encrypted")));
  expect(chosen).toEqual([]);
  expect(hook.now().problem).toContain("quy-4.xlsx");
  await hook.after(() => hook.now().forget());
  expect(hook.now().problem).toBeNull();
});
