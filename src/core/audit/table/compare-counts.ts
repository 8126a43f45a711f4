import type { Table } from "../../model/table";
import { isPenSlip } from "../../numerals/pen-slip";
import type { Scene } from "../claims/claim";
import type { Statement } from "../meaning/statement";
import { compose } from "../meaning/compose";
import { LEFT } from "../relations/quantity";
import { compareRate } from "./compare-rates";
import type { ComparedFigure, TableValue } from "./compared";
import { keyOf, otherPeriod, ratesOf, scopeOf, valuesOf, WHOLE_TOO } from "./compared";
import type { ColumnsNamed } from "./named-columns";
import { columnsNamed } from "./named-columns";
import type { NumberOfUnits } from "./offices/numbers-of-units";
import { ratesNamed } from "./rates";
import type { Item } from "./offices/items";
import { othersBefore } from "./offices/others";
import { endsWith } from "./period";
import { isBesideAverage, isPlainlyTold } from "./plainly-told";
import type { Scoped } from "./offices/scopes";
import type { Spoken, Topic } from "./offices/spoken";

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

/** The measures that a count may be, by its own words and by what was spoken of before it, the nearest first. */
function measuresOf(statement: Statement, topics: readonly Topic[]): readonly string[] {
  const own = statement.measure === null ? [] : [statement.measure, ...statement.alternatives];
  const ids = statement.measure === null || statement.parent !== null ? [...own, ...(topics[0]?.ids ?? [])] : own;
  // «quá hạn 16 hồ sơ (12 đã trả, 4 đang giải quyết)»: what is said of a part is said of what is overdue.
  const isOverdue = topics.some((topic) => topic.ids.some((id) => OVERDUE.has(id)));
  const late = isOverdue ? own.flatMap((id) => LATE_PART[id] ?? []) : [];
  const all = statement.parent === null ? [...ids, ...late] : [...late, ...ids];
  return [...new Set(all.flatMap((id) => spread(id, statement.inclusive)))];
}

/**
 * What else a count may be: by the words right behind it («560 hồ sơ trực tuyến/670 hồ sơ mới»), and all that was spoken of
 * before it where its own words say nothing («tiếp nhận 3.240 hồ sơ (kỳ trước 220, mới 3.020)»). To agree with only.
 */
function wideMeasures({ relations }: Scene, statement: Statement, topics: readonly Topic[]): readonly string[] {
  const behind = relations.places.get(statement.figure)?.behind;
  const said = behind === undefined ? { measure: null, alternatives: [] } : compose(behind, null);
  const own = said.measure === null ? [] : [said.measure, ...said.alternatives];
  // «phát sinh hồ sơ trả quá hạn 101 hồ sơ»: only those that were settled, perhaps.
  if (statement.measure === "overdueTotal") own.push(...OVERDUE);
  const before = statement.measure === null || statement.parent !== null ? topics.flatMap(({ ids }) => ids) : [];
  // «có 6 hồ sơ trong tổng số 305 hồ sơ», of those that were late as before: settled late, perhaps.
  const all = [...own, ...before];
  const parts = all.includes("overdueTotal") ? [...OVERDUE] : [];
  return [...all, ...parts].flatMap((id) => spread(id, false));
}

const OVERDUE: ReadonlySet<string> = new Set(["overdueTotal", "resolvedLate", "pendingOverdue"]);
const LATE_PART: Readonly<Record<string, string>> = { resolved: "resolvedLate", pending: "pendingOverdue" };

/** What an office is told to settle is pending yet. */
const TO_COME: Readonly<Record<string, string>> = { resolved: "pending", resolvedLate: "pendingOverdue" };

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
  if (statement.aside !== null || statement.cumulative || isNotOfTheTable(sentence, place)) return [];
  if (isDifference(sentence, place)) return [];
  const own = table.profile.readFromTable === true ? columnsOf(scene, table, sentence, statement) : null;
  if (own === null && ((statement.population !== "dossier" && !listed) || statement.narrowed !== "")) return [];
  const pair = statement.outOf;
  const rest = restBefore(sentence, place, numbers) ?? othersBefore(scene, table, sentence, place);
  const scoped = rest ?? scopeOf(sentence, place, statement.levels);
  const last = sentence.topicAt(place);
  const topics = [...sentence.topicsAt(place), ...(last === null ? [] : [last])];
  const told = own?.ids ?? measuresOf(statement, topics);
  // «Hồ sơ chứng thực chiếm tỷ trọng lớn nhất (400 hồ sơ)»: nothing is said of them but that they came.
  const perhaps = saysLeft(scene, statement) ? "pending" : (figure?.noun ?? null) === null ? null : "received";
  const ids = told.length === 0 && perhaps !== null && scoped.strong ? [perhaps] : told;
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
  const isOther = otherPeriod(scene, statement.block, statement.period);
  // «Đến 30/9/2026»: up to the end of the table's period, from its beginning or from some other day.
  const isUpTo = isOther && endsWith(statement.period ?? scene.meaning.blocks[statement.block]?.period, scene.period);
  if (isOther && !isUpTo) return [made("period", null)];
  if (scoped.problem !== null) return [made("stranger", null)];
  if (pair !== null) {
    const meant = [...new Set([...ids, ...topics.flatMap((one) => one.ids)])];
    const found = ratesOf(
      table,
      scoped.choices,
      meant.flatMap((id) => ratesNamed(id)),
    );
    const exact = found.find(({ rate }) => rate?.part === statement.value && rate.whole === pair);
    if (exact !== undefined) return [made("agrees", exact)];
    const ofAll = shareOfAll(table, scoped, meant, [statement.value, pair]);
    if (ofAll !== null) return [made("agrees", ofAll)];
    // The larger of the two numbers is the less likely to be another's by chance.
    const alike = (value: TableValue): number =>
      value.rate?.whole === pair ? pair : value.rate?.part === statement.value ? statement.value : -1;
    const [half] = [...found].sort((one, other) => alike(other) - alike(one));
    if (half === undefined || alike(half) < 0) return [];
    // That the part is the table's and the whole is not says that it is out of something else, but for a slip of the pen.
    const whole = half.rate?.whole ?? pair;
    return whole === pair || isPenSlip(whole, pair) ? [made("slip", half)] : [];
  }
  const values = valuesOf(table, scoped.choices, ids);
  const asked = rest !== null || scoped.strong ? [] : sentence.asked(place);
  const beside = rest !== null ? [] : [...sentence.closers(place), ...asked, ...(scoped.strong ? [] : [WHOLE_TOO])];
  const others = valuesOf(
    table,
    beside.flatMap(({ choices }) => choices),
    asked.length > 0 ? [...ids, ...ids.flatMap((id) => TO_COME[id] ?? [])] : ids,
  );
  const wide = own === null ? valuesOf(table, scoped.choices, wideMeasures(scene, statement, topics)) : [];
  const same = [...values, ...others, ...wide].find(({ value }) => fits(statement, value));
  if (same !== undefined) return [made("agrees", same)];
  if (told.length === 0 && ids[0] === "received") return [];
  // «4 xã tiếp nhận 785 hồ sơ»: which four is not known.
  if (scoped.choices.length === 0 || asked.length > 0) return [made("absent", null)];
  // «19 hồ sơ đã trả và 6 hồ sơ đang giải quyết, tổng 25 hồ sơ»: its parts say what it counts, and not what was spoken of last.
  if (statement.measure === null && isAddedUp(scene, statement)) return [];
  // «chuyển 50 hồ sơ, đã có kết quả 45 hồ sơ, còn 5 hồ sơ»: what is left of what was said before it.
  if (isLeft(scene, statement)) return [];
  // «có dưới 30 hồ sơ»: a bound, and nobody's count.
  if (figure !== undefined && figure.hedge !== null && figure.hedge !== "approximately") return [made("absent", null)];
  if (isBesideAverage(sentence, place)) return [];
  const near = [...values, ...others].find(({ value }) => value !== null && isPenSlip(value, statement.value));
  if (isUpTo && (near === undefined || statement.value < LARGE)) return [made("period", null)];
  // «chậm 20 hồ sơ», «là 60 hộ»: what is not said in its own words may be in any column of the office's row.
  const isPlain = own === null ? statement.measure !== null : own.plain;
  const other = isPlain ? null : anyOf(table, scoped, statement);
  if (other !== null) return [near === undefined ? made("agrees", other) : made("absent", near)];
  const isTold = own !== null || isPlainlyTold(scene, sentence, place);
  if (!isTold && (near === undefined || statement.value < SMALL)) return [made("absent", null)];
  // «Hộ nghèo được hỗ trợ: 24 hộ, trong đó Xã A 10, Xã B 8, Xã C 6»: what adds up to what the table does not have.
  if (own?.plain === false && isInSum(scene, statement)) return [made("absent", null)];
  if (near !== undefined) return [made("slip", near)];
  const [first] = values;
  if (first === undefined) return [made("absent", null)];
  // «UBND huyện A tiếp nhận 113.048 hồ sơ» says plainly whose, and of what.
  const isMain = scoped.how === "named" && statement.measure !== null && sentence.items[place]?.open.length === 0;
  if (!isMain && areFarApart(statement.value, first.value ?? 0)) return [made("absent", null)];
  // What may go on with the whole is no error of the office that stands nearer.
  const isSure = others.length === 0 && told.length > 0 && own?.plain !== false;
  return [made(isSure ? "differs" : "absent", first)];
}

/** No slip of the pen makes 27 of 1,717, and hardly an older table does: words that were misread do. */
function areFarApart(one: number, other: number): boolean {
  const [less, more] = one < other ? [one, other] : [other, one];
  return more >= FAR && more >= TIMES_APART * less;
}

const FAR = 20;
const TIMES_APART = 4;

/** The cell of a named office that holds the number, whatever its column. */
function anyOf(table: Table, { choices, how }: Scoped, statement: Statement): TableValue | null {
  if (how !== "named" || statement.value < TELLING) return null;
  const ids = table.columns.map(({ id }) => id);
  return valuesOf(table, choices, ids).find(({ value }) => fits(statement, value)) ?? null;
}

/** A smaller number is one slip of the pen from too many others. */
const SMALL = 100;

/** A number of another period is not so near by chance. */
const LARGE = 1000;

/** Smaller numbers stand somewhere in every row. */
const TELLING = 10;

/** «Xã Hữu Sản (16/25 hồ sơ quá hạn)»: of all that there are in the table. */
function shareOfAll(
  table: Table,
  { choices }: Scoped,
  ids: readonly string[],
  [part, whole]: readonly [number, number],
): TableValue | null {
  for (const id of ids.flatMap((one) => spread(one, false))) {
    const own = valuesOf(table, choices, [id]).find(({ value }) => value === part);
    if (own !== undefined && valuesOf(table, WHOLE_TOO.choices, [id]).some(({ value }) => value === whole)) return own;
  }
  return null;
}

/**
 * «Cùng kỳ năm 2025, huyện tiếp nhận 1.102 hồ sơ, giải quyết 1.050», «Nếu trả xong 6 hồ sơ thì còn 69»: a clause that begins
 * so tells of another time, or of what is not so.
 */
function isNotOfTheTable({ items }: Spoken, place: number): boolean {
  let from = place;
  while (from > 0 && !isClauseEnd(items[from - 1])) from -= 1;
  const [first] = items.slice(from).filter((item) => item.is === "marker" || item.unit.is !== "mark");
  if (first?.is !== "unit") return false;
  const { tags } = first.unit;
  return tags.has("supposed") || (tags.has("formerly") && !tags.has("against"));
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

function isLeft(scene: Scene, statement: Statement): boolean {
  return saysLeft(scene, statement) && isInSum(scene, statement);
}

/** Whether it is a part of what adds up in the text. */
function isInSum({ relations }: Scene, { id }: Statement): boolean {
  return relations.sums.some(({ parts }) => parts.some((part) => part.id === id));
}

/** «các lĩnh vực khác còn 39 hồ sơ» */
function saysLeft({ relations }: Scene, one: Pick<Statement, "figure" | "measure" | "remainder">): boolean {
  const words = relations.places.get(one.figure)?.wordsBefore ?? [];
  return one.measure === null && (one.remainder || words[0] === LEFT || words.at(-1) === LEFT);
}

function isAddedUp({ relations }: Scene, { id }: Statement): boolean {
  return relations.sums.some(
    ({ totals, parts, stated }) => stated && parts.length > 1 && totals.some((total) => total.id === id),
  );
}

/** The columns of a form without a profile that the count may be of; null where nothing names any. */
function columnsOf(
  { relations, read, meaning }: Scene,
  table: Table,
  { index }: Spoken,
  { figure, outOf, start, population }: Statement,
): ColumnsNamed | null {
  const place = relations.places.get(figure);
  if (place === undefined || outOf !== null || population === "unit") return null;
  const named = columnsNamed(table, place, read.text.slice(meaning.units[index]?.[0]?.start ?? start, start));
  return named.ids.length === 0 ? null : named;
}

function fits({ value, tolerance }: Statement, other: number | null): boolean {
  return other !== null && Math.abs(other - value) <= tolerance;
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
