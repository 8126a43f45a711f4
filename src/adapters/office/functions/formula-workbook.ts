import { findAppendices, profiles, type Appendix, type Grid } from "../../../core";
import type { FunctionWorkbook, WorkbookAppendices } from "../../../ports/function-workbook";
import { isRefusal, refuse, type Refusal } from "../../../ports/refusal";
import { askBinding, bindingOf, type Binding } from "./binding";
import { runExcel } from "../excel-refusal";
import { sheetGrid } from "../reading/sheet-grid";

interface Waiting {
  readonly sheet: string;
  readonly resolve: (found: WorkbookAppendices | Refusal) => void;
  readonly reject: (cause: unknown) => void;
}

/** Formulas of one recalculation arrive one by one; those within this time of the first are answered by one reading. */
const GATHER_MS = 15;

/** Cells of one sheet, values only, that are worth asking for: what is larger is a list and no appendix. */
const MOST_CELLS = 180_000;

/** What one reading found, by the sheets' names. */
interface Found {
  readonly read: Map<string, readonly Appendix[]>;
  readonly tooLarge: Set<string>;
}

interface Known {
  readonly grid: Grid;
  readonly appendices: readonly Appendix[];
}

/**
 * Finds the appendix for formulas that leave their table out. A call shares only a reading that begins after it, so
 * that no formula is answered from before the edit that woke it.
 *
 * Sheets with an appendix are read anew each time: they are small, and an answer from before an edit would stay in its
 * cell. A sheet without one is read again only after Excel told of a change on it: beside a list of dossiers two hundred
 * formulas cost one small reading.
 */
export class FormulaWorkbook implements FunctionWorkbook {
  #waiting: Waiting[] = [];
  readonly #known = new Map<string, Known>();
  /** Sheets that were read and hold no appendix, until they change: their extents by Excel's ids. */
  readonly #without = new Map<string, string>();
  /** Names of the sheets that held an appendix when last read: asked for at once the next time. */
  #holding: ReadonlySet<string> = new Set();
  /** Null until Excel was asked to tell of changes; false where it refused. */
  #listens: boolean | null = null;
  #asking: Promise<void> | null = null;

  appendicesFor(address: string): Promise<WorkbookAppendices | Refusal> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ sheet: sheetOf(address), resolve, reject });
      if (this.#waiting.length === 1) setTimeout(() => void this.#answer(), GATHER_MS);
    });
  }

  async #answer(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      await this.#listen();
      const answers = await runExcel({}, (context) => this.#read(context, new Set(waiting.map(({ sheet }) => sheet))));
      for (const { sheet, resolve } of waiting) resolve(isRefusal(answers) ? answers : answers(sheet));
    } catch (cause) {
      for (const { reject } of waiting) reject(cause);
    }
  }

  /** Once, however many formulas wait for it: Excel must not be asked a second time while the first is on its way. */
  async #listen(): Promise<void> {
    if (this.#listens !== null) return;
    this.#asking ??= this.#askToBeTold().finally(() => (this.#asking = null));
    await this.#asking;
  }

  /** What is typed makes a sheet worth another look (so does another extent: «Text to Columns» tells nobody, office-js 3729); where Excel does not tell, every sheet is read anew. A header is typed, so that mere recalculation makes no appendix. */
  async #askToBeTold(): Promise<void> {
    const changed = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
      this.#without.delete(worksheetId);
      return Promise.resolve();
    };
    const heard = await runExcel({}, async (context) => {
      context.workbook.worksheets.onChanged.add(changed);
      await context.sync();
      return true;
    });
    this.#listens = !isRefusal(heard);
  }

  /**
   * One round trip where the sheets that held an appendix last time still do and no other sheet is news; else the
   * extents of the others, then their cells.
   */
  async #read(
    context: Excel.RequestContext,
    own: ReadonlySet<string>,
  ): Promise<(sheet: string) => WorkbookAppendices | Refusal> {
    const worksheets = context.workbook.worksheets;
    worksheets.load("items/name,items/id");
    const binding = askBinding(context);
    const expected = this.#holding;
    this.#holding = new Set();
    const first = [...expected].map((name) => ({ name, range: askValues(worksheets.getItemOrNullObject(name)) }));
    const silent = [...this.#without.keys()].map((id) => ({
      id,
      range: askExtent(worksheets.getItemOrNullObject(id)),
    }));
    await context.sync();
    for (const { id, range } of silent) if (this.#without.get(id) !== extentOf(range)) this.#without.delete(id);
    const there = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
    const found: Found = { read: new Map(), tooLarge: new Set() };
    for (const { name, range } of first) {
      const sheet = there.get(name);
      if (sheet !== undefined) this.#take(sheet, range, found);
    }
    const settled = (): boolean => [...own].every((name) => (found.read.get(name) ?? []).length > 0);
    const isNews = ({ name, id }: Excel.Worksheet): boolean =>
      !found.read.has(name) && !found.tooLarge.has(name) && !(this.#listens === true && this.#without.has(id));
    if (!settled())
      await this.#readSheets(
        context,
        worksheets.items.filter((s) => own.has(s.name) && isNews(s)),
        found,
      );
    if (!settled()) await this.#readSheets(context, worksheets.items.filter(isNews), found);
    const all = worksheets.items.flatMap(({ name }) => found.read.get(name) ?? []);
    const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    const bound = boundAppendix(bindingOf(binding), names, found.read);
    this.#holding = new Set([...found.read].flatMap(([name, { length }]) => (length > 0 ? [name] : [])));
    return (sheet) =>
      // The formula's own table may be the one that was not read: another one must not answer for it.
      found.tooLarge.has(sheet)
        ? refuse("excel-too-large", { sheet, limit: MOST_CELLS })
        : { own: found.read.get(sheet) ?? [], bound, all };
  }

  async #readSheets(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], found: Found): Promise<void> {
    if (sheets.length === 0) return;
    const extents = sheets.map((sheet) => ({ sheet, range: askExtent(sheet) }));
    await context.sync();
    for (const { sheet, range } of extents) if (sizeOf(range) > MOST_CELLS) found.tooLarge.add(sheet.name);
    const asked = extents
      .filter(({ sheet, range }) => !range.isNullObject && !found.tooLarge.has(sheet.name))
      .map(({ sheet }) => ({ sheet, range: askValues(sheet) }));
    for (const { sheet, range } of extents) if (range.isNullObject) this.#take(sheet, range, found);
    if (asked.length === 0) return;
    await context.sync();
    for (const { sheet, range } of asked) this.#take(sheet, range, found);
  }

  #take(sheet: Excel.Worksheet, range: Excel.Range, { read, tooLarge }: Found): void {
    // Excel on the web answers null instead of refusing a range that is too large.
    if (!range.isNullObject && !Array.isArray(range.values as unknown)) {
      tooLarge.add(sheet.name);
      return;
    }
    const appendices = this.#appendices(sheet.name, range);
    read.set(sheet.name, appendices);
    if (appendices.length === 0) this.#without.set(sheet.id, extentOf(range));
  }

  #appendices(name: string, range: Excel.Range): readonly Appendix[] {
    // Named one by one: reading a property that was not loaded throws.
    const loaded = range.isNullObject
      ? null
      : { rowIndex: range.rowIndex, columnIndex: range.columnIndex, values: range.values };
    const grid = sheetGrid(name, loaded, []);
    const known = this.#known.get(name);
    if (known !== undefined && sameGrid(known.grid, grid)) return known.appendices;
    const appendices = findAppendices(grid, profiles);
    this.#known.set(name, { grid, appendices });
    return appendices;
  }
}

function askExtent(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load("rowCount,columnCount");
  return range;
}

/** «3000×4»; of a range whose counts were loaded. */
function extentOf(range: Excel.Range): string {
  return range.isNullObject ? "" : `${range.rowCount}×${range.columnCount}`;
}

function sizeOf(range: Excel.Range): number {
  return range.isNullObject ? 0 : range.rowCount * range.columnCount;
}

function askValues(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load("rowIndex,columnIndex,rowCount,columnCount,values");
  return range;
}
/** The bound sheet is known by its id, which renaming leaves alone; on it the table nearest to where it was bound. */
function boundAppendix(
  binding: Binding | null,
  names: ReadonlyMap<string, string>,
  read: ReadonlyMap<string, readonly Appendix[]>,
): Appendix | "gone" | null {
  if (binding === null) return null;
  const there = read.get(names.get(binding.sheetId) ?? "") ?? [];
  const form = there.filter(({ place }) => place.profile.id === binding.profile);
  const [only] = form;
  if (form.length === 1 && only !== undefined) return only;
  return form.find(({ place }) => place.area.top === binding.top && place.area.left === binding.left) ?? "gone";
}

/** `'Phụ lục ''1'''!B2` → `Phụ lục '1'`; a workbook's name in brackets is left out. */
export function sheetOf(address: string): string {
  const sheet = address.slice(0, address.lastIndexOf("!"));
  const bare = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return bare.replace(/^.*\[[^\]]*\]/, "");
}

function sameGrid(one: Grid, other: Grid): boolean {
  if (one.rows.length !== other.rows.length) return false;
  for (let index = 0; index < one.rows.length; index += 1) {
    const left = one.rows[index];
    const right = other.rows[index];
    if (left === undefined || right === undefined || left.row !== right.row || left.cells.length !== right.cells.length)
      return false;
    for (let column = 0; column < left.cells.length; column += 1) {
      const value = left.cells[column];
      if (
        value !== right.cells[column] &&
        (typeof value !== "object" || JSON.stringify(value) !== JSON.stringify(right.cells[column]))
      )
        return false;
    }
  }
  return true;
}
