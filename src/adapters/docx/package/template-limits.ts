/** An office's letterhead with a seal and a few pictures takes some megabytes; these are far above. */
const MEGABYTE = 1_000_000;

/** Bytes of the whole template when inflated, as declared. */
export const MAX_TEMPLATE = 100 * MEGABYTE;

/** Bytes of one part that is read as text. */
export const MAX_TEXT_PART = 20 * MEGABYTE;

/** How often lists may repeat what they surround, all of them together. */
export const MAX_REPEATS = 50_000;
