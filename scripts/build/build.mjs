// Builds dist/ with webpack, and remembers what it was built from.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isMain, repository, runNode } from "../run-program.mjs";
import { setup } from "../setup.mjs";

const configuration = ["manifest.xml", "package.json", "package-lock.json", "tsconfig.json", "webpack.config.js"];
const plugins = ["scripts/build", "scripts/languages", "scripts/release/release-manifest.cjs"];
const inputs = ["src", "assets", ...configuration, ...plugins];
/** Switches of the build: a dist/ made with others is not fresh. */
const switches = ["TTHC_BASE_URL", "TTHC_OFFICE_JS", "TTHC_ENUMS"];
const outputs = [
  ...["tthc.mjs", "standalone.html", "taskpane.html", "functions.json", "manifest.xml"],
  ...["en/tthc.mjs", "en/standalone.html", "en/taskpane.html"],
].map((name) => `dist/${name}`);
const stamp = join(repository, ".cache", "built-from");

function* filesUnder(path) {
  const full = join(repository, path);
  if (!existsSync(full)) return;
  const entries = readdirSync(full, { withFileTypes: true, recursive: true });
  for (const entry of entries)
    if (entry.isFile() && !/\.test\.tsx?$/.test(entry.name)) yield join(entry.parentPath ?? entry.path, entry.name);
}

/** Content and not times: a clone gives every file the time of the clone, and webpack leaves unchanged outputs untouched. */
function digestOfInputs() {
  const hash = createHash("sha256");
  for (const name of switches) hash.update(`${name}=${process.env[name] ?? ""}\0`);
  for (const input of inputs) {
    const full = join(repository, input);
    const files = /\.\w+$/.test(input) ? [full] : [...filesUnder(input)].sort();
    for (const file of files)
      hash.update(file.slice(repository.length)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function isFresh() {
  return (
    outputs.every((file) => existsSync(join(repository, file))) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === digestOfInputs()
  );
}

/** Scripts and styles have their content in their names: those of earlier builds would stay for ever. */
function removeEarlierParts() {
  for (const folder of ["assets", "tthc", "en/assets", "en/tthc"].map((name) => join(repository, "dist", name))) {
    if (!existsSync(folder)) continue;
    const names = readdirSync(folder).filter((name) => /\.[0-9a-f]{8}\.(m?js|css)(\.LICENSE\.txt)?$/.test(name));
    for (const name of names) rmSync(join(folder, name));
  }
}

/** @returns {Promise<boolean>} false where webpack reported an error (already printed) */
export async function build() {
  rmSync(stamp, { force: true });
  const digest = digestOfInputs();
  removeEarlierParts();
  const code = await runNode([
    join("node_modules", "webpack", "bin", "webpack.js"),
    "--mode",
    "production",
    "--stats",
    "errors-warnings",
  ]);
  if (code !== 0) return false;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
  return true;
}

/** Builds only when a source differs from what dist/ was built from. */
export async function buildWhenStale() {
  if (isFresh()) return true;
  console.log("Đang dựng chương trình (webpack)… / Building…");
  return await build();
}

if (isMain(import.meta.url) && !((await setup()) && (await build()))) process.exitCode = 1;
