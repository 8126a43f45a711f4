import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addinFiles } from "../../scripts/build/addin-files.cjs";
import { baseUrl, DEFAULT_BASE, releaseManifest } from "../../scripts/release/release-manifest.cjs";
import type { Manifest } from "./rules";
import { manifestRules } from "./rules";
import { find, parseXml } from "./xml";

const repository = join(__dirname, "../..");
const development = readFileSync(join(repository, "manifest.xml"), "utf8");
const office = "https://tthc.tinh.gov.vn/excel/";

/** What the bundles and pages give; the rest is promised by addinFiles, and pictures are those of assets/. */
const bundled = ["taskpane.html", "standalone.html", "functions.json"];
const promised = new Set([...bundled, ...addinFiles({})]);

const picture = (path: string): Buffer | null =>
  existsSync(join(repository, path)) ? readFileSync(join(repository, path)) : null;

function manifestOf(kind: Manifest["kind"], source: string, base: string): Manifest {
  return {
    kind,
    source,
    base,
    root: parseXml(source).root,
    holds: (path) => promised.has(path) || (path.startsWith("assets/icons/") && picture(path) !== null),
    pixels: (path) => {
      const bytes = picture(path);
      return bytes?.toString("latin1", 1, 4) === "PNG" ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
    },
  };
}

const manifests = [
  ["development", development, DEFAULT_BASE],
  ["release", releaseManifest(development), DEFAULT_BASE],
  ["release", releaseManifest(development, office), office],
] as const;

describe.each(manifests)("the %s manifest", (kind, source, base) => {
  test.each(manifestRules.map((rule) => [rule.name, rule] as const))(`%s (${base})`, (_name, { problems, spoil }) => {
    expect(problems(manifestOf(kind, source, base))).toEqual([]);
    const spoiled = spoil(source);
    expect(spoiled).not.toBe(source);
    expect(problems(manifestOf(kind, spoiled, base))).not.toEqual([]);
  });
});

test("a development and a release add-in can live in one Excel", () => {
  const ids = [development, releaseManifest(development)].map((source) => find(parseXml(source).root, "Id")[0]?.text);
  expect(new Set(ids).size).toBe(2);
});

test("nothing of the development machine is left in a release for another address", () => {
  const release = releaseManifest(development, office);
  for (const trace of ["localhost", "(dev)", "TTHCDEV"]) expect(release).not.toContain(trace);
});

test("a manifest that the exchanges no longer fit is refused, not half released", () => {
  expect(() => releaseManifest(development.replace("TTHCDEV", "TTHCTEST"))).toThrow("TTHCDEV");
});

test.each([
  [undefined, "https://localhost:3000/"],
  ["", "https://localhost:3000/"],
  ["https://tthc.tinh.gov.vn/excel", office],
  [" https://tthc.tinh.gov.vn/excel/ ", office],
])("the address %p becomes %s", (given, base) => expect(baseUrl(given)).toBe(base));

test.each([
  "http://tthc.tinh.gov.vn/",
  "tthc.tinh.gov.vn",
  "https://tthc.tinh.gov.vn/?v=1",
  "https://tthc.tinh.gov.vn/#x",
  "https://an@tthc.tinh.gov.vn/",
])("the address %s is refused with an example", (given) => {
  expect(() => baseUrl(given)).toThrow("https://tthc.tinh.gov.vn/excel/");
});

test("an address keeps the manifest well-formed", () => {
  expect(releaseManifest(development, "https://tthc.vn/a&b/")).toContain('="https://tthc.vn/a&amp;b/taskpane.html"');
});
