import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, write } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { bookOf, changed, quarterSheet } from "./books";
import { chooseFile, onStage } from "./stage";

const repository = join(__dirname, "../..");
const { version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as { readonly version: string };
const ADDRESS = "https://tthc.vi-du.gov.vn/excel/";
const scratch = mkdtempSync(join(tmpdir(), "tthc-release-"));
const release = join(scratch, `tthc-${version}`);
const made = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["scripts/release/package.mjs", ...args], { encoding: "utf8", cwd: repository });

const stage = onStage();
beforeAll(() => {
  const { status, stderr } = made(ADDRESS, scratch);
  if (status !== 0) throw new Error(stderr);
}, 300_000);
afterAll(() => rmSync(scratch, { recursive: true }));

test("without an https address there is no release", () => {
  for (const address of [[], ["http://tthc.vi-du.gov.vn/"]])
    expect([made(...address).status, made(...address).stderr]).toEqual([2, expect.stringMatching(/địa chỉ/)]);
});

test("everything is listed with its checksum, licence and origin", () => {
  expect(readdirSync(release).sort()).toEqual([
    "CHANGELOG.md",
    "LICENCES.txt",
    "SHA256SUMS",
    "sbom.cdx.json",
    "site",
    `tthc-${version}.tgz`,
    `tthc-site-${version}.zip`,
    "tthc.html",
  ]);
  const lines = readFileSync(join(release, "SHA256SUMS"), "utf8").trimEnd().split("\n");
  for (const line of lines) {
    const [sum, name = ""] = line.split("  ");
    expect([
      name,
      createHash("sha256")
        .update(readFileSync(join(release, name)))
        .digest("hex"),
    ]).toEqual([name, sum]);
  }
  expect(lines.length).toBeGreaterThan(30);
  const bill = JSON.parse(readFileSync(join(release, "sbom.cdx.json"), "utf8")) as {
    readonly bomFormat: string;
    readonly components: readonly { readonly name: string }[];
  };
  const names = bill.components.map(({ name }) => name);
  expect([bill.bomFormat, names]).toEqual(["CycloneDX", expect.arrayContaining(["preact", "docx", "hyparquet"])]);
  const licences = readFileSync(join(release, "LICENCES.txt"), "utf8");
  for (const name of names) expect(licences).toContain(`${name} `);
  expect(readFileSync(join(release, "CHANGELOG.md"), "utf8")).toContain(`## ${version} `);
});

test("the site is what the manifest of the address names, and nothing of the command line", () => {
  const site = unzipSync(new Uint8Array(readFileSync(join(release, `tthc-site-${version}.zip`))));
  const manifest = Buffer.from(site["manifest.xml"] ?? []).toString();
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
  const named = [...manifest.matchAll(/="(https:\/\/[^"]+)"/g)].map(([, url = ""]) => url);
  const own = named.filter((url) => url.startsWith(ADDRESS)).map((url) => url.slice(ADDRESS.length).split("?")[0]);
  expect(own.length).toBeGreaterThan(5);
  expect(Object.keys(site)).toEqual(expect.arrayContaining(own));
  expect(manifest).not.toContain("localhost");
  expect(Object.keys(site).filter((name) => name.startsWith("tthc"))).toEqual([]);
  expect(site["index.html"]).toEqual(site["standalone.html"]);
});

test("the npm package is installed without network and runs by its name", () => {
  const prefix = join(scratch, "installed");
  execFileSync("npm", ["install", "--global", "--offline", "--silent", `--prefix=${prefix}`, `tthc-${version}.tgz`], {
    cwd: release,
  });
  const run = (...args: readonly string[]) =>
    spawnSync(join(prefix, "bin", "tthc"), args, { encoding: "utf8", cwd: scratch });
  expect(run("--version").stdout).toBe(`${version}\n`);
  expect(run("check", "--help").stdout).toContain("  tthc check phu-luc.xlsx\n");
  const { status, stdout } = run("check", join(repository, "assets/sample/phu-luc-quy-1-2021.xlsx"));
  expect([status, stdout]).toEqual([0, expect.stringContaining("✔ Bảng khớp")]);
});

test("the page that is one file does every job from the disk, and asks for nothing", async () => {
  const page = await stage.open({ by: { file: join(release, "tthc.html") } });
  const rows = changed(quarterSheet(), { "Sở Tư pháp": { 8: 30 } });
  const old = write(read(bookOf(rows), { type: "array" }), { type: "array", bookType: "biff8" }) as ArrayBuffer;
  await chooseFile(page, "xuat tu mot cua.xls", new Uint8Array(old));
  await page.getByRole("button", { name: "Sửa", exact: true }).first().click();
  await page.getByText("Bảng khớp", { exact: true }).waitFor();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu bản sao", exact: true }).click();
  expect((await saving).suggestedFilename()).toBe("xuat tu mot cua-da-sua.xlsx");
  await page.getByRole("tab", { name: "Báo cáo" }).click();
  // The title's period is offered once what the page remembers is read.
  await page.getByText("Theo tiêu đề của bảng.").waitFor();
  await page.getByRole("button", { name: "Tạo đoạn báo cáo", exact: true }).click();
  await page.getByRole("textbox", { name: "Đoạn báo cáo" }).waitFor();
  const document = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải Word", exact: true }).click();
  expect((await document).suggestedFilename()).toBe("Báo cáo quý I năm 2021.docx");
  await page.getByRole("tab", { name: "Soát số liệu" }).click();
  await page.getByRole("tabpanel").first().waitFor();
  expect(stage.complaints()).toEqual([]);
  await page.context().close();
});
