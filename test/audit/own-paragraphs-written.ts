import { parseFacts, templates, type Profile, type Table } from "../../src/core";
import { auditText, type AuditOptions } from "../../src/core/audit/audit-text";
import { holdFacts } from "../../src/core/audit/facts/hold-facts";
import type { AuditFinding } from "../../src/core/audit/audit";
import { tokenizeFigures } from "../../src/core/audit/figures/tokenize";
import { runChecks } from "../../src/core/checks/all-checks";
import { writeReport } from "../../src/usecases/report/write-report";
import { facts000, facts001, facts001Bpmc, facts002, facts003 } from "../sources/facts";
import { writeFrom } from "../sources/write-from-facts";
import { buildTable } from "../tables/build-table";
import type { RandomSource } from "../tables/random-source";
import { balancedRows, fillableForms } from "../tables/random-table";

/** A paragraph that one of our templates wrote, and what it was written from. */
export interface OwnParagraph {
  readonly text: string;
  readonly against: AuditOptions;
}

/** Templates that need nothing but a table. */
export const OF_TABLES = ["tong-hop-2-14", "chan-chinh", "danh-gia", "bao-cao-day-du"];

/** Null where a form lacks what the template needs. */
export function written(id: string, table: Table): string | null {
  const { findings } = runChecks(table);
  const report = writeReport(
    { table, findings, faults: [] },
    { template: id, period: "quý I năm 2021", acceptBroken: false },
  );
  return report.is === "paragraph" ? report.text : null;
}

/** Places that findings speak of, notes apart. */
function told(findings: readonly AuditFinding[]): ReadonlySet<string> {
  return new Set(
    findings
      .filter(({ severity }) => severity !== "note")
      .flatMap(({ outcome, spans }) => spans.map(({ start }) => `${outcome} ${start}`)),
  );
}

/** One figure of a text changed, and what is said of the text then. */
export interface Change {
  readonly start: number;
  readonly printed: string;
  readonly next: string;
  readonly findings: readonly AuditFinding[];
  /** Whether the figure's own place is spoken of now, and was not before. */
  readonly noticed: boolean;
  /** The figure with what stands before it, for people. */
  readonly where: string;
}

/** Every figure of a paragraph changed once; what no pen changes is left out. */
export function changesIn({ text, against }: OwnParagraph, pen: (printed: string) => string | null): readonly Change[] {
  const before = told(auditText(text, against).findings);
  return tokenizeFigures(text).figures.flatMap(({ start, end, text: printed }) => {
    const next = pen(printed);
    if (next === null || next === printed) return [];
    const { findings } = auditText(text.slice(0, start) + next + text.slice(end), against);
    const now = told(findings);
    const noticed = [`broken ${start}`, `undecided ${start}`].some((place) => now.has(place) && !before.has(place));
    return [
      {
        ...{ start, printed, next, findings, noticed },
        where: `${text.slice(Math.max(0, start - 40), start)}[${printed} → ${next}]`,
      },
    ];
  });
}

/** Errors that are told of a paragraph as it was written: none. */
export function blamedIn({ text, against }: OwnParagraph): readonly string[] {
  return [...told(auditText(text, against).findings)].filter((place) => place.startsWith("broken"));
}

const SECTIONS = [
  ["Sở Tài chính", "Sở Tư pháp", "Sở Nội vụ", "Sở Xây dựng", "Sở Y tế", "Thanh tra tỉnh"],
  ["UBND huyện Tân Lộc", "UBND huyện Yên Thịnh", "UBND thị xã An Bình", "UBND thành phố Vĩnh Hòa"],
];

/** Right figures under names of offices. */
function tableOf(profile: Profile, random: RandomSource): Table {
  const names = [...SECTIONS.flat()];
  const sections = SECTIONS.map(({ length }) => length);
  const rows = balancedRows(random, { profile, sections, subtotals: random.below(2) === 0, totalAt: "top" });
  const heads = ["Sở, ban, ngành", "Huyện, thành phố"];
  return buildTable({
    profile,
    rows: rows.map((row) =>
      row.kind === "total"
        ? row
        : { ...row, name: (row.name?.startsWith("Mục") === true ? heads : names).shift() ?? "" },
    ),
  });
}

/** What each template that needs a table writes from one of the other forms. */
export function paragraphsOfTables(random: RandomSource): readonly OwnParagraph[] {
  return fillableForms.flatMap((profile, index) => {
    const table = tableOf(profile, random);
    const text = written(OF_TABLES[index % OF_TABLES.length] ?? "", table);
    return text === null ? [] : [{ text, against: { table, period: "Quý I/2021" } }];
  });
}

/** What the templates whose figures stand in no table write from the sources' figures. */
export function paragraphsOfFacts(): readonly OwnParagraph[] {
  return (
    [
      ["so-quy", facts000],
      ["trung-tam-6-thang", facts002],
      ["trung-tam-ky", facts001.month],
      // The source dates the quarter's begin a year too early.
      ["trung-tam-ky", { ...facts001.quarter, period: facts001.quarter.period.replace("21/6/2020", "21/6/2021") }],
      ["bpmc-ky", facts001Bpmc.month],
      ["bpmc-ky", facts001Bpmc.quarter],
      ["bcci", facts003],
    ] as const
  ).map(([id, json]) => {
    const template = templates.find((candidate) => candidate.id === id);
    const reading = parseFacts(json);
    if (template === undefined || reading.is === "malformed") throw new Error(id);
    return { text: writeFrom(template, json), against: { facts: holdFacts(reading.facts) } };
  });
}
