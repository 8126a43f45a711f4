import { figureOf, KNOWN, roundingIn } from "../../model/count";
import { addressAt, cellAt, columnIndex, totalRow, type Table } from "../../model/table";
import type { Check, Verdict } from "../../model/verdict";
import { numberWords } from "../../wording/cell-words";
import { columnName, columnWords, type ColumnName } from "../../wording/column-words";
import { rowName, rowWords, type RowName } from "../../wording/row-words";
import { matchUnits, type MatchedUnits } from "./match-units";

/** How a column's count of the whole period comes from those of its parts. */
type Rule = "sum" | "first" | "last";

interface OpenCell {
  readonly column: ColumnName;
  readonly cell: string;
  readonly rule: Rule;
  readonly found: number;
  readonly expected: number;
  /** The counts of the parts, in order; null where a part does not list the unit. */
  readonly counts: readonly (number | null)[];
}

export interface PartsOfPeriodData {
  readonly row: RowName;
  /** The cells of the row that do not follow from the parts; at least one. */
  readonly open: readonly OpenCell[];
  /** The sheets of the parts, and those of them that do not list the unit. */
  readonly sheets: readonly string[];
  readonly absent: readonly string[];
}

/** Units that must agree on a rule before another is held to it, and the share that may differ; one always may. */
const ENOUGH_UNITS = 3;
const FEW = 0.1;
/** A row open in so many columns, all one way, is another unit's doing: merged, renamed, divided. */
const WHOLE_ROW = 3;

/**
 * A quarter's sheet follows from its months' by unit: dossiers received and settled add up, what was carried over is the
 * first month's, what is pending the last's. Which of them holds for a column is told by nearly all of its units.
 */
export const partsOfPeriodAddUp: Check<"parts-of-period-add-up", PartsOfPeriodData> = {
  id: "parts-of-period-add-up",
  title: "Các tháng cộng lại bằng quý, năm",
  severity: "error",
  source: {
    document: "Các sheet tháng, quý của cùng một tệp",
    clause:
      "số tiếp nhận, giải quyết trong kỳ cộng lại; số kỳ trước chuyển qua là của kỳ đầu; số đang giải quyết là của kỳ cuối",
  },

  run(table, _previous, parts = []) {
    if (parts.length < 2) return { holds: 0, verdicts: [] };
    const matched = matchUnits(table, parts);
    const open = new Map<number, Cell[]>();
    const totals = [totalRow(table), ...parts.map(totalRow)].flatMap((row) => row ?? []);
    let holds = 0;
    const openTotals: Cell[] = [];
    table.columns.forEach(({ id }, column) => {
      const places = parts.map((part) => columnIndex(part, id));
      if (places.includes(-1)) return;
      const cells = matched.units.flatMap(({ row, inParts }) => cellOf(table, parts, places, column, row, inParts));
      const rule = ruleOf(cells);
      if (rule === null) return;
      const rounding = figureOf(table.counts, roundingIn(table.counts, column, parts.length));
      let closed = true;
      for (const cell of cells) {
        const expected = expectedOf(rule, cell);
        if (expected === null) continue;
        if (Math.abs(cell.found - expected) <= rounding) {
          holds += 1;
          continue;
        }
        closed = false;
        open.set(cell.row, [...(open.get(cell.row) ?? []), { ...cell, rule, expected }]);
      }
      // The total stands for units that are not listed alike; where a unit is open it only says so again.
      const [row, ...inParts] = totals;
      if (!closed || row === undefined || inParts.length < parts.length) return;
      for (const cell of cellOf(table, parts, places, column, row, inParts)) {
        const expected = expectedOf(rule, cell);
        if (expected !== null && Math.abs(expected - cell.found) <= rounding) holds += 1;
        else if (expected !== null) openTotals.push({ ...cell, rule, expected });
      }
    });
    const verdicts = [...open].flatMap(([row, cells]) => verdictOf(table, parts, row, cells, matched) ?? []);
    const [total] = openTotals;
    if (total !== undefined && open.size === 0)
      verdicts.push(...(verdictOf(table, parts, total.row, openTotals, null) ?? []));
    return { holds, verdicts };
  },

  explain({ row, open, sheets, absent }) {
    const [first, ...others] = open;
    const names = sheets.join(", ");
    const also =
      others.length === 0 ? "" : `; cũng lệch ở cột ${others.map(({ column }) => columnWords(column)).join(", ")}`;
    const missing = absent.length === 0 ? "" : ` (${absent.join(", ")} chưa thấy dòng này)`;
    return {
      what: first === undefined ? "" : `${rowWords(row)}: ${cellWords(first, sheets)}${missing}${also}`,
      why: `Ở cột này, gần như mọi dòng khác theo đúng quy tắc đó giữa sheet này và các sheet ${names}.`,
      todo: `Đối chiếu ô ${open.map(({ cell }) => cell).join(", ")} và các ô tương ứng ở ${names} với phần mềm một cửa.`,
    };
  },
};

interface Stated {
  readonly row: number;
  readonly column: number;
  readonly found: number;
  readonly counts: readonly (number | null)[];
}

interface Cell extends Stated {
  readonly rule: Rule;
  readonly expected: number;
}

function cellWords({ column, rule, found, expected, counts }: OpenCell, sheets: readonly string[]): string {
  const from = {
    sum: `cộng các kỳ ${sheets.join(", ")} được ${counts.map((count) => numberWords(count ?? 0)).join("+")} = ${numberWords(expected)}`,
    first: `kỳ đầu (${sheets[0] ?? ""}) là ${numberWords(expected)}`,
    last: `kỳ cuối (${sheets[sheets.length - 1] ?? ""}) là ${numberWords(expected)}`,
  }[rule];
  return `cột ${columnWords(column)} = ${numberWords(found)} nhưng ${from}, lệch ${numberWords(Math.abs(found - expected))}`;
}

/** A unit's count of the period and of its parts; nothing where one of them cannot be read. */
function cellOf(
  table: Table,
  parts: readonly Table[],
  places: readonly number[],
  column: number,
  row: number,
  inParts: readonly (number | null)[],
): Stated[] {
  const found = known(table, row, column);
  if (found === null) return [];
  const counts: (number | null)[] = [];
  for (const [index, part] of parts.entries()) {
    const place = inParts[index] ?? null;
    const count = place === null ? null : known(part, place, places[index] ?? 0);
    if (place !== null && count === null) return [];
    counts.push(count);
  }
  return [{ row, column, found, counts }];
}

function known({ counts }: Table, row: number, column: number): number | null {
  const cell = row * counts.width + column;
  return counts.states[cell] === KNOWN ? figureOf(counts, counts.values[cell] ?? 0) : null;
}

/** The rule that nearly all units listed everywhere keep; null where none is, or two are alike. */
function ruleOf(cells: readonly Stated[]): Rule | null {
  const telling = cells.filter(
    ({ found, counts }) => !counts.includes(null) && (found !== 0 || counts.some((count) => count !== 0)),
  );
  const rules: readonly Rule[] = ["sum", "first", "last"];
  const kept = rules
    .map((rule) => ({ rule, units: telling.filter((cell) => expectedOf(rule, cell) === cell.found).length }))
    .sort((one, other) => other.units - one.units);
  const [best, second] = kept;
  if (best === undefined || best.units < ENOUGH_UNITS || best.units === second?.units) return null;
  return telling.length - best.units > Math.max(1, FEW * telling.length) ? null : best.rule;
}

/** What the parts make of a count; null where the part that decides does not list the unit. */
function expectedOf(rule: Rule, { counts }: Pick<Stated, "counts">): number | null {
  if (rule === "sum") return Number(counts.reduce<number>((sum, count) => sum + (count ?? 0), 0).toPrecision(15));
  return counts[rule === "first" ? 0 : counts.length - 1] ?? null;
}

/**
 * A row that does not follow from its parts. Nothing is said where another unit's coming or going explains it: one that
 * is listed in the parts and not here (renamed, merged into this), or here and not there (divided off).
 */
function verdictOf(
  table: Table,
  parts: readonly Table[],
  row: number,
  cells: readonly Cell[],
  matched: MatchedUnits | null,
): readonly [Verdict<PartsOfPeriodData>] | null {
  const [first, ...rest] = cells;
  if (first === undefined) return null;
  const missing = parts.filter((_, part) => first.counts[part] === null);
  const changed = matched !== null && matched.gone + matched.come > 0;
  if (missing.length > 0 && changed) return null;
  const more = cells.every(({ found, expected }) => found > expected);
  const less = cells.every(({ found, expected }) => found < expected);
  if (changed && cells.length >= WHOLE_ROW && ((more && matched.gone > 0) || (less && matched.come > 0))) return null;
  return [
    {
      // A unit that a month does not list may have had no row there.
      outcome: missing.length > 0 ? "undecided" : "broken",
      ...(missing.length > 0 ? { severity: "warning" as const } : {}),
      at: [cellAt(table, row, first.column), ...rest.map(({ column }) => cellAt(table, row, column))],
      data: {
        row: rowName(table, row),
        open: cells.map(({ column, rule, found, expected, counts }) => ({
          column: columnName(table, column),
          cell: addressAt(table, row, column),
          rule,
          found,
          expected,
          counts,
        })),
        sheets: parts.map(({ sheet }) => sheet),
        absent: missing.map(({ sheet }) => sheet),
      },
    },
  ];
}
