/**
 * How many of some things, which are in reading order, stand before a place.
 *
 * @param placeOf where each of them stands, in the measure of `place`: a letter of the text, a block
 */
export function howManyBefore<Item>(items: readonly Item[], place: number, placeOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && placeOf(item) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
