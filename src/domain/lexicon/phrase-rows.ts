import type { Tag } from "./tags";

/** Phrases in use, one a line: what is written, and what it says. The longest phrase at a place wins. */
export type PhraseRows = readonly (readonly [phrase: string, ...tags: readonly [Tag, ...Tag[]]])[];
