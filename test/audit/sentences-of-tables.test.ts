import type { Profile, Table } from "../../src/core";
import { auditText } from "../../src/core/audit/audit-text";
import { tokenizeFigures } from "../../src/core/audit/figures/tokenize";
import { measure } from "../../src/core/indicators/measure";
import { buildTable } from "../tables/build-table";
import { RandomSource } from "../tables/random-source";
import { balancedRows, fillableForms } from "../tables/random-table";
import { DISTRICTS, OFFICES, SentencesOf } from "./sentences-of-tables";

const random = new RandomSource(20261201);

/** What the sentences speak of; forms of procedures, fees and scores hold other things. */
const NEEDED = ["received", "resolved", "resolvedInTime", "resolvedLate", "overdueTotal"];

function tableOf(profile: Profile): Table {
  const sections = [OFFICES.length, DISTRICTS.length];
  const names = [...OFFICES, ...DISTRICTS].map(([name = ""]) => name);
  const heads = ["Sở, ban, ngành", "Huyện, thành phố, thị xã"];
  const rows = balancedRows(random, { profile, sections, subtotals: random.below(2) === 0, totalAt: "top" });
  const named = rows.map((row) =>
    row.kind === "total" ? row : { ...row, name: (row.name?.startsWith("Mục") === true ? heads : names).shift() ?? "" },
  );
  return buildTable({ profile, rows: named });
}

const tables = fillableForms
  .map(tableOf)
  .filter((table) => NEEDED.every((id) => measure(table, "whole", id).is === "known"));
const period = "Quý I năm 2021";

test("there are forms enough", () => expect(tables.length).toBeGreaterThan(7));

test("what sentences of any wording say right is quiet, one changed figure is noticed where it stands", () => {
  const wrong: string[] = [];
  const missed: string[] = [];
  const elsewhere: string[] = [];
  let changes = 0;
  for (const table of tables)
    for (const text of new SentencesOf(table, random).all()) {
      for (const { outcome, what } of auditText(text, { table, period }).findings)
        wrong.push(`${outcome}: ${what} in ${text}`);
      for (const { start, end, text: printed } of tokenizeFigures(text, [...OFFICES, ...DISTRICTS].flat()).figures) {
        const at = random.below(printed.split("/")[0]?.split("%")[0]?.length ?? 1);
        const digit = printed.charAt(at);
        if (!/[0-8]/.test(digit)) continue;
        const next = `${printed.slice(0, at)}${Number(digit) + 1}${printed.slice(at + 1)}`;
        const { findings } = auditText(text.slice(0, start) + next + text.slice(end), { table, period });
        const where = `${text.slice(0, start)}[${printed} → ${next}]${text.slice(end)}`;
        changes += 1;
        if (!findings.some(({ spans }) => spans.some((span) => span.start === start))) missed.push(where);
        const [first] = findings.filter(({ outcome }) => outcome === "broken");
        if (first !== undefined && first.spans[0].start !== start) elsewhere.push(`${where}: ${first.what}`);
      }
    }
  expect(wrong).toEqual([]);
  expect(changes).toBeGreaterThan(250);
  // Another measure of the office, or another way of counting offices, may say just what was typed.
  expect(missed.slice(Math.floor(changes / 40))).toEqual([]);
  expect(elsewhere.slice(Math.floor(changes / 100))).toEqual([]);
});

test("offices that the table does not have, and other periods, are asked about and never compared", () => {
  for (const table of tables)
    for (const text of new SentencesOf(table, random).strangers())
      expect([text, auditText(text, { table, period }).findings.map(({ outcome }) => outcome)]).toEqual([
        text,
        ["undecided"],
      ]);
});
