import { bookOf, BROKEN, checkedReview, gridWith, hostOf } from "../../../../test/pane/fake-host";
import { runHook } from "../../../../test/pane/run-hook";
import { isRefusal, refuse } from "../../../ports/refusal";
import { writeReport, type ReportRequest } from "../../../usecases/report/write-report";
import type { DocumentChart } from "../../../usecases/report/document/document-charts";
import type { PaneHost } from "../../session/host";
import { useWordDocument } from "./use-word-document";

const BYTES = new Uint8Array([1, 2, 3]);

/** A report over the published quarter (with one wrong cell, if asked), and what is said of its document and given out. */
async function inHand(more: Partial<PaneHost> = {}, isBroken = false, charts: readonly DocumentChart[] = []) {
  const grid = isBroken ? gridWith(BROKEN) : gridWith();
  const { appendix } = await checkedReview(grid);
  const request: ReportRequest = { template: "tong-hop-2-14", period: "quý I năm 2021", acceptBroken: true };
  const paragraph = writeReport(appendix, request);
  if (isRefusal(paragraph) || paragraph.is === "doubtful") throw new Error("not written");
  const documents = {
    make: () => Promise.resolve(BYTES),
    fill: () => Promise.resolve(refuse("excel-closed")),
  };
  const host = hostOf(bookOf(grid), { downloads: "yes", documents, ...more });
  const said: string[] = [];
  const given: string[] = [];
  const hook = await runHook(
    () =>
      useWordDocument(
        host,
        { paragraph, request, checked: appendix, fields: {}, charts },
        (words) => void said.push(words),
        (_bytes, name) => void given.push(name),
        () => Promise.resolve([]),
      ),
    null,
  );
  return { hook, said, given };
}

test("a document is made, named after its period, and told", async () => {
  const { hook, said, given } = await inHand();
  await hook.after(() => hook.now().make());
  expect(given).toEqual([expect.stringMatching(/quý I năm 2021\.docx$/)]);
  expect(said).toEqual([expect.stringMatching(/^Đã tạo văn bản Word\./)]);
  expect(hook.now()).toMatchObject({ busy: false, said: said[0] });
});

test("figures that are still in doubt are counted", async () => {
  const { hook, said } = await inHand({}, true);
  await hook.after(() => hook.now().make());
  expect(said[0]).toMatch(/Có \d+ số còn lệch, đã đánh dấu trong văn bản\.$/);
});

test("charts that this browser cannot draw are told of, and the document comes without them", async () => {
  const { hook, said, given } = await inHand({}, false, ["ways"]);
  await hook.after(() => hook.now().make());
  expect(given).toHaveLength(1);
  expect(said[0]).toContain("Không vẽ được 1 hình");
});

test("where nothing can be saved the document goes to the clipboard, and nothing is given out", async () => {
  const copied: string[] = [];
  const { hook, said, given } = await inHand({
    downloads: "no",
    copy: (text) => {
      copied.push(text);
      return Promise.resolve(true);
    },
  });
  await hook.after(() => hook.now().copy());
  expect(copied[0]).toContain("quý I năm 2021");
  expect(given).toEqual([]);
  expect(said).toHaveLength(1);
});

test("a template that cannot be filled is said, and the next try is free", async () => {
  const { hook, said, given } = await inHand();
  const template = { name: "mau.docx", arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) };
  await hook.after(() => hook.now().fill(template));
  expect(given).toEqual([]);
  expect(said).toHaveLength(1);
  expect(said[0]).not.toMatch(/^Đã tạo/);
  expect(hook.now().busy).toBe(false);
});

test("a second press while one is being made is none", async () => {
  let made = 0;
  let finish: (bytes: Uint8Array) => void = () => undefined;
  const { hook, given } = await inHand({
    documents: {
      make: () => {
        made += 1;
        return new Promise((done) => (finish = done));
      },
      fill: () => Promise.resolve(refuse("excel-closed")),
    },
  });
  await hook.after(() => void hook.now().make());
  expect(hook.now().busy).toBe(true);
  await hook.after(() => hook.now().make());
  expect(made).toBe(1);
  await hook.after(() => finish(BYTES));
  expect(hook.now().busy).toBe(false);
  expect(given).toHaveLength(1);
});
