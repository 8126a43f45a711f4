import { onTimeRate } from "../../../domain/rates/on-time-rate";
import { measure } from "../../indicators/measure";
import type { CellRef } from "../../model/cell";
import type { Table } from "../../model/table";
import { unitRows } from "../../model/table";
import type { CountFigure, Facts, RateFigure } from "../figure";
import { countFigure, rateFigure } from "../figure";
import type { CountRanking, CountedUnit, RateRanking, RatedUnit } from "../ranking";
import { extremes, headOf, rankByCount, rankByRate } from "../ranking";
import type { NarrativeSource, Remarks } from "../narrative-source";
import { unitNames } from "../unit-names";

/** Ties and lists up to this many units are named; longer ones are counted. */
const NAMED = 3;
/** Units with overdue dossiers: all are named up to the first number, else the top ones. */
const OVERDUE_NAMED = 10;
const OVERDUE_TOP = 5;

interface NamedUnit {
  readonly name: string;
}
interface UnitOnTime extends NamedUnit {
  readonly resolvedInTime: CountFigure;
  readonly resolved: CountFigure;
  readonly rate: RateFigure | null;
  /** Null where there are none, or the form does not say. */
  readonly overdue: CountFigure | null;
}
/** Units with the same rate. `named` is empty where they are too many to name. */
interface Group {
  readonly units: CountFigure;
  readonly rate: RateFigure | null;
  readonly named: readonly UnitOnTime[];
  /** Every dossier resolved was in time. */
  readonly full: boolean;
  /** Those of the group without any overdue dossier; null where the form does not say. */
  readonly clean: CountFigure | null;
}

/** What `tong-hop-2-14` says of the units. Each part is null where there is nothing to say. */
export function tongHopRemarks(source: NarrativeSource, facts: Facts): Remarks {
  const { table } = source;
  const writer =
    table !== null && unitRows(table).length > 1
      ? new UnitWriter({ ...source, table }, facts["overdueTotal"] !== null)
      : null;
  const overdue = writer?.overdue() ?? null;
  const unread = writer?.unread() ?? null;
  return {
    nothing:
      Object.values(facts).every((figure) => figure === null || isPlainZero(figure)) &&
      overdue === null &&
      unread === null,
    noOverdue:
      ["overdueTotal", "resolvedLate", "pendingOverdue"].every((id) => isPlainZero(facts[id] ?? null)) &&
      overdue === null &&
      unread === null,
    onTime: writer?.onTime() ?? null,
    overdue,
    idle: writer?.idle() ?? null,
    unread,
  };
}

/** A trusted 0. A zero in doubt is printed as a figure, so that it can be marked. */
function isPlainZero(figure: Facts[string]): boolean {
  return figure?.is === "count" && figure.value === 0 && !figure.doubtful;
}

class UnitWriter {
  private readonly nameOf: (row: number) => string;
  private readonly byOnTime: RateRanking;
  private readonly byReceived: CountRanking;
  private readonly byOverdue: CountRanking;

  constructor(
    private readonly source: NarrativeSource & { readonly table: Table },
    private readonly knowsOverdue: boolean,
  ) {
    const { table } = source;
    this.nameOf = unitNames(table);
    this.byOnTime = rankByRate(table, onTimeRate);
    this.byReceived = rankByCount(table, "received");
    this.byOverdue = knowsOverdue ? rankByCount(table, "overdueTotal") : { counted: [], unread: [] };
  }

  onTime(): Remarks | null {
    const { rated } = this.byOnTime;
    const { best, worst } = extremes(rated);
    const [first] = best;
    if (first === undefined) return null;
    const none = rankByCount(this.source.table, "resolved").counted.filter(({ value }) => value === 0);
    const units = this.countUnits("units.resolved", "số đơn vị có hồ sơ đã giải quyết", rated, none);
    const allEqual = best.length === rated.length;
    return {
      units,
      only: rated.length === 1 ? this.unitOnTime(first) : null,
      equal: allEqual ? this.group(best) : null,
      best: allEqual ? null : this.group(this.praised(best)),
      worst: allEqual ? null : this.group(worst),
    };
  }

  /** Units at 100% are praised only where nothing is overdue, neither answered late nor still open. */
  private praised(best: readonly RatedUnit[]): readonly RatedUnit[] {
    const [first] = best;
    if (first === undefined || first.numerator !== first.denominator) return best;
    const clean = this.clean(best);
    return clean.length > 0 ? clean : best;
  }

  private clean(units: readonly RatedUnit[]): readonly RatedUnit[] {
    if (!this.knowsOverdue) return [];
    return units.filter(({ row }) => {
      const overdue = measure(this.source.table, { row }, "overdueTotal");
      return overdue.is === "known" && overdue.value === 0;
    });
  }

  /** The same units, the cells of their overdue dossiers added. */
  private withOverdue(units: readonly RatedUnit[]): readonly WithCells[] {
    return units.map(({ row, cells }) => ({
      row,
      cells: [...cells, ...measure(this.source.table, { row }, "overdueTotal").from],
    }));
  }

  private group(units: readonly RatedUnit[]): Group | null {
    const [first] = units;
    if (first === undefined) return null;
    const rate = rateFigure(
      first.numerator,
      first.denominator,
      { fact: onTimeRate.id, label: onTimeRate.label, cells: units.flatMap(({ cells }) => cells) },
      this.source.doubts,
    );
    return {
      units: this.countUnits(
        "units.sameRate",
        `số đơn vị cùng ${onTimeRate.label}`,
        first.numerator === first.denominator ? this.withOverdue(units) : units,
      ),
      rate,
      named: units.length > NAMED ? [] : units.map((unit) => this.unitOnTime(unit)),
      full: first.numerator === first.denominator,
      clean: this.knowsOverdue
        ? this.countUnits(
            "units.withoutOverdue",
            "số đơn vị không có hồ sơ quá hạn",
            this.withOverdue(this.clean(units)),
            this.withOverdue(units),
          )
        : null,
    };
  }

  private unitOnTime({ row, numerator, denominator, cells }: RatedUnit): UnitOnTime {
    const name = this.nameOf(row);
    const { table, doubts } = this.source;
    const figure = (id: string, label: string, value: number): CountFigure =>
      countFigure(value, { fact: id, label: `${name}: ${label}`, cells: measure(table, { row }, id).from }, doubts);
    const overdue = measure(table, { row }, "overdueTotal");
    return {
      name,
      resolvedInTime: figure("resolvedInTime", "trả đúng thời hạn", numerator),
      resolved: figure("resolved", "đã giải quyết", denominator),
      rate: rateFigure(
        numerator,
        denominator,
        { fact: onTimeRate.id, label: `${name}: ${onTimeRate.label}`, cells },
        doubts,
      ),
      overdue: overdue.is === "known" && overdue.value !== 0 ? figure("overdueTotal", "quá hạn", overdue.value) : null,
    };
  }

  overdue(): Remarks | null {
    const all = this.byOverdue.counted;
    const units = all.filter(({ value }) => value > 0);
    const [first] = units;
    if (first === undefined) return null;
    const none = all.filter(({ value }) => value <= 0);
    const named = headOf(units, OVERDUE_NAMED, OVERDUE_TOP);
    const rest = units.slice(named.length);
    return {
      units: this.countUnits("units.overdue", "số đơn vị có hồ sơ quá hạn", units, none),
      named: named.map((unit) => ({
        name: this.nameOf(unit.row),
        dossiers: this.overdueOf(`${this.nameOf(unit.row)}: quá hạn`, [unit]),
      })),
      rest:
        rest.length === 0
          ? null
          : {
              units: this.countUnits("units.overdueOthers", "số đơn vị khác có hồ sơ quá hạn", rest, none),
              dossiers: this.overdueOf("hồ sơ quá hạn của các đơn vị khác", rest),
            },
      most: this.overdueOf("số hồ sơ quá hạn nhiều nhất ở một đơn vị", [first]),
    };
  }

  /** The overdue dossiers of some units; null where they are more than numbers add up exactly. */
  private overdueOf(label: string, units: readonly CountedUnit[]): CountFigure | null {
    const sum = units.reduce((total, { value }) => total + value, 0);
    return Number.isSafeInteger(sum)
      ? countFigure(sum, { fact: "overdueTotal", label, cells: cellsOf(units) }, this.source.doubts)
      : null;
  }

  idle(): Remarks | null {
    const units = this.byReceived.counted.filter(({ value }) => value === 0);
    return units.length === 0 ? null : this.listed("units.idle", "số đơn vị không phát sinh hồ sơ", units);
  }

  /** Units that some remark must leave out, because a cell that it needs says no count. */
  unread(): Remarks | null {
    const byRow = new Map<number, CellRef[]>();
    for (const { row, cells } of [this.byOnTime, this.byReceived, this.byOverdue].flatMap(({ unread }) => unread))
      byRow.set(row, [...(byRow.get(row) ?? []), ...cells]);
    const units = [...byRow].sort(([one], [other]) => one - other).map(([row, cells]) => ({ row, cells }));
    return units.length === 0 ? null : this.listed("units.unread", "số đơn vị chưa đủ số liệu", units);
  }

  private listed(fact: string, label: string, units: readonly WithCells[]): Remarks {
    return {
      units: this.countUnits(fact, label, units),
      named: units.length > NAMED ? [] : units.map(({ row }): NamedUnit => ({ name: this.nameOf(row) })),
    };
  }

  /**
   * How many units. In doubt where one of `doubtedBy` is: for counts of what is not 0 these are the zeros, since a
   * count of 2.183 that may be 2.163 is a unit with dossiers all the same.
   */
  private countUnits(
    fact: string,
    label: string,
    units: readonly WithCells[],
    doubtedBy: readonly WithCells[] = units,
  ): CountFigure {
    return countFigure(
      units.length,
      { fact, label, cells: cellsOf(units), doubtedBy: cellsOf(doubtedBy) },
      this.source.doubts,
    );
  }
}

interface WithCells {
  readonly row: number;
  readonly cells: readonly CellRef[];
}

function cellsOf(units: readonly WithCells[]): readonly CellRef[] {
  return units.flatMap(({ cells }) => cells);
}
