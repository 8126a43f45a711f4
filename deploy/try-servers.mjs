// node deploy/try-servers.mjs: serves a built site by a real nginx and a real Caddy on this machine, by the configurations
// that stand here, and looks at what a browser gets. Outside of CI: the servers are not among its programs.
// Debian: apt-get install nginx-light caddy. The site is made first: npm run package -- https://tthc.vi-du.gov.vn/
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserOptions } from "../scripts/tests/browser.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const { version } = JSON.parse(readFileSync(join(here, "..", "package.json"), "utf8"));
const site = process.argv[2] ?? join(here, "..", "release", `tthc-${version}`, "site");
const servers = [
  { name: "nginx", file: "nginx.conf", port: 8471, start: (file) => ["nginx", "-c", file, "-g", "daemon off;"] },
  {
    name: "caddy",
    file: "Caddyfile",
    port: 8472,
    start: (file) => ["caddy", "run", "--config", file, "--adapter", "caddyfile"],
  },
];
const failures = [];

function expect(what, seen, wanted) {
  const holds = wanted instanceof RegExp ? wanted.test(String(seen)) : seen === wanted;
  console.log(`  ${holds ? "✔" : "✖"} ${what}: ${seen}`);
  if (!holds) failures.push(what);
}

async function answering(origin, server) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    try {
      return await fetch(origin);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`nothing answers at ${origin}`);
}

/** Types, and how long a browser may keep each kind of file. */
async function lookAtFiles(origin, folder) {
  const script = readdirSync(join(folder, "assets")).find((name) => /^taskpane\..+\.js$/.test(name));
  const kinds = [
    ["/", "text/html", "no-cache"],
    ["/taskpane.html", "text/html", "no-cache"],
    ["/functions.json", "application/json", "no-cache"],
    [`/assets/${script}`, "text/javascript", "max-age=31536000, immutable"],
    ["/assets/icons/chart-32.png", "image/png", null],
    ["/manifest.xml", "application/xml", "no-cache"],
  ];
  for (const [path, type, cache] of kinds) {
    const answer = await fetch(origin + path);
    expect(
      `${path} type`,
      answer.headers.get("content-type"),
      new RegExp(`^${type.replace(/^(?:text|application)/, "(?:text|application)")}`),
    );
    expect(`${path} cache`, answer.headers.get("cache-control"), cache);
    expect(`${path} policy`, answer.headers.get("content-security-policy")?.slice(0, 18), "default-src 'none'");
  }
  const list = await fetch(`${origin}/functions.json`);
  expect("functions.json for Excel on the web", list.headers.get("access-control-allow-origin"), "*");
  expect("a missing file", (await fetch(`${origin}/assets/none.js`)).status, 404);
}

/** The page from a cold cache, and an update while it is open. */
async function lookAsABrowser(origin, folder) {
  const browser = await chromium.launch(browserOptions());
  try {
    const page = await browser.newPage();
    const strangers = [];
    const complaints = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) strangers.push(request.url());
    });
    page.on("console", (message) => (message.type() === "error" ? complaints.push(message.text()) : undefined));
    await page.goto(origin);
    await page.getByRole("button", { name: "Xem thử bảng mẫu", exact: true }).click();
    await page.getByText("Bảng khớp", { exact: true }).waitFor();
    // A newer release is copied over: other names, the parts of the one before kept beside them, as the guide says.
    const index = readFileSync(join(folder, "index.html"), "utf8");
    const [, main] = /assets\/(standalone\.[0-9a-f]+\.js)/.exec(index) ?? [];
    cpSync(join(folder, "assets", main), join(folder, "assets", "standalone.00000000.js"));
    for (const name of ["index.html", "standalone.html"])
      writeFileSync(join(folder, name), index.replaceAll(main, "standalone.00000000.js"));
    await page.getByRole("tab", { name: "Báo cáo" }).click();
    await page.getByRole("button", { name: "Tạo đoạn báo cáo", exact: true }).click();
    await page.getByRole("textbox", { name: "Đoạn báo cáo" }).waitFor();
    expect("an open page goes on after an update", await page.getByRole("alert").count(), 0);
    await page.reload();
    expect("opened again it is the newer one", await page.locator('script[src*="00000000"]').count(), 1);
    expect("requests to other origins", strangers.join(" "), "");
    expect("complaints of the browser", complaints.join(" "), "");
  } finally {
    await browser.close();
  }
}

async function tryServer({ name, file, port, start }) {
  const run = mkdtempSync(join(tmpdir(), `tthc-${name}-`));
  const folder = join(run, "site");
  cpSync(site, folder, { recursive: true });
  spawnSync("chmod", ["-R", "a+rX", run]);
  const configuration = readFileSync(join(here, file), "utf8")
    .replaceAll("TTHC_SITE", folder)
    .replaceAll("TTHC_PORT", String(port))
    .replaceAll("TTHC_RUN", run);
  mkdirSync(join(run, "state"), { recursive: true });
  writeFileSync(join(run, file), configuration);
  const [program, ...args] = start(join(run, file));
  const server = spawn(program, args, { stdio: "ignore", env: { ...process.env, HOME: run } });
  const failed = new Promise((_, reject) => server.once("error", reject));
  try {
    const origin = `http://127.0.0.1:${port}`;
    await Promise.race([failed, answering(origin, server)]);
    console.log(`${name}:`);
    await lookAtFiles(origin, folder);
    await lookAsABrowser(origin, folder);
  } finally {
    server.kill();
    rmSync(run, { recursive: true, force: true });
  }
}

if (!existsSync(join(site, "index.html"))) {
  console.error(`No site at ${site}: npm run package -- https://tthc.vi-du.gov.vn/`);
  process.exit(2);
}
for (const server of servers) await tryServer(server);
console.log(failures.length === 0 ? "all as it should be" : `${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
