/**
 * How much of a file is read before it is refused as too large. A table by commune with 100,000 rows and 13 columns
 * inflates to 41 MB, so real files stay far below.
 */
const MEGABYTE = 1_000_000;

/** Bytes of a whole package when inflated, as declared; also the most of any single part. */
export const MAX_INFLATED = 200 * MEGABYTE;

/** Bytes of workbook.xml, styles.xml and relationships: read by a tokenizer slower than the cells' own. */
export const MAX_SMALL_PART = 16 * MEGABYTE;

/** Beyond this size a part may not be packed more than {@link MAX_RATIO} times: sheets of equal cells reach about 11. */
export const RATIO_FREE = 16 * MEGABYTE;
export const MAX_RATIO = 100;

export const MAX_ENTRIES = 20_000;

/** Excel's own bounds of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Places kept in memory for a sheet: the lengths of its rows, up to the last filled cell of each, added up. */
export const MAX_PLACES = 20_000_000;
