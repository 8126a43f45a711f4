import { areaToA1, writeCount } from "../../core";
import { isRefusal, type Refusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import type { CheckedAppendix } from "../check/check-appendix";
import { summaryWords } from "../check/summary-words";
import { withoutPlace, worklistOf } from "../check/worklist";
import { periodOf } from "../periods/table-period";
import { officeAbove } from "../report/office-head";
import { keyFigures, unitCharts, type BarChart, type KeyFigure } from "./unit-figures";

/** A chart cut to what one page holds. */
export interface CutChart extends BarChart {
  /** Bars left out behind the last. */
  readonly rest: number;
}

/** A table on one page: what a head of office looks at. */
export interface OnePage {
  /** Null where the head of the sheet names none. */
  readonly office: string | null;
  readonly period: string | null;
  /** «Phụ lục 1, A6:M48, 34 đơn vị» */
  readonly table: string;
  readonly figures: readonly KeyFigure[];
  /** Units with overdue dossiers, the most first; null where the table does not tell. */
  readonly overdue: CutChart | null;
  /** Units with the lowest rate in time. */
  readonly worst: CutChart | null;
  /** What the checks say, in one sentence. */
  readonly answer: string;
  readonly findings: readonly string[];
  /** Places beyond those that are listed. */
  readonly moreFindings: number;
}

const BARS = 12;
const WORST = 10;
const FINDINGS = 6;
/** Characters of a finding or name: two lines of the page. */
const LONGEST = 170;

/** What stands on the page, cut so that it stays one page however many units and findings there are. */
export async function onePageOf(book: WorkbookPort, appendix: CheckedAppendix): Promise<OnePage | Refusal> {
  const { table, place } = appendix;
  const grid = await book.read({ name: table.sheet });
  if (isRefusal(grid)) return grid;
  const charts = unitCharts(table);
  const chart = (id: BarChart["id"], most: number): CutChart | null => {
    const found = charts.find((one) => one.id === id);
    if (found === undefined) return null;
    const bars = found.bars.slice(0, most).map((bar) => ({ ...bar, name: cut(bar.name, 60) }));
    return { ...found, bars, rest: found.bars.length - bars.length };
  };
  const list = worklistOf(appendix);
  const { title, holds } = summaryWords(list);
  return {
    office: officeAbove(grid, table),
    period: periodOf(grid, table, appendix.beside.length === 0).text,
    table: `${table.sheet}, ${areaToA1(table.area)}, ${writeCount(place.units)} đơn vị`,
    figures: keyFigures(appendix),
    overdue: chart("overdue", BARS),
    worst: chart("on-time", WORST),
    answer: `${title}: ${holds}`,
    findings: list.items.slice(0, FINDINGS).map(({ address, place: unit, findings: [main] }) => {
      const where = unit === "" ? address : `${address}, ${unit}`;
      return cut(`${where}: ${withoutPlace(main.what, unit)}`, LONGEST);
    }),
    moreFindings: Math.max(0, list.items.length - FINDINGS),
  };
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
