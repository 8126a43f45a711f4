import { writeCount } from "../../core";
import { EDGE, INK, number, picture, QUIET, text, wrapped, type ChartPicture } from "./picture-markup";
import type { BarChart, UnitBar } from "./unit-figures";

/** How wide a picture is drawn; names stand left of the bars, figures right of them. Pixels, and characters on one line. */
interface PictureLook {
  readonly narrowest: number;
  readonly barsFrom: number;
  readonly barsLength: number;
  /** The widest letters of the font beside the bars. */
  readonly nameLine: number;
  /** Of a sentence under the chart. */
  readonly noteLine: number;
  /** Title and heading are drawn: not where a caption says them. */
  readonly titled: boolean;
}

const BY_ITSELF: PictureLook = {
  narrowest: 960,
  barsFrom: 340,
  barsLength: 400,
  nameLine: 36,
  noteLine: 120,
  titled: true,
};

/** For the text of an upright A4 page: letters come out as high as those of a table. */
export const UNDER_A_CAPTION: PictureLook = {
  narrowest: 640,
  barsFrom: 236,
  barsLength: 220,
  nameLine: 25,
  noteLine: 80,
  titled: false,
};

/** Pixels between the bars and their figures. */
const APART = 14;
const BAR_HEIGHT = 16;
const LINE = 20;
/** Pixels of the widest letter of a figure. */
const LETTER = 8.6;
const ROW_GAP = 10;
/** Colours that the colour-blind tell apart. */
const COLOURS = ["#2878b5", "#d9822b"] as const;

/**
 * Draws the first bars of a chart.
 * @param heading office and period; "" for none
 */
export function chartPicture(
  chart: BarChart,
  most: number,
  heading: string,
  look: PictureLook = BY_ITSELF,
): ChartPicture {
  const figuresFrom = look.barsFrom + look.barsLength + APART;
  const bars = chart.bars.slice(0, most);
  const rest = chart.bars.length - bars.length;
  const notes = [
    ...(chart.target === null ? [] : [chart.target.says]),
    ...(rest === 0 ? [] : [`Còn ${writeCount(rest)} đơn vị khác`]),
    ...(chart.without === "" ? [] : [chart.without]),
  ].map((note) => `${note}.`);
  const inWords = [
    heading === "" ? `${chart.title}.` : `${chart.title}; ${heading}.`,
    `${bars.map(({ name, says }) => `${name}: ${says}`).join("; ")}.`,
    ...notes,
  ].join(" ");

  const longest = Math.max(0, ...bars.map(({ says }) => says.length));
  const width = Math.max(look.narrowest, Math.ceil(figuresFrom + longest * LETTER + EDGE));
  const parts: string[] = [];
  let y = 0;
  if (look.titled) {
    parts.push(text(EDGE, (y = 40), chart.title, { size: 20, bold: true }));
    for (const line of wrapped(heading, look.noteLine)) parts.push(text(EDGE, (y += 22), line, { fill: QUIET }));
  }
  if (chart.series.length > 0) parts.push(legend(chart.series, (y += 28)));
  const top = (y += 18);
  for (const bar of bars) {
    const names = wrapped(bar.name, look.nameLine);
    parts.push(...names.map((line, index) => text(EDGE, y + LINE * (index + 1) - 5, line)));
    parts.push(drawnBar(bar, look, y + 2), text(figuresFrom, y + LINE - 5, bar.says));
    y += Math.max(1, names.length) * LINE + ROW_GAP;
  }
  if (chart.target !== null) {
    const x = number(look.barsFrom + chart.target.share * look.barsLength);
    const ends = `y1="${top - 4}" y2="${y - ROW_GAP + 4}"`;
    parts.push(`<line x1="${x}" x2="${x}" ${ends} stroke="${INK}" stroke-width="2" stroke-dasharray="6 3"/>`);
  }
  for (const line of notes.flatMap((note) => wrapped(note, look.noteLine)))
    parts.push(text(EDGE, (y += LINE), line, { size: 14, fill: QUIET }));
  const height = y + EDGE;
  return picture(chart.title, { width, height, inWords }, [HATCH, ...parts]);
}

/** Stripes over the second part: the parts differ without their colours. */
const HATCH =
  '<defs><pattern id="stripes" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 8 8 0M-2 2 2-2M6 10 10 6" fill="none" stroke="#ffffff" stroke-width="1.6"/></pattern></defs>';

function drawnBar({ parts }: UnitBar, { barsFrom, barsLength }: PictureLook, y: number): string {
  let x = barsFrom;
  const drawn = parts.flatMap((part, index) => {
    const place = `x="${number(x)}" y="${y}" width="${number(part * barsLength)}" height="${BAR_HEIGHT}"`;
    x += part * barsLength;
    const plain = `<rect ${place} fill="${COLOURS[index === 0 ? 0 : 1]}"/>`;
    return index === 0 ? [plain] : [plain, `<rect ${place} fill="url(#stripes)"/>`];
  });
  const ground = `<rect x="${barsFrom}" y="${y}" width="${barsLength}" height="${BAR_HEIGHT}" fill="#eceef1"/>`;
  return [ground, ...drawn].join("");
}

function legend(series: readonly string[], y: number): string {
  return series
    .map((name, index) => {
      const x = EDGE + index * 260;
      const square = `x="${x}" y="${y - 13}" width="14" height="14"`;
      const plain = `<rect ${square} fill="${COLOURS[index === 0 ? 0 : 1]}"/>`;
      return `${plain}${index === 0 ? "" : `<rect ${square} fill="url(#stripes)"/>`}${text(x + 22, y, name)}`;
    })
    .join("");
}
