// npm run package -- https://ADDRESS/OF/THE/FOLDER/ [FOLDER]: a release: the static site with its manifest, the page as one
// file, the program as an npm package, licences, a list of what is in it (CycloneDX) and of the checksums.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, relative, resolve } from "node:path";
import { zipSync } from "fflate";
import { buildWhenStale } from "../build/build.mjs";
import { licenceOf, mayShip, shippedPackages } from "./shipped-packages.mjs";
import release from "./release-manifest.cjs";
import { repository, runNode } from "../run-program.mjs";
import { setup } from "../setup.mjs";

const [address, folder = join(repository, "release")] = process.argv.slice(2);
const packageJson = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
const { version } = packageJson;
/** What the command line is made of; all else in dist/ is the site. */
const program = ["tthc.mjs", "tthc-helper.mjs", "tthc-old-files.mjs", "tthc", "en/tthc.mjs", "en/tthc-helper.mjs", "en/tthc"].map((name) => join("dist", name));

function filesUnder(root) {
  const entries = readdirSync(root, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** The pages and the add-in, with the manifest for the address; the folder's own address shows the page. */
function makeSite(out) {
  const site = join(out, "site");
  cpSync(join(repository, "dist"), site, {
    recursive: true,
    filter: (source) => !program.includes(relative(repository, source)),
  });
  copyFileSync(join(site, "standalone.html"), join(site, "index.html"));
  const manifest = readFileSync(join(repository, "manifest.xml"), "utf8");
  writeFileSync(join(site, "manifest.xml"), release.releaseManifest(manifest, address, version));
  const packed = Object.fromEntries(filesUnder(site).map((name) => [name, readFileSync(join(site, name))]));
  writeFileSync(join(out, `tthc-site-${version}.zip`), zipSync(packed));
}

async function makeOneFile(out) {
  const code = await runNode([
    join("node_modules", "webpack", "bin", "webpack.js"),
    "--mode=production",
    "--env=onlyOneFile",
    "--stats=errors-warnings",
  ]);
  if (code !== 0) throw new Error("webpack could not make the one-file page, see above");
  copyFileSync(join(repository, ".cache", "one-file", "tthc.html"), join(out, "tthc.html"));
}

/** Everything is in the bundle: the package needs no other, and runs no script when it is installed. */
function makeNpmPackage(out) {
  const stage = join(out, "npm");
  mkdirSync(join(stage, "dist"), { recursive: true });
  for (const name of program) cpSync(join(repository, name), join(stage, name), { recursive: true });
  for (const name of ["LICENSE", "README.md"]) copyFileSync(join(repository, name), join(stage, name));
  copyFileSync(join(out, "LICENCES.txt"), join(stage, "LICENCES.txt"));
  const { name, description, license, engines, bin } = packageJson;
  writeFileSync(
    join(stage, "package.json"),
    JSON.stringify({ name, version, description, license, engines, bin, files: ["dist", "LICENCES.txt"] }, null, 2),
  );
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["pack", "--silent", "--pack-destination", out], {
    cwd: stage,
    shell: process.platform === "win32",
    stdio: ["ignore", "ignore", "inherit"],
  });
  rmSync(stage, { recursive: true });
}

/** The words of every licence under which something that ships was given; a licence outside the list ends the release. */
function makeLicences(out) {
  const texts = shippedPackages().map((one) => {
    const { licence, text } = licenceOf(one);
    if (!mayShip(one)) throw new Error(`${one.name} ${one.version}: the licence ${licence} is not on the list`);
    return `${one.name} ${one.version} (${licence})\n\n${text.trim()}\n`;
  });
  writeFileSync(join(out, "LICENCES.txt"), texts.join(`\n${"=".repeat(80)}\n\n`));
}

/** npm names the component after the folder that the clone stands in: the package's name takes its place. */
function makeBillOfMaterials(out) {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const text = execFileSync(npm, ["sbom", "--sbom-format=cyclonedx", "--omit=dev", "--package-lock-only"], {
    cwd: repository,
    encoding: "utf8",
    shell: process.platform === "win32",
    maxBuffer: 50_000_000,
  });
  const bill = JSON.parse(text);
  bill.metadata.component.name = packageJson.name;
  writeFileSync(join(out, "sbom.cdx.json"), `${JSON.stringify(bill, null, 2)}\n`);
}

function makeChecksums(out) {
  const lines = filesUnder(out).map(
    (name) =>
      `${createHash("sha256")
        .update(readFileSync(join(out, name)))
        .digest("hex")}  ${name}\n`,
  );
  writeFileSync(join(out, "SHA256SUMS"), lines.join(""));
}

async function makeRelease() {
  if (address === undefined || address.trim() === "") {
    console.error("Chưa có địa chỉ của thư mục chứa TTHC. Ghi: npm run package -- https://tthc.tinh.gov.vn/excel/");
    console.error("The address of the folder that will hold taskpane.html is missing.");
    return 2;
  }
  try {
    release.baseUrl(address);
  } catch (error) {
    console.error(error.message);
    return 2;
  }
  if (!(await setup()) || !(await buildWhenStale())) return 1;
  const out = join(resolve(folder), `tthc-${version}`);
  // Made beside its place and moved there whole: a release is complete, or is not there.
  const made = `${out}.part`;
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  makeSite(made);
  await makeOneFile(made);
  makeLicences(made);
  makeNpmPackage(made);
  makeBillOfMaterials(made);
  copyFileSync(join(repository, "CHANGELOG.md"), join(made, "CHANGELOG.md"));
  makeChecksums(made);
  if (existsSync(out)) rmSync(out, { recursive: true });
  renameSync(made, out);
  console.log(`${out}: ${readdirSync(out).sort().join(", ")}`);
  return 0;
}

process.exitCode = await makeRelease();
