import {
  fromA1,
  toA1,
  type Area,
  type CellRef,
  type Finding,
  type Repair,
  type RowDoubt,
  type Table,
} from "../../core";
import type { CheckedAppendix } from "./check-appendix";

/** One place to look at: a faulty cell with all it upsets, a warning, or cells that could not be checked. */
export interface WorkItem {
  readonly kind: "error" | "warning" | "undecided";
  /** The cell to go to first, then all others that the findings speak of. */
  readonly cells: readonly [CellRef, ...CellRef[]];
  /** `I21`. */
  readonly address: string;
  /** The unit whose row it is, "tiêu đề bảng" in the header, "" outside. */
  readonly place: string;
  /** The finding to read first, then its consequences. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** What would put it right, where that was found. */
  readonly repair: Repair | null;
  /** The fault of rows that it is, where it is one. */
  readonly doubt: RowDoubt | null;
}

/** A checked appendix as people read it, in the pane and in the terminal. */
export interface Worklist {
  /** Errors, then warnings, then what could not be checked: the order of «Lỗi trước», «Lỗi sau». */
  readonly items: readonly WorkItem[];
  readonly notes: readonly Finding[];
  /** Places with an error, each counted once, and the broken statements that come of them. */
  readonly faults: number;
  readonly broken: number;
  readonly warnings: number;
  readonly undecided: number;
  /** Statements that were tested and hold. */
  readonly holds: number;
  /** Labels of columns of figures that no statement tests. */
  readonly untested: readonly string[];
  /** Where the table lies: it is named where others stand beside it. */
  readonly area: Area;
  /** Whether its columns say how many dossiers were received or settled: what every narrative is about. */
  readonly narratable: boolean;
  /** Other tables of the sheet in which something is to be looked at, or could not be checked. */
  readonly openBeside: number;
}

export function worklistOf(appendix: CheckedAppendix): Worklist {
  const { table, findings } = appendix;
  const nameOf = placeNamer(table);
  const repairOf = repairFinder(appendix);
  const open = findings.filter((finding) => finding.outcome === "undecided" && finding.severity !== "note");
  // What could not be tested because of a cell that is already named is no second place to look at.
  const blocked = new Map<string, Finding[]>(appendix.faults.map(({ cell }) => [toA1(cell), []]));
  const repairedAt = new Map<Finding, CellRef>(
    appendix.faults.flatMap(({ cell, repair }) =>
      (repair === null ? [] : (appendix.repairs[repair]?.explains ?? [])).flatMap((index): [Finding, CellRef][] => {
        const finding = findings[index];
        return finding === undefined ? [] : [[finding, cell]];
      }),
    ),
  );
  const undecidedAlone = open.filter((finding) => {
    const cause = repairedAt.get(finding);
    const causes =
      cause === undefined
        ? finding.at.map((at) => blocked.get(toA1(at))).find((list) => list !== undefined)
        : blocked.get(toA1(cause));
    causes?.push(finding);
    return causes === undefined;
  });
  const doubtAt = (cell: CellRef): RowDoubt | null =>
    appendix.doubts.find(({ at }) => at.row === cell.row && at.column === cell.column) ?? null;
  const faults = appendix.faults.flatMap((fault) => {
    const [first, ...rest] = ownRowFirst(
      fault.cell,
      fault.findings.flatMap((index) => findings[index] ?? []),
    );
    if (first === undefined) return [];
    const all = [first, ...rest, ...(blocked.get(toA1(fault.cell)) ?? [])] as const;
    const doubt = fault.doubt === null ? null : (appendix.doubts[fault.doubt] ?? null);
    return [{ ...itemOf(nameOf, doubt === null ? repairOf : NO_REPAIR, "error", fault.cell, all), doubt }];
  });
  const grouped = (kind: WorkItem["kind"], chosen: readonly Finding[]): readonly WorkItem[] =>
    byCell(chosen).map(({ cell, group: [first, ...rest] }) => {
      const [main = first, ...others] = ownRowFirst(cell, [first, ...rest]);
      return itemOf(nameOf, repairOf, kind, cell, [main, ...others]);
    });
  const warnings = grouped(
    "warning",
    // That a unit stands in two rows is said with the sums that it upsets.
    findings.filter(
      (finding) => finding.outcome === "broken" && finding.severity === "warning" && doubtAt(finding.at[0]) === null,
    ),
  );
  const undecided = grouped("undecided", undecidedAlone);
  return {
    items: [...faults, ...warnings, ...undecided],
    notes: findings.filter((finding) => finding.severity === "note"),
    faults: faults.length,
    broken: appendix.summary.broken,
    warnings: warnings.length,
    undecided: undecided.length,
    holds: appendix.summary.holds,
    untested: (table.untested ?? []).map(({ label }) => label),
    area: table.area,
    narratable: table.columns.some(({ id }) => id === "received" || id === "resolved"),
    openBeside: appendix.beside.filter(needsLook).length,
  };
}

/** Whether a table holds something to look at, or something that could not be checked. */
export function needsLook({ summary, findings }: CheckedAppendix): boolean {
  return summary.broken + summary.undecided > 0 || findings.some(({ severity }) => severity === "warning");
}

const NO_REPAIR = (): null => null;

/** The words under which a cell is known to the people who keep the table. */
export function placeName(table: Table, cell: CellRef): string {
  return placeNamer(table)(cell);
}

/** The sentence without the unit's name in front, for a heading that already carries the name. */
export function withoutPlace(sentence: string, place: string): string {
  const prefix = `${place}: `;
  if (place === "" || !sentence.startsWith(prefix)) return sentence;
  const rest = sentence.slice(prefix.length);
  return rest.slice(0, 1).toLocaleUpperCase("vi") + rest.slice(1);
}

function placeNamer(table: Table): (cell: CellRef) => string {
  const names = new Map(table.rows.map((row) => [row.at, row.name]));
  const { top, bottom } = table.headerRows;
  return ({ row }) => names.get(row) ?? (row >= top && row <= bottom ? "tiêu đề bảng" : "");
}

/** The sums of the cell's own row speak of its own unit; those of its column only of the total. */
function ownRowFirst(cell: CellRef, findings: readonly Finding[]): readonly Finding[] {
  const own = (finding: Finding): boolean => finding.at[0].row === cell.row;
  return [...findings.filter(own), ...findings.filter((finding) => !own(finding))];
}

/** Finds the repair that explains the first of some findings that any repair explains. */
function repairFinder({ findings, repairs }: CheckedAppendix): (of: readonly Finding[]) => Repair | null {
  const explained = new Map<Finding, Repair>();
  for (const repair of repairs) {
    for (const index of repair.explains) {
      const finding = findings[index];
      if (finding !== undefined && !explained.has(finding)) explained.set(finding, repair);
    }
  }
  return (of) => of.map((finding) => explained.get(finding)).find((repair) => repair !== undefined) ?? null;
}

function itemOf(
  nameOf: (cell: CellRef) => string,
  repairOf: (findings: readonly Finding[]) => Repair | null,
  kind: WorkItem["kind"],
  cell: CellRef,
  findings: readonly [Finding, ...Finding[]],
): WorkItem {
  const seen = new Set([toA1(cell)]);
  const others: CellRef[] = [];
  for (const at of findings.flatMap((finding) => finding.at)) {
    const address = toA1(at);
    if (seen.has(address)) continue;
    seen.add(address);
    others.push(at);
  }
  return {
    kind,
    cells: [cell, ...others],
    address: toA1(cell),
    place: nameOf(cell),
    findings,
    repair: repairOf(findings),
    doubt: null,
  };
}

interface Group {
  readonly cell: CellRef;
  readonly group: [Finding, ...Finding[]];
}

/** One blank cell leaves the sum of its row and of its column open: that is one place to look at, and it is the blank. */
function byCell(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const cell = causeOf(finding) ?? finding.at[0];
    const known = groups.get(toA1(cell));
    if (known === undefined) groups.set(toA1(cell), { cell, group: [finding] });
    else known.group.push(finding);
  }
  return [...groups.values()];
}

/** The one cell for want of which a sum could not be tested; null where there are several, or none. */
function causeOf(finding: Finding): CellRef | null {
  if (finding.check !== "identity-holds" && finding.check !== "totals-add-up") return null;
  const { problem } = finding.data;
  if (problem.because === "differs" || problem.because === "rounded" || problem.cellsInAll !== 1) return null;
  return fromA1(problem.cells[0] ?? "");
}
