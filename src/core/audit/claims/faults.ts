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
  /** Ties that do not hold now and would. */
  readonly closes: readonly number[];
  /** Ties that hold now and would not. */
  readonly opens: readonly number[];
}

function effectOf({ bound, tiesOf }: TieSystem, figure: Tied, next: number): Effect {
  const closes: number[] = [];
  const opens: number[] = [];
  for (const index of tiesOf.get(keyOf(figure)) ?? []) {
    const one = bound[index];
    if (one === undefined) continue;
    const agreeing = agrees(one.tie, keyOf(figure), next);
    if (one.outcome === "holds" && !agreeing) opens.push(index);
    if (one.outcome !== "holds" && agreeing) closes.push(index);
  }
  return { closes, opens };
}

interface Change {
  readonly figure: Tied;
  readonly next: number;
  readonly explains: readonly number[];
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
        const { closes, opens } = effectOf(system, figure, next);
        if (opens.some((index) => bound[index]?.byChance === false)) continue;
        const { probability } = slipOf(figure.value, next);
        changes.set(key, { figure, next, explains: closes, probability });
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
    (one, other) => other.explains.length - one.explains.length || other.probability - one.probability,
  );
  const explained = new Set<number>();
  const faults: TextFault[] = [];
  const slipped = ({ figure, next }: Change): boolean => isPenSlip(figure.value, next);
  for (const change of ordered) {
    const { explains, figure, next, probability } = change;
    if (explains.some((claim) => explained.has(claim))) continue;
    const rivals = ordered.filter(
      (other) =>
        other !== change &&
        other.explains.length === explains.length &&
        other.explains.every((claim) => explains.includes(claim)),
    );
    const rivalled = rivals.some((rival) => slipped(rival) || (!slipped(change) && rival.probability === probability));
    explains.forEach((claim) => explained.add(claim));
    // Two changes explain the same: neither is named. The claims stay, each with its own numbers.
    if (rivalled || (explains.length === 1 && (probability < LIKELY_SLIP || !slipped(change)))) continue;
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

/** The figure of a tie that does not hold which was most probably typed wrongly, all other ties considered; null where several are as likely. */
export function likeliestOf(system: TieSystem, at: number): Tied | null {
  const tie = system.bound[at]?.tie;
  if (tie === undefined) return null;
  const weighed = figuresOf(tie).map((figure) => {
    let weight = 0;
    for (const next of remediesOf(tie, figure)) {
      if (!isPenSlip(figure.value, next)) continue;
      const { closes, opens } = effectOf(system, figure, next);
      const held = opens.map((index) => (system.bound[index]?.byChance === true ? OPENS_BY_CHANCE : OPENS));
      const doubt = held.reduce((all, one) => all * one, CLOSES ** closes.length);
      weight += slipOf(figure.value, next).probability * doubt;
    }
    return { figure, weight };
  });
  const [first, second] = weighed.sort((one, other) => other.weight - one.weight);
  return first === undefined || first.weight <= (second?.weight ?? 0) ? null : first.figure;
}
