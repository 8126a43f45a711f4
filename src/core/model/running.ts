import type { Equation } from "./equation";
import type { RunningLink, RunningRelation } from "./relation";

/** What a link of a running sum states between cells of a count matrix of this width. */
export function equationOfLink(
  width: number,
  { total, before, parts, less }: Pick<RunningRelation, "total" | "before" | "parts" | "less">,
  { row, from, over }: RunningLink,
): Required<Equation> {
  const cells = (columns: readonly number[]): number[] =>
    over.flatMap((each) => columns.map((column) => each * width + column));
  return {
    total: row * width + total,
    parts: [...(from === null ? [] : [from * width + before]), ...cells(parts)],
    less: cells(less),
  };
}
