/** A sum as far as its parts are concerned. */
interface OfParts {
  readonly parts: readonly { readonly id: number }[];
}

const known = new WeakMap<readonly OfParts[], ReadonlyMap<number, readonly number[]>>();

/** The sums that a count is a part of; every count and percentage of a long passage asks. */
export function sumsOfPart<Sum extends OfParts>(sums: readonly Sum[], id: number): readonly Sum[] {
  let byPart = known.get(sums);
  if (byPart === undefined) {
    const found = new Map<number, number[]>();
    sums.forEach(({ parts }, at) => {
      for (const part of parts) {
        const own = found.get(part.id);
        if (own === undefined) found.set(part.id, [at]);
        else if (own.at(-1) !== at) own.push(at);
      }
    });
    byPart = found;
    known.set(sums, byPart);
  }
  return (byPart.get(id) ?? []).flatMap((at) => sums[at] ?? []);
}
