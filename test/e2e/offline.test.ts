import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { serve } from "../../scripts/serve/serve.mjs";
import { goldenBook } from "./books";
import { chooseFile, onStage } from "./stage";

/** The page that keeps itself for work without a network, and a release that comes while it is open. */
const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });

/** Until all files of the page are kept, and the page that is open is served from them. */
async function keptPage(address?: string): Promise<Page> {
  const page = await stage.open({ isKept: true, ...(address === undefined ? {} : { by: { at: address } }) });
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

test("once opened, the page does its whole work without a network, older files and Word among it", async () => {
  const page = await keptPage();
  await page.context().setOffline(true);
  await page.reload();
  await chooseFile(page, "quy-1.xlsx", goldenBook("go-nham-mot-o"));
  await button(page, "Sửa").click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  const [copy] = await Promise.all([page.waitForEvent("download"), button(page, "Lưu bản sao").click()]);
  expect(copy.suggestedFilename()).toBe("quy-1-da-sua.xlsx");
  await page.getByRole("tab", { name: "Báo cáo" }).click();
  await button(page, "Tạo đoạn báo cáo").click();
  const [document] = await Promise.all([page.waitForEvent("download"), button(page, "Tải Word").click()]);
  expect(document.suggestedFilename()).toMatch(/\.docx$/);
  await chooseFile(page, "cu.xls", "<table><tr><td>một bảng không phải phụ lục</td></tr></table>");
  await page.locator('.banner, .pane [role="alert"], .empty').first().waitFor();
});

test("the page can be installed: its manifest, and each picture that it names, are there", async () => {
  const page = await stage.open();
  const sizes = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    const { icons, start_url: start } = (await (await fetch(link?.href ?? "")).json()) as {
      readonly icons: readonly { readonly src: string; readonly sizes: string }[];
      readonly start_url: string;
    };
    const found = icons.map(async ({ src, sizes: told }) => {
      const picture = new Image();
      picture.src = src;
      await picture.decode();
      return { told, is: `${picture.naturalWidth}x${picture.naturalHeight}` };
    });
    return { start, icons: await Promise.all(found) };
  });
  expect(sizes.start).toBe("standalone.html");
  expect(sizes.icons.map(({ is }) => is)).toEqual(["192x192", "512x512"]);
  expect(sizes.icons.every(({ told, is }) => told === is)).toBe(true);
});

test("a newer release is told of, leaves open windows whole, and is there once they are closed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tthc-release-"));
  cpSync(join(__dirname, "../../dist"), folder, { recursive: true });
  const server = await serve(folder, 9500 + (process.pid % 400));
  try {
    const address = `http://127.0.0.1:${server.port}/standalone.html`;
    const page = await keptPage(address);
    // The next release lies where this one lay: other names for its parts, and its own list of them.
    const part = /assets\/report\.[0-9a-f]{8}\.js/.exec(readFileSync(join(folder, "service-worker.js"), "utf8"))?.[0];
    if (part === undefined) throw new Error("the report is no part of its own");
    cpSync(join(folder, part), join(folder, "assets/report.00000000.js"));
    rmSync(join(folder, part));
    changeText(join(folder, "standalone.html"), /<html/, '<html data-release="2"');
    changeText(join(folder, "service-worker.js"), part, "assets/report.00000000.js");
    changeText(join(folder, "service-worker.js"), /("standalone\.html","revision":")\w+/, "$1b");
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await page
      .getByRole("status")
      .getByText(/^Đã có bản TTHC mới/)
      .waitFor();
    // A part that lies on the server no more.
    await button(page, "Xem thử bảng mẫu").click();
    await page.getByText("Bảng khớp", { exact: true }).waitFor();
    await page.getByRole("tab", { name: "Báo cáo" }).click();
    await button(page, "Tạo đoạn báo cáo").waitFor();
    const context = page.context();
    const newRelease = await takeover(context);
    await page.close();
    await newRelease.done;
    const opened = await context.newPage();
    await opened.goto(address);
    await button(opened, "Mở tệp Excel").waitFor();
    expect(await opened.locator("html").getAttribute("data-release")).toBe("2");
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Waits for what the browser itself tells: the release that lay ready is the one in charge. */
async function takeover(context: BrowserContext): Promise<{ readonly done: Promise<void> }> {
  const session = await context.newCDPSession(await context.newPage());
  const waiting = new Set<string>();
  const done = new Promise<void>((resolve) => {
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      for (const { versionId, status } of versions) {
        if (status === "installed") waiting.add(versionId);
        if (status === "activated" && waiting.has(versionId)) resolve();
      }
    });
  });
  await session.send("ServiceWorker.enable");
  return { done };
}

function changeText(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(file, "utf8");
  const next = text.replace(from, to);
  if (next === text) throw new Error(`${file} holds no ${String(from)}`);
  writeFileSync(file, next);
}
