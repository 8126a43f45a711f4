import type { DocumentFigure } from "../../core";
import { chartPicture, UNDER_A_CAPTION } from "../../usecases/charts/chart-picture";
import { keyFiguresPicture } from "../../usecases/charts/key-figures-picture";
import type { ChartPicture } from "../../usecases/charts/picture-markup";
import { keyFigures, unitCharts, type Targets } from "../../usecases/charts/unit-figures";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import { DOCUMENT_CHARTS, type DocumentChart } from "../../usecases/report/document/document-charts";
import { pngOfPicture } from "./png-of-picture";

/** Bars on one page beside its caption; the rest is counted under them. */
const BARS = 15;

export interface DrawnFrom {
  readonly checked: Pick<CheckedAppendix, "table" | "indicators" | "previous" | "lastYear">;
  readonly targets: Targets;
  /** As in the report's sentences; null where it is not known. */
  readonly period: string | null;
}

interface Drawing {
  readonly title: string;
  readonly picture: ChartPicture;
}

/**
 * The pictures that a document was asked to show, drawn by the browser; those that the table has no figures for, or that the
 * browser cannot draw, are left out.
 */
export async function drawFigures(
  from: DrawnFrom,
  asked: readonly DocumentChart[],
  png: (picture: ChartPicture) => Promise<Blob | null> = pngOfPicture,
): Promise<readonly DocumentFigure[]> {
  const { period } = from;
  const figures: DocumentFigure[] = [];
  for (const { id } of DOCUMENT_CHARTS) {
    const drawing = asked.includes(id) ? drawingOf(id, from) : null;
    const drawn = drawing === null ? null : await png(drawing.picture);
    if (drawing === null || drawn === null) continue;
    const caption = period === null ? drawing.title : `${drawing.title} (${period})`;
    const { width, height, inWords } = drawing.picture;
    figures.push({ png: new Uint8Array(await drawn.arrayBuffer()), width, height, caption, inWords });
  }
  return figures;
}

function drawingOf(id: DocumentChart, { checked, targets, period }: DrawnFrom): Drawing | null {
  if (id === "key-figures") {
    const rates = keyFigures(checked);
    const title = "Các tỷ lệ chính";
    return rates.length === 0 ? null : { title, picture: keyFiguresPicture(title, rates) };
  }
  const chart = unitCharts(checked.table, targets).find((one) => one.id === id);
  if (chart === undefined) return null;
  return { title: chart.title, picture: chartPicture(chart, BARS, period ?? "", UNDER_A_CAPTION) };
}
