import { writeDecimal } from "../../../numerals/write";
import { numberWords } from "../../../wording/cell-words";
import type { Claim, Rule, Scene, Span, Suspect } from "../../claims/claim";
import { spanOf } from "../../claims/claim";
import { fitOf, percentOf } from "../../claims/rounding";
import type { Share, Statement } from "../../meaning/statement";
import { closesBySlip } from "../../relations/slips";
import { mayGrow } from "../../relations/changes/of-what";
import { changeTie, differenceTie, growthTie, pointsTie } from "./ties-of-change";
import type { ChangeTie } from "../../relations/changes/changes";
import type { OpenChange, OpenRate } from "../../relations/changes/open-changes";

export interface ChangeData {
  readonly now: string;
  readonly before: string | null;
  readonly change: string | null;
  readonly rate: string | null;
  /** difference: now − before is not the change · rate: the percentage is not the change over what was before · base: it is the change over what is now · truncated: cut off, not rounded · counts: a percentage or a multiple that two counts beside it do not give */
  readonly problem: "difference" | "rate" | "base" | "truncated" | "counts";
  readonly expected: string;
  /** It is not said that these are the two periods. */
  readonly doubtful?: true;
  suspect?: Suspect;
}

/** «tăng 200 hồ sơ (12,5%) so với cùng kỳ (1.600 hồ sơ)»: change and percentage follow from now and before. */
export const changeInText: Rule<"change-in-text", ChangeData> = {
  id: "change-in-text",
  title: "Mức tăng, giảm khớp hai kỳ",
  severity: "error",
  source: { document: "Cách tính mức tăng, giảm so với kỳ trước" },

  *judge(scene) {
    const { changes, openChanges, openRates } = scene.relations;
    for (const tie of changes) yield tied(tie);
    for (const change of openChanges) yield openClaim(change);
    const [doubtful, open] = [openRates.filter((rate) => rate.doubtful), openRates.filter((rate) => !rate.doubtful)];
    for (const rate of open) yield rateClaim(rate);
    const judged = new Set<unknown>();
    for (const change of changesOf(scene)) {
      const known = (figure: Statement | Share | null): ChangeTie | undefined =>
        figure === null ? undefined : changes.find(({ by, rate }) => by === figure || rate === figure);
      if (known(change.rate) !== undefined || open.some(({ rate }) => rate === change.rate)) continue;
      const by = known(change.by);
      const meant: Change | null =
        by === undefined
          ? change
          : change.rate === null || !("value" in by.now)
            ? null
            : { ...change, now: by.now, before: by.before !== null && "value" in by.before ? by.before : null };
      // What was found because it closes may confirm, and accuses nobody: the text does not say that it is the count before.
      const sought = meant !== change && meant?.before?.aside !== "formerly";
      for (const claim of meant === null ? [] : judgeChange(scene, meant)) {
        judged.add(change.rate);
        yield sought && claim.outcome === "broken"
          ? { ...claim, outcome: "undecided", data: { ...claim.data, doubtful: true } }
          : claim;
      }
    }
    for (const rate of doubtful) if (!judged.has(rate.rate)) yield rateClaim(rate);
  },

  explain(data) {
    const printed = [data.change, data.rate].filter((part) => part !== null).join(", ");
    const pair = data.before === null ? `kỳ này ${data.now}` : `kỳ này ${data.now}, kỳ trước ${data.before}`;
    const why = "Mức tăng, giảm là hiệu của hai kỳ; tỷ lệ tăng, giảm tính trên số kỳ trước.";
    if (data.problem === "counts")
      return {
        what: `${data.doubtful === true ? "Chưa kiểm tra được: " : ""}«${data.rate ?? ""}» không khớp với ${data.now} và ${data.before ?? ""}: tính ra ${data.expected}`,
        why,
        todo: "Đối chiếu ba số này rồi sửa số gõ nhầm.",
      };
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
    const doubt = data.doubtful === true ? "Chưa kiểm tra được: " : "";
    return {
      what: `${doubt}${doubt === "" ? "Mức" : "mức"} tăng, giảm «${printed}» không khớp: ${pair}, tính ra ${data.expected}`,
      why,
      todo:
        data.suspect === undefined
          ? "Đối chiếu số của hai kỳ rồi sửa số gõ nhầm."
          : `Có lẽ ${data.suspect.text} phải là ${data.suspect.next}. Đối chiếu số của hai kỳ rồi sửa.`,
    };
  },
};

function tied({ now, before, by, rate }: ChangeTie): Claim<ChangeData> {
  const rest = [by, rate, before].flatMap((figure) => (figure === null || figure === now ? [] : [spanOf(figure)]));
  const data: ChangeData = {
    now: now.text,
    before: before?.text ?? null,
    change: by?.text ?? null,
    rate: rate?.text ?? null,
    problem: "difference",
    expected: "",
  };
  const tie = changeTie(now, before, by, rate);
  return { outcome: "holds", spans: [spanOf(now), ...rest], data, ...(tie === null ? {} : { tie }) };
}

function openClaim({ now, before, by, doubtful }: OpenChange): Claim<ChangeData> {
  const decimals = Math.max(now.decimals, before.decimals, by.decimals);
  const exact = (figure: Statement | Share): number =>
    "value" in figure ? figure.value : figure.scaled * 10 ** (decimals - figure.decimals);
  const expected = differenceWords(exact(now) - exact(before), decimals);
  const data: ChangeData = {
    now: now.text,
    before: before.text,
    change: by.text,
    rate: null,
    problem: "difference",
    expected: "value" in now ? expected : `${expected} điểm phần trăm`,
  };
  const tie =
    "value" in now && "value" in before && "value" in by
      ? differenceTie(now, before, by, (by.aside === null ? now.value < before.value : by.aside === "down") ? -1 : 1)
      : pointsTie(now, before, by);
  return {
    outcome: doubtful === true ? "undecided" : "broken",
    // Points are what is worked out from the two percentages.
    spans: "value" in by ? [spanOf(now), spanOf(by), spanOf(before)] : [spanOf(by), spanOf(now), spanOf(before)],
    data: doubtful === true ? { ...data, doubtful } : data,
    ...(doubtful === true ? { faint: true as const } : {}),
    ...(tie === null ? {} : { tie }),
  };
}

/** A change as it is printed, whichever way it went: 27 of one decimal as «2,7». */
function differenceWords(difference: number, decimals: number): string {
  const change = Math.abs(difference);
  return decimals === 0 ? numberWords(change) : writeDecimal(BigInt(change), decimals).replace(/,?0+$/, "");
}

function rateClaim({ rate, from, right, decimals, is, doubtful, tie }: OpenRate): Claim<ChangeData> {
  const [now, before] = from;
  const expected = `${writeDecimal(BigInt(right), decimals)}${is === "percent" ? "%" : " lần"}`;
  const data: ChangeData = {
    now: now?.text ?? "",
    before: before?.text ?? null,
    change: null,
    rate: rate.text,
    problem: "counts",
    expected,
    ...(doubtful === true ? { doubtful } : {}),
  };
  return {
    outcome: doubtful === true ? "undecided" : "broken",
    spans: [spanOf(rate), ...from.map(spanOf)],
    data,
    ...(tie === undefined ? {} : { tie }),
  };
}

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
      yield* changeOf(run, scene);
      run = behind ? [] : [figure];
    }
  }
  yield* changeOf(run, scene);
}

function isShare(figure: Statement | Share): figure is Share {
  return "kind" in figure;
}

function* changeOf([now, ...behind]: readonly (Statement | Share)[], scene: Scene): Iterable<Change> {
  if (now === undefined || isShare(now)) return;
  const counts = behind.filter((figure): figure is Statement => !isShare(figure));
  const rates = behind.filter(isShare).filter(({ direction }) => direction !== null);
  const steps = counts.filter(({ aside }) => aside === "up" || aside === "down");
  // «giảm 6.251 việc so với năm 2018 và 23.912 việc chưa …»: what it was stands in a bracket, or as «cùng kỳ».
  const former = counts.filter(({ aside, figure }) => {
    const place = scene.relations.places.get(figure);
    return aside === "formerly" && (place?.bracket !== 0 || place.ahead.has("formerly"));
  });
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

/** Whether it is plain what grew: no other count of the kind stands before it in the sentence, or one slip of the pen explains all. */
function isPlain(scene: Scene, { now, before, by, rate }: Change): boolean {
  const [place, said] = [now, rate].map((one) => (one === null ? undefined : scene.relations.places.get(one.figure)));
  if (place !== undefined && said !== undefined && !mayGrow({ place }, said)) return false;
  const earlier = scene.meaning.statements[now.id - 1];
  const alone = earlier === undefined || earlier.sentence !== now.sentence || earlier.population !== now.population;
  const sorts = new Set(
    [now, by, before].map((one) => (one === null ? "" : scene.relations.places.get(one.figure)?.noun)),
  );
  sorts.delete("");
  if (sorts.size > 1) return false;
  return (
    alone ||
    (before !== null && by !== null && [1, -1].some((sign) => closesBySlip(now.value, [before.value, sign * by.value])))
  );
}

function* judgeChange(scene: Scene, change: Change): Iterable<Claim<ChangeData>> {
  const { now, before, by, rate, direction } = change;
  if (!isPlain(scene, change)) return;
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
    const tie = differenceTie(now, before, by, direction);
    yield { ...claim(holds ? "holds" : "broken", "difference", differenceWords(right, now.decimals)), tie };
    if (!holds) return;
  }
  if (rate === null || (before === null && by === null)) return;
  const base = before?.value ?? now.value - direction * (by?.value ?? 0);
  const grown = by?.value ?? direction * (now.value - (before?.value ?? 0));
  if (base <= 0 || grown < 0) {
    if (grown < 0)
      yield claim(
        "broken",
        "difference",
        `${direction === 1 ? "giảm" : "tăng"} ${differenceWords(grown, now.decimals)}`,
      );
    return;
  }
  const slack = {
    numerator: (by?.tolerance ?? 0) + now.tolerance + (before?.tolerance ?? 0),
    denominator: (before?.tolerance ?? 0) + now.tolerance,
  };
  const fit = fitOf(rate, grown, base, slack);
  const expected = `${writeDecimal(BigInt(percentOf(grown, base, rate.decimals) ?? 0), rate.decimals)}%`;
  const tie = growthTie(now, before, by, rate, direction);
  if (fit === "exact") yield { ...claim("holds", "rate", expected), tie };
  else if (fit === "truncated") yield claim("broken", "truncated", expected);
  else if (fitOf(rate, grown, now.value, slack) === "exact") yield claim("broken", "base", expected);
  else yield { ...claim("broken", "rate", expected), tie };
}
