import type { TableColumn } from "../model/table";
import type { Candidate } from "./header-sums";

/** Bare words that count or stand for the whole, before or behind what is counted. */
const COUNTING = /^(?:(?:trong do|chia ra|tong so|tong cong|tong|cong|so luong|so|ts|total|number of)(?: |$))+/;
const CLOSING = /(?: (?:tong so|tong cong|tong|cong|total))+$/;
/** «Số hồ sơ đã giải quyết» and «Số hồ sơ giải quyết đúng hạn» speak of the same dossiers. */
const DONE = /(?:^| )da(?= )/g;
const WHOLE = /^(?:tong|cong|toan bo|total|ts)(?: |$)/;

interface Label {
  readonly column: number;
  /** What is counted, without the words that only count. */
  readonly stem: string;
  /** It names a whole by its own words: «Tổng số phản ánh». */
  readonly whole: boolean;
}

/**
 * The sums that labels state without a group above them: parts that begin with the words of their whole («Số hồ sơ tiếp
 * nhận», «Số hồ sơ tiếp nhận trực tuyến», «Số hồ sơ tiếp nhận trực tiếp»), and the columns from one «Tổng số …» up to the
 * next. Whether they hold is for the figures to say.
 *
 * @param paths bare words of the header cells above each column of the table, top to bottom
 */
export function labelSums(columns: readonly TableColumn[], paths: readonly (readonly string[])[]): Candidate[] {
  const order = columns.map((_, index) => index).sort((a, b) => (columns[a]?.at ?? 0) - (columns[b]?.at ?? 0));
  const groups = new Map<string, Label[]>();
  for (const column of order) {
    const path = paths[column] ?? [];
    const leaf = path[path.length - 1] ?? "";
    const above = path.slice(0, -1).join("/");
    const label = { column, stem: stemOf(leaf), whole: WHOLE.test(leaf) || CLOSING.test(leaf) };
    groups.set(above, [...(groups.get(above) ?? []), label]);
  }
  return [...groups.values()].flatMap((labels) => [...byStem(labels), ...byRun(labels)]);
}

function stemOf(label: string): string {
  return label.replace(COUNTING, "").replace(CLOSING, "").replace(DONE, " ").trim();
}

/** Per column those that begin with its words; what begins with a part's words is that part's. */
function byStem(labels: readonly Label[]): Candidate[] {
  return labels.flatMap((whole) => {
    const within = labels.filter((other) => isOf(other, whole));
    const parts = within.filter((part) => !within.some((other) => isOf(part, other)));
    return parts.length < 2 ? [] : [{ total: whole.column, parts: parts.map(({ column }) => column) }];
  });
}

function isOf(part: Label, whole: Label): boolean {
  return whole.stem !== "" && part.stem.startsWith(`${whole.stem} `);
}

/** From one whole to the next: all that stands between, or what stands there before another count begins. */
function byRun(labels: readonly Label[]): Candidate[] {
  return labels.flatMap(({ column, whole }, place) => {
    if (!whole) return [];
    const next = labels.findIndex((other, index) => index > place && other.whole);
    const run = labels.slice(place + 1, next < 0 ? labels.length : next).map((label) => label.column);
    return run.flatMap((_, last) => (last === 0 ? [] : [{ total: column, parts: run.slice(0, last + 1) }])).reverse();
  });
}
