import type { ChartPlace, ChartPlan, InsertedCharts, PlannedChart } from "../../../ports/charts";
import { refuse, type Refusal } from "../../../ports/refusal";
import { runExcel } from "../excel-refusal";
import { areasOf } from "../reading/sheet-grid";

/** The workbook's name of the cells that the charts draw: it follows them wherever they are moved. */
const CELLS = "TTHC_BieuDo";
/** How our charts are named. Excel on the web forgets a chart's name when it is copied (office-js 3034): copies are the user's. */
const CHART = "TTHC biểu đồ";
const SHEET = "Biểu đồ TTHC";

const TYPES = {
  bars: Excel.ChartType.barClustered,
  "stacked-bars": Excel.ChartType.barStacked,
  shares: Excel.ChartType.pie,
} as const satisfies Record<PlannedChart["kind"], Excel.ChartType>;

/** Cells between what stands there and ours; columns and rows of a chart, from which its size follows. */
const GAP = 2;
const CHART_COLUMNS = 9;
const LEAST_ROWS = 16;
/** Excel's last column: XFD. */
const LAST_COLUMN = 16_383;

/** The block of one chart: its words, its header, its rows, and a row left free. */
interface Block {
  readonly chart: PlannedChart;
  readonly top: number;
  readonly height: number;
}

/**
 * Cells and charts in one round trip after one that looks, a third for the alternative text: Excel has it for shapes
 * only (ExcelApi 1.9), and not every Excel counts charts among them. The words stand above each chart's cells too.
 * The cells never stand beside the appendix: they would be read as rows and columns of it.
 */
export async function insertCharts(plan: ChartPlan, place: ChartPlace): Promise<InsertedCharts | Refusal> {
  const about = { sheet: place === "new-sheet" ? SHEET : place.beside };
  return await runExcel(about, async (context) => {
    const { worksheets } = context.workbook;
    const ours = askOurs(context);
    const beside = place === "new-sheet" ? null : askRoom(worksheets.getItem(place.beside));
    await context.sync();
    if (beside?.sheet.protection.protected === true) return refuse("excel-protected", about);
    const columns = Math.max(...plan.charts.map(({ header }) => header.length));
    const left = beside === null ? columns + GAP : firstFreeColumn(beside);
    if (left === null) return refuse("no-free-place", about);
    removeOurs(ours);
    const sheet = worksheets.add(freeName(worksheets.items, ours));
    const blocks = blocksOf(plan);
    const height = blocks.reduce((sum, block) => sum + block.height, 1);
    sheet.getRangeByIndexes(0, 0, 1, 1).values = [[plan.heading]];
    // Before all else: what fails later is found by it and taken away.
    context.workbook.names.add(CELLS, sheet.getRangeByIndexes(0, 0, height, columns));
    const board = beside?.sheet ?? sheet;
    for (const block of blocks) draw(board, left, block, writeCells(sheet, block));
    sheet.load("name");
    board.shapes.load("items/name");
    try {
      await context.sync();
    } catch (error) {
      await removedAgain(context);
      throw error;
    }
    await describe(context, board.shapes.items, plan);
    return { cells: sheet.name, sheet: beside === null ? sheet.name : about.sheet, takeBack };
  });
}

export async function removeCharts(): Promise<boolean | Refusal> {
  return await runExcel({ sheet: SHEET }, async (context) => {
    const ours = askOurs(context);
    await context.sync();
    const removed = removeOurs(ours);
    await context.sync();
    return removed;
  });
}

async function takeBack(): Promise<null | Refusal> {
  const removed = await removeCharts();
  return typeof removed === "boolean" ? null : removed;
}

interface Ours {
  readonly sheets: Excel.WorksheetCollection;
  readonly name: Excel.NamedItem;
  readonly cells: Excel.Range;
  /** All that is used on the sheet of the cells. */
  readonly used: Excel.Range;
}

/** Asks for what was inserted before; loaded after the next sync. */
function askOurs(context: Excel.RequestContext): Ours {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/charts/items/name");
  const name = context.workbook.names.getItemOrNullObject(CELLS);
  name.load("name");
  const cells = name.getRangeOrNullObject();
  cells.load("address,values,worksheet/name");
  const used = cells.worksheet.getUsedRangeOrNullObject(true);
  used.load("address");
  return { sheets, name, cells, used };
}

/** Takes away what is ours: charts by their name, cells that still begin with our words, the sheet where nothing else stands on it. */
function removeOurs({ sheets, name, cells, used }: Ours): boolean {
  let removed = false;
  for (const sheet of sheets.items)
    for (const chart of sheet.charts.items)
      if (chart.name.startsWith(CHART)) {
        chart.delete();
        removed = true;
      }
  if (name.isNullObject) return removed;
  if (!cells.isNullObject && String(cells.values[0]?.[0] ?? "").startsWith("TTHC · ")) {
    const isAlone = used.isNullObject || isWithin(used.address, cells.address);
    if (isAlone && sheets.items.length > 1) cells.worksheet.delete();
    else cells.clear();
    removed = true;
  }
  name.delete();
  return removed;
}

/** Both begin in the same cell, for ours is the first of its sheet: what ends no later lies within. */
function isWithin(inner: string, outer: string): boolean {
  const [[one], [other]] = [areasOf(inner), areasOf(outer)];
  return one !== undefined && other !== undefined && one.right <= other.right && one.bottom <= other.bottom;
}

interface Room {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function askRoom(sheet: Excel.Worksheet): Room {
  sheet.protection.load("protected");
  // Formats count too: a frame that somebody drew is no free place.
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("columnIndex,columnCount,left,width");
  sheet.charts.load("items/name,items/left,items/width");
  sheet.shapes.load("items/name,items/left,items/width");
  return { sheet, used };
}

/** Right of the cells that are used; null where a picture reaches further, or the sheet ends. */
function firstFreeColumn({ sheet, used }: Room): number | null {
  if (used.isNullObject) return 0;
  const edge = used.left + used.width;
  const drawings = [
    ...sheet.charts.items.filter(({ name }) => !name.startsWith(CHART)),
    ...sheet.shapes.items.filter(({ name }) => !name.startsWith(CHART)),
  ];
  if (drawings.some((drawing) => drawing.left + drawing.width > edge)) return null;
  const column = used.columnIndex + used.columnCount + GAP;
  return column + CHART_COLUMNS > LAST_COLUMN ? null : column;
}

/** The sheet that goes leaves its name to the one that comes. */
function freeName(sheets: readonly Excel.Worksheet[], { name, cells, used }: Ours): string {
  const isGoing = !name.isNullObject && !cells.isNullObject && isWithin(used.address, cells.address);
  const gone = isGoing ? cells.worksheet.name : null;
  const taken = new Set(sheets.flatMap((sheet) => (sheet.name === gone ? [] : [sheet.name.toLocaleLowerCase("vi")])));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? SHEET : `${SHEET} ${number}`;
    if (!taken.has(candidate.toLocaleLowerCase("vi"))) return candidate;
  }
}

function blocksOf({ charts }: ChartPlan): readonly Block[] {
  let top = 1;
  return charts.map((chart) => {
    const block = { chart, top, height: Math.max(chart.rows.length + 3, LEAST_ROWS + 1) };
    top += block.height;
    return block;
  });
}

/** @returns the cells to draw, header and names included */
function writeCells(sheet: Excel.Worksheet, { chart, top }: Block): Excel.Range {
  const width = chart.header.length;
  sheet.getRangeByIndexes(top, 0, 1, 1).values = [[chart.inWords]];
  const range = sheet.getRangeByIndexes(top + 1, 0, chart.rows.length + 1, width);
  range.formulas = [[...chart.header], ...chart.rows.map((row) => [...row])];
  const figures = sheet.getRangeByIndexes(top + 2, 1, chart.rows.length, width - 1);
  figures.numberFormat = chart.rows.map((row) => row.slice(1).map(() => chart.numberFormat));
  return range;
}

/** No colour is named: the chart takes the workbook's theme. */
function draw(board: Excel.Worksheet, left: number, { chart, top, height }: Block, cells: Excel.Range): void {
  const drawn = board.charts.add(TYPES[chart.kind], cells, Excel.ChartSeriesBy.columns);
  drawn.name = nameOf(chart);
  drawn.title.text = chart.title;
  drawn.setPosition(board.getCell(top, left), board.getCell(top + height - 2, left + CHART_COLUMNS - 1));
  drawn.legend.visible = chart.kind !== "bars";
  if (chart.kind === "shares") {
    drawn.dataLabels.showPercentage = true;
    drawn.dataLabels.showValue = false;
    return;
  }
  drawn.axes.valueAxis.minimum = 0;
  if (chart.kind === "bars") drawn.axes.valueAxis.maximum = 1;
  // Bars are drawn from below: turned round, the first unit stands on top.
  drawn.axes.categoryAxis.reversePlotOrder = true;
}

function nameOf({ title }: PlannedChart): string {
  return `${CHART}: ${title}`;
}

async function describe(
  context: Excel.RequestContext,
  shapes: readonly Excel.Shape[],
  { charts }: ChartPlan,
): Promise<void> {
  let described = 0;
  for (const chart of charts)
    for (const shape of shapes.filter(({ name }) => name === nameOf(chart))) {
      shape.altTextTitle = chart.title;
      shape.altTextDescription = chart.inWords;
      described += 1;
    }
  if (described === 0) return;
  try {
    await context.sync();
  } catch (error) {
    // The charts are there, and their words stand in the cells.
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}

/** After a write that failed what was begun goes, as far as Excel still answers: the failure itself is what is told. */
async function removedAgain(context: Excel.RequestContext): Promise<void> {
  try {
    const ours = askOurs(context);
    await context.sync();
    removeOurs(ours);
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}
