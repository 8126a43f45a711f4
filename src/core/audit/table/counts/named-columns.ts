import type { Table } from "../../../model/table";
import { NEUTRAL } from "./plainly-told";
import { foldWord } from "../../passages/fold-word";
import type { Place } from "../../structure/outline";

/** What the columns of a form that no profile knows are called, in words as texts are compared. */
interface NamedColumn {
  readonly id: string;
  /** Ways to say it, the fullest first: «kiến nghị, phản ánh» is said «kiến nghị» too. */
  readonly said: readonly (readonly string[])[];
  /** «Tổng số đơn»: what it counts, where it is the total of all. */
  readonly noun: string | null;
}

const TOTAL: ReadonlySet<string> = new Set(["tổng", "số", "cộng", "lượng"].map(foldWord));

const SUM = foldWord("tổng");

const known = new WeakMap<Table, readonly NamedColumn[]>();

/** Columns that a count may be of. */
export interface ColumnsNamed {
  /** The likeliest first. */
  readonly ids: readonly string[];
  /**
   * plain: the count's own words name it and nothing else · before: it was named before, or they name it in another order,
   * which may go on with a part that was named before · perhaps: other words narrow it.
   */
  readonly how: "plain" | "before" | "perhaps";
}

const NOTHING: ColumnsNamed = { ids: [], how: "perhaps" };

/**
 * The columns of a table in a form of its own that the words around a count name; none where they name several: «73 đơn
 * khiếu nại đã giải quyết» is counted in neither. Where they name none, the last one that was spoken of before it, and the
 * total of what is counted: «Xã Bình Lâm có số hộ nghèo cao nhất (90 hộ)».
 *
 * @param earlier the words of its sentence before it
 * @param offices the offices that the sentence names
 */
export function columnsNamed(
  table: Table,
  place: Place,
  earlier: string,
  offices: readonly string[] = [],
): ColumnsNamed {
  const { wordsBefore, noun } = place;
  const joins = place.wordsBehind.findIndex((word) => JOINING.has(word));
  const wordsBehind = joins < 0 ? place.wordsBehind : place.wordsBehind.slice(0, joins);
  const columns = columnsOf(table);
  const named = columns.filter(({ said }) =>
    said.some((words) => holds(wordsBefore, words) || holds(wordsBehind, words)),
  );
  if (named.length > 0) {
    const column = fullest(named);
    const narrows =
      isQualified(column, wordsBefore, offices) ||
      isQualified(column, wordsBehind, offices) ||
      isOfFirst(column, place);
    return of(column, narrows ? "perhaps" : "plain");
  }
  const own = [...wordsBefore, ...wordsBehind];
  const told = columns.filter(({ said }) => said.some((words) => words.every((word) => own.includes(word))));
  if (told.length > 0) {
    const column = fullest(told);
    const isAll = own.every((word) => column?.said.some((words) => words.includes(word)) === true);
    return of(column, isAll ? "before" : "perhaps");
  }
  // «86 khiếu nại» of a column «Đơn khiếu nại»
  const short = columns.filter(({ said }) =>
    said.some((words) => words.length > 2 && words.slice(1).every((word) => own.includes(word))),
  );
  if (short.length > 0) return of(fullest(short), "perhaps");
  if (wordsBehind.length > 1) return NOTHING;
  const totals = columns.filter((column) => column.noun !== null && column.noun === noun);
  const topic = lastNamed(columns, wordsOf(earlier), noun);
  const [total] = totals;
  const ids = [...topic, ...(total === undefined || totals.length > 1 ? [] : [total.id])];
  if (ids.length === 0) return NOTHING;
  return { ids, how: topic.length === 0 && ids.length > 0 ? "plain" : "before" };
}

/** «50 lao động với kinh phí 75 triệu đồng»: what follows is said of the next figure. */
const JOINING: ReadonlySet<string> = new Set(
  ["với", "và", "cùng", "cho", "để", "nhưng", "còn", "đạt", "chiếm"].map(foldWord),
);

/** The columns whose names share a word with those around a count, nouns that several columns count apart. */
export function columnsLike(table: Table, { wordsBefore, wordsBehind }: Place): readonly string[] {
  const own = new Set([...wordsBefore, ...wordsBehind]);
  const names = table.columns.map(({ label }) => new Set(wordsOf(label)));
  const isTelling = (word: string): boolean => names.filter((name) => name.has(word)).length <= MOST_ALIKE;
  return table.columns.flatMap(({ id }, at) =>
    [...(names[at] ?? [])].some((word) => own.has(word) && !TOTAL.has(word) && isTelling(word)) ? [id] : [],
  );
}

/** Of a word in the names of more columns the column is not told. */
const MOST_ALIKE = 2;

function of(column: NamedColumn | null, how: ColumnsNamed["how"]): ColumnsNamed {
  return column === null ? NOTHING : { ids: [column.id], how };
}

/** «đơn khiếu nại đủ điều kiện xử lý 70 đơn»: words behind a column's name that narrow it. */
function isQualified(column: NamedColumn | null, words: readonly string[], offices: readonly string[]): boolean {
  const name = new Set(column?.said.flat());
  const others = new Set(offices.flatMap(wordsOf));
  const whole = column?.said.map((said) => lastPlace(words, said) + said.length - 1) ?? [];
  const ends = column?.said.flatMap((said, at) => (holds(words, said) ? [whole[at] ?? -1] : [])) ?? [];
  const last = ends.length > 0 ? Math.max(...ends) : words.map((word) => name.has(word)).lastIndexOf(true);
  return last >= 0 && words.slice(last + 1).some((word) => tells(word) && !others.has(word));
}

function tells(word: string): boolean {
  return !NEUTRAL.has(word) && !FILLING.has(word);
}

/** «15 phản ánh đang xử lý có 12 phản ánh còn trong hạn»: what stands between two counts is said of the first, and words behind the second narrow it. */
function isOfFirst(column: NamedColumn | null, { wordsBefore, wordsBehind, noun }: Place): boolean {
  const isBehind = column?.said.some((words) => holds(wordsBehind, words)) === true;
  return !isBehind && noun !== "" && wordsBefore[0] === noun && wordsBehind.slice(1).some(tells);
}

const FILLING: ReadonlySet<string> = new Set(
  "là có được đạt với gồm cho của tại ở và người hồ sơ đơn lượt".split(" ").map(foldWord),
);

/** «thanh toán trực tuyến» names a column «Thanh toán trực tuyến» before one «Trực tuyến»; null where no name holds all others. */
function fullest(columns: readonly NamedColumn[]): NamedColumn | null {
  const words = ({ said }: NamedColumn): readonly string[] => said[0] ?? [];
  return (
    columns.find((one) => columns.every((other) => words(other).every((word) => words(one).includes(word)))) ?? null
  );
}

/** The column that was named last, of what a noun counts, if any does. */
function lastNamed(columns: readonly NamedColumn[], words: readonly string[], noun: string): readonly string[] {
  let last: { readonly at: number; readonly id: string } | null = null;
  for (const { id, said } of columns)
    for (const wanted of said) {
      const at = lastPlace(words, wanted);
      // «quá hạn 13 hồ sơ tại Sở A (3 hồ sơ)»: of what the head of the list counts.
      const counts = noun === "" || wanted[0] === noun || words.slice(at, at + wanted.length + 3).includes(noun);
      if (at > (last?.at ?? -1) && counts) last = { at, id };
    }
  return last === null ? [] : [last.id];
}

function columnsOf(table: Table): readonly NamedColumn[] {
  const ready = known.get(table);
  if (ready !== undefined) return ready;
  const labels = table.columns.map(({ label }) => wordsOf(label));
  const columns = table.columns.map(({ id, label }, at): NamedColumn => {
    const words = labels[at] ?? [];
    const rest = words.filter((word) => !TOTAL.has(word));
    const counted = words.length > rest.length && TOTAL.has(words[0] ?? "");
    const total = counted && (rest.length <= 1 || words[0] === SUM);
    // «Tổng số hồ sơ» beside «Hồ sơ trực tuyến»: what all of them count.
    const isOfAll = labels.some((other, place) => place !== at && rest.every((word) => other.includes(word)));
    const first = wordsOf(label.split(/[,;(]/)[0] ?? "");
    return {
      id,
      // «Số hộ nghèo» is said «hộ nghèo»; «Tổng số hộ» is all of them.
      said:
        total && (rest.length <= 1 || isOfAll)
          ? []
          : (counted ? [rest] : [words, first]).filter((one) => one.length > 0),
      noun: total && rest.length === 1 ? (rest[0] ?? null) : null,
    };
  });
  known.set(table, columns);
  return columns;
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .split(/[^\p{L}\p{M}\p{Nd}]+/u)
    .filter((word) => word !== "")
    .map(foldWord);
}

/** Whether words stand in a row among others. */
function holds(words: readonly string[], wanted: readonly string[]): boolean {
  return lastPlace(words, wanted) >= 0;
}

/** Where words stand in a row among others last; -1 where they do not. */
function lastPlace(words: readonly string[], wanted: readonly string[]): number {
  return words.map((_, at) => wanted.every((word, index) => words[at + index] === word)).lastIndexOf(true);
}
