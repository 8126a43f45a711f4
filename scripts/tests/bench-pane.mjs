// npm run bench:pane: the work of the pane's first click over that of a React 18 and Fluent 9 pane with the same list.
// The peers are installed in .cache on the first run, so that nobody else has to.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildWhenStale } from "../build/build.mjs";
import { repository, runNpm } from "../run-program.mjs";
import { serve } from "../serve/serve.mjs";
import { setup } from "../setup.mjs";
import { browserOptions } from "./browser.mjs";

const PEERS = ["react@18.3.1", "react-dom@18.3.1", "@fluentui/react-components@9.74.11"];
const GOAL = 0.75;
const LOADS = 9;
/** Cells of the sample's sheet with other figures, three faults in three units. */
const FAULTS = { I17: 30, G19: 2172, K14: 29 };
/** Rows of a list, one unit in so many is wrong. */
const [LIST, EVERY] = [3000, 6];
const CHART = 3500;
/** Columns of the sheet that are wrong by turns: trực tuyến, đúng hạn, quá hạn, chưa đến hạn. */
const WRONG = [3, 7, 8, 10];
const SAMPLE = join(repository, "assets", "sample", "phu-luc-quy-1-2021.xlsx");
const home = join(repository, ".cache", "peer-pane");
const require = createRequire(import.meta.url);

if (!(await setup()) || !(await buildWhenStale()) || !(await installed())) process.exit(1);
const { chromium } = await import("playwright-core");
const server = await serve(join(repository, "dist"), 8775);
const browser = await chromium.launch(browserOptions());
await bundled();
const few = await brokenSample();
const ratio = await against("three faults", few, LOADS);
await against("hundreds of faults", await manyUnits(LIST, EVERY), 5);
const [page] = await measured([() => openPage(few)], LOADS);
console.log(`the page's sheet and pane, three faults: ${ms(page)} of the main thread's work`);
console.log(
  `figures and bars of ${CHART} units, fetched and drawn: ${ms(await chartWork(await manyUnits(CHART, Infinity)))}`,
);
await browser.close();
await server.close();
process.exitCode = ratio <= GOAL ? 0 : 1;

/** Prints the work of a first click in our pane and in the peer's, over the same list, and gives their ratio. */
async function against(what, book, loads) {
  const ours = paneAddress(
    "our-pane",
    `<script type="application/octet-stream" id="book">${book.toString("base64")}</script>`,
  );
  const findings = await listed(ours);
  const data = JSON.stringify(findings).replaceAll("<", "\\u003c");
  const peers = paneAddress("pane", `<script type="application/json" id="findings">${data}</script>`);
  const [own, other] = await measured([() => opened(ours), () => opened(peers)], loads);
  console.log(
    `first click, ${what} (${findings.length} in the list): our pane / React 18 and Fluent 9 pane, same list: ${(own / other).toFixed(2)}  <= ${GOAL}  (medians of ${loads} loads, the main thread's work: ${ms(own)} / ${ms(other)})`,
  );
  return own / other;
}

/** Medians of several ways to open, by turns. */
async function measured(ways, loads) {
  const works = ways.map(() => []);
  for (let load = 0; load < loads; load += 1)
    for (const [index, open] of ways.entries()) works[index].push(await firstClick(open));
  return works.map(median);
}

function ms(seconds) {
  return `${(1000 * seconds).toFixed(1)} ms`;
}

/** How long the main thread works for the first click of a fresh page: script, style, layout and paint. */
async function firstClick(open) {
  const page = await open();
  const context = page.context();
  const session = await context.newCDPSession(page);
  // The thread's own ticks: what else the machine does meanwhile is not counted.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => await taskTime(session);
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

/** The main thread's work from the arrival of the part with the charts to their picture; the median of three pages. */
async function chartWork(book) {
  const works = [];
  for (let load = 0; load < 3; load += 1) {
    const page = await freshPage(1366);
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route(/\/figures\.[0-9a-f]+\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`http://127.0.0.1:${server.port}/standalone.html`);
    await page.locator('input[type="file"]').first().setInputFiles({ name: "quy-1.xlsx", mimeType: "", buffer: book });
    await page.getByText("Bảng khớp", { exact: true }).waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await atRest(page);
    const before = await taskTime(session);
    release();
    await page.locator(".bars").first().waitFor();
    await atRest(page);
    works.push((await taskTime(session)) - before);
    await page.context().close();
  }
  return median(works);
}

async function taskTime(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value;
}

/** Two frames, and nothing that waits behind them. */
async function atRest(page) {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done)))),
  );
}

/** A window as wide as the pane is beside a sheet. */
async function freshPage(width) {
  const context = await browser.newContext({ viewport: { width, height: 768 }, locale: "vi-VN" });
  return await context.newPage();
}

async function opened(address) {
  const page = await freshPage(440);
  await page.goto(address);
  await page.getByRole("button", { name: "Lỗi sau" }).waitFor();
  return page;
}

async function openPage(book) {
  const page = await freshPage(1366);
  await page.goto(`http://127.0.0.1:${server.port}/standalone.html`);
  await page.locator('input[type="file"]').first().setInputFiles({ name: "quy-1.xlsx", mimeType: "", buffer: book });
  await page.getByRole("button", { name: "Lỗi sau" }).waitFor();
  return page;
}

/** What our pane says of each finding, line by line. */
async function listed(address) {
  const page = await opened(address);
  const texts = await page.getByRole("list", { name: "Những chỗ cần xem" }).getByRole("listitem").allInnerTexts();
  await page.context().close();
  return texts.map((text) => text.split("\n").filter((line) => line.trim() !== ""));
}

async function brokenSample() {
  const workbook = await sample();
  for (const [cell, figure] of Object.entries(FAULTS)) workbook.worksheets[0].getCell(cell).value = figure;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The sample's units over and over under a total that adds up, some with one count that their row contradicts. */
async function manyUnits(count, every) {
  const workbook = await sample();
  const [sheet] = workbook.worksheets;
  const [total, first, last] = [10, 11, 48];
  const units = [];
  for (let row = first; row <= last; row += 1) {
    const cells = sheet.getRow(row).values.slice(1);
    // The last column is a formula: trả quá hạn + đang quá hạn.
    if (typeof cells[2] === "number" && cells[2] > 0) units.push([...cells.slice(0, 12), cells[8] + cells[11]]);
  }
  const sums = sheet.getRow(total).values.slice(1).fill(0, 2);
  for (let index = 0; index < count; index += 1) {
    const cells = [...units[index % units.length]];
    for (let column = 2; column < cells.length; column += 1) sums[column] += cells[column];
    [cells[0], cells[1]] = [index + 1, `Xã số ${index + 1}`];
    if (index % every === every - 1) cells[WRONG[Math.floor(index / every) % WRONG.length]] += 1000 + index;
    sheet.getRow(first + index).values = cells;
  }
  sheet.getRow(total).values = [null, ...sums.slice(1)];
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function sample() {
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(SAMPLE);
  return workbook;
}

async function installed() {
  mkdirSync(home, { recursive: true });
  const known = join(home, "package.json");
  const wanted = JSON.stringify({ private: true, peers: PEERS });
  if (existsSync(join(home, "node_modules", "react"))) return true;
  writeFileSync(known, wanted);
  return (await runNpm(["install", "--silent", "--no-audit", "--no-fund", ...PEERS], { cwd: home })) === 0;
}

/** Both panes as scripts: ours by the rules of its build, the peer's with its own packages. */
async function bundled() {
  const { default: webpack } = await import("webpack");
  const { default: MiniCssExtractPlugin } = await import("mini-css-extract-plugin");
  const [{ module, resolve, target, optimization }] = require(join(repository, "webpack.config.js"))();
  const common = { mode: "production", performance: { hints: false } };
  const stats = await new Promise((settle, reject) => {
    webpack(
      [
        {
          ...common,
          ...{ module, resolve, target, optimization },
          entry: { "our-pane": join(repository, "bench", "peer-pane", "our-pane.tsx") },
          output: { path: home, filename: "[name].js", publicPath: "auto" },
          plugins: [new MiniCssExtractPlugin()],
        },
        {
          ...common,
          entry: { pane: join(repository, "bench", "peer-pane", "pane.mjs") },
          output: { path: home, filename: "[name].js" },
          resolve: { modules: [join(home, "node_modules")] },
        },
      ],
      (error, done) => (error ? reject(error) : settle(done)),
    );
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}

/** A page from the disk, since Fluent writes its styles into the page. */
function paneAddress(script, data) {
  const style = existsSync(join(home, `${script}.css`)) ? `<link rel="stylesheet" href="${script}.css">` : "";
  writeFileSync(
    join(home, `${script}.html`),
    `<!doctype html><meta charset="utf-8">${style}<div id="pane"></div>${data}<script src="${script}.js"></script>`,
  );
  return pathToFileURL(join(home, `${script}.html`)).href;
}

function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}
