// npm run bench:pane: the work of the pane's first click over that of a React 18 and Fluent 9 pane with the same list.
// The peers are installed in .cache on the first run, so that nobody else has to.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildWhenStale } from "../build/build.mjs";
import { repository, runNpm } from "../run-program.mjs";
import { serve } from "../serve/serve.mjs";
import { setup } from "../setup.mjs";

const PEERS = ["react@18.3.1", "react-dom@18.3.1", "@fluentui/react-components@9.74.11"];
const GOAL = 0.75;
const LOADS = 15;
/** Cells of the sample's sheet with other figures, three faults in three units. */
const FAULTS = { I17: 30, G19: 2172, K14: 29 };
const home = join(repository, ".cache", "peer-pane");

if (!(await setup()) || !(await buildWhenStale()) || !(await installed())) process.exit(1);
const { chromium } = await import("playwright-core");
const server = await serve(join(repository, "dist"), 8775);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
});
const book = await brokenSample();
const peer = await peerPage(await listed());
const works = { ours: [], peers: [] };
for (let load = 0; load < LOADS; load += 1) {
  works.ours.push(await firstClick(openOurs));
  works.peers.push(await firstClick(openPeer));
}
await browser.close();
await server.close();

const [ours, peers] = [median(works.ours), median(works.peers)];
const ratio = ours / peers;
const ms = (seconds) => `${(1000 * seconds).toFixed(1)} ms`;
console.log(
  `first click, the page's sheet and pane / React 18 and Fluent 9 pane, same list: ${ratio.toFixed(2)}  <= ${GOAL}`,
);
console.log(`medians of ${LOADS} loads, the main thread's work: ${ms(ours)} / ${ms(peers)}`);
process.exitCode = ratio <= GOAL ? 0 : 1;

/** How long the main thread works for the first click of a fresh page: script, style, layout and paint. */
async function firstClick(open) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "vi-VN" });
  const page = await context.newPage();
  await open(page);
  const session = await context.newCDPSession(page);
  // The thread's own ticks: what else the machine does meanwhile is not counted.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value;
  };
  const button = page.getByRole("button", { name: "Lỗi sau" });
  await button.hover();
  await atRest(page);
  const rested = await worked();
  await atRest(page);
  const before = await worked();
  await page.mouse.down();
  await page.mouse.up();
  await atRest(page);
  const after = await worked();
  await context.close();
  // What looking at it costs is not the click's.
  return after - before - (before - rested);
}

/** Two frames, and nothing that waits behind them. */
async function atRest(page) {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done)))),
  );
}

async function openOurs(page) {
  await page.goto(`http://127.0.0.1:${server.port}/standalone.html`);
  await page.locator('input[type="file"]').first().setInputFiles({ name: "quy-1.xlsx", mimeType: "", buffer: book });
  await list(page)
    .nth(Object.keys(FAULTS).length - 1)
    .waitFor();
}

async function openPeer(page) {
  await page.goto(peer);
  await page.getByRole("button", { name: "Lỗi sau" }).waitFor();
}

function list(page) {
  return page.getByRole("list", { name: "Những chỗ cần xem" }).getByRole("listitem");
}

/** What our pane says of each finding, line by line. */
async function listed() {
  const page = await browser.newPage();
  await openOurs(page);
  const texts = await list(page).allInnerTexts();
  await page.close();
  return texts.map((text) => text.split("\n").filter((line) => line.trim() !== ""));
}

async function brokenSample() {
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(join(repository, "assets", "sample", "phu-luc-quy-1-2021.xlsx"));
  for (const [cell, figure] of Object.entries(FAULTS)) workbook.worksheets[0].getCell(cell).value = figure;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function installed() {
  mkdirSync(home, { recursive: true });
  const known = join(home, "package.json");
  const wanted = JSON.stringify({ private: true, peers: PEERS });
  if (existsSync(join(home, "node_modules", "react"))) return true;
  writeFileSync(known, wanted);
  return (await runNpm(["install", "--silent", "--no-audit", "--no-fund", ...PEERS], { cwd: home })) === 0;
}

/** @returns {Promise<string>} the address of the peer's page: from the disk, since Fluent writes its styles into the page */
async function peerPage(findings) {
  const { default: webpack } = await import("webpack");
  const stats = await new Promise((resolve, reject) => {
    webpack(
      {
        mode: "production",
        entry: join(repository, "bench", "peer-pane", "pane.mjs"),
        output: { path: home, filename: "pane.js" },
        resolve: { modules: [join(home, "node_modules")] },
        performance: { hints: false },
      },
      (error, done) => (error ? reject(error) : resolve(done)),
    );
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  const data = JSON.stringify(findings).replaceAll("<", "\\u003c");
  writeFileSync(
    join(home, "index.html"),
    `<!doctype html><meta charset="utf-8"><div id="pane"></div><script type="application/json" id="findings">${data}</script><script src="pane.js"></script>`,
  );
  return pathToFileURL(join(home, "index.html")).href;
}

function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}
