import { faults, measure, type Plant, type Rates } from "./measured-faults";

/** Prints, over so many random tables of each kind of fault, what is found, restored, left undecided and wrong for certain. */
export function printFaults(tables: number, seed: number): void {
  const groups = Object.entries(faults) as [string, Readonly<Record<string, Plant>>][];
  const every = [...Object.values(faults.listed), ...Object.values(faults.cells)];
  const several = measure(seed + 2, tables * 4, (random) => [0, 1, 2].map(() => random.pick(every)));
  console.log(`${"fault".padEnd(WIDTH)}   tables    found  restored  undecided  wrong for certain`);
  for (const [group, kinds] of groups) {
    const rates = Object.entries(kinds).map(([kind, plant]): readonly [string, Rates] => [
      kind,
      measure(seed, tables, () => [plant]),
    ]);
    for (const [kind, rate] of rates) print(kind, rate);
    print(`— all of ${group}`, added(rates.map(([, rate]) => rate)));
  }
  print("three faults of cells", several);
}

const WIDTH = 42;

function print(kind: string, { tables, found, restored, undecided, wrong }: Rates): void {
  const share = (count: number): string => `${((100 * count) / tables).toFixed(1)}%`;
  console.log(
    `${kind.padEnd(WIDTH)}${String(tables).padStart(9)}${share(found).padStart(9)}${share(restored).padStart(10)}${share(undecided).padStart(11)}${`${wrong} (${share(wrong)})`.padStart(19)}`,
  );
}

function added(rates: readonly Rates[]): Rates {
  const sum = (of: keyof Rates): number => rates.reduce((all, rate) => all + rate[of], 0);
  return {
    tables: sum("tables"),
    found: sum("found"),
    restored: sum("restored"),
    undecided: sum("undecided"),
    wrong: sum("wrong"),
  };
}
