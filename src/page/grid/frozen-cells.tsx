import type { ComponentChildren, JSX } from "preact";
import { spanLength, spanStart, type Span } from "./lines/frozen-lines";
import type { SheetPlan } from "./lines/sheet-plan";

export interface FrozenCellsProps {
  readonly plan: SheetPlan;
  readonly span: Span | null;
  /** Width of the row headers. */
  readonly side: number;
  /** Whether other columns have gone under these. */
  readonly isScrolled: boolean;
  readonly children: ComponentChildren;
}

/** The frozen cells of a row: laid where they are in the sheet, they stop beside the row's header. */
export function FrozenCells({ plan, span, side, isScrolled, children }: FrozenCellsProps): JSX.Element | null {
  if (span === null) return null;
  return (
    <div
      class={`grid-frozen${isScrolled ? " grid-frozen-over" : ""}`}
      role="presentation"
      style={{
        left: `${side}px`,
        marginLeft: `${spanStart(plan.columns, span)}px`,
        width: `${spanLength(plan.columns, span)}px`,
      }}
    >
      {children}
    </div>
  );
}
