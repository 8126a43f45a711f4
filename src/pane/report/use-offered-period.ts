import { useEffect, useRef } from "preact/hooks";

export interface PeriodOffer {
  /** The title's, else that of the last report; "" for none, null while what is remembered is not yet there. */
  readonly next: string | null;
  /** What the field holds. */
  readonly period: string;
  /** What it is offered again for: another file, another check. */
  readonly again: readonly [file: unknown, round: number];
  readonly onPeriod: (period: string) => void;
  /** The user went on to the table of another period. */
  readonly onMove: (period: string) => void;
  /** The empty field was filled. */
  readonly onFill: (period: string) => void;
}

export interface OfferedPeriod {
  /** The field holds what it was given, not what was typed. */
  readonly isGiven: boolean;
  /** The user types: from this moment on nothing is offered over it. */
  readonly type: (period: string) => void;
}

/** Fills the field with the period that the table is of; what was typed stays. */
export function useOfferedPeriod({ next, period, again, onPeriod, onMove, onFill }: PeriodOffer): OfferedPeriod {
  const given = useRef("");
  /** What stands in the field, a key ahead of what was drawn last. */
  const inField = useRef(period);
  inField.current = period;
  useEffect(() => {
    const now = inField.current;
    if (next === null || next === now || (now !== "" && now !== given.current)) return;
    if (now !== "") onMove(next);
    else if (next !== "") onFill(next);
    given.current = next;
    onPeriod(next);
  }, [next, ...again]);
  return {
    isGiven: period === given.current,
    type: (typed) => {
      inField.current = typed;
      onPeriod(typed);
    },
  };
}
