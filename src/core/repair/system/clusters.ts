import type { LinearSystem } from "./linear-system";

/** Groups equations that share a cell, directly or through others of the group; the smallest groups first. */
export function clustersOf(system: LinearSystem, equations: Iterable<number>): readonly (readonly number[])[] {
  const leaders = new Map<number, number>();
  const leaderOf = (equation: number): number => {
    let leader = equation;
    for (let next = leaders.get(leader) ?? leader; next !== leader; next = leaders.get(leader) ?? leader) leader = next;
    leaders.set(equation, leader);
    return leader;
  };
  const firstAt = new Map<number, number>();
  const all = [...equations];
  for (const equation of all) {
    leaders.set(equation, equation);
    const { cells } = system.termsOf(equation);
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] ?? 0;
      const other = firstAt.get(cell);
      if (other === undefined) firstAt.set(cell, equation);
      else leaders.set(leaderOf(other), leaderOf(equation));
    }
  }
  const groups = new Map<number, number[]>();
  for (const equation of all) {
    const leader = leaderOf(equation);
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [equation]);
    else group.push(equation);
  }
  return [...groups.values()].sort((one, other) => one.length - other.length);
}
