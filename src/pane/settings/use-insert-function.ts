import { useEffect, useRef, useState } from "preact/hooks";
import type { SelectedCell } from "../../ports/live-workbook";
import { isRefusal } from "../../ports/refusal";
import { insertFunction, rateFormula, ratesOf, type RateId } from "../../usecases/formulas/insert-function";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { Changes } from "../session/changes";
import type { LiveTools } from "../session/host";
import type { Review } from "../session/use-review";

/** How the rate is reckoned: by our function, or by a formula that needs no add-in. */
export type FormulaKind = "function" | "plain";

export interface Inserting {
  /** The rates that the table's columns allow. */
  readonly rates: readonly RateId[];
  readonly rate: RateId;
  readonly setRate: (rate: RateId) => void;
  readonly kind: FormulaKind;
  readonly setKind: (kind: FormulaKind) => void;
  /** What would be inserted, and where; null while no cell is known, or nothing is checked. */
  readonly next: { readonly formula: string; readonly selected: SelectedCell } | null;
  /** There is a table to reckon from. */
  readonly ready: boolean;
  readonly insert: () => void;
  /** The user has come back from the sheet: the formula is for the cell that is selected now. */
  readonly look: () => void;
}

/** @param wanted how often the ribbon asked; each time the usual rate goes into the selected cell */
export function useInsertFunction(
  live: Pick<LiveTools, "book" | "namespace" | "runsFunctions">,
  review: Review,
  wanted: number,
  changes: Pick<Changes, "tell">,
): Inserting {
  const appendix = review.is === "checked" ? review.appendix : null;
  const rates = appendix === null ? [] : ratesOf(appendix.table);
  const [chosen, setRate] = useState<RateId>("onTimeRate");
  const [kind, setKind] = useState<FormulaKind>(live.runsFunctions ? "function" : "plain");
  const [selected, setSelected] = useState<SelectedCell | null>(null);
  const rate = rates.includes(chosen) ? chosen : (rates[0] ?? chosen);
  const request = { rate, kind, namespace: live.namespace } as const;
  const formula = appendix === null || selected === null ? null : rateFormula(appendix.table, selected, request);

  // Waits for the first check where the button has only just woken the add-in.
  const done = useRef(0);
  useEffect(() => {
    if (wanted === done.current || review.is === "idle") return;
    done.current = wanted;
    if (review.is === "refused") changes.tell(explainRefusal(review.refusal));
    else insert();
  }, [wanted, review]);

  function insert(): void {
    if (appendix === null) return;
    void insertFunction(live.book, appendix, request).then((outcome) =>
      isRefusal(outcome)
        ? changes.tell(explainRefusal(outcome))
        : changes.tell(`Đã chèn vào ô ${outcome.cell}: ${outcome.shown}`, outcome.undo),
    );
  }

  return {
    rates,
    rate,
    setRate,
    kind,
    setKind,
    next: formula === null || selected === null ? null : { formula, selected },
    ready: appendix !== null,
    insert,
    look: () => void live.book.selectedCell().then((cell) => setSelected(isRefusal(cell) ? null : cell)),
  };
}
