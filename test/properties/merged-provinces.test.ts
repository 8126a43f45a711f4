import { openWorkbook } from "../../src/adapters/xlsx";
import { makeWorkbook } from "../../src/adapters/xlsx/make/make-workbook";
import { findAppendices, profiles, type CellValue, type Grid } from "../../src/core";
import { isRefusal } from "../../src/ports/refusal";
import { checkAppendix, type CheckedAppendix } from "../../src/usecases/check/check-appendix";
import { sendingsOf } from "../../src/usecases/merge/expected-units";
import { mergeSource, type MergeSource } from "../../src/usecases/merge/merge-source";
import { mergeSources, type MergeConflict, type MergedTable } from "../../src/usecases/merge/merge-sources";
import { mergedBook } from "../../src/usecases/merge/merged-book";
import { communeNames, communeSheet, makeProvince, numbersFrom, type SheetChanges } from "../tables/make-province";

/** Made provinces with planted conflicts of every kind: each is found, none is invented, and the sums are those of what was added. */
const COMMUNES = 100;
const MONTHS = 3;
const [ONLINE, DIRECT] = [1, 3];

function sourceOf(file: string, grid: Grid): MergeSource {
  const [found] = findAppendices(grid, profiles);
  if (found === undefined) throw new Error(`no table in ${file}`);
  return mergeSource(file, grid, found.table, { alone: true, onlyOne: true });
}

function merge(sources: readonly MergeSource[], sameUnit: "add" | "conflict" = "conflict"): MergedTable {
  const merged = mergeSources(sources, sameUnit);
  if (merged === null) throw new Error("nothing merged");
  return merged;
}

async function checkedBook(merged: MergedTable): Promise<CheckedAppendix> {
  const book = openWorkbook(mergedBook(merged, [], null, makeWorkbook), "tong-hop.xlsx");
  if (isRefusal(book)) throw new Error(book.reason);
  const checked = await checkAppendix(book);
  if (isRefusal(checked)) throw new Error(checked.reason);
  return checked;
}

function totals({ table }: CheckedAppendix): readonly number[] {
  const row = table.rows.findIndex(({ kind }) => kind === "total");
  const { width, values } = table.counts;
  return [...values.slice(row * width, (row + 1) * width)];
}

function added(rows: readonly (readonly number[])[]): readonly number[] {
  return Array.from({ length: 11 }, (_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
}

const told = (conflict: MergeConflict): string => {
  const where = "left" in conflict ? conflict.left.source.file : conflict.source.file;
  return `${conflict.is} ${where}`;
};

describe.each([1, 2, 3])("province %i", (seed) => {
  const province = makeProvince(seed, COMMUNES, MONTHS);
  const month = 1 + (seed % MONTHS);
  const rows = province[month - 1] ?? [];
  const sheet = (commune: number, changes: SheetChanges = {}, of = month): Grid =>
    communeSheet((province[of - 1] ?? [])[commune] ?? { name: "", counts: [] }, of, changes);
  const clean = rows.map((_, commune) => sourceOf(`xa-${commune}.xlsx`, sheet(commune)));

  test("sent in order: no conflict, the sums of all, every cell traced", async () => {
    const merged = merge(clean);
    expect([merged.conflicts, merged.sources.length, merged.matched]).toEqual([[], COMMUNES, []]);
    const checked = await checkedBook(merged);
    expect([checked.summary.broken, checked.summary.undecided, checked.place.units]).toEqual([0, 0, COMMUNES]);
    expect(totals(checked)).toEqual(added(rows.map(({ counts }) => counts)));
  });

  test("planted conflicts are found, each once, and nothing else", async () => {
    const next = numbersFrom(seed * 977);
    const places = new Set<number>();
    while (places.size < 8) places.add(next(COMMUNES));
    const [copied = 0, other = 0, late = 0, lacking = 0, renamed = 0, slipped = 0, unread = 0, silent = 0] = [
      ...places,
    ];
    const figures = (commune: number, by: number): readonly CellValue[] =>
      (rows[commune]?.counts ?? []).map((count, column) =>
        column === 0 || column === ONLINE || column === 4 || column === 5 ? count + by : count,
      );
    const planted: MergeSource[] = clean.map((source, commune) => {
      if (commune === late) return sourceOf(source.file, sheet(commune, {}, (month % MONTHS) + 1));
      if (commune === lacking) return sourceOf(source.file, sheet(commune, { without: 1 }));
      if (commune === renamed) {
        const bare = (rows[commune]?.name ?? "").replace(/^UBND xã/, "Xã").replace(/^UBND phường/, "Phường");
        return sourceOf(source.file, sheet(commune, { name: bare.toLocaleUpperCase("vi") }));
      }
      if (commune === slipped) {
        const wrong = (rows[commune]?.counts ?? []).map((count, column) => (column === DIRECT ? count + 90 : count));
        return sourceOf(source.file, sheet(commune, { counts: wrong }));
      }
      if (commune === unread) {
        const words = (rows[commune]?.counts ?? []).map((count, column): CellValue => (column === 6 ? 3.5 : count));
        return sourceOf(source.file, sheet(commune, { counts: words }));
      }
      return source;
    });
    const sent = planted.filter((_, commune) => commune !== silent);
    sent.push(sourceOf("gui-lai.xlsx", sheet(copied)));
    sent.push(sourceOf("he-thong-2.xlsx", sheet(other, { counts: figures(other, 7) })));
    const merged = merge(sent);
    expect(merged.conflicts.map(told).sort()).toEqual(
      [
        "duplicate-table gui-lai.xlsx",
        "same-unit he-thong-2.xlsx",
        `other-period xa-${late}.xlsx`,
        `other-form xa-${lacking}.xlsx`,
      ].sort(),
    );
    const faulty = merged.sources.filter(({ errors }) => errors > 0).map(({ file }) => file);
    expect(faulty.sort()).toEqual([`xa-${slipped}.xlsx`, `xa-${unread}.xlsx`].sort());

    const sendings = sendingsOf(communeNames(COMMUNES), merged, sent);
    const of = (state: string): readonly string[] =>
      sendings.units.filter((unit) => unit.state === state).map(({ name }) => name);
    const names = (...communes: number[]): readonly string[] =>
      rows.flatMap(({ name }, commune) => (communes.includes(commune) ? [name] : []));
    expect(of("missing")).toEqual(names(silent));
    expect(of("inconsistent")).toEqual(names(copied, other, late, lacking, slipped, unread));
    expect(of("sent")).toHaveLength(COMMUNES - 7);
    expect(sendings.unexpected).toEqual([]);
    for (const { state, letter, name } of sendings.units)
      expect(state === "sent" ? letter === null : letter?.includes(`Kính gửi: ${name}`)).toBe(true);

    // Added, the second system's figures count; the copy does not.
    const both = merge(sent, "add");
    expect(both.conflicts.map(told)).not.toContain("same-unit he-thong-2.xlsx");
    expect(both.conflicts.map(told)).toContain("duplicate-table gui-lai.xlsx");
    const gone = new Set([late, lacking, silent, slipped, unread]);
    const kept = rows.filter((_, commune) => !gone.has(commune)).map(({ counts }) => counts);
    const isPlain = ({ file }: MergeSource): boolean =>
      ![slipped, unread].some((commune) => file === `xa-${commune}.xlsx`);
    const checked = await checkedBook(merge(sent.filter(isPlain), "add"));
    expect(totals(checked)).toEqual(added([...kept, figures(other, 7).map(Number)]));
    expect(checked.summary.broken).toBe(0);
  });
});

test("sections of several sources are one section, their subtotals formulas", async () => {
  const [rows = []] = makeProvince(5, 12, 1);
  const sectioned = (file: string, parts: readonly (readonly [string, number, number])[]): MergeSource => {
    const plain = communeSheet({ name: "", counts: [] }, 1);
    const head = plain.rows.slice(0, 7).map(({ cells }) => cells);
    const numbering = ["(2)", "(3)", ...Array.from({ length: 11 }, (_, index) => `(${index + 4})`)];
    const body = parts.flatMap(([section, from, to], index): (readonly CellValue[])[] => {
      const own = rows.slice(from, to);
      return [
        [["I", "II", "III"][index] ?? "", section, ...added(own.map(({ counts }) => counts))],
        ...own.map(({ name, counts }, place): readonly CellValue[] => [place + 1, name, ...counts]),
      ];
    });
    const { merges } = plain;
    const all = [...head.slice(0, 6), numbering, ...body];
    return sourceOf(file, { ...plain, rows: all.map((cells, row) => ({ row, cells })), merges });
  };
  const merged = merge([
    sectioned("a.xlsx", [
      ["Khu vực Bắc", 0, 3],
      ["Khu vực Nam", 3, 6],
    ]),
    sectioned("b.xlsx", [
      ["Khu vực Nam", 6, 9],
      ["Khu vực Tây", 9, 12],
    ]),
  ]);
  expect(merged.root.sections.map(({ name, rows: own }) => [name, own.length])).toEqual([
    ["Khu vực Bắc", 3],
    ["Khu vực Nam", 6],
    ["Khu vực Tây", 3],
  ]);
  const checked = await checkedBook(merged);
  expect([checked.summary.broken, checked.place.units]).toEqual([0, 12]);
  expect(checked.table.rows.filter(({ kind }) => kind === "subtotal")).toHaveLength(3);
  expect(totals(checked)).toEqual(added(rows.map(({ counts }) => counts)));
});
