import type { JSX } from "preact";
import { toA1 } from "../../../core";
import type { CheckedAppendix } from "../../../usecases/check/check-appendix";
import type { WorkItem } from "../../../usecases/check/worklist";
import type { Chosen } from "../../../usecases/repair/repair-appendix";
import { FindingCard } from "./finding-card";
import { keyOf } from "../../session/worklist-view";

export interface CardsProps {
  readonly appendix: CheckedAppendix;
  /** The stretch of the list that is drawn, and the number of its first. */
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

/** The places to look at, a card each. */
export function Cards({ appendix, items, from, at, pending, onGo, onIgnore, onRepair }: CardsProps): JSX.Element {
  return (
    <>
      {items.map((item, order) => (
        <FindingCard
          key={keyOf(item)}
          appendix={appendix}
          item={item}
          current={from + order === at}
          pending={isPending(item, pending)}
          onGo={() => onGo(from + order)}
          onIgnore={() => onIgnore(from + order)}
          onRepair={(chosen) => onRepair(from + order, chosen)}
        />
      ))}
    </>
  );
}

/** Written since the check: its proposals are about to be made anew. */
function isPending({ address, repair }: WorkItem, pending: ReadonlySet<string>): boolean {
  return pending.has(address) || (repair?.edits.some(({ at }) => pending.has(toA1(at))) ?? false);
}
