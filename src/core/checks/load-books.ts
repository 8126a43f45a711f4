import type * as BookChecks from "./book-checks";

/** Loaded with the first sheet that holds a table of no known form, or figures of which no table could be made. */
export async function loadBooks(): Promise<typeof BookChecks> {
  return await import(/* webpackChunkName: "books" */ "./book-checks");
}
