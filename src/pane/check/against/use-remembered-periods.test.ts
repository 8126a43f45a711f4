import { bookOf, checkedReview, gridWith, hostOf, liveTools } from "../../../../test/pane/fake-host";
import { runHook } from "../../../../test/pane/run-hook";
import type { OfficeStore, ReportMemory } from "../../../ports/report-memory";
import type { CheckedAppendix } from "../../../usecases/check/check-appendix";
import type { PaneHost } from "../../session/host";
import type { Choice } from "../../session/use-review";
import { useRememberedPeriods } from "./use-remembered-periods";

jest.mock("../../session/sha256", () => ({
  sha256: (bytes: Uint8Array) => Promise.resolve(Buffer.from(bytes).toString("base64")),
}));

const AGREED = '{"consent":"yes","offices":[]}';

/** A browser's storage after the user agreed, or was asked, or was not. */
function storage(kept: string | null): OfficeStore {
  return {
    load: () => kept,
    save(content) {
      kept = content;
      return true;
    },
    clear: () => void (kept = null),
  };
}

/** The quarter's table in a workbook that holds another one on «Quý I». */
async function appendix(): Promise<CheckedAppendix> {
  const { appendix: checked } = await checkedReview(gridWith());
  return { ...checked, others: [{ ...checked.place, sheet: "Quý I" }] };
}

/** A session: its own host object and its own choices. */
async function session(more: Partial<PaneHost>, given: CheckedAppendix) {
  const host = hostOf(bookOf(gridWith()), { fileName: "quy-2.xlsx", ...more });
  const chosen: Choice[] = [];
  const hook = await runHook(
    (choice: Choice) => useRememberedPeriods(host, given, choice, (next) => void chosen.push(next)),
    {},
  );
  await hook.after(() => undefined);
  return { hook, chosen };
}

test("a table of the same workbook is chosen again in the next session", async () => {
  const given = await appendix();
  const offices = storage(AGREED);
  const [place] = given.others;
  if (place === undefined) throw new Error("no other table");
  const first = await session({ offices }, given);
  expect(first.chosen).toEqual([]);
  await first.hook.given({ previous: { name: "Quý I · A1:M44", table: place } });
  const next = await session({ offices }, given);
  expect(next.chosen).toMatchObject([{ previous: { table: place }, place: given.place }]);
  // Taken back by the user, it stays away.
  await next.hook.given(next.chosen[0] ?? {});
  await next.hook.given({});
  expect((await session({ offices }, given)).chosen).toEqual([]);
});

test("a file is asked for by its name, until it is opened or left out", async () => {
  const given = await appendix();
  const offices = storage(AGREED);
  const first = await session({ offices }, given);
  await first.hook.given({ lastYear: { name: "nam-truoc.xlsx", table: given.table } });
  const next = await session({ offices }, given);
  expect([next.chosen, next.hook.now().asked]).toEqual([[], [{ which: "lastYear", name: "nam-truoc.xlsx" }]]);
  await next.hook.after(() => next.hook.now().forget("lastYear"));
  expect(next.hook.now().asked).toEqual([]);
  expect((await session({ offices }, given)).hook.now().asked).toEqual([]);
});

test.each([
  ["another file", { fileName: "quy-2-so-y-te.xlsx" }, (given: CheckedAppendix) => given],
  [
    "other offices in a file of the same name",
    {},
    (given: CheckedAppendix) => ({
      ...given,
      table: { ...given.table, rows: given.table.rows.map((row) => ({ ...row, name: `${row.name} B` })) },
    }),
  ],
])("nothing of it is seen in %s", async (_, more, other) => {
  const given = await appendix();
  const offices = storage(AGREED);
  const first = await session({ offices }, given);
  await first.hook.given({ previous: { name: "quy-1.xlsx", table: given.table } });
  const next = await session({ offices, ...more }, other(given));
  expect([next.chosen, next.hook.now().asked]).toEqual([[], []]);
});

test.each([null, '{"consent":"no","offices":[]}'])("a browser keeps nothing without consent: %s", async (kept) => {
  const given = await appendix();
  const offices = storage(kept);
  const first = await session({ offices }, given);
  await first.hook.given({ previous: { name: "quy-1.xlsx", table: given.table } });
  expect(offices.load()).toBe(kept);
});

test("in Excel the workbook keeps it, beside what was typed for reports", async () => {
  const given = await appendix();
  let kept: string | null = '{"template":"so-quy"}';
  const memory: ReportMemory = {
    load: () => Promise.resolve(kept),
    save: (content) => {
      kept = content;
      return Promise.resolve(null);
    },
  };
  const live = { ...liveTools(), memory };
  const first = await session({ live }, given);
  await first.hook.given({ previous: { name: "quy-1.xlsx", table: given.table } });
  await first.hook.after(() => undefined);
  expect(JSON.parse(kept)).toMatchObject({ template: "so-quy" });
  expect((await session({ live }, given)).hook.now().asked).toEqual([{ which: "previous", name: "quy-1.xlsx" }]);
});
