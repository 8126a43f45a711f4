import type { DocumentFigure, Table } from "../../core";
import { chartPicture, UNDER_A_CAPTION, type ChartPicture } from "../../usecases/charts/chart-picture";
import { unitCharts, type Targets } from "../../usecases/charts/unit-figures";
import type { DocumentChart } from "../../usecases/report/document/document-charts";
import { pngOfPicture } from "./png-of-picture";

/** Bars on one page beside its caption; the rest is counted under them. */
const BARS = 15;

/**
 * The charts that a document was asked to show, drawn by the browser; those that the table has no figures for, or that the
 * browser cannot draw, are left out.
 * @param period as in the report's sentences; null where it is not known
 */
export async function drawFigures(
  { table, targets, period }: { readonly table: Table; readonly targets: Targets; readonly period: string | null },
  asked: readonly DocumentChart[],
  png: (picture: ChartPicture) => Promise<Blob | null> = pngOfPicture,
): Promise<readonly DocumentFigure[]> {
  const figures: DocumentFigure[] = [];
  for (const chart of unitCharts(table, targets).filter(({ id }) => asked.includes(id))) {
    const caption = period === null ? chart.title : `${chart.title} (${period})`;
    const picture = chartPicture(chart, BARS, period ?? "", UNDER_A_CAPTION);
    const drawn = await png(picture);
    if (drawn === null) continue;
    const { width, height, inWords } = picture;
    figures.push({ png: new Uint8Array(await drawn.arrayBuffer()), width, height, caption, inWords });
  }
  return figures;
}
