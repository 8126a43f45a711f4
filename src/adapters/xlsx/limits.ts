/** Excel's own bounds of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Places kept in memory for a sheet: the lengths of its rows, up to the last filled cell of each, added up. */
export const MAX_PLACES = 20_000_000;
