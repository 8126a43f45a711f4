/** A picture that stands by itself: SVG markup, and the same in words. */
export interface ChartPicture {
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What a reader is told who does not see it. */
  readonly inWords: string;
}

/** Pixels. */
export const EDGE = 24;
/** Light whatever the screen is: pictures go into documents and onto paper. */
export const INK = "#1f2328";
export const QUIET = "#59616a";
const FONT = "'Segoe UI', 'Noto Sans', Arial, sans-serif";

/**
 * Markup drawn with presentation attributes alone: no style sheet, no script and no font of ours, so that it opens the same in
 * a browser, Word or a drawing program.
 */
export function picture(
  title: string,
  { width, height, inWords }: Omit<ChartPicture, "svg">,
  parts: readonly string[],
): ChartPicture {
  const svg = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" lang="vi" font-family="${FONT}" font-size="15" fill="${INK}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(inWords)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...parts,
    "</svg>",
  ].join("\n");
  return { svg, width, height, inWords };
}

interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
}

/** A line of text from x on, with y as its baseline, in pixels. */
export function text(x: number, y: number, words: string, { size, bold = false, fill }: TextLook = {}): string {
  const looks = [
    ...(size === undefined ? [] : [`font-size="${size}"`]),
    ...(bold ? ['font-weight="600"'] : []),
    ...(fill === undefined ? [] : [`fill="${fill}"`]),
  ];
  return `<text ${[`x="${x}"`, `y="${y}"`, ...looks].join(" ")}>${escaped(words)}</text>`;
}

/** Lines of at most so many characters; a longer word is broken. */
export function wrapped(words: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(/\s+/).filter((one) => one !== "")) {
    if (line !== "" && line.length + 1 + word.length > most) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
    for (; line.length > most; line = line.slice(most)) lines.push(line.slice(0, most));
  }
  return line === "" ? lines : [...lines, line];
}

/** Coordinates to a hundredth of a pixel. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Characters that XML does not hold are left out. */
function escaped(words: string): string {
  return words
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
