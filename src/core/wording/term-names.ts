/** In Vietnamese a term is its own name. Builds in another language put src/languages/<language>/terms.json in this place. */
export const termNames: Readonly<Record<string, string>> = {};
