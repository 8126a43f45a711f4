import type { TableColumn } from "../../model/table";
import type { HeaderCandidate } from "./header-sums";

/** Bare words that count or stand for the whole, before or behind what is counted. */
const COUNTING = /^(?:(?:trong do|chia ra|tong so|tong cong|tong|cong|so luong|so|ts|total|number of)(?: |$))+/;
const CLOSING = /(?: (?:tong so|tong cong|tong|cong|total))+$/;
/** «Số hồ sơ đã giải quyết» and «Số hồ sơ giải quyết đúng hạn» speak of the same dossiers. */
const DONE = /(?:^| )da(?= )/g;

interface Label {
  readonly column: number;
  /** What is counted, without the words that only count. */
  readonly stem: string;
}

/**
 * The sums that labels state by their words: parts that begin with those of their whole («Số hồ sơ tiếp nhận», «Số hồ sơ
 * tiếp nhận trực tuyến», «Số hồ sơ tiếp nhận trực tiếp»). Whether they hold is for the figures to say.
 *
 * @param paths bare words of the header cells above each column of the table, top to bottom
 * @param of the columns that may take part
 */
export function labelSums(
  columns: readonly TableColumn[],
  paths: readonly (readonly string[])[],
  of: readonly number[] = columns.map((_, index) => index),
): readonly HeaderCandidate[] {
  const order = [...of].sort((a, b) => (columns[a]?.at ?? 0) - (columns[b]?.at ?? 0));
  const groups = new Map<string, Label[]>();
  for (const column of order) {
    const path = paths[column] ?? [];
    const leaf = path[path.length - 1] ?? "";
    const above = path.slice(0, -1).join("/");
    const label = { column, stem: stemOf(leaf) };
    groups.set(above, [...(groups.get(above) ?? []), label]);
  }
  return [...groups.values()].flatMap(byStem);
}

function stemOf(label: string): string {
  return label.replace(COUNTING, "").replace(CLOSING, "").replace(DONE, " ").trim();
}

/** Per column those that begin with its words; what begins with a part's words is that part's. */
function byStem(labels: readonly Label[]): readonly HeaderCandidate[] {
  return labels.flatMap((whole) => {
    const within = labels.filter((other) => isOf(other, whole));
    const parts = within.filter((part) => !within.some((other) => isOf(part, other)));
    return parts.length < 2 ? [] : [{ total: whole.column, parts: parts.map(({ column }) => column), among: 1 }];
  });
}

function isOf(part: Label, whole: Label): boolean {
  return whole.stem !== "" && part.stem.startsWith(`${whole.stem} `);
}
