import { writeCount } from "../../../core";
import type { CheckedAppendix } from "../../../usecases/check/check-appendix";
import { summaryWords } from "../../../usecases/check/summary-words";
import { needsLook, worklistOf } from "../../../usecases/check/worklist";
import type { CheckedFile } from "./check-rows";
import { styled, type Line, type Style } from "../terminal/terminal";

/** Cells that are named in the line of a file. */
const SHOWN_CELLS = 6;

/** One line a file: its answer, and the cells to look at. */
export function fileLine({ file, found }: CheckedFile): Line {
  if ("reason" in found) return [styled("error", "– "), file, styled("quiet", ` · ${found.message}`)];
  const open = found.filter(needsLook);
  const style = styleOf(found);
  const words = open.length === 0 ? rightWords(found) : open.map((appendix) => openWords(appendix, found.length > 1));
  return [styled(style, `${MARKS[style]} `), file, ` · ${[words].flat().join("; ")}`];
}

/** «5 tệp: 3 tệp khớp · 1 tệp có chỗ cần xem lại · 1 tệp chưa đọc được», and how to see each place. */
export function filesLines(files: readonly FileMark[], command: string): readonly Line[] {
  const styles = files.map(({ mark }) => mark);
  const count = (style: Style | null): number => styles.filter((one) => one === style).length;
  const [right, faulty, seen, open, unread] = [
    count("right"),
    count("error"),
    count("warning"),
    count("undecided"),
    count(null),
  ];
  const parts = [
    ...(right > 0 ? [styled("right", `${writeCount(right)} tệp khớp`)] : []),
    ...(faulty > 0 ? [styled("error", `${writeCount(faulty)} tệp có chỗ cần xem lại`)] : []),
    ...(seen > 0 ? [styled("warning", `${writeCount(seen)} tệp có chỗ nên xem qua`)] : []),
    ...(open > 0 ? [styled("undecided", `${writeCount(open)} tệp có chỗ chưa kiểm tra được`)] : []),
    ...(unread > 0 ? [styled("error", `${writeCount(unread)} tệp chưa đọc được`)] : []),
  ];
  const first = files[styles.findIndex((style) => style !== null && style !== "right")];
  return [
    [],
    [`${writeCount(files.length)} tệp: `, ...parts.flatMap((part, index) => (index === 0 ? [part] : [" · ", part]))],
    ...(first === undefined ? [] : [[styled("quiet", `Xem từng chỗ: ${command} check "${first.file}"`)]]),
  ];
}

const MARKS = { right: "✔", error: "✖", warning: "!", undecided: "?" } as const;

/** The worst of a file's tables; null where it could not be read. */
export interface FileMark {
  readonly file: string;
  readonly mark: keyof typeof MARKS | null;
}

export function markOf({ found }: CheckedFile): FileMark["mark"] {
  return "reason" in found ? null : styleOf(found);
}

function styleOf(found: readonly CheckedAppendix[]): keyof typeof MARKS {
  if (found.some(({ summary }) => summary.broken > 0)) return "error";
  if (found.some(({ findings }) => findings.some(({ severity }) => severity === "warning"))) return "warning";
  return found.some(({ summary }) => summary.undecided > 0) ? "undecided" : "right";
}

function rightWords(found: readonly CheckedAppendix[]): string {
  const holds = found.reduce((sum, { summary }) => sum + summary.holds, 0);
  const tables = found.length === 1 ? "Bảng khớp" : `${writeCount(found.length)} bảng khớp`;
  return `${tables}: ${writeCount(holds)} phép kiểm tra đúng`;
}

function openWords(appendix: CheckedAppendix, several: boolean): string {
  const list = worklistOf(appendix);
  const cells = list.items.map(({ address }) => address);
  const rest = cells.length - SHOWN_CELLS;
  const named = `${cells.slice(0, SHOWN_CELLS).join(", ")}${rest > 0 ? ` và ${writeCount(rest)} chỗ khác` : ""}`;
  const { title } = summaryWords(list);
  return `${several ? `${appendix.table.sheet}: ` : ""}${title}${named === "" ? "" : `: ${named}`}`;
}
