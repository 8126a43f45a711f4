import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { get } from "node:https";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../scripts/serve/serve.mjs";

/** The maker of certificates that npm run excel uses; it comes with the tool that sideloads. Here nothing is trusted by the machine. */
interface CertificateMaker {
  generateCertificates(
    authority: string,
    certificate: string,
    key: string,
    days: number,
    domains: readonly string[],
  ): Promise<void>;
}
const maker = createRequire(require.resolve("office-addin-debugging/package.json"))(
  "office-addin-dev-certs",
) as CertificateMaker;

const repository = join(__dirname, "../..");
let folder = "";
let tls: { key: Buffer; cert: Buffer; ca: Buffer };
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tthc-serve-"));
  mkdirSync(join(folder, "assets"));
  for (const file of ["taskpane.html", "functions.json", "assets/icon.png"]) writeFileSync(join(folder, file), "x");
  const [authority, certificate, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await maker.generateCertificates(authority, certificate, key, 1, ["127.0.0.1", "localhost"]);
  tls = { key: readFileSync(key), cert: readFileSync(certificate), ca: readFileSync(authority) };
  server = await serve(folder, 9900 + (process.pid % 90), {
    tls,
    scripts: ["https://appsforoffice.microsoft.com"],
    framedBy: ["https://*.office.com"],
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const headersOf = (path: string) =>
  new Promise<IncomingHttpHeaders>((resolve, reject) => {
    get({ host: "localhost", family: 4, port: server.port, path, ca: tls.ca }, (response) => {
      response.resume();
      resolve(response.headers);
    }).once("error", reject);
  });

test("the page may be framed by Excel on the web and load scripts from the CDN, nothing more", async () => {
  const policy = String((await headersOf("/taskpane.html"))["content-security-policy"]);
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policy).toContain("connect-src 'self';");
  expect(policy).toMatch(/frame-ancestors 'self' https:\/\/\*\.office\.com$/);
});

test("Office may keep the icons, and read functions.json from its own origin", async () => {
  expect((await headersOf("/assets/icon.png"))["cache-control"]).toBeUndefined();
  expect((await headersOf("/functions.json"))["access-control-allow-origin"]).toBe("*");
  expect((await headersOf("/taskpane.html"))["access-control-allow-origin"]).toBeUndefined();
  expect((await headersOf("/taskpane.html"))["cache-control"]).toBe("no-cache");
});

test("a taken port is said, where the manifest names that very port", async () => {
  await expect(serve(folder, server.port, { tls, samePort: true })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

/** Windows and macOS would start Excel: that is for docs/excel-checklist.md. */
const elsewhere = process.platform === "win32" || process.platform === "darwin" ? [] : [process.platform];
test.each([...elsewhere, "freebsd"])(
  "where no desktop Excel exists (%s), npm run excel says what to do instead",
  (platform) => {
    const pretend = `Object.defineProperty(process, "platform", { value: ${JSON.stringify(platform)} }); await import(${JSON.stringify(join(repository, "scripts/serve/excel.mjs"))});`;
    const { status, stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", pretend], {
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stdout).toContain("npm start");
    expect(stdout).toContain("Windows hoặc Mac");
    expect(stdout).toContain("Windows or a Mac");
  },
);
