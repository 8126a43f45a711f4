import type { Grid } from "../../core";
import { bookOf, BROKEN, checkedReview, gridWith } from "../../../test/pane/fake-host";
import { runHook, type RunningHook } from "../../../test/pane/run-hook";
import type { Targets } from "../../usecases/charts/unit-figures";
import type { Review } from "../session/use-review";
import { useReport, type Reporting } from "./use-report";

interface Given {
  readonly review: Review;
  readonly period?: string;
  readonly wanted?: number;
  readonly host?: Parameters<typeof useReport>[0]["host"];
}

const announced: string[] = [];
const periods: string[] = [];
const aimedAt: Targets[] = [];
beforeEach(() => {
  announced.splice(0);
  periods.splice(0);
  aimedAt.splice(0);
});

const QUARTER = "quý I năm 2021";

async function reporting(given: Given): Promise<RunningHook<Given, Reporting | null>> {
  return await runHook<Given, Reporting | null>(
    ({ review, period = QUARTER, wanted = 0, host = {} }) =>
      useReport({
        host,
        review,
        period,
        onPeriod: (next) => periods.push(next),
        onTargets: (targets) => void aimedAt.push(targets),
        wanted,
        tell: () => undefined,
        announce: (sentence) => announced.push(sentence),
      }),
    given,
  );
}

/** What the pane shows; fails where it shows nothing. */
function shown(hook: RunningHook<Given, Reporting | null>): Reporting {
  const now = hook.now();
  if (now === null) throw new Error("nothing is checked");
  return now;
}

const write = async (
  hook: RunningHook<Given, Reporting | null>,
  acceptBroken = false,
): Promise<Reporting["written"]> => {
  await hook.after(() => shown(hook).write(acceptBroken));
  return shown(hook).written;
};

test("nothing checked, nothing to write from", async () => {
  const hook = await reporting({ review: { is: "idle" } });
  expect(hook.now()).toBeNull();
});

test("the paragraph of the usual kind; written again, it stands beside what it was", async () => {
  const hook = await reporting({ review: await checkedReview(gridWith()) });
  const first = await write(hook);
  expect(first).toMatchObject({ is: "paragraph", before: null, request: { period: QUARTER, acceptBroken: false } });
  if (first?.is !== "paragraph") throw new Error("no paragraph");
  expect(first.text).toContain("113.048");
  expect(await write(hook)).toMatchObject({ before: first.text });
  expect(announced).toEqual(["Đã tạo đoạn báo cáo.", "Đã tạo đoạn báo cáo."]);
});

test("a paragraph over figures that were read again since is put away", async () => {
  const hook = await reporting({ review: await checkedReview(gridWith()) });
  await write(hook);
  await hook.given({ review: await checkedReview(gridWith(), { round: 2 }) });
  expect(shown(hook).written).toMatchObject({ is: "refused", asks: false });
  await hook.given({ review: await checkedReview(gridWith(), { round: 3 }) });
  expect(shown(hook).written).toBeNull();
});

test("figures that stand in a broken sum are asked about first", async () => {
  const hook = await reporting({ review: await checkedReview(gridWith(BROKEN)) });
  expect(await write(hook)).toMatchObject({ is: "doubtful" });
  expect(announced).toEqual(["Chưa tạo đoạn báo cáo: có số còn lệch."]);
  expect(await write(hook, true)).toMatchObject({ is: "paragraph", request: { acceptBroken: true } });
});

test("what is missing is asked for by its fields, what cannot be read is told by them", async () => {
  const hook = await reporting({ review: await checkedReview(gridWith()) });
  await hook.after(() => shown(hook).choose("so-quy"));
  expect(await write(hook)).toMatchObject({ is: "refused", asks: true });
  const { wanted, needs } = shown(hook);
  expect(wanted).toContain("unit");
  expect(wanted).toHaveLength(1 + needs.counts.length + needs.rates.length);
  await hook.after(() => shown(hook).setAnswers({ unit: "Sở Nội vụ", "counts.received": "một trăm" }));
  expect(shown(hook).wanted).not.toContain("unit");
  expect(await write(hook)).toMatchObject({ is: "refused", asks: false });
  expect(Object.keys(shown(hook).faults)).toEqual(["counts.received"]);
  await hook.after(() => shown(hook).choose("tong-hop-2-14"));
  expect(shown(hook)).toMatchObject({ written: null, faults: {}, wanted: [] });
});

test("the answers of one period are not those of another", async () => {
  const review = await checkedReview(gridWith());
  const hook = await reporting({ review });
  await hook.after(() => shown(hook).setAnswers({ unit: "Sở Nội vụ", "counts.postal": "12" }));
  await hook.after(() => shown(hook).usePeriod("quý II năm 2021"));
  expect(shown(hook).answers).toEqual({ unit: "Sở Nội vụ", "counts.postal": "12" });
  await hook.after(() => shown(hook).usePeriod(QUARTER));
  await write(hook);
  await hook.after(() => shown(hook).usePeriod("quý II năm 2021"));
  expect(shown(hook).answers).toEqual({ unit: "Sở Nội vụ" });
  await hook.after(() => shown(hook).usePeriod(QUARTER));
  expect(shown(hook).answers).toEqual({ unit: "Sở Nội vụ", "counts.postal": "12" });
});

describe("the period of the title", () => {
  /** The quarter under a title of its own. */
  const under = (title: string): Grid => {
    const grid = gridWith();
    const named = grid.rows.map(({ row, cells }) => ({ row, cells: row === 2 ? [title] : cells }));
    return { ...grid, rows: named };
  };

  test("it is the report's until another one is typed, which is said to be another", async () => {
    const review = await checkedReview(under("KẾT QUẢ GIẢI QUYẾT QUÝ 2/2021"));
    const hook = await reporting({ review, period: "" });
    expect(periods).toEqual(["quý II năm 2021"]);
    await hook.given({ review, period: "quý II năm 2021" });
    expect(shown(hook).titled).toEqual({ is: "same" });
    await hook.given({ review, period: QUARTER });
    expect(shown(hook).titled).toEqual({ is: "other", title: "QUÝ 2/2021" });
    await hook.given({ review: { ...review, round: 2 }, period: QUARTER });
    expect(periods).toEqual(["quý II năm 2021"]);
  });

  test("the next period's table brings its own; what was typed for the one before stays with that one", async () => {
    const first = await checkedReview(under("Quý I/2021"));
    const second = await checkedReview(under("Quý II/2021"), { round: 2 });
    const hook = await reporting({ review: first, period: "" });
    await hook.given({ review: first, period: QUARTER });
    await hook.after(() => shown(hook).setAnswers({ unit: "Sở Nội vụ", "counts.postal": "12" }));
    await hook.given({ review: second, period: QUARTER });
    expect(periods).toEqual([QUARTER, "quý II năm 2021"]);
    expect(shown(hook).answers).toEqual({ unit: "Sở Nội vụ" });
    await hook.given({ review: second, period: "quý II năm 2021" });
    await hook.given({ review: { ...first, round: 3 }, period: "quý II năm 2021" });
    expect(shown(hook).answers).toEqual({ unit: "Sở Nội vụ", "counts.postal": "12" });
  });
});

test("what was typed for one file never enters the next file's report; templates stay", async () => {
  const [first, second] = [bookOf(gridWith()), bookOf(gridWith())];
  const review = await checkedReview(gridWith());
  const hook = await reporting({ host: { book: first }, review });
  const own = { ...shown(hook).template, id: "cua-so", basedOn: "tong-hop-2-14" };
  await hook.after(() => shown(hook).saveTemplate(own));
  await hook.after(() => shown(hook).setAnswers({ unit: "Sở Nội vụ", "counts.postal": "12" }));
  await hook.after(() => shown(hook).setDocument({ signer: "Nguyễn Văn A" }));
  await hook.after(() => shown(hook).keepDocument());
  await write(hook);
  await hook.given({ host: { book: second }, review: { ...review, round: 2 } });
  expect(periods).toEqual([""]);
  expect(shown(hook)).toMatchObject({ answers: {}, document: {}, written: null, template: { id: "cua-so" } });
  await hook.after(() => shown(hook).usePeriod(QUARTER));
  expect(shown(hook).answers).toEqual({});
});

describe("in Excel", () => {
  const memory = (kept: string | null) => {
    const saved: string[] = [];
    return {
      saved,
      load: () => Promise.resolve(kept),
      save: (content: string) => {
        saved.push(content);
        return Promise.resolve(null);
      },
    };
  };

  test("the ribbon has it written once each time it is asked, and leaves the workbook as it is", async () => {
    const notes = memory(null);
    const given = { host: { live: { memory: notes } }, review: await checkedReview(gridWith()) };
    const hook = await reporting(given);
    expect(shown(hook).written).toBeNull();
    await hook.given({ ...given, wanted: 1 });
    expect(shown(hook).written).toMatchObject({ is: "paragraph" });
    await hook.given({ ...given, wanted: 1 });
    await hook.given({ ...given, wanted: 2 });
    expect([announced.length, notes.saved]).toEqual([2, []]);
  });

  test("what was answered by hand is kept with the workbook, and there again the next time", async () => {
    const notes = memory(null);
    const review = await checkedReview(gridWith());
    const hook = await reporting({ host: { live: { memory: notes } }, review });
    await hook.after(() => shown(hook).setAnswers({ unit: "Sở Nội vụ" }));
    await write(hook);
    expect(notes.saved).toHaveLength(1);
    const next = await reporting({ host: { live: { memory: memory(notes.saved[0] ?? null) } }, review, period: "" });
    expect(periods).toEqual([QUARTER]);
    expect(shown(next).answers).toEqual({ unit: "Sở Nội vụ" });
  });
});

test("an office's own kind is tried, saved, chosen, and falls back to what it was made from", async () => {
  const hook = await reporting({ review: await checkedReview(gridWith()) });
  const own = { ...shown(hook).template, id: "rieng", basedOn: "bcci", text: "Đã nhận {{ received | so }} hồ sơ." };
  expect(shown(hook).preview(own)).toEqual({ text: "Đã nhận 113.048 hồ sơ." });
  const [waiting] = shown(hook).known.filter(({ id }) => id === "so-quy");
  expect(waiting === undefined ? {} : shown(hook).preview(waiting)).toHaveProperty("sentence");
  await hook.after(() => shown(hook).saveTemplate(own));
  expect([shown(hook).template.id, shown(hook).known.at(-1)?.id]).toEqual(["rieng", "rieng"]);
  await hook.after(() => shown(hook).deleteTemplate(own));
  expect([shown(hook).template.id, shown(hook).known.some(({ id }) => id === "rieng")]).toEqual(["bcci", false]);
});

test("what is said around the paragraph is kept when its field is left", async () => {
  const saved: string[] = [];
  const host = {
    live: {
      memory: {
        load: () => Promise.resolve(null),
        save: (content: string) => {
          saved.push(content);
          return Promise.resolve(null);
        },
      },
    },
  };
  const hook = await reporting({ host, review: await checkedReview(gridWith()) });
  await hook.after(() => shown(hook).keepDocument());
  expect(saved).toEqual([]);
  await hook.after(() => shown(hook).setDocument({ place: "Bắc Giang" }));
  expect([shown(hook).document, saved]).toEqual([{ place: "Bắc Giang" }, []]);
  await hook.after(() => shown(hook).keepDocument());
  expect(saved.join()).toContain("Bắc Giang");
});

test("targets are told as they are typed, for the bars of the units", async () => {
  const hook = await reporting({ review: await checkedReview(gridWith()) });
  await hook.after(() => shown(hook).setAnswers({ "targets.onTimeRate": "95" }));
  expect(aimedAt.at(-1)).toEqual({ onTimeRate: { numerator: 95, denominator: 100, decimals: 0 } });
});
