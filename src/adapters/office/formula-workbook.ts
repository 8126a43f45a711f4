import { findAppendices, profiles, type Appendix, type Grid } from "../../core";
import type { FunctionWorkbook, WorkbookAppendices } from "../../ports/function-workbook";
import { askBinding, bindingOf, type Binding } from "./binding";
import { sheetGrid } from "./sheet-grid";

interface Waiting {
  readonly sheet: string;
  readonly resolve: (found: WorkbookAppendices) => void;
  readonly reject: (cause: unknown) => void;
}

/** Formulas of one recalculation arrive one by one; those within this time of the first are answered by one reading. */
const GATHER_MS = 15;

interface Known {
  readonly grid: Grid;
  readonly appendices: readonly Appendix[];
}

/**
 * Finds the appendix for formulas that leave their table out. A call shares only a reading that begins after it, so
 * that no formula is answered from before the edit that woke it; sheets whose cells are unchanged are not parsed again.
 */
export class FormulaWorkbook implements FunctionWorkbook {
  #waiting: Waiting[] = [];
  readonly #known = new Map<string, Known>();

  appendicesFor(address: string): Promise<WorkbookAppendices> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ sheet: sheetOf(address), resolve, reject });
      if (this.#waiting.length === 1) setTimeout(() => void this.#answer(), GATHER_MS);
    });
  }

  async #answer(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      const answers = await Excel.run((context) => this.#read(context, new Set(waiting.map(({ sheet }) => sheet))));
      for (const { sheet, resolve } of waiting) resolve(answers(sheet));
    } catch (cause) {
      for (const { reject } of waiting) reject(cause);
    }
  }

  /** One round trip where every formula's own sheet has an appendix or a bound one is known, else a second for the rest. */
  async #read(context: Excel.RequestContext, own: ReadonlySet<string>): Promise<(sheet: string) => WorkbookAppendices> {
    const worksheets = context.workbook.worksheets;
    worksheets.load("items/name,items/id");
    const binding = askBinding(context);
    const first = [...own].map((name) => ({ name, range: askRange(worksheets.getItemOrNullObject(name)) }));
    await context.sync();
    const read = new Map(first.map(({ name, range }) => [name, this.#appendices(name, range)]));
    const settled = [...own].every((name) => (read.get(name) ?? []).length > 0);
    if (!settled) {
      const rest = worksheets.items
        .filter(({ name }) => !read.has(name))
        .map((sheet) => ({ name: sheet.name, range: askRange(sheet) }));
      if (rest.length > 0) await context.sync();
      for (const { name, range } of rest) read.set(name, this.#appendices(name, range));
    }
    const all = worksheets.items.flatMap(({ name }) => read.get(name) ?? []);
    const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    const bound = boundAppendix(bindingOf(binding), names, read);
    return (sheet) => ({ own: read.get(sheet) ?? [], bound, all });
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

function askRange(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load("rowIndex,columnIndex,values");
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
