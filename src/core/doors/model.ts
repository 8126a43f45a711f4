/** The words that everything speaks: cells, grids, counts, tables, verdicts; and how numbers are read and written. */
export * from "../model/cell";
export * from "../model/citation";
export * from "../model/count";
export * from "../model/grid";
export * from "../model/forms/profile";
export * from "../model/relation";
export * from "../model/table";
export * from "../model/verdict";
export { inUnicode } from "../old-fonts/in-unicode";
export { isVietnamese } from "../old-fonts/old-spelling";
export { errorValue } from "../numerals/error-value";
export { formatKind } from "../numerals/number-format";
export type { NumberKind } from "../numerals/number-format";
export { readCount } from "../numerals/read-count";
export type { CountReading } from "../numerals/read-count";
export { readsSame } from "../numerals/reads-same";
export { roundHalfUp } from "../numerals/round-half-up";
export { writeCount, writeDecimal, writeHonestPercent, writePaddedCount, writePercent } from "../numerals/write";
