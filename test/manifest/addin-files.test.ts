import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import { Linter } from "eslint";
import type { Browser, Page } from "playwright-core";
import webpack from "webpack";
import { addinFiles, addinPatterns } from "../../scripts/build/addin-files.cjs";
import { officeFiles, officePatterns, officeSource, PACKAGE, withOfficeJs } from "../../scripts/build/office-files.cjs";
import { serve } from "../../scripts/serve/serve.mjs";
import { launchChromium } from "../setup/chromium";

const repository = join(__dirname, "../..");
const page = readFileSync(join(repository, "src/excel/old-excel/old-excel.html"), "utf8");

/** Builds what addinPatterns copies with webpack's production mode, whose minimizer would change a script that it may touch. */
async function build(environment: Readonly<Record<string, string>>, folder: string): Promise<void> {
  writeFileSync(join(folder, "entry.js"), "");
  const patterns = [...addinPatterns(environment), { from: join(repository, "assets/icons"), to: "assets/icons" }];
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: "./entry.js",
    output: { path: folder },
    plugins: [new CopyPlugin({ patterns })],
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null || stats?.hasErrors() === true) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}

let folder = "";
let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tthc-addin-"));
  await build({}, folder);
  server = await serve(folder, 9600 + (process.pid % 300));
  browser = await launchChromium();
}, 90_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

const origin = () => `http://127.0.0.1:${server.port}/`;

/** Opens the built page for an old Excel and notes what it asks for and complains of. */
async function open(query = ""): Promise<{ page: Page; answers: Map<string, number>; complaints: string[] }> {
  const opened = await (await browser.newContext({ locale: "vi-VN", viewport: { width: 350, height: 700 } })).newPage();
  const answers = new Map<string, number>();
  const complaints: string[] = [];
  opened.on("response", (response) =>
    answers.set(response.url().replace(origin(), "").replace(/\?.*/, ""), response.status()),
  );
  opened.on("console", (message) =>
    ["error", "warning"].includes(message.type()) ? complaints.push(message.text()) : undefined,
  );
  opened.on("pageerror", (error) => complaints.push(error.message));
  await opened.goto(`${origin()}old-excel.html${query}`, { waitUntil: "load" });
  return { page: opened, answers, complaints };
}

test.each(officeFiles.map(({ from, to }) => [to, from]))("%s is built exactly as Microsoft packed it", (to, from) => {
  expect(readFileSync(join(folder, "office", to)).equals(readFileSync(join(PACKAGE, from)))).toBe(true);
});

test("every promised file is built, and office.js with its companions, an iPad's among them, stays below 6 MB", () => {
  for (const file of addinFiles({})) expect(statSync(join(folder, file)).size).toBeGreaterThan(0);
  const bytes = officeFiles.reduce((sum, { to }) => sum + statSync(join(folder, "office", to)).size, 0);
  expect(bytes).toBeLessThan(6_000_000);
});

test.each([
  ["Excel$Win32$16.01$vi-VN", ["excel-win32-16.01.js", "vi-vn/office_strings.js"]],
  ["Excel$Win32$16.02$vi-VN", ["excel-win32-16.01.js", "vi-vn/office_strings.js"]],
  ["Excel$Win32$16.00$en-US", ["excel-win32-16.00.js", "en-us/office_strings.js"]],
  ["Excel$Mac$16.00$en-US", ["excel-mac-16.00.js", "en-us/office_strings.js"]],
  ["Excel$Web$16.01$vi-VN", ["excel-web-16.00.js", "vi-vn/office_strings.js"]],
])("in %s office.js finds every file that it asks for", async (host, wanted) => {
  const { page: opened, answers } = await open(`?_host_Info=${encodeURIComponent(`${host}$$$$0`)}`);
  const asked = [...answers].filter(([path]) => path.startsWith("office/"));
  expect(asked).toEqual(
    expect.arrayContaining([["office/office.js", 200], ...wanted.map((file) => [`office/${file}`, 200])]),
  );
  expect(asked.filter(([, status]) => status !== 200)).toEqual([]);
  await opened.context().close();
});

test("in another language office.js falls back to English strings", async () => {
  const { page: opened, answers } = await open(`?_host_Info=${encodeURIComponent("Excel$Win32$16.01$fr-FR$$$$0")}`);
  await opened.waitForFunction("typeof Strings !== 'undefined'");
  expect(answers.get("office/fr-fr/office_strings.js")).toBe(404);
  expect(answers.get("office/en-us/office_strings.js")).toBe(200);
  await opened.context().close();
});

test("the page for an old Excel names the version needed and leads to the standalone page", async () => {
  const { page: opened, answers, complaints } = await open();
  expect(await opened.locator("h1").innerText()).toBe("TTHC cần Excel mới hơn");
  expect(await opened.locator("main").innerText()).toMatch(/Excel 2021 trở lên hoặc Microsoft 365/);
  expect(await opened.getByRole("link", { name: "Mở trang TTHC" }).getAttribute("href")).toBe("standalone.html");
  expect(await opened.getByLabel(/chép địa chỉ này/).inputValue()).toBe(`${origin()}standalone.html`);
  await opened.getByRole("button", { name: "Sao chép" }).click();
  expect(await opened.getByRole("status").innerText()).toBe("Đã sao chép.");
  expect([...answers].filter(([, status]) => status !== 200)).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(350);
  await opened.context().close();
});

/** What a parser of ECMAScript 5 refuses; `new Function` would not do, for it takes whatever this Node knows. */
const es5Faults = (source: string) =>
  new Linter()
    .verify(source, { languageOptions: { ecmaVersion: 5, sourceType: "script" } })
    .filter(({ fatal }) => fatal === true);

test.each([
  ["old-excel.js", () => join(folder, "old-excel.js")],
  ["office.js", () => join(folder, "office/office.js")],
  ["the host file of Excel 2016", () => join(folder, "office/excel-win32-16.00.js")],
  ["the host file of Excel 2019", () => join(folder, "office/excel-win32-16.01.js")],
])("%s is ECMAScript 5, as the Trident of an old Excel needs", (_name, file) => {
  const source = readFileSync(file(), "utf8");
  expect(es5Faults(source)).toEqual([]);
  expect(es5Faults(`${source}\nvar f = () => 1;`)).not.toEqual([]);
});

test("with the CDN nothing of Microsoft's is built, and the page may load it from there alone", () => {
  const cdn = withOfficeJs(page, "cdn");
  expect(officePatterns("cdn")).toEqual([]);
  expect(cdn).toContain('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">');
  expect(cdn).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(cdn).toContain("connect-src 'self';");
  expect(withOfficeJs(page, undefined)).toBe(page);
});

test("a switch that nobody knows, or a page without office.js, is refused", () => {
  expect(() => officeSource("CDN ")).toThrow("self");
  expect(() => withOfficeJs("<html></html>", "cdn")).toThrow("exactly once");
});
