import fc from "fast-check";
import type { ColumnId, Identity, Profile, Table } from "../../src/core";
import { runChecks } from "../../src/core";
import type { RowSpec } from "../tables/build-table";
import { buildTable } from "../tables/build-table";
import { capParts, fillableForms } from "../tables/random-table";

type Counts = Record<ColumnId, number>;

interface Balanced {
  readonly profile: Profile;
  /** Units by section; one section stands for a table without sections. */
  readonly sections: readonly (readonly Counts[])[];
  readonly totalAt: "top" | "bottom" | "none";
  readonly subtotals: boolean;
}

/**
 * Counts of one unit that keep every identity of the form: columns that are nobody's total are free, the totals follow
 * from them, and where a measure is a total twice over (received), its last part takes the rest.
 */
const balancedUnit = (profile: Profile): fc.Arbitrary<Counts> => {
  const ids = Object.keys(profile.columns);
  return fc.array(fc.nat(5000), { minLength: ids.length, maxLength: ids.length }).map((free) => {
    const counts: Counts = Object.fromEntries(ids.map((id, index) => [id, free[index] ?? 0]));
    const settled = new Set<ColumnId>();
    const sum = (parts: readonly ColumnId[]) => parts.reduce((total, part) => total + (counts[part] ?? 0), 0);
    // Totals of totals come last, so every identity whose parts are no totals first.
    const totals = new Set(profile.identities.map(({ total }) => total));
    const isNested = ({ parts }: Identity) => parts.some((part) => totals.has(part));
    const nested = new Set(profile.identities.filter(isNested).map(({ total }) => total));
    const simple = profile.identities.filter((identity) => !nested.has(identity.total) && !isNested(identity));
    for (const { total, parts } of simple) counts[total] = sum(parts);
    for (const { total, parts } of profile.identities.filter(isNested)) {
      counts[total] = sum(parts);
      settled.add(total);
    }
    // The same total by its other parts: shares of what it is.
    for (const { total, parts } of profile.identities.filter(
      (identity) => settled.has(identity.total) && !isNested(identity),
    )) {
      let left = counts[total] ?? 0;
      parts.forEach((part, index) => {
        counts[part] = index === parts.length - 1 ? left : Math.min(left, counts[part] ?? 0);
        left -= counts[part] ?? 0;
      });
    }
    capParts(profile, counts);
    return counts;
  });
};

const balanced: fc.Arbitrary<Balanced> = fc.constantFrom(...fillableForms).chain((profile) =>
  fc.record({
    profile: fc.constant(profile),
    sections: fc.array(fc.array(balancedUnit(profile), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
    totalAt: fc.constantFrom("top" as const, "bottom" as const, "none" as const),
    subtotals: fc.boolean(),
  }),
);

function rowsOf({ profile, sections, totalAt, subtotals }: Balanced): RowSpec[] {
  const ids = Object.keys(profile.columns);
  const cellsOf = (units: readonly Counts[]) => ids.map((id) => units.reduce((sum, unit) => sum + (unit[id] ?? 0), 0));
  const total: RowSpec = { kind: "total", name: "Tổng", cells: cellsOf(sections.flat()) };
  const body = sections.flatMap((units, section): RowSpec[] => {
    const rows = units.map((unit, index): RowSpec => ({ name: `Đơn vị ${section}.${index}`, cells: cellsOf([unit]) }));
    if (sections.length === 1) return rows;
    const head: RowSpec = { kind: subtotals ? "subtotal" : "heading", name: `Mục ${section}` };
    return [subtotals ? { ...head, cells: cellsOf(units) } : head, ...rows];
  });
  return totalAt === "none" ? body : totalAt === "top" ? [total, ...body] : [...body, total];
}

const tableOf = (spec: Balanced): Table => buildTable({ profile: spec.profile, rows: rowsOf(spec) });
const brokenErrors = (table: Table) =>
  runChecks(table).findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error");

test("a table built to balance has nothing broken and nothing undecided", () => {
  fc.assert(
    fc.property(balanced, (spec) => {
      const { summary, findings } = runChecks(tableOf(spec));
      expect(summary).toMatchObject({ broken: 0, undecided: 0 });
      expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
    }),
  );
});

/** A place in the table where any change is contradicted by a sum: with a total row all, else the identities' columns. */
function checkedCells(spec: Balanced, rows: readonly RowSpec[]): readonly { row: number; column: number }[] {
  const inIdentity = new Set(spec.profile.identities.flatMap(({ total, parts }) => [total, ...parts]));
  return rows.flatMap((row, index) =>
    row.cells === undefined
      ? []
      : Object.keys(spec.profile.columns).flatMap((id, column) =>
          spec.totalAt !== "none" || inIdentity.has(id) ? [{ row: index, column }] : [],
        ),
  );
}

test("any single change of a count is reported at that cell: broken, but where another reading closes as well and is said", () => {
  fc.assert(
    fc.property(balanced, fc.nat(), fc.nat(30_000), (spec, pick, other) => {
      const rows = rowsOf(spec);
      const cells = checkedCells(spec, rows);
      const place = cells[pick % cells.length];
      // A form of orders alone, without a total: nothing adds up to any of its cells.
      fc.pre(place !== undefined);
      const before = rows[place.row]?.cells?.[place.column];
      const next = other === before ? other + 1 : other;
      const changed = rows.map((row, index) =>
        index === place.row
          ? { ...row, cells: (row.cells ?? []).map((cell, column) => (column === place.column ? next : cell)) }
          : row,
      );
      const table = buildTable({ profile: spec.profile, rows: changed });
      const at = { row: table.rows[place.row]?.at, column: table.columns[place.column]?.at };
      const broken = brokenErrors(table);
      for (const finding of broken) expect(finding.at).toContainEqual(at);
      // One table in some four thousand: «dòng này có tính vào tổng không?», «Tổng số gồm cả …».
      const told = broken.length > 0 ? broken : runChecks(table).findings.filter(({ outcome }) => outcome !== "broken");
      expect(told.length).toBeGreaterThan(0);
    }),
    { seed: 20261129 },
  );
});

test("the order of units never changes which checks break", () => {
  const spoilt = fc.record({ row: fc.nat(), column: fc.nat(), cell: fc.constantFrom(7, -7, null, "x", 8.089) });
  fc.assert(
    fc.property(
      balanced,
      fc.array(spoilt, { maxLength: 4 }),
      fc.constantFrom("zero" as const, "unknown" as const),
      fc.infiniteStream(fc.nat()),
      (spec, faults, blanks, order) => {
        const rows = rowsOf(spec).map((row) => ({ ...row, cells: [...(row.cells ?? [])] }));
        for (const { row, column, cell } of faults) {
          const cells = rows[row % rows.length]?.cells;
          if (cells !== undefined && cells.length > 0) cells[column % cells.length] = cell;
        }
        expect(outcomes(buildTable({ profile: spec.profile, blanks, rows: shuffledUnits(rows, order) }))).toEqual(
          outcomes(buildTable({ profile: spec.profile, blanks, rows })),
        );
      },
    ),
  );
});

/** Rows with the units of each section in another order; every other row stays where it is. */
function shuffledUnits(rows: readonly RowSpec[], order: Iterator<number>): RowSpec[] {
  const isUnit = (row: RowSpec | undefined) => row !== undefined && (row.kind ?? "unit") === "unit";
  const out = [...rows];
  for (let index = out.length - 1; index > 0; index -= 1) {
    let first = index;
    while (first > 0 && isUnit(out[first]) && isUnit(out[first - 1])) first -= 1;
    const other = first + (Number(order.next().value) % (index - first + 1));
    const [one, two] = [out[index], out[other]];
    if (one === undefined || two === undefined || !isUnit(one) || !isUnit(two)) continue;
    out[index] = two;
    out[other] = one;
  }
  return out;
}

/** What is found, without the places. */
function outcomes(table: Table): string[] {
  return runChecks(table)
    .findings.map(({ check, outcome, severity }) => `${check} ${outcome} ${severity}`)
    .sort();
}
