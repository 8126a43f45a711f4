import { foldWord } from "../../passages/fold-word";
import type { Place } from "../../structure/outline";
import type { Share } from "../../meaning/statement";
import { countBefore, isExact, unlike, type Quantity } from "../quantity";
import { closesBySlip } from "../slips";
import type { ChangeTie } from "./changes";
import { isFrom } from "./former";
import type { OpenChange } from "./open-changes";

/** What was and what is: «từ 41.250 lên 47.850 hồ sơ», «từ 385 xuống còn 231». */
export interface FromTo {
  readonly before: Quantity;
  readonly now: Quantity;
}

/** Words before what is now. */
const TO: ReadonlySet<string> = new Set(["lên", "xuống", "còn"].map(foldWord));

const DOWN = foldWord("xuống");
const UP = foldWord("lên");

/** What says how much of it a percentage or a count is. */
export const AS_MUCH: ReadonlySet<string> = new Set(
  "tương đương ứng với hay tức là bằng khoảng tăng giảm tỷ lệ tốc độ thêm được".split(" ").map(foldWord),
);

/** Counts of which the text says that one became the other; `all`: in reading order. */
export function fromTosIn(all: readonly Quantity[]): readonly FromTo[] {
  return all.flatMap((before, at) => {
    const now = all[at + 1];
    return now !== undefined && isFrom(before.place) && became(before, now) ? [{ before, now }] : [];
  });
}

function became(before: Quantity, now: Quantity): boolean {
  return (
    now.place.sentence === before.place.sentence &&
    now.place.bracket === before.place.bracket &&
    now.place.wordsBefore.some((word) => TO.has(word)) &&
    now.value !== before.value &&
    isExact(before) &&
    isExact(now) &&
    !unlike(before, now)
  );
}

/** The change that stands right behind what is now, or right before what was. */
export function stepsOf(
  pairs: readonly FromTo[],
  all: readonly Quantity[],
): { readonly ties: readonly ChangeTie[]; readonly open: readonly OpenChange[] } {
  const ties: ChangeTie[] = [];
  const open: OpenChange[] = [];
  for (const { before, now } of pairs) {
    const step = [all[all.indexOf(now) + 1], all[all.indexOf(before) - 1]].find((one) => isStepOf(one, before));
    if (step === undefined) continue;
    const tie = { now: now.statement, before: before.statement, by: step.statement };
    // «từ 18 xuống còn 127»: what the words say goes before what the figures do.
    const down =
      now.place.wordsBefore.includes(DOWN) || (now.value < before.value && !now.place.wordsBefore.includes(UP));
    const [high, low] = down ? [before, now] : [now, before];
    if (high.value - low.value === step.value) ties.push({ ...tie, rate: null });
    else if (
      closesBySlip(high.value, [low.value, step.value]) &&
      ![now, before].some(({ value }) => value === step.value)
    )
      open.push(goesOn(step, all) ? tie : { ...tie, doubtful: true });
  }
  return { ties, open };
}

/** «12 sở (từ 15 xuống còn 12)» may be what is now: a change says so itself, or goes on after one that does. */
function goesOn({ place, statement }: Quantity, all: readonly Quantity[]): boolean {
  return all.some(
    (one) =>
      one.place.sentence === place.sentence &&
      one.statement.start <= statement.start &&
      (one.place.near.has("up") || one.place.near.has("down")),
  );
}

function isStepOf(step: Quantity | undefined, { place, statement }: Quantity): step is Quantity {
  if (step === undefined || step.place.sentence !== place.sentence || !isExact(step) || isFrom(step.place))
    return false;
  // «giảm 3 sở (từ 19 xuống còn 16), 21 phòng (từ 148 xuống còn 127)»: what the bracket behind it tells of has changed.
  const said = step.place.near.has("up") || step.place.near.has("down") || place.host === step.statement.figure;
  const alike = step.place.noun === place.noun || step.place.noun === "" || place.noun === "";
  const behind = step.statement.start > statement.start;
  return said && alike && (!behind || step.place.wordsBefore.every((word) => AS_MUCH.has(word)));
}

/** The two counts that a percentage behind them is the change of, with the change where it stands between. */
export function fromToOf(
  share: Share,
  place: Place,
  all: readonly Quantity[],
  pairs: readonly FromTo[],
): (FromTo & { readonly by: Quantity | null }) | null {
  // «tăng 12,5% (từ 64.000 lên 72.000 hồ sơ)»: what the bracket behind it says, and nothing else.
  const own = pairs.filter(
    ({ before }) => before.place.host === share.figure && before.place.bracket !== place.bracket,
  );
  if (share.kind === "growth" && own[0] !== undefined && own.length === 1) return { ...own[0], by: null };
  const said = place.near.has("up") || place.near.has("down") || place.wordsBefore.length > 0;
  if (!said || !place.wordsBefore.every((word) => AS_MUCH.has(word))) return null;
  const at = countBefore(all, share.start);
  const last = all[at - 1];
  for (const pair of pairs) {
    if (pair.now.place.sentence !== place.sentence) continue;
    if (pair.now === last) return { ...pair, by: null };
    if (isStepOf(last, pair.before) && pair.now === all[at - 2]) return { ...pair, by: last };
  }
  return null;
}
