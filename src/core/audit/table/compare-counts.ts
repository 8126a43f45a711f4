import { measure } from "../../indicators/measure";
import type { CellRef } from "../../model/cell";
import type { Table } from "../../model/table";
import { roundHalfUp } from "../../numerals/round-half-up";
import type { Scene } from "../claims/claim";
import { isPenSlip } from "../../numerals/pen-slip";
import { fitOf } from "../claims/rounding";
import type { Share, Statement } from "../meaning/statement";
import type { Marker } from "./items";
import { columnNamed } from "./named-columns";
import type { NumberOfUnits } from "./numbers-of-units";
import { maybeSamePeriod } from "./period";
import type { TableRate } from "./rates";
import { rateIn, ratesNamed } from "./rates";
import type { PossibleScope, Scoped } from "./scopes";
import type { Spoken, Topic } from "./spoken";

/** A figure of the text beside what the table says of the same measure and offices. */
export interface ComparedFigure {
  readonly of: { readonly is: "count"; readonly statement: Statement } | { readonly is: "rate"; readonly share: Share };
  /**
   * slip: what differs is one slip of the pen away · absent: the table has no such figure · stranger: no such office ·
   * period: of another period.
   */
  readonly fit: "agrees" | "slip" | "differs" | "absent" | "stranger" | "period";
  /** The reading that agrees, else the likeliest; null where there is nothing to compare with. */
  readonly with: TableValue | null;
  readonly scoped: Scoped;
  /** The office that is not in the table. */
  readonly stranger: Marker | null;
  /** Figures that speak of the same offices and period. */
  readonly key: string;
  /** The period that the text names for it. */
  readonly period: string | null;
  /** The text itself has counts that the percentage must agree with. */
  readonly boundInText: boolean;
}

export interface TableValue {
  readonly name: string;
  /** Of a count. */
  readonly value: number | null;
  /** Of a percentage. */
  readonly rate: TableRate | null;
  readonly cells: readonly CellRef[];
  readonly formula: string | null;
}

export function comparedCounts(
  scene: Scene,
  table: Table,
  spoken: readonly Spoken[],
  numbers: readonly NumberOfUnits[],
): readonly ComparedFigure[] {
  const bySentence = new Map(spoken.map((one) => [one.index, one]));
  const taken = new Set(numbers.flatMap(({ span, percent }) => [span.start, percent?.start ?? span.start]));
  const counts = scene.meaning.statements.flatMap((statement) => {
    const sentence = bySentence.get(statement.sentence);
    const place = sentence?.places.get(statement.figure);
    return sentence === undefined || place === undefined || taken.has(statement.start)
      ? []
      : compareCount(scene, table, sentence, place, statement, numbers);
  });
  const rates = scene.meaning.shares.flatMap((share) => {
    const sentence = bySentence.get(share.sentence);
    const place = sentence?.places.get(share.figure);
    return sentence === undefined || place === undefined
      ? []
      : compareRate(scene, table, sentence, place, share, counts);
  });
  return [...counts, ...rates];
}

/** The measures that a count may be, by its own words and by what was spoken of last. */
function measuresOf(statement: Statement, topic: Topic | null): readonly string[] {
  const own = statement.measure === null ? [] : [statement.measure, ...statement.alternatives];
  const ids = statement.measure === null || statement.parent !== null ? [...own, ...(topic?.ids ?? [])] : own;
  return [...new Set(ids.flatMap((id) => spread(id, statement.inclusive)))];
}

/** «Tiếp nhận» may leave out what was carried over; «đúng hạn» may count early ones or not. */
function spread(id: string, inclusive: boolean): readonly string[] {
  if (id === "onTime") return ["resolvedInTime", "resolvedOnDueDate"];
  // What a form without a column of its own for the post calls so.
  if (id === "direct") return ["direct", "receivedDirect"];
  return id === "received" && !inclusive ? ["received", "receivedNew"] : [id];
}

function compareCount(
  scene: Scene,
  table: Table,
  sentence: Spoken,
  place: number,
  statement: Statement,
  numbers: readonly NumberOfUnits[],
): readonly ComparedFigure[] {
  const figure = scene.read.figures[statement.figure];
  const listed = statement.population === "unit" && (figure?.noun ?? null) === null && statement.parent !== null;
  if (statement.aside !== null || statement.cumulative) return [];
  const own = table.profile.readFromTable === true ? columnOf(scene, table, statement) : null;
  if (own === null && ((statement.population !== "dossier" && !listed) || statement.narrowed !== "")) return [];
  const pair = statement.outOf;
  const rest = restBefore(sentence, place, numbers);
  const scoped = rest ?? scopeOf(sentence, place, statement.levels);
  const topic = sentence.topicAt(place);
  const ids = own === null ? measuresOf(statement, topic) : [own];
  if (ids.length === 0) return [];
  const made = (fit: ComparedFigure["fit"], found: TableValue | null): ComparedFigure => ({
    of: { is: "count", statement },
    fit,
    with: found,
    scoped,
    stranger: scoped.problem,
    key: keyOf(scene, statement.block, scoped),
    period: statement.period ?? scene.meaning.blocks[statement.block]?.period ?? null,
    boundInText: false,
  });
  if (otherPeriod(scene, statement.block, statement.period)) return [made("period", null)];
  if (scoped.problem !== null) return [made("stranger", null)];
  if (pair !== null) {
    const rates = [...new Set([...ids, ...sentence.topicsAt(place).flatMap((one) => one.ids)])].flatMap((id) =>
      ratesNamed(id),
    );
    const found = ratesOf(table, scoped.choices, rates);
    const exact = found.find(({ rate }) => rate?.part === statement.value && rate.whole === pair);
    if (exact !== undefined) return [made("agrees", exact)];
    // The larger of the two numbers is the less likely to be another's by chance.
    const alike = (value: TableValue): number =>
      value.rate?.whole === pair ? pair : value.rate?.part === statement.value ? statement.value : -1;
    const [half] = [...found].sort((one, other) => alike(other) - alike(one));
    return half === undefined || alike(half) < 0 ? [] : [made("slip", half)];
  }
  const values = valuesOf(table, scoped.choices, ids);
  const beside = scoped.strong ? sentence.closers(place) : [...sentence.closers(place), WHOLE_TOO];
  const others = valuesOf(
    table,
    beside.flatMap(({ choices }) => choices),
    ids,
  );
  const same = [...values, ...others].find(({ value }) => fits(statement, value));
  if (same !== undefined) return [made("agrees", same)];
  // «có dưới 30 hồ sơ»: a bound, and nobody's count.
  if (figure !== undefined && figure.hedge !== null && figure.hedge !== "approximately") return [made("absent", null)];
  const near = [...values, ...others].find(({ value }) => value !== null && isPenSlip(value, statement.value));
  if (near !== undefined) return [made("slip", near)];
  const [first] = values;
  if (first === undefined) return [made("absent", null)];
  // What may go on with the whole is no error of the office that stands nearer.
  return [made(others.length > 0 ? "absent" : "differs", first)];
}

/** The column of a form without a profile that the count's own words name. */
function columnOf({ relations }: Scene, table: Table, { figure, outOf }: Statement): string | null {
  const place = relations.places.get(figure);
  return place === undefined || outOf !== null ? null : columnNamed(table, place);
}

const WHOLE_TOO: Scoped = {
  choices: [{ scope: "whole", name: "toàn bảng" }],
  how: "silent",
  strong: false,
  problem: null,
};

function fits({ value, tolerance }: Statement, other: number | null): boolean {
  return other !== null && Math.abs(other - value) <= tolerance;
}

export function valuesOf(
  table: Table,
  choices: readonly PossibleScope[],
  ids: readonly string[],
): readonly TableValue[] {
  return choices.flatMap(({ scope, name }) =>
    ids.flatMap((id): readonly TableValue[] => {
      const found = measure(table, scope, id);
      return found.is === "known"
        ? [{ name, value: found.value, rate: null, cells: found.from, formula: found.formula ?? null }]
        : [];
    }),
  );
}

function ratesOf(
  table: Table,
  choices: readonly PossibleScope[],
  named: readonly (readonly [string, string])[],
): readonly TableValue[] {
  return choices.flatMap(({ scope, name }) =>
    named.flatMap((measures): readonly TableValue[] => {
      const rate = rateIn(table, scope, measures);
      return rate === null ? [] : [{ name, value: null, rate, cells: rate.cells, formula: null }];
    }),
  );
}

/** Where no office is named near a figure, the level of government that is spoken of decides. */
function scopeOf(sentence: Spoken, place: number, levels: string): Scoped {
  const scoped = sentence.scopes.get(place) ?? WHOLE_TOO;
  return scoped.how === "silent" && levels !== "" ? sentence.levelScope(levels) : scoped;
}

/** «và 16 đơn vị khác 1.747 hồ sơ». */
function restBefore(sentence: Spoken, place: number, numbers: readonly NumberOfUnits[]): Scoped | null {
  const found = numbers.find(
    (number) => number.spoken === sentence && number.rest !== null && number.place < place && place - number.place < 5,
  );
  return found === undefined || found.rest === null || found.rest.length === 0
    ? null
    : {
        choices: [{ scope: { rows: found.rest }, name: `${found.rest.length} đơn vị khác` }],
        how: "group",
        strong: true,
        problem: null,
      };
}

function keyOf({ meaning }: Scene, block: number, { choices, how }: Scoped): string {
  return [meaning.blocks[block]?.period ?? "", how === "silent" ? block : "", choices[0]?.name ?? ""].join("|");
}

function otherPeriod(scene: Scene, block: number, own: string | null): boolean {
  const spoken = own ?? scene.meaning.blocks[block]?.period ?? null;
  return !maybeSamePeriod(spoken, scene.period);
}

function compareRate(
  scene: Scene,
  table: Table,
  sentence: Spoken,
  place: number,
  share: Share,
  counts: readonly ComparedFigure[],
): readonly ComparedFigure[] {
  if (!isShare(sentence, place, share) || share.average || share.narrowed !== "") return [];
  // «11 đơn vị …, thấp nhất là Cục thuế tỉnh 38,78%»: a percentage is of no offices that are counted before it.
  if (share.population !== "dossier" && share.population !== "unit") return [];
  const before = share.of === null ? undefined : scene.meaning.statements[share.of];
  if (before?.population === "unit" && sentence.scopes.get(place)?.how !== "named") return [];
  const counted = before?.population === "unit" && before.parent === null ? undefined : before;
  if (counted !== undefined && (counted.aside !== null || counted.cumulative)) return [];
  const scoped = scopeOf(sentence, place, share.levels);
  const topics = sentence.topicsAt(place);
  const own = share.measure ?? counted?.measure ?? null;
  const ids = [...new Set([...(own === null ? [] : [own]), ...topics.flatMap((topic) => topic.ids)])];
  const named = ids.flatMap((id) => ratesNamed(id, share.base?.measure ?? null));
  if (named.length === 0) return [];
  const made = (fit: ComparedFigure["fit"], found: TableValue | null): ComparedFigure => ({
    of: { is: "rate", share },
    fit,
    with: found,
    scoped,
    stranger: scoped.problem,
    key: keyOf(scene, share.block, scoped),
    period: scene.meaning.blocks[share.block]?.period ?? null,
    boundInText:
      explains(scene, sentence, place, share) || wholeBeside(counts, share, keyOf(scene, share.block, scoped), named),
  });
  if (otherPeriod(scene, share.block, null)) return [made("period", null)];
  if (scoped.problem !== null) return [made("stranger", null)];
  const readings = (choices: readonly PossibleScope[]): readonly TableValue[] => ratesOf(table, choices, named);
  const all = [...readings(scoped.choices), ...partOfAll(table, counted ?? null, share)];
  const beside = counted === undefined ? readings(sentence.closers(place).flatMap(({ choices }) => choices)) : [];
  const same = [...all, ...(scoped.strong ? beside : [...beside, ...readings(WHOLE_TOO.choices)])].find(
    ({ rate }) => rate !== null && prints(share, rate),
  );
  if (same !== undefined) return [made("agrees", same)];
  // Over a whole that the text names and the table does not know, it can be nothing but right by chance.
  const base = share.base?.measure ?? null;
  if (base !== null && !all.some(({ rate }) => rate?.measures[1] === base)) return [];
  const slip = all.find(({ rate }) => rate !== null && isSlip(share, rate));
  if (slip !== undefined) return [made("slip", slip)];
  const nearest = [...all].sort((one, other) => distance(share, one) - distance(share, other))[0];
  return nearest === undefined ? [] : [made("differs", nearest)];
}

/** «Sở A tiếp nhận 34.162 hồ sơ, chiếm 30,22%»: of all that there are in the table. */
function partOfAll(table: Table, counted: Statement | null, share: Share): readonly TableValue[] {
  const id = counted?.measure ?? null;
  const whole = id === null || !share.part ? null : measure(table, "whole", id);
  if (counted === null || whole?.is !== "known" || whole.value === 0) return [];
  const rate: TableRate = {
    part: counted.value,
    whole: whole.value,
    cells: whole.from,
    measures: [id ?? "", id ?? ""],
  };
  return prints(share, rate) ? [{ name: "toàn bảng", value: null, rate, cells: whole.from, formula: null }] : [];
}

/** «Sở Kế hoạch và Đầu tư 73,78%»: a goal that is only in the office's name is none. */
function isShare({ items, scopes }: Spoken, place: number, { kind }: Share): boolean {
  if (kind !== "goal") return kind === "share";
  if (scopes.get(place)?.how !== "named") return false;
  for (let at = place - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item?.is !== "unit" || item.unit.is === "mark") return item?.is === "marker";
    if (item.unit.tags.has("goal")) return false;
  }
  return false;
}

/** How far a rate of the table lies from the printed one, in units of its last digit. */
function distance({ scaled, decimals }: Share, { rate }: TableValue): number {
  return rate === null ? Infinity : Math.abs(Number(roundHalfUp(rate.part * 100, rate.whole, decimals)) - scaled);
}

function isSlip({ scaled, decimals }: Share, { part, whole }: TableRate): boolean {
  return isPenSlip(Number(roundHalfUp(part * 100, whole, decimals)), scaled);
}

/** Half up, or cut off: that is another rule's business. */
function prints({ scaled, decimals, tolerance, hedge }: Share, { part, whole }: TableRate): boolean {
  const exact = Number(roundHalfUp(part * 100, whole, decimals));
  const cut = Number((BigInt(part) * 100n * 10n ** BigInt(decimals)) / BigInt(whole));
  if (hedge === "more-than") return exact >= scaled - tolerance;
  if (hedge === "less-than") return exact <= scaled + tolerance;
  return Math.abs(exact - scaled) <= tolerance || cut === scaled;
}

/** «38,78% (121/312 hồ sơ)»: the pair tells whether the percentage is right. */
function explains(scene: Scene, { items }: Spoken, place: number, share: Share): boolean {
  const after = items[place + 2];
  const bracket = items[place + 1];
  if (bracket?.is !== "unit" || bracket.unit.is !== "mark" || bracket.unit.mark !== "(") return false;
  const pair = after?.is === "unit" && after.unit.is === "figure" ? scene.read.figures[after.unit.figure]?.pair : null;
  // One unit of the last digit off is let pass where shares must add up to 100; here they need not.
  return (
    pair !== null && pair !== undefined && fitOf(share, pair[0], pair[1], { numerator: 0, denominator: 0 }) !== "beside"
  );
}

/** The text gives the whole as well, for the same offices. */
function wholeBeside(
  counts: readonly ComparedFigure[],
  share: Share,
  key: string,
  named: readonly (readonly [string, string])[],
): boolean {
  const bases = new Set(named.map(([, base]) => base));
  return counts.some(
    ({ of, key: other }) =>
      of.is === "count" &&
      other === key &&
      of.statement.outOf === null &&
      of.statement.paragraph === share.paragraph &&
      bases.has(of.statement.measure ?? ""),
  );
}
