import { bookOf, gridWith, liveBook } from "../../../test/pane/fake-host";
import { runHook, type RunningHook } from "../../../test/pane/run-hook";
import type { ChangeLog } from "../../ports/copy-workbook";
import type { LiveWorkbookPort, TakeBack, UndoEdits } from "../../ports/live-workbook";
import { refuse } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import { useChanges, type Changes } from "./changes";
import { fetchRefusalWords } from "../../usecases/refusals/explain-refusal";

beforeAll(fetchRefusalWords);

interface Given {
  readonly live: LiveWorkbookPort | null;
  readonly opened: WorkbookPort | null;
}

const announced: string[] = [];
const announce = (sentence: string): number => announced.push(sentence);
const changes = async (live: LiveWorkbookPort | null = null): Promise<RunningHook<Given, Changes>> =>
  await runHook<Given, Changes>(({ live: book, opened }) => useChanges(book, opened, announce), { live, opened: live });

beforeEach(() => announced.splice(0));

const done: TakeBack = () => Promise.resolve(null);
const log: ChangeLog = [{ when: "", sheet: "A", cell: "I15", unit: "", before: 30, after: 20, why: "" }];
const content = { formula: 1, text: false, numberFormat: "General" };
const edits: UndoEdits = [{ sheet: "A", at: { row: 0, column: 0 }, expected: content, next: content }];

test("what is only said can be put away, and leaves nothing to take back", async () => {
  const hook = await changes();
  await hook.after(() => hook.now().tell("Đã sao chép."));
  expect(hook.now()).toMatchObject({ said: "Đã sao chép.", undoes: null, journal: [], writes: 0 });
  await hook.after(() => hook.now().close());
  expect([hook.now().said, announced]).toEqual([null, ["Đã sao chép."]]);
});

test("a change can be taken back, the last one first, and its cells are named", async () => {
  const hook = await changes();
  await hook.after(() => hook.now().tell("Đã sửa C5.", done));
  await hook.after(() => hook.now().tell("Đã sửa I15.", done, log));
  expect(hook.now()).toMatchObject({ undoes: "Đã sửa I15.", writes: 2 });
  await hook.after(() => hook.now().undo());
  expect(hook.now()).toMatchObject({
    said: "Đã hoàn tác, ô I15 trở lại như trước.",
    undoes: "Đã sửa C5.",
    writes: 3,
  });
  await hook.after(() => hook.now().undo());
  expect(hook.now()).toMatchObject({ said: "Đã hoàn tác, ô trở lại như trước.", undoes: null, journal: [] });
  await hook.after(() => hook.now().undo());
  expect(hook.now().writes).toBe(4);
});

test("what was taken back is made once more, until something else is done", async () => {
  const hook = await changes();
  const again = (): Promise<TakeBack> => Promise.resolve(done);
  await hook.after(() => hook.now().tell("Đã sửa C5.", done, [], again));
  await hook.after(() => hook.now().tell("Đã sửa I15.", done, log, again));
  await hook.after(() => hook.now().redo());
  expect(hook.now().journal).toHaveLength(2);
  await hook.after(() => hook.now().undo());
  await hook.after(() => hook.now().undo());
  await hook.after(() => hook.now().redo());
  expect(hook.now()).toMatchObject({ undoes: "Đã sửa C5.", said: "Đã làm lại: Đã sửa C5.", writes: 5 });
  await hook.after(() => hook.now().tell("Đã sửa D7.", done));
  await hook.after(() => hook.now().redo());
  expect(hook.now().journal.map(({ said }) => said)).toEqual(["Đã sửa C5.", "Đã sửa D7."]);
});

test("what cannot be made once more is said why, and can be tried again", async () => {
  const hook = await changes();
  await hook.after(() =>
    hook.now().tell("Đã sửa C5.", done, [], () => Promise.resolve(refuse("excel-cell-changed", { cell: "C5" }))),
  );
  await hook.after(() => hook.now().undo());
  await hook.after(() => hook.now().redo());
  expect([hook.now().journal, hook.now().said]).toEqual([[], expect.stringContaining("Ô C5")]);
});

test("edits are taken back by applying what undoes them", async () => {
  const applied: unknown[] = [];
  const hook = await changes(
    liveBook({
      apply: (wanted) => {
        applied.push(wanted);
        return Promise.resolve([]);
      },
    }),
  );
  await hook.after(() => hook.now().tell("Đã chèn vào ô A1.", edits));
  await hook.after(() => hook.now().undo());
  expect([applied, hook.now().journal]).toEqual([[edits], []]);
});

test("what cannot be taken back stays, and why is said", async () => {
  const hook = await changes(liveBook({ apply: () => Promise.resolve(refuse("excel-protected")) }));
  await hook.after(() => hook.now().tell("Đã chèn vào ô A1.", edits));
  await hook.after(() => hook.now().undo());
  expect(hook.now()).toMatchObject({ undoes: "Đã chèn vào ô A1.", writes: 1 });
  expect(hook.now().said).not.toBe("Đã chèn vào ô A1.");
});

test("a second press while the first is on its way takes nothing else back", async () => {
  const answers: ((answer: null) => void)[] = [];
  const hook = await changes();
  await hook.after(() => hook.now().tell("Một.", done));
  await hook.after(() => hook.now().tell("Hai.", () => new Promise((answer) => answers.push(answer))));
  await hook.after(() => hook.now().undo());
  await hook.after(() => hook.now().undo());
  await hook.after(() => answers[0]?.(null));
  expect([answers.length, hook.now().undoes]).toEqual([1, "Một."]);
});

test("another workbook has another past", async () => {
  const hook = await changes();
  await hook.after(() => hook.now().tell("Đã sửa C5.", done));
  await hook.given({ live: null, opened: bookOf(gridWith()) });
  expect(hook.now()).toMatchObject({ said: null, journal: [], undoes: null });
});
