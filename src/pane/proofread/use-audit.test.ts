import { bookOf, checkedReview, gridWith, liveBook } from "../../../test/pane/fake-host";
import { runHook, type RunningHook } from "../../../test/pane/run-hook";
import { refuse } from "../../ports/refusal";
import { plainSource } from "../../ports/text-source";
import type { Review } from "../session/use-review";
import { useAudit, type Auditing } from "./use-audit";

type Host = Parameters<typeof useAudit>[0];
interface Given {
  readonly review: Review;
  readonly host?: Host;
}

const announced: string[] = [];
const nothing: Host = { book: null, readText: () => Promise.resolve(refuse("excel-closed")) };
const idle: Review = { is: "idle" };

beforeEach(() => announced.splice(0));

async function auditing(given: Given): Promise<RunningHook<Given, Auditing>> {
  return await runHook<Given, Auditing>(
    ({ review, host = nothing }) => useAudit(host, review, (sentence) => announced.push(sentence)),
    given,
  );
}

const WRONG = plainSource(
  "Đã tiếp nhận 100 hồ sơ, trong đó trực tuyến 70 hồ sơ, trực tiếp 20 hồ sơ, bưu chính 20 hồ sơ.",
);
const TABLE = plainSource("Quý I năm 2021, toàn tỉnh tiếp nhận 113.049 hồ sơ.");
const outcomes = ({ audit }: Auditing): readonly string[] => (audit?.audited.findings ?? []).map(({ check }) => check);

test("an empty text is asked for, not audited", async () => {
  const hook = await auditing({ review: idle });
  await hook.after(async () => await hook.now().run());
  expect(hook.now()).toMatchObject({ audit: null, busy: false });
  expect(hook.now().problem).toMatch(/Chưa có văn bản/);
});

test("what was typed is audited when asked for, and can be written on", async () => {
  const hook = await auditing({ review: idle });
  await hook.after(() => hook.now().type(WRONG.text));
  expect(hook.now()).toMatchObject({ source: WRONG, audit: null });
  await hook.after(async () => await hook.now().run());
  expect(outcomes(hook.now()).length).toBeGreaterThan(0);
  expect(announced).toHaveLength(1);
  expect(announced[0]).toMatch(/^Đã soát xong: /);
  await hook.after(() => hook.now().edit());
  expect(hook.now()).toMatchObject({ audit: null, source: WRONG });
});

test("a text is held against the table in hand while the user wants it, and again when that was checked again", async () => {
  const host = { ...nothing, book: bookOf(gridWith()) };
  const review = await checkedReview(gridWith());
  const hook = await auditing({ host, review });
  await hook.after(async () => await hook.now().take(TABLE));
  expect(outcomes(hook.now())).toEqual(["agrees-with-table"]);
  await hook.given({ host, review: { ...review, round: 2 } });
  expect(announced.map((said) => said.slice(0, 11))).toEqual(["Đã soát xon", "Đã soát lại"]);
  await hook.after(() => hook.now().setCompares(false));
  expect([outcomes(hook.now()), hook.now().audit?.appendix]).toEqual([[], null]);
  await hook.given({ host, review: { ...review, round: 3 } });
  expect(announced).toHaveLength(3);
});

test("only the answer to the last question counts", async () => {
  const hook = await auditing({ review: idle });
  await hook.after(async () => {
    await Promise.all([hook.now().take(WRONG), hook.now().take(TABLE)]);
  });
  expect(hook.now().audit?.source).toBe(TABLE);
  expect([announced.length, hook.now().busy]).toEqual([1, false]);
});

describe("a file", () => {
  const file = { name: "bao-cao.docx", arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) };

  test("is read and audited", async () => {
    const hook = await auditing({ host: { ...nothing, readText: () => Promise.resolve(WRONG) }, review: idle });
    await hook.after(async () => await hook.now().open(file));
    expect(hook.now().audit?.source).toBe(WRONG);
  });

  test("that cannot be read is said why, and what stood there stands", async () => {
    const hook = await auditing({
      host: { ...nothing, readText: () => Promise.resolve(refuse("word-not-docx")) },
      review: idle,
    });
    await hook.after(() => hook.now().type("Đang viết"));
    await hook.after(async () => await hook.now().open(file));
    expect(hook.now()).toMatchObject({ audit: null, source: plainSource("Đang viết") });
    expect(announced).toEqual([hook.now().problem]);
  });
});

describe("the selected cells", () => {
  const selecting = (text: string): Host => ({
    ...nothing,
    live: { book: liveBook({ selectedText: () => Promise.resolve(text) }) },
  });

  test("are audited where they hold a text", async () => {
    const hook = await auditing({ host: selecting(WRONG.text), review: idle });
    await hook.after(async () => await hook.now().takeCells());
    expect(hook.now().audit?.source).toEqual(WRONG);
  });

  test("are asked for where they hold none, and nothing is asked outside Excel", async () => {
    const hook = await auditing({ host: selecting(""), review: idle });
    await hook.after(async () => await hook.now().takeCells());
    expect(hook.now().problem).toMatch(/chưa có chữ/);
    const page = await auditing({ review: idle });
    await page.after(async () => await page.now().takeCells());
    expect(page.now().problem).toBeNull();
  });
});
