/** The language that a build speaks: `vi`, the name of a folder beside this file, or null where it has no other beside it. */
declare const TTHC_LANGUAGE: string | null;
