import { runHook, type RunningHook } from "../../../test/pane/run-hook";
import type { ReportMemory } from "../../ports/report-memory";
import { refuse, type Refusal } from "../../ports/refusal";
import { EMPTY_NOTEBOOK, withAnswers, writeNotebook } from "../../usecases/report/answers/report-notebook";
import { useNotebook, type NotebookInHand } from "./use-notebook";

const told: string[] = [];
const tell = (sentence: string): number => told.push(sentence);
const notebook = withAnswers(EMPTY_NOTEBOOK, "quý I năm 2021", { "counts.postal": "12" });

/** What Excel keeps, and what it was asked. */
function memoryOf(kept: string | null, answer: Refusal | null = null): ReportMemory & { readonly saved: string[] } {
  const saved: string[] = [];
  return {
    saved,
    load: () => Promise.resolve(kept),
    save(content) {
      saved.push(content);
      return Promise.resolve(answer);
    },
  };
}

async function inHand(memory: ReportMemory | null, read = true): Promise<RunningHook<boolean, NotebookInHand>> {
  // Only the memory of a host is asked for.
  const host = memory === null ? {} : { live: { memory } };
  return await runHook((given: boolean) => useNotebook(host, given, tell), read);
}

beforeEach(() => told.splice(0));

test("on the page it is empty and at hand, once a workbook was read", async () => {
  const hook = await inHand(null, false);
  expect(hook.now().loaded).toBe(false);
  await hook.given(true);
  expect(hook.now()).toMatchObject({ loaded: true, notebook: EMPTY_NOTEBOOK });
  await hook.after(() => hook.now().keep(notebook));
  expect(hook.now().notebook).toBe(notebook);
});

test("in Excel what an earlier session kept is taken up once", async () => {
  const memory = memoryOf(writeNotebook(notebook));
  const hook = await inHand(memory);
  expect(hook.now()).toMatchObject({ loaded: true, notebook });
  await hook.after(() => hook.now().hold(EMPTY_NOTEBOOK));
  await hook.given(false);
  await hook.given(true);
  expect(hook.now().notebook).toBe(EMPTY_NOTEBOOK);
});

test("only what is kept goes into the workbook", async () => {
  const memory = memoryOf(null);
  const hook = await inHand(memory);
  await hook.after(() => hook.now().hold(notebook));
  expect(memory.saved).toEqual([]);
  await hook.after(() => hook.now().keep(notebook));
  expect([memory.saved, told]).toEqual([[writeNotebook(notebook)], []]);
});

test("what could not be kept is said, and stays in hand", async () => {
  const hook = await inHand(memoryOf(null, refuse("excel-protected")));
  await hook.after(() => hook.now().keep(notebook));
  expect([told.length, hook.now().notebook]).toEqual([1, notebook]);
});
