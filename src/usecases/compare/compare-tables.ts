import {
  BLANK,
  KNOWN,
  cellAt,
  countAt,
  sameOffices,
  totalRow,
  unitKey,
  type CellRef,
  type ColumnId,
  type Table,
  type TableColumn,
} from "../../core";

/** What a cell states: a count, what stands there instead of one, or nothing. Absent is not zero. */
export type Stated = number | "blank" | "unreadable";

/** One figure that the two tables state differently. */
export interface FigureChange {
  readonly unit: string;
  /** The section that the row stands in, "" outside of all. */
  readonly section: string;
  readonly kind: "unit" | "subtotal" | "total";
  readonly column: TableColumn;
  readonly before: Stated;
  readonly after: Stated;
  /** after − before; null where one of them states no count. */
  readonly by: number | null;
  /** The cells, each in its own table. */
  readonly cells: { readonly before: CellRef; readonly after: CellRef };
}

/** A row that only one of the tables has. */
export interface LoneRow {
  readonly unit: string;
  readonly section: string;
  readonly at: CellRef;
  /** A row of the other table alone that states the same counts: perhaps the same unit by another name. */
  readonly perhaps: string | null;
}

/** A unit whose name is written otherwise in the two tables. */
export interface RenamedRow {
  readonly before: string;
  readonly after: string;
}

export interface TableDifference {
  /** Units that stand in both, and the figures that were compared, totals among them. */
  readonly units: number;
  readonly figures: number;
  readonly changes: readonly FigureChange[];
  readonly respelled: readonly RenamedRow[];
  readonly rows: { readonly onlyBefore: readonly LoneRow[]; readonly onlyAfter: readonly LoneRow[] };
  readonly columns: { readonly onlyBefore: readonly TableColumn[]; readonly onlyAfter: readonly TableColumn[] };
}

/** Compares what two tables state, row by row and column by column; null where they share no column of counts. */
export function compareTables(before: Table, after: Table): TableDifference | null {
  const shared = sharedColumns(before, after);
  if (shared.length === 0) return null;
  const pairs = pairRows(before, after);
  const changes = pairs.flatMap((pair) => shared.flatMap((columns) => changeOf(before, after, pair, columns) ?? []));
  const isUnit = ({ kind }: RowPair): boolean => kind === "unit";
  const lone = (table: Table, taken: ReadonlySet<number>): readonly number[] =>
    table.rows.flatMap(({ kind }, row) => (kind === "unit" && !taken.has(row) ? [row] : []));
  const gone = lone(before, new Set(pairs.map((pair) => pair.before)));
  const come = lone(after, new Set(pairs.map((pair) => pair.after)));
  return {
    units: pairs.filter(isUnit).length,
    figures: pairs.length * shared.length,
    changes,
    respelled: pairs.filter(isUnit).flatMap((pair) => respelling(before, after, pair)),
    rows: {
      onlyBefore: gone.map((row) => loneRow(before, row, after, come, shared)),
      onlyAfter: come.map((row) => loneRow(after, row, before, gone, shared.map(exchanged))),
    },
    columns: { onlyBefore: without(before, after), onlyAfter: without(after, before) },
  };
}

/** Places of one measure in both tables. */
interface ColumnPair {
  readonly before: number;
  readonly after: number;
}

interface RowPair extends ColumnPair {
  readonly kind: FigureChange["kind"];
}

const exchanged = ({ before, after }: ColumnPair): ColumnPair => ({ before: after, after: before });

function sharedColumns(before: Table, after: Table): readonly ColumnPair[] {
  const places = new Map<ColumnId, number>(after.columns.map(({ id }, place) => [id, place]));
  return before.columns.flatMap(({ id }, place): ColumnPair[] => {
    const other = places.get(id);
    return other === undefined ? [] : [{ before: place, after: other }];
  });
}

function without(table: Table, other: Table): readonly TableColumn[] {
  const known = new Set(other.columns.map(({ id }) => id));
  return table.columns.filter(({ id }) => !known.has(id));
}

/**
 * Rows of both tables that speak of one unit: of one name in sections of one name, several such in their order, those of
 * equal figures first; then of a name that both tables have but once more. Totals are each other's, whatever they are called.
 */
function pairRows(before: Table, after: Table): readonly RowPair[] {
  const [left, right] = namedRows(before, after);
  const pairs: RowPair[] = [];
  const taken = { before: new Set<number>(), after: new Set<number>() };
  const take = (one: NamedRow, other: NamedRow): void => {
    taken.before.add(one.row);
    taken.after.add(other.row);
    pairs.push({ kind: one.kind, before: one.row, after: other.row });
  };
  const remaining = (rows: readonly NamedRow[], side: ReadonlySet<number>): readonly NamedRow[] =>
    rows.filter(({ row }) => !side.has(row));
  const inSections = grouped(right, ({ key, section }) => `${key}\n${section}`);
  for (const [key, own] of grouped(left, (row) => `${row.key}\n${row.section}`)) {
    const others = inSections.get(key) ?? [];
    // The one of several rows that was added, or changed, is the one whose figures are not found again.
    if (others.length > 0 && own.length + others.length > 2)
      for (const one of own) {
        const same = remaining(others, taken.after).find(({ row }) => hasSameFigures(before, one.row, after, row));
        if (same !== undefined) take(one, same);
      }
    const rest = remaining(others, taken.after);
    remaining(own, taken.before).forEach((one, index) => {
      const other = rest[index];
      if (other !== undefined) take(one, other);
    });
  }
  const anywhere = grouped(remaining(right, taken.after), ({ key }) => key);
  for (const [key, own] of grouped(remaining(left, taken.before), (row) => row.key)) {
    const [one, another] = own;
    const [other, more] = anywhere.get(key) ?? [];
    if (one !== undefined && other !== undefined && another === undefined && more === undefined) take(one, other);
  }
  const [total, other] = [totalRow(before), totalRow(after)];
  if (total !== null && other !== null) pairs.push({ kind: "total", before: total, after: other });
  return pairs.sort((one, other) => one.before - other.before);
}

interface NamedRow {
  readonly row: number;
  readonly kind: "unit" | "subtotal";
  readonly key: string;
  readonly section: string;
}

/** The units and sections with sums of both tables, by keys that are equal where one office is meant. */
function namedRows(before: Table, after: Table): readonly [readonly NamedRow[], readonly NamedRow[]] {
  const names = [...before.rows, ...after.rows].map(({ name }) => name);
  const offices = sameOffices(names);
  const of = (table: Table, from: number): readonly NamedRow[] =>
    table.rows.flatMap(({ kind, name, group }, row): NamedRow[] => {
      if (name === "" || (kind !== "unit" && kind !== "subtotal")) return [];
      // A section's own row stands in the section that is around it.
      const around = kind === "unit" ? group : (table.groups[group]?.parent ?? -1);
      const key = kind === "unit" ? `u${offices[from + row] ?? -1}` : `s${unitKey(name)}`;
      return [{ row, kind, key, section: unitKey(sectionName(table, around)) }];
    });
  return [of(before, 0), of(after, before.rows.length)];
}

/** «Cấp tỉnh – Sở, ngành»: the section and those around it. */
function sectionName({ groups }: Table, group: number): string {
  const names: string[] = [];
  for (let at: number | null = group; at !== null && at >= 0; at = groups[at]?.parent ?? null) {
    const name = groups[at]?.name ?? "";
    if (name !== "") names.unshift(name);
  }
  return names.join(" – ");
}

function grouped(rows: readonly NamedRow[], keyOf: (row: NamedRow) => string): ReadonlyMap<string, NamedRow[]> {
  const groups = new Map<string, NamedRow[]>();
  for (const row of rows) {
    const list = groups.get(keyOf(row));
    if (list === undefined) groups.set(keyOf(row), [row]);
    else list.push(row);
  }
  return groups;
}

function changeOf(before: Table, after: Table, pair: RowPair, columns: ColumnPair): FigureChange | null {
  const [then, now] = [statedAt(before, pair.before, columns.before), statedAt(after, pair.after, columns.after)];
  const column = before.columns[columns.before];
  const row = before.rows[pair.before];
  if (column === undefined || row === undefined || isSame(before, then, after, now)) return null;
  if (then === "unreadable" && now === "unreadable" && readsAlike(before, pair.before, columns, after, pair.after))
    return null;
  return {
    unit: row.name,
    section: pair.kind === "unit" ? sectionName(before, row.group) : "",
    kind: pair.kind,
    column,
    before: then,
    after: now,
    by: typeof then === "number" && typeof now === "number" ? now - then : null,
    cells: {
      before: cellAt(before, pair.before, columns.before),
      after: cellAt(after, pair.after, columns.after),
    },
  };
}

function statedAt(table: Table, row: number, column: number): Stated {
  const count = countAt(table, row, column);
  return count.is === "known" ? count.value : count.is === "blank" ? "blank" : "unreadable";
}

/** A blank says 0 only where its own table writes zero so. */
function isSame(before: Table, then: Stated, after: Table, now: Stated): boolean {
  if (then === "unreadable" || now === "unreadable") return false;
  if (then === now) return true;
  if (then === "blank") return now === 0 && before.blanks.meaning === "zero";
  return now === "blank" && then === 0 && after.blanks.meaning === "zero";
}

/** Two cells that are no counts hold the same. */
function readsAlike(before: Table, rowBefore: number, columns: ColumnPair, after: Table, rowAfter: number): boolean {
  const at = (table: Table, row: number, column: number): unknown =>
    table.unreadable.find((cell) => cell.row === row && cell.column === column)?.value;
  return JSON.stringify(at(before, rowBefore, columns.before)) === JSON.stringify(at(after, rowAfter, columns.after));
}

function hasSameFigures(
  table: Table,
  row: number,
  other: Table,
  otherRow: number,
  shared: readonly ColumnPair[] = sharedColumns(table, other),
): boolean {
  return shared.every((columns) =>
    isSame(table, statedAt(table, row, columns.before), other, statedAt(other, otherRow, columns.after)),
  );
}

function respelling(before: Table, after: Table, pair: RowPair): RenamedRow[] {
  const [then = "", now = ""] = [before.rows[pair.before]?.name, after.rows[pair.after]?.name];
  return unitKey(then) === unitKey(now) ? [] : [{ before: then, after: now }];
}

/** Columns with dossiers that must agree before a lone row is taken for a renamed one. */
const TELLING = 3;

function loneRow(
  table: Table,
  row: number,
  other: Table,
  candidates: readonly number[],
  shared: readonly ColumnPair[],
): LoneRow {
  const { name = "", group = -1 } = table.rows[row] ?? {};
  const { width, values, states } = table.counts;
  const telling = new Set(
    shared.flatMap(({ before }) => {
      const cell = row * width + before;
      return states[cell] === KNOWN && (values[cell] ?? 0) > 0 ? [values[cell]] : [];
    }),
  ).size;
  const alike =
    telling < TELLING
      ? []
      : candidates.filter(
          (candidate) => !isBlankRow(other, candidate) && hasSameFigures(table, row, other, candidate, shared),
        );
  return {
    unit: name,
    section: sectionName(table, group),
    at: { row: table.rows[row]?.at ?? 0, column: table.unitColumn },
    perhaps: alike.length === 1 ? (other.rows[alike[0] ?? -1]?.name ?? null) : null,
  };
}

function isBlankRow({ counts: { width, states } }: Table, row: number): boolean {
  return states.subarray(row * width, (row + 1) * width).every((state) => state === BLANK);
}
