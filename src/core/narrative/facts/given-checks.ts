import type { CellRef } from "../../model/cell";
import { toA1 } from "../../model/cell";
import { measure } from "../../indicators/measure";
import { writeCount } from "../../numerals/write";
import type { MeasureId } from "../../../domain/measures/all-measures";
import { contradictionsOf } from "../../measures/contradictions";
import { OFFICE } from "../../../domain/measures/office";
import { factOf } from "./facts";
import { measureLabel } from "./measure-label";
import type { GivenFacts } from "./given-facts";
import type { NarrativeSource } from "./narrative-source";

/** A figure that the user gave and that cannot be right together with others. JSON-safe. */
export type GivenFinding =
  /** The table holds the figure too, and says another one. */
  | {
      readonly check: "given-agrees-with-table";
      readonly fact: string;
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
  /** A part is more than its whole, alone or with other parts of it. */
  | {
      readonly check: "given-part-within-whole";
      readonly part: Operand;
      readonly whole: Operand;
      readonly beside?: readonly Operand[];
    };

export interface Operand {
  /** `series[0].postal` for an entry of the series. */
  readonly fact: string;
  readonly label: string;
  readonly value: number;
}

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
      return [finding.part, finding.whole, ...(finding.beside ?? [])].map(({ fact }) => fact);
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
    case "given-part-within-whole": {
      const parts = [finding.part, ...(finding.beside ?? [])];
      const sum = parts.reduce((all, { value }) => all + value, 0);
      const added = parts.length === 1 ? "" : ` = ${writeCount(sum)}`;
      return `Số liệu chưa khớp nhau: ${parts.map(words).join(" + ")}${added} lớn hơn ${words(finding.whole)}.`;
    }
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

interface Found extends Operand {
  readonly given: boolean;
}

/** Where everything stands in the table the checks have their say, not we. */
function withinCounts(source: NarrativeSource, prefix: string): readonly GivenFinding[] {
  const known = new Map<MeasureId, Found | null>();
  const find = (id: MeasureId): Found | null => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const fact = factOf(source, `${prefix}${id}`);
    const found =
      fact.is === "missing"
        ? null
        : { fact: fact.id, label: fact.label, value: fact.value, given: fact.is === "given" };
    known.set(id, found);
    return found;
  };
  const foundOf = (ids: readonly MeasureId[]): readonly Found[] => ids.map(find).filter((found) => found !== null);
  const findings = contradictionsOf((id) => find(id)?.value ?? null).flatMap((one): GivenFinding[] => {
    const [total] = foundOf([one.is === "sum" ? one.total : one.whole]);
    const parts = foundOf(one.parts);
    const [part, ...beside] = parts.map(plain);
    if (total === undefined || part === undefined || ![total, ...parts].some(({ given }) => given)) return [];
    if (one.is === "part")
      return [
        {
          check: "given-part-within-whole",
          part,
          whole: plain(total),
          ...(beside.length === 0 ? {} : { beside }),
        },
      ];
    // Columns of the table need not be all that a total given beside them holds.
    if (!one.exact && !parts.some(({ given }) => given)) return [];
    return [{ check: "given-adds-up", total: plain(total), parts: [part, ...beside], gap: one.gap }];
  });
  // A part above its whole mostly breaks a sum as well, which says more.
  const blamed = contradictedBy(findings.filter(({ check }) => check === "given-adds-up"));
  return findings.filter(
    (finding) =>
      finding.check !== "given-part-within-whole" || !(blamed.has(finding.part.fact) && blamed.has(finding.whole.fact)),
  );
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
