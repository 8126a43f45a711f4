import type { TableColumn } from "../../model/table";

/** A sum that might hold: indices into the columns of a table. */
export interface Candidate {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Bare words of a cell that stands for the whole of its group. */
const WHOLE = /^(?:(?:tong|cong|toan bo|total|sum|all)(?: |$)|(?:ts|tc|t so|t cong)$)/;
/** The whole of places beside each other, first or last: «Huyện Đông | Huyện Tây | Toàn tỉnh». */
const ALL_PLACES =
  /^(?:toan|ca) (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|dac khu|nganh|dang bo|truong|don vi|cong ty|khu vuc|vung|khoi|cum)$/;
/** …and nothing else: «Tổng số», «Tổng cộng», «Cộng». */
const ONLY_WHOLE = /^(?:tong so|tong cong|tong|cong|tong so ho so|total|ts|tc|t so|t cong)$/;
/** …or behind what is counted: «Số văn bản nhận tổng». */
const WHOLE_LAST = / (?:tong so|tong cong|tong|cong|total)$/;
/** A group that stands for those beside it. */
const WHOLE_GROUP =
  /^(?:tong so|tong cong|tong|cong|total|ca (?:quy|nam|ky|nhiem ky)|luy ke|(?:3|6|9|ba|sau|chin) thang)(?: |$)/;
/** A group that only says that parts follow: «Trong đó». */
const OF_WHICH = /^(?:trong do|chia ra|gom|bao gom|of which|including)$/;

/** A sum that the header may mean, and how many it may mean instead. */
export interface HeaderCandidate extends Candidate {
  readonly among: number;
}

interface Node {
  readonly title: string;
  /** A single column, or null for a group. */
  readonly column: number | null;
  readonly children: readonly Node[];
}

/**
 * The sums that the shape of a header states: a group's «Tổng số» and its siblings, a nested group standing for its own
 * total, or for all its columns where it has none. Where several wholes or divisions share a group: the siblings behind
 * a whole as far as the next, those before it, and each nested group alone. Widest first.
 *
 * @param paths bare words of the header cells above each column of the table, top to bottom
 * @param of the columns that may take part
 */
export function headerSums(
  columns: readonly TableColumn[],
  paths: readonly (readonly string[])[],
  of: readonly number[] = columns.map((_, index) => index),
): readonly HeaderCandidate[] {
  const order = [...of].sort((a, b) => (columns[a]?.at ?? 0) - (columns[b]?.at ?? 0));
  const root: Node = { title: "", column: null, children: childrenOf(order, paths, 0) };
  const found: HeaderCandidate[] = [];
  collect(root, found);
  const runs: HeaderCandidate[] = [];
  collectAlike(root, runs);
  collectRuns(root, runs);
  return [...found, ...runs];
}

/**
 * The sums that a group without a total of its own may be the division of: «Hiện có | Trình độ: Sau đại học, Đại học, Khác».
 * The header says which columns belong together, not whose they are: any column outside may be their whole.
 */
export function dividedWholes(
  columns: readonly TableColumn[],
  paths: readonly (readonly string[])[],
): readonly HeaderCandidate[] {
  const order = columns.map((_, index) => index).sort((a, b) => (columns[a]?.at ?? 0) - (columns[b]?.at ?? 0));
  return childrenOf(order, paths, 0).flatMap((group): HeaderCandidate[] => {
    const parts = group.children.flatMap(({ column }) => column ?? []);
    if (parts.length < 2 || parts.length < group.children.length) return [];
    if (group.children.some(({ title }) => WHOLE.test(title))) return [];
    const others = order.filter((column) => !parts.includes(column));
    return others.map((total) => ({ total, parts, among: others.length }));
  });
}

/** Whether a header names a whole: «Tổng số hồ sơ tiếp nhận». */
export function namesWhole(path: readonly string[]): boolean {
  return WHOLE.test(path[path.length - 1] ?? "");
}

function childrenOf(order: readonly number[], paths: readonly (readonly string[])[], depth: number): readonly Node[] {
  const nodes: Node[] = [];
  for (let from = 0; from < order.length;) {
    const first = paths[order[from] ?? 0] ?? [];
    const title = first[depth] ?? "";
    let to = from + 1;
    if (depth + 1 < first.length)
      while (to < order.length && continues(paths[order[to] ?? 0] ?? [], first, depth)) to += 1;
    const members = order.slice(from, to);
    const [only] = members;
    nodes.push(
      members.length === 1 && only !== undefined
        ? { title: first[first.length - 1] ?? "", column: only, children: [] }
        : { title, column: null, children: childrenOf(members, paths, depth + 1) },
    );
    from = to;
  }
  return nodes;
}

function continues(path: readonly string[], first: readonly string[], depth: number): boolean {
  return path.length > depth + 1 && path[depth] === first[depth];
}

function collect(group: Node, found: HeaderCandidate[]): void {
  const children = siblingsIn(group);
  const whole =
    children.find(({ column, title }) => column !== null && WHOLE.test(title)) ??
    [children.at(-1), children[0]].find((edge) => edge?.column !== null && ALL_PLACES.test(edge?.title ?? ""));
  if (whole?.column !== undefined && whole.column !== null) {
    const parts = children.filter((child) => child !== whole).flatMap(standsFor);
    if (parts.length >= 2) found.push({ total: whole.column, parts, among: 1 });
  }
  for (const child of group.children) if (child.column === null) collect(child, found);
}

function siblingsIn(group: Node): readonly Node[] {
  return group.children.flatMap((child) =>
    child.column === null && OF_WHICH.test(child.title) ? child.children : [child],
  );
}

/** Groups with the same columns beside one that stands for all of them: «Tháng 4 | Tháng 5 | Cộng», each «Tiếp nhận | Trả lại». */
function collectAlike(group: Node, found: HeaderCandidate[]): void {
  const groups = group.children.filter(({ column }) => column === null);
  const wholes = groups.filter(({ title }) => WHOLE_GROUP.test(title));
  for (const whole of wholes)
    for (const { column, title } of whole.children) {
      if (column === null) continue;
      const parts = groups.flatMap((other) =>
        wholes.includes(other) ? [] : (other.children.find((leaf) => leaf.title === title)?.column ?? []),
      );
      if (parts.length > 1) found.push({ total: column, parts, among: 1 });
    }
  for (const child of groups) collectAlike(child, found);
}

/** What each whole of a group may add besides all its siblings. */
function collectRuns(group: Node, found: HeaderCandidate[]): void {
  const children = siblingsIn(group);
  const isWhole = ({ column, title }: Node): boolean =>
    column !== null && (WHOLE.test(title) || WHOLE_LAST.test(title));
  let previous = -1;
  children.forEach((whole, place) => {
    if (whole.column === null || !isWhole(whole)) return;
    const total = whole.column;
    const next = children.findIndex((other, index) => index > place && isWhole(other));
    const behind = children.slice(place + 1, next < 0 ? children.length : next);
    const before = children.slice(previous + 1, place);
    previous = place;
    const runs = [
      ...behind.map((_, last) => behind.slice(0, last + 1)),
      ...before.map((_, first) => before.slice(first)),
      ...behind.map((node) => [node]),
    ];
    const sums = runs.map((run) => run.flatMap(standsFor)).filter(({ length }) => length > 1);
    for (const parts of sums.sort((one, other) => other.length - one.length))
      found.push({ total, parts, among: sums.length });
  });
  for (const child of group.children) if (child.column === null) collectRuns(child, found);
}

/** The columns whose sum a node is: its own total, or everything in it. */
function standsFor(node: Node): readonly number[] {
  if (node.column !== null) return [node.column];
  const whole = node.children.find(({ column, title }) => column !== null && ONLY_WHOLE.test(title));
  return whole?.column !== undefined && whole.column !== null ? [whole.column] : node.children.flatMap(standsFor);
}
