import type { JSX } from "preact";
import { toA1 } from "../../../core";
import type { CheckedAppendix } from "../../../usecases/check/check-appendix";
import type { WorkItem } from "../../../usecases/check/worklist";
import type { Chosen } from "../../../usecases/repair/repair-appendix";
import { FaultRow } from "./fault-row";
import { FindingCard } from "./finding-card";
import { keyOf } from "../../session/worklist-view";

export interface CardsProps {
  readonly appendix: CheckedAppendix;
  /** How many places the whole list has. */
  readonly all: number;
  /** The stretch of it that is drawn, and the number of its first. */
  readonly items: readonly WorkItem[];
  readonly from: number;
  /** Number of the chosen one. */
  readonly at: number | null;
  /** Cells written since the check. */
  readonly pending: ReadonlySet<string>;
  readonly onGo: (index: number) => void;
  readonly onIgnore: (index: number) => void;
  readonly onRepair: (index: number, chosen: Chosen) => void;
}

/** A longer list is one of rows, with a card for the chosen place alone. */
const MOST_CARDS = 5;

/** The places to look at, a card each; many of them a row each. */
export function Cards({ appendix, all, items, from, at, pending, onGo, onIgnore, onRepair }: CardsProps): JSX.Element {
  return (
    <>
      {items.map((item, order) => {
        const shown = {
          item,
          pending: isPending(item, pending),
          onGo: () => onGo(from + order),
          onRepair: (chosen: Chosen) => onRepair(from + order, chosen),
        };
        const current = from + order === at;
        if (all > MOST_CARDS && !current) return <FaultRow key={keyOf(item)} {...shown} />;
        return (
          <FindingCard
            key={keyOf(item)}
            {...shown}
            appendix={appendix}
            current={current}
            onIgnore={() => onIgnore(from + order)}
          />
        );
      })}
    </>
  );
}

/** Written since the check: its proposals are about to be made anew. */
function isPending({ address, repair }: WorkItem, pending: ReadonlySet<string>): boolean {
  return pending.has(address) || (repair?.edits.some(({ at }) => pending.has(toA1(at))) ?? false);
}
