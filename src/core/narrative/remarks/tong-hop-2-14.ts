import { onTimeRate } from "../../../domain/rates/on-time-rate";
import { measure } from "../../indicators/measure";
import type { CellRef } from "../../model/cell";
import { unitRows } from "../../model/table";
import type { CountFigure, Facts, RateFigure } from "../facts/figure";
import { countFigure, rateFigure } from "../facts/figure";
import type { CountRanking, RateRanking, RatedUnit } from "../facts/ranking";
import { extremes, rankByCount, rankByRate } from "../facts/ranking";
import type { NarrativeSource, Remarks } from "../facts/narrative-source";
import { overdueUnits } from "../facts/overdue-units";
import type { UnitSource, WithCells } from "../facts/unit-figures";
import { UnitFigures } from "../facts/unit-figures";

/** Ties and lists up to this many units are named; longer ones are counted. */
const NAMED = 3;
/** Units with overdue dossiers: all are named up to the first number, else the top ones. */
const OVERDUE_NAMED = [10, 5] as const;

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
  private readonly figures: UnitFigures;
  private readonly byOnTime: RateRanking;
  private readonly byReceived: CountRanking;
  private readonly byOverdue: CountRanking;

  constructor(
    private readonly source: UnitSource,
    private readonly knowsOverdue: boolean,
  ) {
    const { table } = source;
    this.figures = new UnitFigures(source);
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
    const units = this.figures.howMany("units.resolved", "số đơn vị có hồ sơ đã giải quyết", rated, none);
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
      units: this.figures.howMany(
        "units.sameRate",
        `số đơn vị cùng ${onTimeRate.label}`,
        first.numerator === first.denominator ? this.withOverdue(units) : units,
      ),
      rate,
      named: units.length > NAMED ? [] : units.map((unit) => this.unitOnTime(unit)),
      full: first.numerator === first.denominator,
      clean: this.knowsOverdue
        ? this.figures.howMany(
            "units.withoutOverdue",
            "số đơn vị không có hồ sơ quá hạn",
            this.withOverdue(this.clean(units)),
            this.withOverdue(units),
          )
        : null,
    };
  }

  private unitOnTime({ row, numerator, denominator, cells }: RatedUnit): UnitOnTime {
    const name = this.figures.nameOf(row);
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
    const overdue = this.knowsOverdue ? overdueUnits(this.figures, OVERDUE_NAMED, undefined) : null;
    return overdue === null
      ? null
      : { units: overdue.units, named: overdue.byNumber, rest: overdue.rest, most: overdue.most };
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
      units: this.figures.howMany(fact, label, units),
      named: units.length > NAMED ? [] : units.map(({ row }): NamedUnit => ({ name: this.figures.nameOf(row) })),
    };
  }
}
