/** Pixels that a text takes on one line, set in bold: the widest that the grid sets. */
export type Measure = (text: string) => number;

/** Vietnamese has a few thousand words; a sheet of other texts shall not fill the memory. */
const MOST_KEPT = 20_000;

/**
 * Measures word by word and keeps each word: names of offices are made of few, and a sheet of 100,000 rows costs no more
 * than its words do. Digits are of one width.
 * @param widthOf measures one word, exactly
 */
export function measureByWords(widthOf: Measure): Measure {
  const kept = new Map<string, number>();
  const word = (text: string): number => {
    const key = text.replaceAll(/\d/g, "0");
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const width = widthOf(key);
    kept.set(key, width);
    return width;
  };
  let space: number | null = null;
  return (text) => {
    space ??= widthOf("0 0") - widthOf("00");
    let width = 0;
    let isFirst = true;
    for (const part of text.split(" ")) {
      width += (isFirst ? 0 : space) + (part === "" ? 0 : word(part));
      isFirst = false;
    }
    return width;
  };
}

/** Lines that a text takes when its words are set greedily into a width in pixels; a word wider than that is broken. */
export function linesOf(text: string, width: number, measure: Measure): number {
  const space = measure(" ");
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/\s+/)) {
      const wide = measure(word);
      if (used > 0 && used + space + wide > width) {
        lines += 1;
        used = 0;
      } else if (used > 0) used += space;
      const broken = Math.max(0, Math.ceil(wide / width) - 1);
      lines += broken;
      used += wide - broken * width;
    }
  }
  return lines;
}
