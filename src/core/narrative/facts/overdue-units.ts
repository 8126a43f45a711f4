import { overdueRate } from "../../../domain/rates/overdue-rate";
import { measure } from "../../indicators/measure";
import type { CountFigure, RateFigure } from "./figure";
import { countFigure, sumOf } from "./figure";
import { plainText } from "../templates/plain-text";
import type { CountedUnit } from "./ranking";
import { headOf, rankByCount, rankByRate } from "./ranking";
import { sameUnits } from "./comparison";
import type { OtherPeriod } from "./narrative-source";
import type { UnitFigures, UnitRate } from "./unit-figures";

/** A unit with fewer dossiers does not head a ranking by rate: one late of three is 33% by accident. */
const SMALL = 30;
/** By rate, and among repeated offenders, this many are named. */
const TOP = 5;

interface OverdueUnit {
  readonly name: string;
  readonly dossiers: CountFigure;
  readonly rate: RateFigure | null;
}

export interface OverdueUnits {
  readonly units: CountFigure;
  /** By number, highest first; not all of them where they are many. */
  readonly byNumber: readonly OverdueUnit[];
  readonly rest: { readonly units: CountFigure; readonly dossiers: CountFigure | null } | null;
  readonly most: CountFigure;
  /** By rate, highest first, without the small units; empty where there is nothing to rank. */
  readonly byRate: readonly UnitRate[];
  /** Small units with a higher rate than the last one named: they are left out, and that is said. */
  readonly small: { readonly units: CountFigure; readonly below: CountFigure } | null;
  readonly repeated: { readonly units: CountFigure; readonly since: string; readonly named: readonly string[] } | null;
}

/** Units with overdue dossiers; null where there are none. `named`: all are named up to the first number, else the second. */
export function overdueUnits(
  figures: UnitFigures,
  named: readonly [number, number],
  previous: OtherPeriod | undefined,
): OverdueUnits | null {
  const { table } = figures.source;
  const all = rankByCount(table, "overdueTotal").counted;
  const units = all.filter(({ value }) => value > 0);
  const [first] = units;
  if (first === undefined) return null;
  const none = all.filter(({ value }) => value <= 0);
  const head = headOf(units, named[0], named[1]);
  const rest = units.slice(head.length);
  return {
    units: figures.howMany("units.overdue", "số đơn vị có hồ sơ quá hạn", units, none),
    byNumber: head.map((unit) => overdueUnit(figures, unit)),
    rest:
      rest.length === 0
        ? null
        : {
            units: figures.howMany("units.overdueOthers", "số đơn vị khác có hồ sơ quá hạn", rest, none),
            dossiers: dossiersOf(figures, rest),
          },
    most: overdueUnit(figures, first).dossiers,
    ...byRate(figures, units.length),
    repeated: previous === undefined ? null : repeatedUnits(figures, units, previous),
  };
}

function overdueUnit(figures: UnitFigures, unit: CountedUnit): OverdueUnit {
  const name = figures.nameOf(unit.row);
  const dossiers = countFigure(
    unit.value,
    { fact: "overdueTotal", label: `${name}: quá hạn`, cells: unit.cells },
    figures.source.doubts,
  );
  const received = measure(figures.source.table, { row: unit.row }, "received");
  const rated =
    received.is === "known" && received.value > 0
      ? { row: unit.row, numerator: unit.value, denominator: received.value, cells: [...unit.cells, ...received.from] }
      : null;
  return { name, dossiers, rate: rated === null ? null : figures.rate(rated, overdueRate).rate };
}

function dossiersOf(figures: UnitFigures, units: readonly CountedUnit[]): CountFigure | null {
  return sumOf(
    units.map((unit) => overdueUnit(figures, unit).dossiers),
    { fact: "overdueTotal", label: "hồ sơ quá hạn của các đơn vị khác" },
  );
}

function byRate(figures: UnitFigures, units: number): Pick<OverdueUnits, "byRate" | "small"> {
  const { doubts, table } = figures.source;
  const rated = rankByRate(table, overdueRate).rated.filter(({ numerator }) => numerator > 0);
  const large = rated.filter(({ denominator }) => denominator >= SMALL);
  const last = large[Math.min(TOP, large.length) - 1];
  // One or two units are ranked as well by their numbers.
  if (units < 3 || last === undefined) return { byRate: [], small: null };
  const above = rated.slice(0, rated.indexOf(last)).filter(({ denominator }) => denominator < SMALL);
  const below = countFigure(SMALL, { fact: "units.small", label: "số hồ sơ để xếp theo tỷ lệ", cells: [] }, doubts);
  return {
    byRate: large.slice(0, TOP).map((unit) => figures.rate(unit, overdueRate)),
    small:
      above.length === 0 ? null : { units: figures.howMany("units.smallOverdue", "số đơn vị ít hồ sơ", above), below },
  };
}

function repeatedUnits(
  figures: UnitFigures,
  units: readonly CountedUnit[],
  { table, period }: OtherPeriod,
): OverdueUnits["repeated"] {
  const then = sameUnits(figures.source.table, table);
  const again = units.filter(({ row }) => {
    const before = then(row);
    const overdue = before === null ? null : measure(table, { row: before }, "overdueTotal");
    return overdue?.is === "known" && overdue.value > 0;
  });
  if (again.length === 0) return null;
  return {
    units: figures.howMany("units.overdueAgain", "số đơn vị có hồ sơ quá hạn cả kỳ trước", again),
    since: plainText(period),
    named: again.length > 2 * TOP ? [] : again.map(({ row }) => figures.nameOf(row)),
  };
}
