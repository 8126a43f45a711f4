import { bookOf } from "../../../test/pane/fake-host";
import { runHook } from "../../../test/pane/run-hook";
import { monthGrid, monthSheet } from "../../../test/grids/month-book";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import type { TakeBack } from "../../ports/live-workbook";
import { checkAppendix } from "../../usecases/check/check-appendix";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { Changes } from "../session/changes";
import type { MadeOfTable } from "../session/host";
import { useSeal } from "./use-seal";

const MADE: MadeOfTable = { said: "Đã chốt.", remarks: [], takeBack: null };

/** The view over one month, on a host that seals as told. */
async function view(answer: () => Promise<MadeOfTable | Refusal>) {
  const book = bookOf(await monthGrid(monthSheet(3)));
  const appendix = await checkAppendix(book);
  if (isRefusal(appendix)) throw new Error(appendix.reason);
  const said: string[] = [];
  const told: Parameters<Changes["tell"]>[] = [];
  const sealed: string[] = [];
  const seal = {
    place: "file" as const,
    warning: "",
    seal: ({ sheet }: { sheet: string }, when: string) => {
      sealed.push(`${sheet} ${when}`);
      return answer();
    },
  };
  const changes: Pick<Changes, "tell"> = { tell: (...words) => void told.push(words) };
  const hook = await runHook(
    (shown: typeof appendix) => useSeal({ book, seal }, shown, changes, (words) => void said.push(words)),
    appendix,
  );
  return { hook, said, told, sealed };
}

test("nothing is sealed before the click; then the table, with the moment, and it is read out", async () => {
  const { hook, said, sealed } = await view(() => Promise.resolve(MADE));
  expect(sealed).toEqual([]);
  await hook.after(() => hook.now().seal());
  expect(sealed).toEqual([expect.stringMatching(/^Tháng 3 \d\d\/\d\d\/\d{4} \d\d:\d\d$/)]);
  expect(hook.now()).toMatchObject({ made: MADE, problem: null, isBusy: false });
  expect(said).toEqual(["Đã chốt."]);
});

test("what can be taken back is handed to the bar of changes", async () => {
  const takeBack: TakeBack = () => Promise.resolve(null);
  const { hook, said, told } = await view(() => Promise.resolve({ ...MADE, takeBack }));
  await hook.after(() => hook.now().seal());
  expect(told).toEqual([["Đã chốt.", takeBack]]);
  expect(said).toEqual([]);
});

test("a refusal is shown and read out", async () => {
  const { hook, said } = await view(() => Promise.resolve(refuse("excel-closed")));
  await hook.after(() => hook.now().seal());
  const sentence = explainRefusal(refuse("excel-closed"));
  expect(hook.now()).toMatchObject({ made: null, problem: sentence });
  expect(said).toEqual([sentence]);
});

test("a second click while the first is under way seals nothing", async () => {
  let end: (made: MadeOfTable) => void = () => undefined;
  const { hook, sealed } = await view(() => new Promise((resolve) => (end = resolve)));
  await hook.after(() => hook.now().seal());
  await hook.after(() => hook.now().seal());
  expect(sealed).toHaveLength(1);
  await hook.after(() => end(MADE));
  expect(hook.now().isBusy).toBe(false);
});

test("a fault of ours is thrown to the boundary", async () => {
  const { hook } = await view(() => Promise.reject(new Error("ours")));
  await expect(hook.after(() => hook.now().seal())).rejects.toThrow("ours");
});
