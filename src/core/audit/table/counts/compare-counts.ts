import type { Table } from "../../../model/table";
import type { Scene } from "../../claims/claim";
import type { Statement } from "../../meaning/statement";
import type { ComparedFigure, TableValue } from "../compared";
import { keyOf, otherPeriod, scopeOf, valuesOf, WHOLE_TOO } from "../compared";
import { decidedByOthers } from "../decided-by-others";
import type { Item } from "../offices/items";
import type { NumberOfUnits } from "../offices/numbers-of-units";
import { othersBefore } from "../offices/others";
import type { Scoped } from "../offices/scopes";
import type { Spoken } from "../offices/spoken";
import { beginsYear, endsWith } from "../period";
import { comparePair, pairInRow, pairsNear } from "../rates/compare-pairs";
import { compareRate } from "../rates/compare-rates";
import { prints } from "../rates/printed-share";
import type { CountAsked } from "./count-asked";
import { fits, saysLeft } from "./count-asked";
import type { Excuse } from "./excuses";
import { noError, notSought, withoutClosed } from "./excuses";
import { isApart } from "./plainly-told";
import { measuresOf, TO_COME, wideMeasures } from "./measures-meant";
import type { ColumnsNamed } from "./named-columns";
import { columnsNamed } from "./named-columns";
import { cellsNear, isNear } from "./near-cells-of-count";

/** All counts and percentages of a text beside what the table says of the same measure and offices. */
export function comparedFigures(
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
  const certain = withoutClosed(scene, counts);
  const rates = scene.meaning.shares.flatMap((share) => {
    const sentence = bySentence.get(share.sentence);
    const place = sentence?.places.get(share.figure);
    return sentence === undefined || place === undefined
      ? []
      : compareRate(scene, table, sentence, place, share, certain);
  });
  return decidedByOthers([...certain, ...rates]);
}

function compareCount(
  scene: Scene,
  table: Table,
  sentence: Spoken,
  place: number,
  statement: Statement,
  numbers: readonly NumberOfUnits[],
): readonly ComparedFigure[] {
  const made = (fit: ComparedFigure["fit"], found: TableValue | null, scoped: Scoped): ComparedFigure => ({
    of: { is: "count", statement },
    fit,
    with: found,
    scoped,
    stranger: scoped.problem,
    key: keyOf(scene, statement.block, scoped),
    period: statement.period ?? scene.meaning.blocks[statement.block]?.period ?? null,
    boundInText: false,
  });
  const asked = askedOf(scene, table, sentence, place, statement, numbers);
  if (asked === null) return [];
  const { scoped, isUpTo, values, others } = asked;
  if (asked.own?.how === "perhaps")
    return perhapsIn(asked).map((found) => ({ ...made(found.fit, found.with, scoped), ...found }));
  if (otherPeriod(scene, statement.block, statement.period) && !isUpTo) return [made("period", null, scoped)];
  if (scoped.problem !== null) return [made("stranger", null, scoped)];
  if (statement.outOf !== null) {
    const pair = comparePair(asked, statement.outOf);
    return pair === null ? [] : [made(pair.fit, pair.with, scoped)];
  }
  const wide = asked.own === null ? valuesOf(table, scoped.choices, wideMeasures(scene, statement, asked.topics)) : [];
  const same = [...values, ...others, ...wide].find(({ value }) => fits(statement, value));
  if (same !== undefined) return [made("agrees", same, scoped)];
  const near = [...values, ...others].find((one) => isNear(one, statement));
  const excused = (excuse: Excuse): readonly ComparedFigure[] => {
    const told =
      excuse === "silent"
        ? []
        : excuse === "doubted"
          ? [made("absent", values[0] ?? null, scoped)]
          : [made(excuse, null, scoped)];
    const maybe = !isOwnForm(table) || excuse === "period" ? [] : cellsNear(asked);
    return maybe.length === 0 ? told : [{ ...made("near", null, scoped), maybe, otherwise: told }];
  };
  const before = notSought(asked, near);
  if (before !== null) return excused(before);
  const elsewhere = inOtherColumn(asked);
  // A cell of another row that is near says less than one of the office's own that is the same.
  if (elsewhere !== null)
    return [
      values.some((one) => isNear(one, statement))
        ? made("absent", near ?? null, scoped)
        : made("agrees", elsewhere, scoped),
    ];
  const excuse = noError(asked, near);
  if (excuse !== null) return excused(excuse);
  return [near === undefined ? made("differs", values[0] ?? null, scoped) : made("slip", near, scoped)];
}

/**
 * The cell that holds a count whose words do not name one column of its table, or one that is a slip of the pen away where
 * they name it in part.
 */
function perhapsIn(asked: CountAsked): readonly Pick<ComparedFigure, "fit" | "with" | "maybe">[] {
  const { scene, statement, scoped, values } = asked;
  if (otherPeriod(scene, statement.block, statement.period) || scoped.problem !== null) return [];
  if (statement.outOf !== null) return pairOf(asked, statement.outOf);
  const found =
    values.find(({ value }) => fits(statement, value)) ??
    inOtherColumn(asked) ??
    (scoped.strong ? null : inOtherColumn({ ...asked, scoped: WHOLE_TOO }));
  if (found !== null) return [{ fit: "agrees", with: found }];
  const maybe = cellsNear(asked);
  return maybe.length === 0 ? [] : [{ fit: "near", with: null, maybe }];
}

/** A pair of the row, or the one that is a slip of the pen away: told where a percentage of the sentence is that one's. */
function pairOf(
  { scene, table, scoped, statement }: CountAsked,
  whole: number,
): readonly Pick<ComparedFigure, "fit" | "with">[] {
  const exact = pairInRow(table, scoped, statement.value, whole);
  if (exact.length > 0) return exact.map((pair) => ({ fit: "agrees", with: pair }));
  const near = pairsNear(table, scoped, statement.value, whole);
  const shares = scene.meaning.shares.filter(({ sentence }) => sentence === statement.sentence);
  const printed = near.filter(({ rate }) => rate !== null && shares.some((share) => prints(share, rate)));
  const [only, ...others] = printed.length > 0 ? printed : near;
  if (only === undefined || others.length > 0) return [];
  return [{ fit: printed.length > 0 ? "slip" : "near", with: only }];
}

/** Null where the count is none that a table like this one can have. */
function askedOf(
  scene: Scene,
  table: Table,
  sentence: Spoken,
  place: number,
  statement: Statement,
  numbers: readonly NumberOfUnits[],
): CountAsked | null {
  const figure = scene.read.figures[statement.figure];
  const listed = statement.population === "unit" && (figure?.noun ?? null) === null && statement.parent !== null;
  const isCumulative = statement.cumulative;
  if (statement.aside !== null || (isCumulative && !beginsYear(scene.period))) return null;
  if (isNotOfTheTable(sentence, place) || isDifference(sentence, place) || isApart(scene, statement)) return null;
  const own = isOwnForm(table) ? columnsOf(scene, table, sentence, statement) : null;
  const isPerhaps = own?.how === "perhaps";
  if (own === null && ((statement.population !== "dossier" && !listed) || statement.narrowed !== "")) return null;
  const rest = restBefore(sentence, place, numbers) ?? othersBefore(scene, table, sentence, place);
  const scoped = rest ?? scopeOf(sentence, place, statement.levels);
  const last = sentence.topicAt(place);
  const topics = [...sentence.topicsAt(place), ...(last === null ? [] : [last])];
  const told = own?.ids ?? measuresOf(statement, topics);
  const perhaps = saysLeft(scene, statement) ? "pending" : (figure?.noun ?? null) === null ? null : "received";
  const ids = told.length === 0 && perhaps !== null && scoped.strong ? [perhaps] : told;
  if (ids.length === 0 && !isPerhaps) return null;
  const isOther = otherPeriod(scene, statement.block, statement.period);
  // «Đến 30/9/2026»: up to the end of the table's period, from its beginning or from some other day.
  const isUpTo = isOther && endsWith(statement.period ?? scene.meaning.blocks[statement.block]?.period, scene.period);
  const offices = rest !== null || scoped.strong ? [] : sentence.asked(place);
  // «Đất đai có 8 hồ sơ quá hạn trên tổng số 10 hồ sơ quá hạn»: of all.
  const isOfAll = !scoped.strong || scene.relations.places.get(statement.figure)?.outOfBefore === true;
  const beside = rest !== null ? [] : [...sentence.closers(place), ...offices, ...(isOfAll ? [WHOLE_TOO] : [])];
  return {
    scene,
    table,
    sentence,
    place,
    statement,
    figure,
    scoped,
    topics,
    own,
    told,
    ids,
    isUpTo,
    isCumulative,
    isOfAsked: offices.length > 0,
    values: valuesOf(table, scoped.choices, ids),
    others: valuesOf(
      table,
      beside.flatMap(({ choices }) => choices),
      offices.length > 0 ? [...ids, ...ids.flatMap((id) => TO_COME[id] ?? [])] : ids,
    ),
  };
}

/**
 * «chậm 20 hồ sơ», «là 60 hộ»: what is not said in its own words may be in any column of the office's row, or of several
 * together.
 */
function inOtherColumn({ table, scoped: { choices, how }, statement, own }: CountAsked): TableValue | null {
  const isPlain = own === null ? statement.measure !== null && !isOwnForm(table) : own.how === "plain";
  if (isPlain || statement.value < (how === "named" ? TELLING : TELLING_OF_SEVERAL)) return null;
  const ids = table.columns.map(({ id }) => id);
  return valuesOf(table, choices, ids).find(({ value }) => fits(statement, value)) ?? null;
}

/** What its columns are called says all that is known of them. */
function isOwnForm({ profile }: Table): boolean {
  return profile.readFromTable === true;
}

/** Smaller numbers stand somewhere in every row. */
const TELLING = 10;
const TELLING_OF_SEVERAL = 100;

/**
 * «Cùng kỳ năm 2025, huyện tiếp nhận 1.102 hồ sơ, giải quyết 1.050», «Nếu trả xong 6 hồ sơ thì còn 69», «dự kiến tuyển sinh
 * 160 em»: a clause of another time, or of what is not so.
 */
function isNotOfTheTable({ items }: Spoken, place: number): boolean {
  let from = place;
  while (from > 0 && !isClauseEnd(items[from - 1])) from -= 1;
  const clause = items.slice(from, place).flatMap((item) => (item.is === "unit" ? [item.unit] : []));
  if (clause.some(({ tags }) => tags.has("supposed"))) return true;
  const [first] = items.slice(from).filter((item) => item.is === "marker" || item.unit.is !== "mark");
  return first?.is === "unit" && first.unit.tags.has("formerly") && !first.unit.tags.has("against");
}

/** Where the bracket that closes at a place was opened. */
function openedAt(items: readonly Item[], place: number): number {
  const bracket = items[place]?.open.at(-1);
  return items.findIndex((item) => item.is === "unit" && item.unit.start === bracket);
}

/** «nhiều hơn Xã Bình Minh 200 hồ sơ»: by so many, and not as many. */
function isDifference({ items }: Spoken, place: number): boolean {
  let office = false;
  for (let at = place - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item?.is === "marker") office = true;
    else if (item?.is !== "unit") return false;
    else if (item.unit.is === "mark" && item.unit.mark === ")") at = openedAt(items, at);
    else if (item.unit.is === "mark" && item.unit.mark === "," && items[at - 1]?.is === "marker") continue;
    else if (item.unit.is === "mark" || item.unit.is === "figure") return false;
    else if (item.unit.tags.has("up") || item.unit.tags.has("down")) return office;
  }
  return false;
}

function isClauseEnd(item: Item | undefined): boolean {
  return item?.is === "unit" && item.unit.is === "mark" && item.unit.mark === ";";
}

/** The columns of a form without a profile that the count may be of; null where it is one of dossiers whose words name none. */
function columnsOf(
  { relations, read, meaning }: Scene,
  table: Table,
  { index, items }: Spoken,
  { figure, outOf, start, population, narrowed }: Statement,
): ColumnsNamed | null {
  const place = relations.places.get(figure);
  if (place === undefined || population === "unit") return null;
  if (outOf !== null) return { ids: [], how: "perhaps" };
  const earlier = read.text.slice(meaning.units[index]?.[0]?.start ?? start, start);
  const offices = items.flatMap((item) =>
    item.is === "marker" ? [read.text.slice(item.marker.start, item.marker.end)] : [],
  );
  const named = columnsNamed(table, place, earlier, offices);
  return named.ids.length === 0 && population === "dossier" && narrowed === "" ? null : named;
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
