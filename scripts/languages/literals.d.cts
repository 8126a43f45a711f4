/** @param textFor null where the text stays */
/** A letter that only Vietnamese has, or a word of it without one. */
export const VIETNAMESE: RegExp;

export function withTexts(
  source: string,
  fileName: string,
  textFor: (text: string, line: number) => string | null,
): string;
