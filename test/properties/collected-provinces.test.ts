import { periodFile } from "../../src/adapters/parquet/period-file";
import { findAppendices, profiles, type Grid } from "../../src/core";
import { isRefusal } from "../../src/ports/refusal";
import type { ValueStore } from "../../src/ports/value-store";
import { collectFiles, type Collected } from "../../src/usecases/collect/collect-files";
import { trendOf } from "../../src/usecases/collect/trend";
import { bookOf } from "../pane/fake-host";
import { communeSheet, makeProvince, numbersFrom } from "../tables/make-province";

/** Made provinces, collected in any order and cut off at any write: every value is found again exactly once, and the sums are equal. */
const [COMMUNES, MONTHS, RESOLVED, IN_TIME] = [30, 4, 4, 5];

/** A store in memory, of the bytes that the files would have; it fails from a write on, as a killed program does. */
function memoryStore(bytes: Map<string, Uint8Array>, writes = Infinity): ValueStore {
  let left = writes;
  const sourceOf = (period: string) => {
    const held = bytes.get(period) ?? new Uint8Array();
    return {
      byteLength: held.length,
      slice: (start: number, end?: number) => Promise.resolve(new Uint8Array(held.slice(start, end)).buffer),
    };
  };
  return {
    periods: () => Promise.resolve([...bytes.keys()].sort()),
    notes: async (period) =>
      (bytes.has(period) ? await periodFile.notes(sourceOf(period)) : null) ?? { files: [], values: 0 },
    read: async (period, measures) =>
      (bytes.has(period) ? await periodFile.decode(sourceOf(period), measures) : null) ?? [],
    write: async (period, files) => {
      left -= 1;
      if (left < 0) throw new Error("killed");
      if (files.length === 0) bytes.delete(period);
      else bytes.set(period, await periodFile.encode(period, files));
      return null;
    },
  };
}

async function collect(
  sheets: ReadonlyMap<string, Grid>,
  files: readonly string[],
  store: ValueStore,
): Promise<Collected> {
  const collected = await collectFiles(files, {}, store, {
    hash: (file) => Promise.resolve(JSON.stringify(sheets.get(file)?.rows)),
    open: (file) => {
      const grid = sheets.get(file);
      if (grid === undefined) throw new Error(`no ${file}`);
      return Promise.resolve(bookOf(grid));
    },
    progress: () => undefined,
  });
  if (isRefusal(collected)) throw new Error(collected.reason);
  return collected;
}

async function kept(store: ValueStore): Promise<readonly string[]> {
  const periods = await store.periods();
  if (isRefusal(periods)) throw new Error(periods.reason);
  const all: string[] = [];
  for (const period of periods) {
    const files = await store.read(period);
    if (isRefusal(files)) throw new Error(files.reason);
    for (const { file, values } of files)
      for (const { unit, measure, cell, value } of values) all.push([period, file, unit, measure, cell, value].join());
  }
  return all.sort();
}

describe.each([1, 2, 3])("province %i", (seed) => {
  const province = makeProvince(seed, COMMUNES, MONTHS);
  const sheets = new Map<string, Grid>();
  const stated: string[] = [];
  const [probe] = findAppendices(communeSheet({ name: "UBND xã A", counts: Array<number>(11).fill(1) }, 1), profiles);
  const measures = probe?.table.columns.map(({ id }) => id) ?? [];
  province.forEach((rows, month) =>
    rows.forEach((row, commune) => {
      const file = `/vao/${commune}-${month + 1}.xlsx`;
      sheets.set(file, communeSheet(row, month + 1));
      row.counts.forEach((value, column) => {
        const cell = `${"CDEFGHIJKLM".charAt(column)}8`;
        stated.push([`2026-0${month + 1}`, file, row.name, measures[column], cell, value].join());
      });
    }),
  );
  stated.sort();
  const next = numbersFrom(seed * 31);
  const shuffled = [...sheets.keys()].map((file) => [next(1e9), file] as const).sort(([a], [b]) => a - b);
  const files = shuffled.map(([, file]) => file);

  test("every value is found again exactly once, whatever the order, and a second run writes nothing", async () => {
    const bytes = new Map<string, Uint8Array>();
    const half = files.length / 2;
    await collect(sheets, files.slice(0, half), memoryStore(bytes));
    await collect(sheets, files.slice(half - 7), memoryStore(bytes));
    expect(await kept(memoryStore(bytes))).toEqual(stated);
    const again = await collect(sheets, files, memoryStore(bytes, 0));
    expect([again.added, again.unchanged.length]).toEqual([[], COMMUNES * MONTHS]);
  });

  test("cut off at any write, the next run completes it", async () => {
    const [one = "", other = ""] = files;
    // Two files changed places before: each leaves the period that it was in.
    const exchanged = (file: string): string => (file === one ? other : file === other ? one : file);
    const before = new Map<string, Uint8Array>();
    await collect(new Map([...sheets].map(([file, grid]) => [exchanged(file), grid])), files, memoryStore(before));
    for (let writes = 0; writes < MONTHS; writes += 1) {
      const bytes = new Map(before);
      await expect(collect(retitled(sheets), files, memoryStore(bytes, writes))).rejects.toThrow("killed");
      await collect(sheets, files, memoryStore(bytes));
      expect(await kept(memoryStore(bytes))).toEqual(stated);
    }
  });

  test("a rate of all communes in each month is that of their sums", async () => {
    const bytes = new Map<string, Uint8Array>();
    await collect(sheets, files, memoryStore(bytes));
    const trend = await trendOf(memoryStore(bytes), { rate: "onTimeRate", sameUnit: "conflict" });
    if (isRefusal(trend)) throw new Error(trend.reason);
    const sum = (month: number, column: number): number =>
      (province[month] ?? []).reduce((all, { counts }) => all + (counts[column] ?? 0), 0);
    expect(trend.periods.map(({ numerator, denominator, units }) => [numerator, denominator, units])).toEqual(
      province.map((_, month) => [sum(month, IN_TIME), sum(month, RESOLVED), COMMUNES]),
    );
  });
});

/** All files with another title: every period has to be written anew. */
function retitled(sheets: ReadonlyMap<string, Grid>): ReadonlyMap<string, Grid> {
  return new Map(
    [...sheets].map(([file, grid]) => [
      file,
      {
        ...grid,
        rows: grid.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => (cell === "TỔNG HỢP THEO DÕI KẾT QUẢ GIẢI QUYẾT TTHC" ? "TỔNG HỢP" : cell)),
        })),
      },
    ]),
  );
}
