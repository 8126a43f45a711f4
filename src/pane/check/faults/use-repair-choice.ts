import { useMemo, useState } from "preact/hooks";
import { toA1, type CellRef, type Proposal } from "../../../core";
import type { CheckedAppendix } from "../../../usecases/check/check-appendix";
import type { WorkItem } from "../../../usecases/check/worklist";
import { countCells, typedProposal, type Chosen, type Typed } from "../../../usecases/repair/repair-appendix";
import type { Entry } from "./typed-count";

/** What «Sửa» carries out: one of the proposals, the user's own number, or nothing yet. */
export type Picked = number | "typed" | null;

/** Where the user has something to do next. */
export type NextField = "proposals" | "typed";

/** Beyond these nobody compares: a number of one's own is the way then. */
const MOST_ALTERNATIVES = 5;

/** Cells offered for a number of one's own; a total speaks of a whole column. */
const MOST_CELLS = 12;

export interface Choosing {
  /** The likeliest first; none where nobody knows. */
  readonly proposals: readonly Proposal[];
  readonly picked: Picked;
  /** The proposals stand there to choose from. */
  readonly choosing: boolean;
  /** Beside «Sửa»: other proposals, another number than the one proposed, or a number where none is. */
  readonly other: "way" | "count" | "none";
  /** There is something that «Sửa» could carry out. */
  readonly offers: boolean;
  /** Cells whose count may be typed, the likeliest first. */
  readonly cells: readonly CellRef[];
  /** A number is being typed, into this field, and comes to this. */
  readonly typing: { readonly entry: Entry; readonly typed: Typed } | null;
  /** Would write over a formula: waits for a yes. */
  readonly asking: Chosen | null;
  /** Why «Sửa» did nothing. */
  readonly hint: string;
  readonly pick: (picked: Picked) => void;
  readonly type: (entry: Entry) => void;
  /** Opens what `other` says; returns where to go on. */
  readonly open: () => NextField;
  /** «Sửa»: carried out, or asked about; otherwise returns where something is missing. */
  readonly apply: () => NextField | null;
  /** The formula goes. */
  readonly agree: () => void;
  readonly refuse: () => void;
}

/** How one place will be put right: which proposal or number; nothing happens before «Sửa», nor to a formula unasked. */
export function useRepairChoice(
  appendix: CheckedAppendix,
  item: WorkItem,
  onApply: (chosen: Chosen) => void,
): Choosing {
  const { repair } = item;
  const proposals = repair === null ? [] : [repair, ...repair.alternatives.slice(0, MOST_ALTERNATIVES)];
  const isCertain = repair?.certain === true;
  const [picked, setPicked] = useState<Picked>(isCertain ? 0 : null);
  const [opened, setOpened] = useState(false);
  const [entry, setEntry] = useState<Entry | null>(null);
  const [asking, setAsking] = useState<Chosen | null>(null);
  const [hint, setHint] = useState("");

  const cells = cellsToType(appendix, item, proposals);
  const [first] = cells;
  // A check of the whole table per key, and only while something is typed.
  const typed = useMemo(
    (): Typed => (entry === null ? { is: "nothing" } : typedProposal(appendix, entry.at, entry.text)),
    [appendix, entry],
  );
  const other = proposals.length > 1 ? "way" : proposals.length === 1 ? "count" : "none";
  const isTyping = picked === "typed" || (opened && proposals.length === 0);
  const chosen = isTyping
    ? typed.is === "proposal"
      ? typed.proposal
      : null
    : typeof picked === "number"
      ? (proposals[picked] ?? null)
      : null;

  return {
    proposals,
    picked,
    choosing: opened || (proposals.length > 0 && !isCertain),
    other,
    offers: proposals.length > 0 || opened,
    cells,
    typing: isTyping && first !== undefined ? { entry: entry ?? { at: first, text: "" }, typed } : null,
    asking,
    hint,
    pick: (next) => {
      setPicked(next);
      setAsking(null);
      setHint("");
    },
    type: setEntry,
    open: () => {
      setOpened(true);
      if (other === "way") return "proposals";
      setPicked("typed");
      return "typed";
    },
    apply: () => {
      if (chosen === null) {
        setHint(isTyping ? "Ghi số đúng trước." : "Chọn một cách sửa trước.");
        return isTyping ? "typed" : "proposals";
      }
      if (chosen.edits.some(({ formula }) => formula)) setAsking(chosen);
      else onApply(chosen);
      return null;
    },
    agree: () => {
      if (asking === null) return;
      setAsking(null);
      onApply({ ...asking, replacesFormulas: true });
    },
    refuse: () => setAsking(null),
  };
}

/** The proposals' own cells first, then those of the finding, then what else it speaks of. */
function cellsToType({ table }: CheckedAppendix, item: WorkItem, proposals: readonly Proposal[]): readonly CellRef[] {
  const [main] = item.findings;
  const wanted = [...proposals.flatMap(({ edits }) => edits.map(({ at }) => at)), item.cells[0], ...main.at];
  const cells = new Map(wanted.map((cell) => [toA1(cell), cell]));
  return countCells(table, [...cells.values()]).slice(0, MOST_CELLS);
}
