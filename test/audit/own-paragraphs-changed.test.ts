import { parseFacts, templates, type Profile, type Table } from "../../src/core";
import { auditText, type AuditOptions } from "../../src/core/audit/audit-text";
import type { AuditFinding } from "../../src/core/audit/audit";
import { tokenizeFigures } from "../../src/core/audit/figures/tokenize";
import { runChecks } from "../../src/core/checks/all-checks";
import { writeReport } from "../../src/usecases/report/write-report";
import { facts000, facts001, facts001Bpmc, facts002, facts003 } from "../sources/facts";
import { writeFrom } from "../sources/write-from-facts";
import { buildTable } from "../tables/build-table";
import { quarter1Of2021 } from "../tables/quarter-1-2021";
import { RandomSource } from "../tables/random-source";
import { balancedRows, fillableForms } from "../tables/random-table";

const sample = buildTable({ rows: quarter1Of2021 });
const OF_TABLES = ["tong-hop-2-14", "chan-chinh", "danh-gia", "bao-cao-day-du"];

/** Null where a form lacks what the template needs. */
function written(id: string, table: Table): string | null {
  const { findings } = runChecks(table);
  const report = writeReport(
    { table, findings, faults: [] },
    { template: id, period: "quý I năm 2021", acceptBroken: false },
  );
  return report.is === "paragraph" ? report.text : null;
}

/** A figure with its last digit changed, written as it was; of a pair the first number. */
function changed(text: string): string {
  const at = /\d(?=\D*$)/.exec(text.split("/")[0] ?? text)?.index ?? 0;
  const digit = Number(text.charAt(at));
  return text.slice(0, at) + String(digit === 9 ? 1 : digit + 1) + text.slice(at + 1);
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
interface Change {
  readonly start: number;
  readonly printed: string;
  readonly next: string;
  readonly findings: readonly AuditFinding[];
  /** Whether the figure's own place is spoken of now, and was not before. */
  readonly noticed: boolean;
  /** The figure with what stands before it, for people. */
  readonly where: string;
}

function changesIn(text: string, against: AuditOptions): readonly Change[] {
  const before = told(auditText(text, against).findings);
  expect([...before].filter((place) => place.startsWith("broken"))).toEqual([]);
  return tokenizeFigures(text).figures.map(({ start, end, text: printed }) => {
    const next = changed(printed);
    const { findings } = auditText(text.slice(0, start) + next + text.slice(end), against);
    const now = told(findings);
    const noticed = [`broken ${start}`, `undecided ${start}`].some((place) => now.has(place) && !before.has(place));
    return {
      ...{ start, printed, next, findings, noticed },
      where: `${text.slice(Math.max(0, start - 40), start)}[${printed} → ${next}]`,
    };
  });
}

/** At least 95 of 100 are noticed; what is missed is printed. */
function expectNoticed(changes: readonly Change[]): void {
  const missed = changes.filter(({ noticed }) => !noticed).map(({ where }) => where);
  expect(missed.slice(0, Math.floor(changes.length / 20))).toEqual(missed);
}

test.each(["tong-hop-2-14", "chan-chinh", "danh-gia"])(
  "%s: each figure changed once is noticed at its place, nothing before it is changed",
  (id) => {
    expectNoticed(changesIn(written(id, sample) ?? "", { table: sample }));
  },
);

describe("from the tables of other forms", () => {
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

  let changes: readonly Change[] = [];
  beforeAll(() => {
    const random = new RandomSource(20261130);
    changes = fillableForms.flatMap((profile, index) => {
      const table = tableOf(profile, random);
      const text = written(OF_TABLES[index % OF_TABLES.length] ?? "", table);
      return text === null ? [] : changesIn(text, { table, period: "Quý I/2021" });
    });
  });

  test("each figure changed once is noticed at its place, nothing before it is changed", () => {
    expect(changes.length).toBeGreaterThan(400);
    expectNoticed(changes);
  });

  test("a correction gives what the table says", () => {
    const wrong = changes.flatMap(({ start, printed, where, findings }) =>
      findings
        .filter(({ severity }) => severity === "error")
        .flatMap(({ correction = [] }) => correction)
        .filter(({ span, next }) => span.start !== start || next !== printed)
        .map(({ span, next }) => `${where}: ${span.text} → ${next}`),
    );
    expect(wrong.slice(Math.floor(changes.length / 50))).toEqual([]);
  });
});

describe("templates whose figures stand in no table, held against the facts that they were written from", () => {
  const paragraphs = (
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
    return { text: writeFrom(template, json), facts: reading.facts };
  });

  let changes: readonly Change[] = [];
  beforeAll(() => {
    changes = paragraphs.flatMap(({ text, facts }) => changesIn(text, { facts }));
  });

  test("at least 95 of 100 changed figures are noticed at their places", () => {
    expectNoticed(changes);
  });

  test("a correction gives what the facts say", () => {
    const wrong = changes.flatMap(({ start, printed, next, findings }) =>
      findings
        .flatMap(({ correction = [] }) => correction)
        .filter(
          ({ span, next: corrected }) =>
            span.start !== start || Number.parseFloat(corrected) !== Number.parseFloat(printed),
        )
        .map(({ span, next: corrected }) => `${printed} → ${next}: ${span.text} → ${corrected}`),
    );
    expect(wrong).toEqual([]);
  });
});
