import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/adapters/xlsx";
import { makeWorkbook } from "../../src/adapters/xlsx/make/make-workbook";
import { isRefusal } from "../../src/ports/refusal";
import { checkAppendix, type CheckedAppendix } from "../../src/usecases/check/check-appendix";
import { mergeSource, type MergeSource } from "../../src/usecases/merge/merge-source";
import { mergeSources } from "../../src/usecases/merge/merge-sources";
import { mergedBook } from "../../src/usecases/merge/merged-book";

/** Every golden book of a form, alone and from two offices: what merging writes is read as the same form, with the same figures, and passes. */
const books = join(__dirname, "..", "books");
const forms = readdirSync(books).filter((name) => name.startsWith("bieu-"));

async function checkedOf(bytes: Uint8Array): Promise<CheckedAppendix> {
  const book = openWorkbook(bytes, "a.xlsx");
  if (isRefusal(book)) throw new Error(book.reason);
  const checked = await checkAppendix(book);
  if (isRefusal(checked)) throw new Error(checked.reason);
  return checked;
}

async function sourceOf(name: string, file: string): Promise<{ source: MergeSource; original: CheckedAppendix }> {
  const bytes = new Uint8Array(readFileSync(join(books, name, "book.xlsx")));
  const book = openWorkbook(bytes, file);
  if (isRefusal(book)) throw new Error(book.reason);
  const original = await checkedOf(bytes);
  const grid = await book.read({ name: original.table.sheet });
  if (isRefusal(grid)) throw new Error(grid.reason);
  return { source: mergeSource(file, grid, original.table, { alone: true, onlyOne: true }), original };
}

/** Counts of the units, by the ids of their columns. */
function unitFigures({ table }: CheckedAppendix): readonly string[] {
  const { width, values } = table.counts;
  return table.rows
    .flatMap(({ kind, name }, row) =>
      kind === "unit"
        ? [
            `${name}: ${table.columns
              .map(({ id }, column) => `${id}=${values[row * width + column] ?? 0}`)
              .sort()
              .join()}`,
          ]
        : [],
    )
    .sort();
}

test.each(forms)("%s", async (name) => {
  const { source, original } = await sourceOf(name, "a.xlsx");
  const alone = mergeSources([source], "conflict");
  if (alone === null) throw new Error("nothing merged");
  expect(alone.conflicts).toEqual([]);
  const again = await checkedOf(mergedBook(alone, [], null, makeWorkbook));
  expect(again.table.profile.id).toBe(original.table.profile.id);
  expect(unitFigures(again)).toEqual(unitFigures(original));
  expect(again.findings.filter(({ outcome }) => outcome === "broken").map(({ what }) => what)).toEqual(
    original.findings.filter(({ outcome }) => outcome === "broken").map(({ what }) => what),
  );
});

/** The same table of another office, or from another system, with every count twice. */
function doubled(source: MergeSource): MergeSource {
  const rows: MergeSource["rows"][number][] = [];
  const other: MergeSource = { ...source, file: "b.xlsx", office: "UBND xã Tân Thịnh", rows };
  for (const row of source.rows)
    rows.push({
      ...row,
      source: other,
      values: row.values.map((value) => (typeof value === "number" ? 2 * value : value)),
    });
  return other;
}

/** Sums over the units, by the ids of their columns. */
function sums({ table }: CheckedAppendix): Readonly<Record<string, number>> {
  const { width, values } = table.counts;
  return Object.fromEntries(
    table.columns.map(({ id }, column) => [
      id,
      table.rows.reduce((sum, { kind }, row) => sum + (kind === "unit" ? (values[row * width + column] ?? 0) : 0), 0),
    ]),
  );
}

test.each(forms)("%s: of two offices by their sections, or of two systems added", async (name) => {
  const { source, original } = await sourceOf(name, "a.xlsx");
  const merged = mergeSources([source, doubled(source)], "add");
  if (merged === null) throw new Error("nothing merged");
  expect(merged.conflicts).toEqual([]);
  expect(merged.root.sections.length > 0).toBe(
    source.lists === "fields" || source.rows.some(({ sections }) => sections.length > 0),
  );
  const both = await checkedOf(mergedBook(merged, [], null, makeWorkbook));
  expect(both.table.profile.id).toBe(original.table.profile.id);
  expect(sums(both)).toEqual(Object.fromEntries(Object.entries(sums(original)).map(([id, sum]) => [id, 3 * sum])));
  expect(both.findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error")).toEqual([]);
});
