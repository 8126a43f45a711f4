import type { JSX } from "preact";
import { numberWords, shownValue, toA1, type Repair } from "../../../core";
import { withoutPlace, type WorkItem } from "../../../usecases/check/worklist";
import type { Chosen } from "../../../usecases/repair/repair-appendix";
import { Button } from "../../parts/button";
import { Icon } from "../../parts/icons";
import { KIND_NAMES } from "./kind-names";

export interface FaultRowProps {
  readonly item: WorkItem;
  /** Its cells were written and are being checked again. */
  readonly pending: boolean;
  readonly onGo: () => void;
  readonly onRepair: (chosen: Chosen) => void;
}

/** One place in a long list: where, and what it becomes. Going there shows all that is known of it. */
export function FaultRow({ item, pending, onGo, onRepair }: FaultRowProps): JSX.Element {
  const { kind, address, place, findings, repair } = item;
  const plain = repair !== null && isPlain(repair) ? repair : null;
  return (
    <div class={`card fault-row card-${kind}`} role="listitem">
      <button type="button" class="card-head" onClick={onGo}>
        <Icon name={kind} />
        <span class="spoken">{`${KIND_NAMES[kind]}: `}</span>
        <span class="card-place">
          <strong>{address}</strong>
          {place === "" ? null : ` ${place}`}
        </span>
        <span class="fault-row-says">
          {plain === null ? withoutPlace(findings[0].what, place) : changed(plain, address)}
        </span>
      </button>
      {plain === null ? null : (
        <Button
          size="small"
          appearance="outline"
          disabled={pending}
          aria-label={`Sửa ${changed(plain, "")}`}
          onClick={() => onRepair(plain)}
        >
          Sửa
        </Button>
      )}
    </div>
  );
}

/** One click is enough where nothing is to be chosen and no formula lost. */
function isPlain({ certain, edits }: Repair): boolean {
  return certain && edits.every(({ formula }) => !formula);
}

/** «30 → 20»; other cells than the row's own are named. */
function changed({ edits }: Repair, address: string): string {
  return edits
    .map(({ at, found, next }) => {
      const change = `${shownValue(found)} → ${numberWords(next)}`;
      return toA1(at) === address ? change : `${toA1(at)}: ${change}`;
    })
    .join("; ");
}
