import {
  columnLetters,
  measureInAgreement,
  totalRow,
  unitRows,
  writeCount,
  writeHonestPercent,
  type Table,
} from "../../core";
import type { ChartPlan, PlannedChart } from "../../ports/charts";
import { quotedSheet, columnsAddingUp } from "../formulas/insert-function";
import { waysOfSubmission } from "./ways-of-submission";

/** What every chart is drawn of: a row of the table, with figures that are known. */
interface Drawn {
  readonly row: number;
  readonly name: string;
  readonly figures: readonly number[];
}

/**
 * The charts of a table, as far as it holds their figures. Cells between the units (sections, subtotals) would be drawn
 * too, and rates stand nowhere: so each chart has cells of its own, whose formulas point at the appendix. The order is
 * that of the moment; figures that change later are drawn anew in their place.
 */
export function planCharts(table: Table): ChartPlan {
  const charts = [onTimeChart(table), overdueChart(table), waysChart(table)];
  return {
    heading: `TTHC · Số liệu của biểu đồ, lấy từ sheet «${table.sheet}»`,
    charts: charts.filter((chart) => chart !== null),
  };
}

/** Units by the share settled in time, the best first; units that settled nothing have no share. */
function onTimeChart(table: Table): PlannedChart | null {
  const over = columnsAddingUp(table, "resolvedInTime");
  const under = columnsAddingUp(table, "resolved");
  if (over === null || under === null) return null;
  const units = drawn(table, ["resolvedInTime", "resolved"])
    .filter(({ figures: [, resolved = 0] }) => resolved > 0)
    .sort((one, other) => share(other) - share(one));
  const [best, worst] = [units[0], units.at(-1)];
  if (best === undefined || worst === undefined) return null;
  return {
    kind: "bars",
    title: "Tỷ lệ trả đúng hạn theo đơn vị",
    inWords: `Tỷ lệ trả đúng hạn của ${writeCount(units.length)} đơn vị có hồ sơ đã giải quyết, từ cao xuống thấp: cao nhất ${best.name} ${percent(best)}, thấp nhất ${worst.name} ${percent(worst)}.`,
    header: ["Đơn vị", "Tỷ lệ trả đúng hạn"],
    rows: units.map(({ row }) => [
      nameAt(table, row),
      `=${bracketed(table, row, over)}/${bracketed(table, row, under)}`,
    ]),
    numberFormat: "0.00%",
  };
}

/** Units with overdue dossiers, the most first: settled late, and still pending beyond their day. */
function overdueChart(table: Table): PlannedChart | null {
  const series = ["resolvedLate", "pendingOverdue"] as const;
  const terms = series.map((id) => columnsAddingUp(table, id));
  if (terms.some((columns) => columns === null)) return null;
  const units = drawn(table, series)
    .filter(({ figures }) => total(figures) > 0)
    .sort((one, other) => total(other.figures) - total(one.figures));
  const most = units[0];
  if (most === undefined) return null;
  const sums = series.map((_, index) => total(units.map(({ figures }) => figures[index] ?? 0)));
  return {
    kind: "stacked-bars",
    title: "Hồ sơ quá hạn theo đơn vị",
    inWords: `${writeCount(units.length)} đơn vị có hồ sơ quá hạn: đã trả quá hạn ${writeCount(sums[0] ?? 0)} hồ sơ, đang giải quyết quá hạn ${writeCount(sums[1] ?? 0)} hồ sơ; nhiều nhất là ${most.name} với ${writeCount(total(most.figures))} hồ sơ.`,
    header: ["Đơn vị", "Đã trả quá hạn", "Đang giải quyết quá hạn"],
    rows: units.map(({ row }) => [
      nameAt(table, row),
      ...terms.map((columns) => `=${reference(table, row, columns ?? [])}`),
    ]),
    numberFormat: "#,##0",
  };
}

/** How dossiers came in, over the whole table. */
function waysChart(table: Table): PlannedChart | null {
  const ways = waysOfSubmission(table);
  if (ways.length === 0) return null;
  const all = total(ways.map(({ count }) => count));
  return {
    kind: "shares",
    title: "Cách nộp hồ sơ",
    inWords: `Hồ sơ theo cách nộp: ${ways.map(({ name, count }) => `${name} ${writeHonestPercent(count, all, 2)} (${writeCount(count)} hồ sơ)`).join("; ")}.`,
    header: ["Cách nộp", "Số hồ sơ"],
    rows: ways.map(({ id, name }) => [name, wholeFormula(table, columnsAddingUp(table, id) ?? [])]),
    numberFormat: "#,##0",
  };
}

/** The units all of whose figures are known; one figure that is not leaves its unit out. */
function drawn(table: Table, ids: readonly string[]): readonly Drawn[] {
  return unitRows(table).flatMap((row) => {
    const figures = ids.flatMap((id) => {
      const figure = measureInAgreement(table, { row }, id);
      return figure.is === "known" ? [figure.value] : [];
    });
    return figures.length === ids.length ? [{ row, name: table.rows[row]?.name ?? "", figures }] : [];
  });
}

function share({ figures: [over = 0, under = 1] }: Drawn): number {
  return over / under;
}

function percent({ figures: [over = 0, under = 1] }: Drawn): string {
  return writeHonestPercent(over, under, 2);
}

function total(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}

function nameAt(table: Table, row: number): string {
  return `=${cell(table, row, table.unitColumn)}`;
}

/** The total row's own cell, or the sum of the units' where the table has none. */
function wholeFormula(table: Table, columns: readonly number[]): string {
  const whole = totalRow(table);
  if (whole !== null) return `=${reference(table, whole, columns)}`;
  const runs: { first: number; last: number }[] = [];
  for (const row of unitRows(table)) {
    const at = table.rows[row]?.at ?? 0;
    const run = runs.at(-1);
    if (run?.last === at - 1) run.last = at;
    else runs.push({ first: at, last: at });
  }
  const sheet = quotedSheet(table.sheet);
  const areas = columns.flatMap((column) => {
    const letters = columnLetters(column);
    return runs.map(({ first, last }) => `${sheet}!${letters}${first + 1}:${letters}${last + 1}`);
  });
  return `=SUM(${areas.join(",")})`;
}

function reference(table: Table, row: number, columns: readonly number[]): string {
  return columns.map((column) => cell(table, row, column)).join("+");
}

function bracketed(table: Table, row: number, columns: readonly number[]): string {
  return columns.length === 1 ? reference(table, row, columns) : `(${reference(table, row, columns)})`;
}

function cell(table: Table, row: number, column: number): string {
  return `${quotedSheet(table.sheet)}!${columnLetters(column)}${(table.rows[row]?.at ?? 0) + 1}`;
}
