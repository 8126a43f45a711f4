import type { Outcome } from "../../model/verdict";
import { isPenSlip } from "../../numerals/pen-slip";
import { slipOf } from "../../repair/slips/all-slips";
import type { Tie, Tied } from "./ties";
import { agrees, figuresOf, keyOf, remediesOf } from "./ties";

/** A claim of a rule as far as faults are concerned: what it ties, and how it fared. */
export interface Bound {
  readonly tie: Tie;
  readonly outcome: Outcome;
  /** It holds, but nothing says that it must: what closes by chance keeps no wrong figure from being corrected. */
  readonly byChance: boolean;
  /** Nothing claims it: that a change makes it true speaks for the change. */
  readonly possible?: true;
}

/** One figure that was probably typed wrongly. */
export interface TextFault {
  readonly figure: Tied;
  readonly next: number;
  /** Indices of the claims that the change makes true. */
  readonly explains: readonly number[];
}

/** All ties of a text as one system. */
export interface TieSystem {
  readonly bound: readonly Bound[];
  readonly tiesOf: ReadonlyMap<number, readonly number[]>;
}

export function tieSystem(bound: readonly Bound[]): TieSystem {
  const tiesOf = new Map<number, number[]>();
  bound.forEach(({ tie }, index) => {
    for (const figure of figuresOf(tie)) {
      const known = tiesOf.get(keyOf(figure));
      if (known === undefined) tiesOf.set(keyOf(figure), [index]);
      else known.push(index);
    }
  });
  return { bound, tiesOf };
}

interface Effect {
  /** Claims that do not hold now and would, or whose percentage would be that of other counts. */
  readonly closes: readonly number[];
  /** Percentages of which nothing is claimed that would be those of some counts. */
  readonly besides: number;
  /** Ties that hold now and would not. */
  readonly opens: readonly number[];
}

function effectOf({ bound, tiesOf }: TieSystem, figure: Tied, next: number): Effect {
  const closes = new Set<number>();
  const besides = new Set<number>();
  const opens: number[] = [];
  for (const index of tiesOf.get(keyOf(figure)) ?? []) {
    const one = bound[index];
    if (one === undefined) continue;
    const agreeing = agrees(one.tie, keyOf(figure), next);
    if (one.outcome === "holds" && !agreeing) opens.push(index);
    if (one.outcome === "holds" || !agreeing) continue;
    if (one.possible !== true) closes.add(index);
    else if (one.tie.is === "share" && keyOf(one.tie.percent) !== keyOf(figure)) {
      const claims = claimsOf(one.tie.percent, bound, tiesOf);
      for (const claim of claims) closes.add(claim);
      if (claims.length === 0) besides.add(keyOf(one.tie.percent));
    }
  }
  return { closes: [...closes], besides: besides.size, opens };
}

/** Whether a figure that says something else would make a claim false that holds, and not by chance. */
export function opensOthers({ bound, tiesOf }: TieSystem, start: number, next: number): boolean {
  return (tiesOf.get(start) ?? []).some((index) => {
    const one = bound[index];
    return one?.outcome === "holds" && !one.byChance && !agrees(one.tie, start, next);
  });
}

/** What is claimed of a percentage, and does not hold. */
function claimsOf(
  percent: Tied,
  bound: readonly Bound[],
  tiesOf: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  return (tiesOf.get(keyOf(percent)) ?? []).filter((index) => {
    const one = bound[index];
    return one?.possible !== true && one?.outcome !== "holds";
  });
}

interface Change {
  readonly figure: Tied;
  readonly next: number;
  readonly explains: readonly number[];
  /** How many claims and percentages it makes true. */
  readonly evidence: number;
  readonly probability: number;
}

/** A slip of the pen rarer than this proves nothing where a single claim is at stake. */
const LIKELY_SLIP = 0.01;

/**
 * Finds the figures whose change makes broken claims true and none that holds false: those with most claims first. One
 * that explains a single claim is given only where no other of its figures looks like a slip of the pen.
 */
export function textFaultsOf(system: TieSystem): readonly TextFault[] {
  const { bound } = system;
  const changes = new Map<string, Change>();
  bound.forEach(({ tie, outcome }) => {
    if (outcome !== "broken") return;
    for (const figure of figuresOf(tie)) {
      if (tie.is === "share" && tie.perhapsOther === true && keyOf(tie.percent) === keyOf(figure)) continue;
      for (const next of remediesOf(tie, figure)) {
        const key = `${keyOf(figure)} ${next}`;
        if (changes.has(key)) continue;
        const { closes, besides, opens } = effectOf(system, figure, next);
        if (opens.some((index) => bound[index]?.byChance === false)) continue;
        const { probability } = slipOf(figure.value, next);
        changes.set(key, { figure, next, explains: closes, evidence: closes.length + besides, probability });
      }
    }
  });
  return choose([...changes.values()]);
}

/**
 * The changes that explain most come first; each broken claim is explained once. A figure is named only where it is by
 * far the likeliest: a slip of the pen, while no other figure's would explain as much.
 */
function choose(changes: readonly Change[]): readonly TextFault[] {
  const ordered = [...changes].sort(
    (one, other) => other.evidence - one.evidence || other.probability - one.probability,
  );
  const explained = new Set<number>();
  const faults: TextFault[] = [];
  const slipped = ({ figure, next }: Change): boolean => isPenSlip(figure.value, next);
  for (const change of ordered) {
    const { explains, evidence, figure, next, probability } = change;
    if (explains.some((claim) => explained.has(claim))) continue;
    const rivals = ordered.filter(
      (other) =>
        other !== change && other.evidence === evidence && other.explains.every((claim) => explains.includes(claim)),
    );
    const rivalled = rivals.some((rival) => slipped(rival) || (!slipped(change) && rival.probability === probability));
    explains.forEach((claim) => explained.add(claim));
    // Two changes explain the same: neither is named. The claims stay, each with its own numbers.
    if (rivalled || (evidence === 1 && (probability < LIKELY_SLIP || !slipped(change)))) continue;
    faults.push({ figure, next, explains });
  }
  // One figure that should say two things says neither for sure.
  return faults.filter(({ figure, explains }) =>
    faults.every(
      (other) =>
        keyOf(other.figure) !== keyOf(figure) || other.figure === figure || other.explains.length < explains.length,
    ),
  );
}

/** How much less a change is believed for a tie that it opens, and more for another that it closes. */
const OPENS = 0.01;
const OPENS_BY_CHANCE = 0.2;
const CLOSES = 20;

/**
 * How much likelier a count is to be what it would have to be than what it says, before anything is known of slips: large
 * ones are rarer than small ones. Totals and percentages follow from the others.
 */
function priorOf(tie: Tie, figure: Tied, next: number): number {
  const follows =
    tie.is === "sum" ? tie.plus.length === 1 && isAmong(tie.plus, figure) : isAmong([tie.percent], figure);
  return follows ? 1 : Math.max(1, figure.value) / Math.max(1, next);
}

function isAmong(figures: readonly Tied[], figure: Tied): boolean {
  return figures.some((one) => keyOf(one) === keyOf(figure));
}

/**
 * The figure of ties that do not hold, one of which should, that was most probably typed wrongly, all other ties
 * considered; null where several are as likely.
 */
export function likeliestOf(system: TieSystem, ties: readonly number[]): Tied | null {
  const weights = new Map<number, { readonly figure: Tied; weight: number }>();
  for (const at of ties) {
    const tie = system.bound[at]?.tie;
    for (const figure of tie === undefined ? [] : figuresOf(tie)) {
      const known = weights.get(keyOf(figure)) ?? { figure, weight: 0 };
      weights.set(keyOf(figure), known);
      if (tie !== undefined) known.weight = Math.max(known.weight, weightOf(system, tie, figure));
    }
  }
  const [first, second] = [...weights.values()].sort((one, other) => other.weight - one.weight);
  return first === undefined || first.weight <= (second?.weight ?? 0) ? null : first.figure;
}

/** How probable it is that a figure was typed wrongly, where a tie of it ought to hold. */
function weightOf(system: TieSystem, tie: Tie, figure: Tied): number {
  let weight = 0;
  for (const next of remediesOf(tie, figure)) {
    if (!isPenSlip(figure.value, next)) continue;
    const { closes, besides, opens } = effectOf(system, figure, next);
    const held = opens.map((index) => (system.bound[index]?.byChance === true ? OPENS_BY_CHANCE : OPENS));
    const doubt = held.reduce((all, one) => all * one, CLOSES ** (closes.length + besides));
    weight += slipOf(figure.value, next).probability * doubt * priorOf(tie, figure, next);
  }
  return weight;
}
