/**
 * Best one-to-one assignment by total score (Kuhn 1955, "The Hungarian method", in the O(n³) form with potentials).
 * Pairs that score 0 are left apart.
 *
 * @param scores `scores[row][column]`, each ≥ 0, rectangular
 * @returns per row the column chosen, or -1
 */
export function assign(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length;
  const columns = Math.max(0, ...scores.map((row) => row.length));
  const size = Math.max(rows, columns);
  const cost = (row: number, column: number): number => -(scores[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Array<number>(size + 1).fill(0);
  const columnPotential = new Array<number>(size + 1).fill(0);
  const matched = new Array<number>(size + 1).fill(0);
  for (let row = 1; row <= size; row += 1) {
    const slack = new Array<number>(size + 1).fill(Infinity);
    const previous = new Array<number>(size + 1).fill(0);
    const used = new Array<boolean>(size + 1).fill(false);
    matched[0] = row;
    let column = 0;
    do {
      used[column] = true;
      const current = matched[column] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let candidate = 1; candidate <= size; candidate += 1) {
        if (used[candidate] === true) continue;
        const reduced = cost(current, candidate) - (rowPotential[current] ?? 0) - (columnPotential[candidate] ?? 0);
        if (reduced < (slack[candidate] ?? Infinity)) {
          slack[candidate] = reduced;
          previous[candidate] = column;
        }
        if ((slack[candidate] ?? Infinity) < delta) {
          delta = slack[candidate] ?? Infinity;
          next = candidate;
        }
      }
      for (let index = 0; index <= size; index += 1) {
        if (used[index] === true) {
          const owner = matched[index] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
          columnPotential[index] = (columnPotential[index] ?? 0) - delta;
        } else slack[index] = (slack[index] ?? Infinity) - delta;
      }
      column = next;
    } while ((matched[column] ?? 0) !== 0);
    do {
      const back = previous[column] ?? 0;
      matched[column] = matched[back] ?? 0;
      column = back;
    } while (column !== 0);
  }
  const result = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column += 1) {
    const row = (matched[column] ?? 0) - 1;
    if (row >= 0 && row < rows && (scores[row]?.[column - 1] ?? 0) > 0) result[row] = column - 1;
  }
  return result;
}
