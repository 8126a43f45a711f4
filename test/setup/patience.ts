/**
 * How long, in ms, a test waits for another program before it says that nothing comes: a guard, never a measure. Two
 * browsers on two busy cores take four times as long as one alone.
 */
export const PATIENCE = 45_000;
