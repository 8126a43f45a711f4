import type { CellRef } from "../model/cell";
import { toA1 } from "../model/cell";
import type { MeasureId } from "../model/profile";
import { measure } from "../indicators/measure";
import { writeCount } from "../numerals/write";
import { OFFICE } from "../../domain/measures/office";
import { factOf, measureLabel } from "./facts";
import type { GivenFacts } from "./given-facts";
import type { NarrativeSource } from "./narrative-source";

/** A figure that the user gave and that cannot be right together with others. JSON-safe. */
export type GivenFinding =
  /** The table holds the figure too, and says another one. */
  | {
      readonly check: "given-agrees-with-table";
      readonly fact: MeasureId;
      readonly label: string;
      readonly given: number;
      readonly held: number;
      readonly cells: readonly CellRef[];
    }
  /** total ≠ parts added up. */
  | {
      readonly check: "given-adds-up";
      readonly total: Operand;
      readonly parts: readonly Operand[];
      readonly gap: number;
    }
  /** A part is more than its whole. */
  | { readonly check: "given-part-within-whole"; readonly part: Operand; readonly whole: Operand };

export interface Operand {
  /** `series[0].postal` for an entry of the series. */
  readonly fact: string;
  readonly label: string;
  readonly value: number;
}

/** total = parts, wherever all of them are known. Splits of the same total stand in lines of their own. */
const SUMS: readonly (readonly [MeasureId, ...MeasureId[]])[] = [
  ["received", "carriedOver", "receivedNew"],
  ["resolved", "resolvedInTime", "resolvedLate"],
  ["resolved", "resolvedEarly", "resolvedOnDueDate", "resolvedLate"],
  ["resolvedInTime", "resolvedEarly", "resolvedOnDueDate"],
  ["pending", "pendingNotDue", "pendingOverdue"],
  ["overdueTotal", "resolvedLate", "pendingOverdue"],
  ["due", "resolvedInTime", "overdueTotal"],
  ["receivedOnline", "onlineLevel3", "onlineLevel4"],
];

/** Counts that some systems keep inside the balance and others beside it: either may be what closes it. */
const MEMOS: readonly MeasureId[] = ["supplementRequested", "returned", "withdrawn", "stopped", "rejected"];

const PARTS: readonly (readonly [MeasureId, MeasureId])[] = [
  ["carriedOver", "received"],
  ["receivedNew", "received"],
  ["receivedOnline", "received"],
  ["onlineLevel3", "received"],
  ["onlineLevel4", "received"],
  ["interlinked", "received"],
  ["due", "received"],
  ["resolvedEarly", "resolved"],
  ["resolvedOnDueDate", "resolved"],
  ["resolvedInTime", "due"],
  ["overdueTotal", "due"],
];

/**
 * What the given figures contradict: the table, each other, and together with the table's the sums that tie them. Where
 * two readings of a balance are in use, only a figure that closes neither is a finding.
 */
export function checkGiven(source: NarrativeSource): readonly GivenFinding[] {
  const { given } = source;
  if (given === undefined) return [];
  return [
    ...againstTable(source, given),
    ...withinCounts(source, ""),
    ...withinCounts(source, OFFICE),
    ...withinSeries(source, given),
  ];
}

/** Ids of the given counts that a finding speaks of: those that are to be marked. */
export function contradictedBy(findings: readonly GivenFinding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap((finding) => {
      if (finding.check === "given-agrees-with-table") return [];
      if (finding.check === "given-adds-up") return [finding.total.fact, ...finding.parts.map(({ fact }) => fact)];
      return [finding.part.fact, finding.whole.fact];
    }),
  );
}

/** What does not agree, in one sentence. */
export function explainGiven(finding: GivenFinding): string {
  const words = ({ label, value }: Operand): string => `${label} ${writeCount(value)}`;
  switch (finding.check) {
    case "given-agrees-with-table":
      return `«${finding.label}»: số đã cho là ${writeCount(finding.given)}, phụ lục ghi ${writeCount(finding.held)}${placeWords(finding.cells)}; đoạn văn dùng số của phụ lục.`;
    case "given-adds-up": {
      const sum = finding.total.value - finding.gap;
      const added = finding.parts.map(({ value }) => writeCount(value)).join(" + ");
      return `Số liệu chưa khớp nhau: ${finding.parts.map(({ label }) => label).join(" + ")} = ${added} = ${writeCount(sum)}, nhưng ${words(finding.total)} (lệch ${writeCount(Math.abs(finding.gap))}).`;
    }
    case "given-part-within-whole":
      return `Số liệu chưa khớp nhau: ${words(finding.part)} lớn hơn ${words(finding.whole)}.`;
  }
}

function placeWords(cells: readonly CellRef[]): string {
  const [first, ...rest] = cells;
  return first === undefined
    ? ""
    : rest.length === 0
      ? ` ở ô ${toA1(first)}`
      : ` (${rest.length + 1} ô từ ${toA1(first)})`;
}

function againstTable({ table, scope = "whole" }: NarrativeSource, given: GivenFacts): readonly GivenFinding[] {
  if (table === null) return [];
  return Object.entries(given.counts).flatMap(([fact, value]): GivenFinding[] => {
    const held = measure(table, scope, fact);
    if (held.is === "unknown" || held.value === value) return [];
    return [
      {
        check: "given-agrees-with-table",
        fact,
        label: measureLabel(table.profile, fact),
        given: value,
        held: held.value,
        cells: held.from,
      },
    ];
  });
}

function withinCounts(source: NarrativeSource, prefix: string): readonly GivenFinding[] {
  const known = new Map<MeasureId, Operand & { readonly given: boolean }>();
  const find = (id: MeasureId): (Operand & { readonly given: boolean }) | null => {
    const fact = factOf(source, `${prefix}${id}`);
    if (fact.is === "missing") return null;
    const operand = known.get(id) ?? {
      fact: fact.id,
      label: fact.label,
      value: fact.value,
      given: fact.is === "given",
    };
    known.set(id, operand);
    return operand;
  };
  const sums = SUMS.flatMap(([total, ...parts]) => sumFinding(find(total), parts.map(find)));
  const balance = sumFinding(find("received"), [find("resolved"), find("pending")]).filter(
    (finding) => finding.check === "given-adds-up" && !closesOtherwise(finding.gap, find),
  );
  const within = PARTS.flatMap(([part, whole]): GivenFinding[] => {
    const [one, other] = [find(part), find(whole)];
    if (one === null || other === null || one.value <= other.value || !(one.given || other.given)) return [];
    return [{ check: "given-part-within-whole", part: plain(one), whole: plain(other) }];
  });
  // A part above its whole mostly breaks a sum as well, which says more.
  const blamed = contradictedBy([...sums, ...balance]);
  return [
    ...sums,
    ...balance,
    ...within.filter(
      (finding) =>
        finding.check === "given-part-within-whole" &&
        !(blamed.has(finding.part.fact) && blamed.has(finding.whole.fact)),
    ),
  ];
}

type Found = (Operand & { readonly given: boolean }) | null;

/** A sum that does not close. Where everything stands in the table the checks have their say, not we. */
function sumFinding(total: Found, parts: readonly Found[]): readonly GivenFinding[] {
  const all = [total, ...parts];
  if (total === null || parts.some((part) => part === null) || !all.some((operand) => operand?.given === true))
    return [];
  const added = parts.flatMap((part) => (part === null ? [] : [plain(part)]));
  const gap = total.value - added.reduce((sum, { value }) => sum + value, 0);
  return gap === 0 ? [] : [{ check: "given-adds-up", total: plain(total), parts: added, gap }];
}

/** received = resolved + pending also closes where memo counts stand inside it, or where «tiếp nhận» leaves out what was carried over. */
function closesOtherwise(gap: number, find: (id: MeasureId) => Found): boolean {
  const carriedOver = find("carriedOver");
  if (carriedOver !== null && gap === -carriedOver.value && find("receivedNew") === null) return true;
  let reachable = new Set([0]);
  for (const memo of MEMOS) {
    const value = find(memo)?.value ?? 0;
    reachable = new Set([...reachable, ...[...reachable].map((sum) => sum + value)]);
  }
  return reachable.has(gap);
}

function withinSeries(source: NarrativeSource, { series }: GivenFacts): readonly GivenFinding[] {
  const entries = series.map(({ label, postal, received }, index) => ({
    part: { fact: `series[${index}].postal`, label: `hồ sơ qua bưu chính ${label}`, value: postal },
    whole: { fact: `series[${index}].received`, label: `hồ sơ tiếp nhận ${label}`, value: received },
  }));
  const within = entries
    .filter(({ part, whole }) => part.value > whole.value)
    .map(({ part, whole }): GivenFinding => ({ check: "given-part-within-whole", part, whole }));
  const postal = factOf(source, "postal");
  if (postal.is === "missing" || entries.length === 0) return within;
  const gap = postal.value - entries.reduce((sum, { part }) => sum + part.value, 0);
  const total = { fact: "postal", label: postal.label, value: postal.value };
  return gap === 0
    ? within
    : [...within, { check: "given-adds-up", total, parts: entries.map(({ part }) => part), gap }];
}

function plain({ fact, label, value }: Operand): Operand {
  return { fact, label, value };
}
