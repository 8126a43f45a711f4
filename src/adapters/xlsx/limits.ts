/** Places kept in memory for a sheet: the lengths of its rows, up to the last filled cell of each, added up. */
export const MAX_PLACES = 20_000_000;
