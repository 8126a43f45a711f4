import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { openWorkbook } from "../src/adapters/xlsx";
import { areaToA1, profiles, repairWords, toA1, undecidedWords, type Finding } from "../src/core";
import { allChecks as ofTable } from "../src/core/checks/all-checks";
import { periodChecks } from "../src/core/checks/period-checks";
import { isRefusal } from "../src/ports/refusal";
import { checkAppendix, type CheckedAppendix } from "../src/usecases/check/check-appendix";
import { writeReport } from "../src/usecases/report/write-report";
import { formRecipes } from "./books/form-books";
import { recipes as sampleRecipes, type Recipe } from "./books/recipes";

/**
 * Golden books: one folder a case, its workbook, what is peculiar about it, and what is expected: how it is read
 * (appendix.txt), what each check says (checks/<check>.txt), the paragraph (report.txt). Each check has expectations of
 * its own, and one that finds nothing needs none: a new check leaves the files of the others alone.
 * A missing expectation fails; only `npm run golden:update` writes.
 */
const BOOKS = join(__dirname, "books");
const SAMPLE = join(__dirname, "../assets/sample/phu-luc-quy-1-2021.xlsx");
const updating = process.env["GOLDEN_UPDATE"] === "1";
const recipes: Readonly<Record<string, Recipe>> = { ...sampleRecipes, ...formRecipes };
const cases = Object.keys(recipes);
const allChecks = [...ofTable, ...periodChecks];

test("every folder is a case and every case a folder", () => {
  const folders = readdirSync(BOOKS, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  if (!updating) expect(folders.sort()).toEqual([...cases, "mau-quy-1-2021"].sort());
});

describe.each(cases)("%s", (name) => {
  const recipe = recipes[name];
  if (recipe === undefined) throw new Error(name);

  test("the file is what its recipe makes", () => {
    const made = recipe.make();
    expectFile(name, "about.md", `${recipe.about}\n`);
    if (updating) writeFileSync(join(BOOKS, name, recipe.file), made);
    expect(Buffer.compare(readFileSync(join(BOOKS, name, recipe.file)), Buffer.from(made))).toBe(0);
  });

  test("findings and paragraph", async () =>
    expectReport(name, readFileSync(join(BOOKS, name, recipe.file)), recipe.file));
});

test("mau-quy-1-2021: the built-in sample", async () => {
  expectFile("mau-quy-1-2021", "about.md", "Bảng mẫu đi kèm: assets/sample/phu-luc-quy-1-2021.xlsx.\n");
  await expectReport("mau-quy-1-2021", readFileSync(SAMPLE), "phu-luc-quy-1-2021.xlsx");
});

test("every form is read in some book", () => {
  const read = [...cases, "mau-quy-1-2021"].map((name) => readFileSync(join(BOOKS, name, "appendix.txt"), "utf8"));
  const without = profiles.filter(({ id }) => !read.some((lines) => lines.split("\n")[0]?.includes(` ${id} · `)));
  expect(without.map(({ id }) => id)).toEqual([]);
});

async function expectReport(name: string, bytes: Uint8Array, file: string): Promise<void> {
  const book = openWorkbook(new Uint8Array(bytes), file);
  if (isRefusal(book)) throw new Error(JSON.stringify(book));
  const appendix = await checkAppendix(book);
  if (isRefusal(appendix)) throw new Error(JSON.stringify(appendix));
  expectFile(name, "appendix.txt", describeReading(appendix));
  expectChecks(name, appendix);
  expectFile(name, "report.txt", `${describeParagraph(appendix)}\n`);
}

/** Where the table lies and what it is, the cells to look at, what is proposed. */
function describeReading(appendix: CheckedAppendix): string {
  const { table, place, faults, others } = appendix;
  return [
    `${table.sheet} ${areaToA1(table.area)} ${table.profile.id} · ${place.units} đơn vị · thiếu cột: ${table.missingColumns.join(", ") || "không"} · bảng khác: ${others.map(({ sheet, area }) => `${sheet} ${areaToA1(area)}`).join(", ") || "không"}`,
    `chỗ cần xem: ${faults.map(({ cell }) => toA1(cell)).join(" ") || "không"}`,
    ...appendix.repairs.map(
      (repair) =>
        `đề xuất ${repair.kind}: ${repair.certain ? repairWords(table, repair) : undecidedWords(table, repair)}`,
    ),
    "",
  ].join("\n");
}

/**
 * What every check says of the table, each against its own file. A check without a file must find nothing; how many
 * statements hold is told only where there is one, so that a book is not rewritten for a check that agrees with it.
 */
function expectChecks(name: string, appendix: CheckedAppendix): void {
  const folder = join(BOOKS, name, "checks");
  const isNewBook = !existsSync(folder);
  const known = isNewBook ? [] : readdirSync(folder).map((file) => basename(file, ".txt"));
  for (const check of allChecks) {
    const { holds } = check.find(appendix.table, appendix.previous);
    const findings = appendix.findings.filter((finding) => finding.check === check.id);
    if (!known.includes(check.id) && findings.length === 0 && !(isNewBook && holds > 0)) continue;
    expectFile(name, join("checks", `${check.id}.txt`), `đúng ${holds}\n${findings.map(describeFinding).join("")}`);
  }
  const strangers = known.filter((id) => allChecks.every((check) => check.id !== id));
  if (updating) for (const id of strangers) rmSync(join(folder, `${id}.txt`));
  else expect(strangers).toEqual([]);
}

function describeFinding({ outcome, severity, at, what, todo }: Finding): string {
  const cells = at.length > 6 ? `${at.slice(0, 3).map(toA1).join(" ")} … (${at.length} ô)` : at.map(toA1).join(" ");
  return `${outcome} ${severity} @ ${cells}\n  ${what}\n  → ${todo}\n`;
}

function describeParagraph(appendix: CheckedAppendix): string {
  const written = writeReport(appendix, { template: "tong-hop-2-14", period: "quý I năm 2021", acceptBroken: false });
  if (isRefusal(written)) return `refusal ${JSON.stringify(written)}`;
  if (written.is === "paragraph") return written.text;
  const accepted = writeReport(appendix, { template: "tong-hop-2-14", period: "quý I năm 2021", acceptBroken: true });
  const cells = `còn lệch: ${written.cells.map(toA1).join(" ")}`;
  return isRefusal(accepted) || accepted.is !== "paragraph" ? cells : `${cells}\n${accepted.text}`;
}

function expectFile(name: string, file: string, text: string): void {
  const path = join(BOOKS, name, file);
  if (updating) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  if (!existsSync(path))
    throw new Error(`${path} is missing: look at what \`npm run golden:update\` would write, then run it`);
  expect(text).toBe(readFileSync(path, "utf8"));
}
