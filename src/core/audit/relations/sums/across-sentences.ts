import { foldWord } from "../../passages/fold-word";
import type { Summed } from "./distant-sums";
import type { Quantity } from "../quantity";
import { isExact, levelOf, unlike } from "../quantity";
import { oneSlipOff } from "../slips";

/** Nearer to its head than so much of it, a list is meant to make it up. */
const NEARLY = 0.06;
const MOST_PARTS = 12;
/** «cấp tỉnh là 196, cấp huyện là 38, cấp xã là 24»: no fourth is left out. */
const LEVELS = 3;

/** Sums whose total stands in the sentence before its parts, or behind them, by the words that tie the two. */
export function sumAcross(at: number, counts: readonly Quantity[]): Summed | null {
  return levelsAfter(at, counts) ?? restAfter(at, counts) ?? theseOf(at, counts) ?? raisedTo(at, counts);
}

/** «10 tháng tiếp nhận 46.815 hồ sơ. Tháng 11 tiếp nhận 4.937 hồ sơ, nâng tổng số từ đầu năm lên 51.752 hồ sơ» */
function raisedTo(at: number, counts: readonly Quantity[]): Summed | null {
  const head = counts[at];
  const { wordsBefore = [], noun = "", sentence = -1 } = head?.place ?? {};
  if (head === undefined || noun === "" || !wordsBefore.includes(RAISED) || wordsBefore.at(-1) !== TO) return null;
  const alike = counts
    .slice(Math.max(0, at - MOST_PARTS), at)
    .filter(({ place }) => place.noun === noun && place.bracket === 0);
  const parts = [sentence - 1, sentence].flatMap((own) =>
    alike.filter(({ place }) => place.sentence === own).slice(0, 1),
  );
  const summed = parts.length === 2 ? closing(head, parts) : null;
  return summed === null ? null : { ...summed, doubtful: true };
}

const RAISED = foldWord("nâng");
const TO = foldWord("lên");

/** «… 258 TTHC nội bộ. Số TTHC thuộc cấp tỉnh là 196, cấp huyện là 38, cấp xã là 24.» */
function levelsAfter(at: number, counts: readonly Quantity[]): Summed | null {
  const first = counts[at];
  if (first === undefined || levelOf(first) === null || counts[at - 1]?.place.sentence === first.place.sentence)
    return null;
  const parts: Quantity[] = [];
  for (const next of counts.slice(at, at + LEVELS)) {
    const level = levelOf(next);
    if (level === null || !isBeside(next, first) || parts.some((part) => levelOf(part) === level)) break;
    parts.push(next);
  }
  const head = leadBefore(first, at, counts);
  if (parts.length < LEVELS || head === null || levelOf(head) !== null) return null;
  return closing(head, parts);
}

/** «… 1.872 thủ tục. Toàn trình 912, một phần 734; còn lại 226 thủ tục …»: with what is left, a whole sentence makes up the count before it. */
function restAfter(at: number, counts: readonly Quantity[]): Summed | null {
  const rest = counts[at];
  if (rest?.statement.remainder !== true || rest.place.noun === "") return null;
  let from = at;
  while (from > 0 && at - from < MOST_PARTS && counts[from - 1]?.place.sentence === rest.place.sentence) from -= 1;
  const parts = counts.slice(from, at + 1);
  const head = leadBefore(rest, from, counts);
  const plain = parts.length > 1 && parts.every((part) => isBeside(part, rest) && part.place.intro !== "among");
  return plain && head?.place.noun === rest.place.noun ? closing(head, parts) : null;
}

/** «xã A 96 hồ sơ, xã B 71 hồ sơ. Hai đơn vị này chiếm 167 hồ sơ»: as many as are listed in the sentence before. */
function theseOf(at: number, counts: readonly Quantity[]): Summed | null {
  const [many, head] = [counts[at - 1], counts[at]];
  if (many === undefined || head === undefined || many.place.sentence !== head.place.sentence) return null;
  const said = head.place.wordsBefore.concat(many.place.wordsBehind).some((word) => THESE.has(word));
  const listed = counts[at - 2]?.place.sentence ?? -1;
  if (listed < head.place.sentence - 1) return null;
  const parts: Quantity[] = [];
  for (let place = at - 2; place >= 0 && parts.length < MOST_PARTS; place -= 1) {
    const part = counts[place];
    if (part === undefined || part.place.sentence !== listed) break;
    if (part.place.noun === head.place.noun && part.place.bracket === 0) parts.unshift(part);
  }
  const all = said && many.value === parts.length && parts.length > 1 && many.place.noun !== head.place.noun;
  return all && [head, ...parts].every(isExact) && oneSlipOff(head, parts) ? { head, parts, again: true } : null;
}

const THESE: ReadonlySet<string> = new Set(["này", "trên"].map(foldWord));

function isBeside({ place }: Quantity, other: Quantity): boolean {
  return place.sentence === other.place.sentence && place.bracket === other.place.bracket;
}

/** The first count of the sentence before. */
function leadBefore({ place }: Quantity, from: number, counts: readonly Quantity[]): Quantity | null {
  let lead: Quantity | null = null;
  for (let at = from - 1; at >= 0 && from - at <= MOST_PARTS; at -= 1) {
    const count = counts[at];
    if (count === undefined || count.place.sentence !== place.sentence - 1) break;
    lead = count;
  }
  return lead !== null && lead.place.bracket === 0 ? lead : null;
}

function closing(head: Quantity, parts: readonly Quantity[]): Summed | null {
  const plain = [head, ...parts].every(isExact) && !parts.some((part) => unlike(part, head) && part.place.noun !== "");
  const gap = head.value - parts.reduce((sum, { value }) => sum + value, 0);
  const near = plain && Math.abs(gap) <= head.value * NEARLY;
  return near && oneSlipOff(head, parts) ? { head, parts, again: true } : null;
}

const MONTH = /^tháng (\d{1,2})(?!\d)/u;
const SPAN = /^(\d{1,2}) tháng/u;

/** «tháng 7 là 1.485; tháng 8 là 1.822; tháng 9 là 1.957»: neighbouring months, as many as the head is said to last. */
export function areMonthsOf(head: Quantity, parts: readonly Quantity[]): boolean {
  const months = parts.map(({ place }) => Number(MONTH.exec(place.period ?? "")?.[1] ?? Number.NaN));
  const inRow =
    months.length > 2 && months.every((month, index) => index === 0 || month === (months[index - 1] ?? 0) + 1);
  const lasts = SPAN.exec(head.place.period ?? "")?.[1];
  return inRow && !head.place.ahead.has("cumulative") && (lasts === undefined || Number(lasts) === parts.length);
}
