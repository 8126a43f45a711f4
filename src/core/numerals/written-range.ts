const RANGE = /^\s*(?:[<>≤≥]=?\s*\d[\d.,]*|\d[\d.,]*\s*[-–—]\s*\d[\d.,]*|\d[\d.,]*\s*\+)\s*%?\s*$/u;

/** Whether a text is a range that labels a column or a row: «35-60», «≥ 60», «60+». */
export function isWrittenRange(text: string): boolean {
  return RANGE.test(text);
}
