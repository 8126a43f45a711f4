/**
 * How much of a package is read before it is refused as too large. A table by commune with 100,000 rows and 13 columns
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
