import { faults, measure, type Plant, type Rates } from "./measured-faults";

/**
 * How often a repair that is called certain is wrong, and how often the certain ones alone restore the table. A short run
 * by itself; `npm run faults` measures thousands of tables and prints them by kind.
 */
const TABLES = 15;

function ofEach(plants: Readonly<Record<string, Plant>>): Pick<Rates, "tables" | "wrong" | "restored"> {
  const all = Object.values(plants).map((plant) => measure(7, TABLES, () => [plant]));
  const sum = (of: "tables" | "wrong" | "restored"): number => all.reduce((total, rates) => total + rates[of], 0);
  return { tables: sum("tables"), wrong: sum("wrong"), restored: sum("restored") };
}

const every: readonly Plant[] = [...Object.values(faults.listed), ...Object.values(faults.cells)];
const LONG = 60_000 + TABLES * 20_000;

describe("one fault", () => {
  test(
    "a listed slip",
    () => {
      const { tables, wrong, restored } = ofEach(faults.listed);
      expect(wrong / tables).toBeLessThanOrEqual(0.001);
      expect(restored / tables).toBeGreaterThanOrEqual(0.99);
    },
    LONG,
  );

  test(
    "a slip that no list names",
    () => {
      const { tables, wrong, restored } = ofEach(faults.cells);
      expect(wrong / tables).toBeLessThanOrEqual(0.001);
      expect(restored / tables).toBeGreaterThanOrEqual(0.92);
    },
    LONG,
  );

  test.each(Object.entries(faults.rows))(
    "%s: never a wrong count for certain",
    (_, plant) => {
      expect(measure(7, TABLES * 2, () => [plant]).wrong).toBe(0);
    },
    LONG,
  );
});

test(
  "three faults of cells",
  () => {
    const { tables, wrong, restored } = measure(9, TABLES * 14, (random) => [0, 1, 2].map(() => random.pick(every)));
    expect(wrong / tables).toBeLessThanOrEqual(0.005);
    expect(restored / tables).toBeGreaterThanOrEqual(0.78);
  },
  LONG,
);
