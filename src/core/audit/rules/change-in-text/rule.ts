import { writeDecimal } from "../../../numerals/write";
import { numberWords } from "../../../wording/cell-words";
import type { Claim, Rule, Scene, Span } from "../../claims/claim";
import { spanOf } from "../../claims/claim";
import { fitOf, percentOf } from "../../claims/rounding";
import type { Share, Statement } from "../../meaning/statement";

export interface ChangeData {
  readonly now: string;
  readonly before: string | null;
  readonly change: string | null;
  readonly rate: string | null;
  /** difference: now − before is not the change · rate: the percentage is not the change over what was before · base: it is the change over what is now · truncated: cut off, not rounded */
  readonly problem: "difference" | "rate" | "base" | "truncated";
  readonly expected: string;
}

/** «tăng 200 hồ sơ (12,5%) so với cùng kỳ (1.600 hồ sơ)»: change and percentage follow from now and before. */
export const changeInText: Rule<"change-in-text", ChangeData> = {
  id: "change-in-text",
  title: "Mức tăng, giảm khớp hai kỳ",
  severity: "error",
  source: { document: "Cách tính mức tăng, giảm so với kỳ trước" },

  *judge(scene) {
    for (const change of changesOf(scene)) yield* judgeChange(change);
  },

  explain(data) {
    const printed = [data.change, data.rate].filter((part) => part !== null).join(", ");
    const pair = data.before === null ? `kỳ này ${data.now}` : `kỳ này ${data.now}, kỳ trước ${data.before}`;
    const why = "Mức tăng, giảm là hiệu của hai kỳ; tỷ lệ tăng, giảm tính trên số kỳ trước.";
    if (data.problem === "base")
      return {
        what: `Tỷ lệ «${data.rate ?? ""}» tính trên số kỳ này; tính trên số kỳ trước thì là ${data.expected}`,
        why,
        todo: `Sửa thành ${data.expected}, hoặc ghi rõ cách tính.`,
      };
    if (data.problem === "truncated")
      return {
        what: `Tỷ lệ «${data.rate ?? ""}» bị cắt bớt thay vì làm tròn: tính ra ${data.expected}`,
        why,
        todo: `Sửa thành ${data.expected}.`,
      };
    return {
      what: `Mức tăng, giảm «${printed}» không khớp: ${pair}, tính ra ${data.expected}`,
      why,
      todo: "Đối chiếu số của hai kỳ rồi sửa số gõ nhầm.",
    };
  },
};

interface Change {
  readonly now: Statement;
  readonly before: Statement | null;
  readonly by: Statement | null;
  readonly rate: Share | null;
  readonly direction: 1 | -1;
}

/** A count, and right behind it in the same sentence what it grew by, and from what. */
function* changesOf(scene: Scene): Iterable<Change> {
  const figures: (Statement | Share)[] = [
    ...scene.meaning.statements,
    ...scene.meaning.shares.filter(({ kind }) => kind === "growth"),
  ];
  figures.sort((one, other) => one.start - other.start);
  let run: (Statement | Share)[] = [];
  for (const figure of figures) {
    const behind = isShare(figure) || figure.aside !== null;
    if (behind && run[0]?.sentence === figure.sentence) run.push(figure);
    else {
      yield* changeOf(run);
      run = behind ? [] : [figure];
    }
  }
  yield* changeOf(run);
}

function isShare(figure: Statement | Share): figure is Share {
  return "kind" in figure;
}

function* changeOf([now, ...behind]: readonly (Statement | Share)[]): Iterable<Change> {
  if (now === undefined || isShare(now)) return;
  const counts = behind.filter((figure): figure is Statement => !isShare(figure));
  const rates = behind.filter(isShare).filter(({ direction }) => direction !== null);
  const steps = counts.filter(({ aside }) => aside === "up" || aside === "down");
  const former = counts.filter(({ aside }) => aside === "formerly");
  if (
    steps.length > 1 ||
    rates.length > 1 ||
    former.length > 1 ||
    steps.length + rates.length === 0 ||
    counts.some(({ population }) => population !== now.population)
  )
    return;
  const [by = null] = steps;
  const [rate = null] = rates;
  const [before = null] = former;
  yield { now, before, by, rate, direction: by?.aside === "down" || rate?.direction === "down" ? -1 : 1 };
}

function* judgeChange({ now, before, by, rate, direction }: Change): Iterable<Claim<ChangeData>> {
  const figures = [
    now,
    ...(by === null ? [] : [by]),
    ...(rate === null ? [] : [rate]),
    ...(before === null ? [] : [before]),
  ];
  const [first, ...rest] = figures.map(spanOf);
  if (first === undefined) return;
  const spans: [Span, ...Span[]] = [first, ...rest];
  const claim = (outcome: "holds" | "broken", problem: ChangeData["problem"], expected: string): Claim<ChangeData> => ({
    outcome,
    spans,
    data: {
      now: now.text,
      before: before?.text ?? null,
      change: by?.text ?? null,
      rate: rate?.text ?? null,
      problem,
      expected,
    },
    ...(problem === "base" || problem === "truncated" ? { severity: "warning" as const } : {}),
  });
  if (before !== null && by !== null) {
    const right = direction * (now.value - before.value);
    const holds = Math.abs(right - by.value) <= now.tolerance + before.tolerance + by.tolerance;
    yield claim(holds ? "holds" : "broken", "difference", numberWords(Math.abs(right)));
    if (!holds) return;
  }
  if (rate === null || (before === null && by === null)) return;
  const base = before?.value ?? now.value - direction * (by?.value ?? 0);
  const change = by?.value ?? direction * (now.value - (before?.value ?? 0));
  if (base <= 0 || change < 0) {
    if (change < 0) yield claim("broken", "difference", `${direction === 1 ? "giảm" : "tăng"} ${numberWords(-change)}`);
    return;
  }
  const slack = {
    numerator: (by?.tolerance ?? 0) + now.tolerance + (before?.tolerance ?? 0),
    denominator: (before?.tolerance ?? 0) + now.tolerance,
  };
  const fit = fitOf(rate, change, base, slack);
  const expected = `${writeDecimal(BigInt(percentOf(change, base, rate.decimals) ?? 0), rate.decimals)}%`;
  if (fit === "exact") yield claim("holds", "rate", expected);
  else if (fit === "truncated") yield claim("broken", "truncated", expected);
  else if (fitOf(rate, change, now.value, slack) === "exact") yield claim("broken", "base", expected);
  else yield claim("broken", "rate", expected);
}
