import type { Citation } from "../model/citation";
import type { EquationProblem } from "../model/equation";
import { cellsWords, numberWords } from "./cell-words";

export type Undecided = Exclude<EquationProblem, { because: "differs" }>;

/** Terms of a sum: "2.163+30"; a negative one keeps its sign in brackets. */
export function termsAdded(values: readonly number[]): string {
  return values.map((value) => (value < 0 ? `(${numberWords(value)})` : numberWords(value))).join("+");
}

/** ", lệch 10", and that blanks were taken for 0 where there were any. */
export function gapWords(problem: Extract<EquationProblem, { because: "differs" }>): string {
  return `lệch ${numberWords(Math.abs(problem.gap))}${problem.blanks > 0 ? " (ô trống tính là 0)" : ""}`;
}

/** Why an equation could not be tested: "vì ô H12 chưa đọc được thành số", and what would close it. */
export function undecidedBecause(problem: Undecided): string {
  if (problem.because === "rounded")
    return `vì ${numberWords(problem.total)} và ${numberWords(problem.sum)} chỉ lệch ${numberWords(Math.abs(problem.gap))}, có thể do làm tròn`;
  const cells = cellsWords(problem.cells, problem.cellsInAll);
  switch (problem.because) {
    case "uncalculated":
      return `vì ${cells} là công thức chưa có kết quả`;
    case "unreadable":
      return `vì ${cells} chưa đọc được thành số${closingWords(problem)}`;
    case "blank":
      return `vì ${cells} để trống${neededWords(problem)}`;
  }
}

/** The next step for an equation that could not be tested. */
export function undecidedTodo(problem: Undecided): string {
  if (problem.because === "rounded")
    return "Nếu số liệu không làm tròn thì đối chiếu lại các ô này; nếu có làm tròn thì không phải sửa.";
  const cells = cellsWords(problem.cells, problem.cellsInAll);
  switch (problem.because) {
    case "uncalculated":
      return "Mở tệp bằng Excel, lưu lại rồi kiểm tra lần nữa.";
    case "unreadable":
      return `Đối chiếu và gõ lại số ở ${cells}, rồi kiểm tra lần nữa.`;
    case "blank":
      return `Điền số vào ${cells} (ghi 0 nếu không phát sinh), rồi kiểm tra lần nữa.`;
  }
}

function closingWords(problem: Extract<Undecided, { because: "unreadable" | "uncalculated" }>): string {
  if (problem.closesWith.length === 0) return "";
  return `; nếu ${problem.closesWith.map(({ at, value }) => `${at} là ${numberWords(value)}`).join(", ")} thì khớp`;
}

function neededWords(problem: Extract<Undecided, { because: "blank" }>): string {
  if (problem.needed === null) return "";
  const needed = numberWords(problem.needed);
  return problem.cellsInAll === 1
    ? `; để khớp, ô này phải là ${needed}`
    : `; để khớp, các ô này phải cộng được ${needed}`;
}

/** The form's own rule behind a statement, as a sentence. */
export function ruleWords(source: Citation): string {
  return source.clause === undefined ? `Theo ${source.document}.` : `Theo ${source.document}: ${source.clause}.`;
}
