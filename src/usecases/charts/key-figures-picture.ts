import { EDGE, picture, QUIET, text, wrapped, type ChartPicture } from "./picture-markup";
import type { KeyFigure } from "./unit-figures";

/** Under a caption on an upright A4 page, in pixels: letters come out as high as those of a table. */
const WIDTH = 640;
const LINE = 20;
/** Widest letters of a line of small print in one of three columns. */
const NOTE_LINE = 24;

/** The key rates side by side, each with its counts and with what changed. The caption says what they are. */
export function keyFiguresPicture(title: string, figures: readonly KeyFigure[]): ChartPicture {
  const apart = (WIDTH - 2 * EDGE) / Math.max(1, figures.length);
  let lowest = 0;
  const parts = figures.flatMap(({ label, percent, counts, changes }, index) => {
    const x = Math.round(EDGE + index * apart);
    let y = 34;
    const lines = [text(x, y, label, { fill: QUIET })];
    // A rate without a value is words, too long for large letters.
    lines.push(text(x, (y += 34), percent, { size: /^\d/.test(percent) ? 28 : 18, bold: true }));
    for (const words of [counts, ...changes])
      for (const line of wrapped(words, NOTE_LINE)) lines.push(text(x, (y += LINE), line, { size: 14, fill: QUIET }));
    lowest = Math.max(lowest, y);
    return lines;
  });
  const says = figures.map(({ label, percent, counts, changes }) =>
    [`${label}: ${percent} (${counts})`, ...changes].join(", "),
  );
  return picture(title, { width: WIDTH, height: lowest + EDGE, inWords: `${title}. ${says.join("; ")}.` }, parts);
}
