import { numberWords, shownValue, toA1, writeCount, type Finding, type Proposal } from "../../core";
import type { RepairResult, Typed } from "./repair-appendix";

/** What a typed count would do, before it is applied: «Với 516, dòng này khớp.», «Với 516, vẫn lệch 10.»; "" before anything is typed. */
export function typedWords(typed: Typed, text: string): string {
  switch (typed.is) {
    case "nothing":
      return "";
    case "unreadable":
      return `«${text.trim()}» chưa đọc được thành số đếm. ${typed.likely === undefined ? "Ghi số nguyên, ví dụ 1.234." : `Nếu là ${numberWords(typed.likely)}, ghi ${numberWords(typed.likely)}.`}`;
    case "same":
      return `Ô này đang là ${numberWords(typed.value)}.`;
    case "proposal": {
      const [{ next, at }] = typed.proposal.edits;
      return `Với ${numberWords(next)}, ${outcomeWords(typed.outcome, at.row)}.`;
    }
  }
}

function outcomeWords({ closes, left, breaks }: RepairResult, row: number): string {
  const errors = left.filter(({ outcome }) => outcome === "broken");
  const open = left.length - errors.length;
  const more =
    breaks.length === 0
      ? ""
      : `${closes.length + left.length === 0 ? "" : ", nhưng "}${writeCount(breaks.length)} phép tính đang đúng sẽ lệch`;
  if (errors.length > 0) {
    const [first, ...others] = ownRowFirst(errors, row);
    const gap = first === undefined ? null : gapOf(first);
    return `${gap === null ? "vẫn chưa khớp" : `vẫn lệch ${numberWords(gap)}`}${others.length === 0 ? "" : ` và ${writeCount(others.length)} phép tính khác chưa khớp`}${more}`;
  }
  if (open > 0) return `còn ${writeCount(open)} phép tính chưa kiểm tra được${more}`;
  if (breaks.length > 0) return closes.length === 0 ? more : `dòng này khớp${more}`;
  const elsewhere = closes.some((finding) => finding.at[0].row !== row);
  return `dòng này khớp${elsewhere ? ", dòng tổng cũng khớp" : ""}`;
}

function ownRowFirst(findings: readonly Finding[], row: number): readonly Finding[] {
  return [
    ...findings.filter((finding) => finding.at[0].row === row),
    ...findings.filter((finding) => finding.at[0].row !== row),
  ];
}

function gapOf(finding: Finding): number | null {
  if (finding.check !== "identity-holds" && finding.check !== "totals-add-up") return null;
  const { problem } = finding.data;
  return problem.because === "differs" ? Math.abs(problem.gap) : null;
}

/** What a proposal closes: «khớp lại 3 phép tính». */
export function closesWords(closes: readonly number[]): string {
  return closes.length === 0 ? "" : `khớp lại ${writeCount(closes.length)} phép tính`;
}

/** The change itself, to be chosen or announced: «I15: 30 → 20», «H12: 40 → 56; H13: 56 → 40». */
export function changeWords({ edits }: Pick<Proposal, "edits">): string {
  return edits.map(({ at, found, next }) => `${toA1(at)}: ${shownValue(found)} → ${numberWords(next)}`).join("; ");
}
