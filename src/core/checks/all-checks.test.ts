import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildTable } from "../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../test/tables/quarter-1-2021";
import type { Table } from "../model/table";
import type { Check } from "../model/verdict";
import { columnsArePresent } from "./columns-are-present/check";
import { allChecks as ofTable, runChecks } from "./all-checks";
import { besideChecks } from "./beside-checks";
import { againstRowsBefore, bookChecks } from "./book-checks";
import { againstPeriods, periodChecks } from "./period-checks";

const allChecks = [...ofTable, ...periodChecks, ...besideChecks, ...bookChecks];

const rooms = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const page = (room: string, file: string): string => readFileSync(join(__dirname, room, file), "utf8");

test("every room is registered, and every registered check has its room", () => {
  expect(allChecks.map(({ id }) => id).sort()).toEqual([...rooms].sort());
});

/** What a room exports under its own name. */
async function checkOf(room: string): Promise<Check<string, unknown>> {
  const { ...exports } = (await import(`./${room}/check`)) as Readonly<Record<string, Partial<Check<string, unknown>>>>;
  const check = Object.values(exports).find(({ id }) => id === room);
  if (check?.run === undefined) throw new Error(`No check in ${room}`);
  return check as Check<string, unknown>;
}

test("the list is the only one: every check in a room is run on every table", async () => {
  const checks = await Promise.all(rooms.map(checkOf));
  const run = checks.map((check) => jest.spyOn(check, "run"));
  const beside = besideChecks.map((check) => (table: Table) => check.find(table));
  runChecks(buildTable({ rows: quarter1Of2021 }), [...againstPeriods(undefined, []), ...beside, ...againstRowsBefore]);
  expect(checks.filter((_, index) => run[index]?.mock.calls.length !== 1).map(({ id }) => id)).toEqual([]);
  run.forEach((spy) => spy.mockRestore());
});

describe.each(rooms)("the room %s", (room) => {
  test("is complete", () => {
    expect(readdirSync(join(__dirname, room))).toEqual(
      expect.arrayContaining(["check.ts", "check.test.ts", "README.md"]),
    );
  });

  test("holds examples of each kind", () => {
    for (const kind of ["correct", "incorrect", "known false alarm", "undecided"])
      expect(page(room, "check.test.ts")).toContain(`describe("${kind}"`);
  });

  test("says what, why, an example in Vietnamese and the source", () => {
    const readme = page(room, "README.md");
    expect(readme.split("\n")[0]).toBe(`# ${room}`);
    for (const title of ["What", "Why", "Example", "Source"])
      expect(readme).toMatch(new RegExp(`^## ${title}\n\n\\S`, "m"));
    expect(readme).toMatch(/^> .*[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/m);
  });

  test("keeps to the style of the house", () => {
    const check = allChecks.find(({ id }) => id === room);
    expect(check?.title).toMatch(/^\p{Lu}[^.!]*$/u);
    expect(page(room, "check.ts")).not.toMatch(/!["`]|sổ làm việc/);
  });
});

/** A table with findings of every weight, from most of the checks. */
const faulty = buildTable({
  columns: ["received", "receivedOnline", "carriedOver", "receivedDirect", "resolved", "resolvedInTime"],
  rows: [
    { kind: "subtotal", name: "Sở, ngành", numbering: "I", cells: [9, 9, 9, 9, 9, 9] },
    { name: "Sở Tư pháp", numbering: "1", cells: [3, 1, 1, 2, 2, 3] },
    { name: "Sở tư pháp", numbering: "1", cells: [-3, 1, "x", 2, 8.089, 3] },
    { name: "", numbering: "3", cells: [3, 1, null, 2, 2, 2] },
  ],
});

/** Each check's own count is pinned by the golden books: a new check must not disturb the sum. */
const statementsThatHold = (table: Table): number => allChecks.reduce((sum, check) => sum + check.find(table).holds, 0);

describe("runChecks", () => {
  test("the published appendix: all holds, nothing is found", () => {
    const table = buildTable({ rows: quarter1Of2021 });
    const { summary, findings } = runChecks(table);
    expect(findings).toEqual([]);
    expect(summary).toEqual({ holds: statementsThatHold(table), broken: 0, undecided: 0 });
    expect(summary.holds).toBeGreaterThanOrEqual(301);
  });

  test("one slip of the pen breaks its two sums and its column", () => {
    const rows = quarter1Of2021.map((row) =>
      row.name === "Sở Tư pháp" ? { ...row, cells: [3010, 0, 650, 2360, 2183, 2163, 30, 827, 620, 207, 227] } : row,
    );
    const table = buildTable({ rows });
    const { summary, findings } = runChecks(table);
    expect(summary).toEqual({ holds: statementsThatHold(table), broken: 3, undecided: 0 });
    expect(findings.map(({ check, what }) => [check, what])).toEqual([
      ["totals-add-up", "Cột (10) dòng Tổng = 9.216 nhưng cộng 34 đơn vị được 9.226, lệch 10"],
      ["identity-holds", "Sở Tư pháp: cột (8) = 2.183 nhưng (9)+(10) = 2.163+30 = 2.193, lệch 10"],
      ["identity-holds", "Sở Tư pháp: cột (14) = 227 nhưng (10)+(13) = 30+207 = 237, lệch 10"],
    ]);
  });

  test("errors, warnings, undecided, notes; inside each by cell", () => {
    const { findings } = runChecks(faulty);
    const weights = findings.map(({ outcome, severity }) =>
      outcome === "undecided" ? 2 : { error: 0, warning: 1, note: 3 }[severity],
    );
    expect(weights).toEqual([...weights].sort());
    expect(new Set(weights)).toEqual(new Set([0, 1, 2, 3]));
    findings.forEach((finding, index) => {
      const before = findings[index - 1];
      if (before === undefined || weights[index] !== weights[index - 1]) return;
      expect(before.at[0].row * 1000 + before.at[0].column).toBeLessThanOrEqual(
        finding.at[0].row * 1000 + finding.at[0].column,
      );
    });
  });

  test("the summary counts errors as broken, whatever else is found", () => {
    const { summary, findings } = runChecks(faulty);
    expect(summary.broken).toBe(
      findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error").length,
    );
    expect(summary.undecided).toBe(findings.filter(({ outcome }) => outcome === "undecided").length);
    expect(summary.broken).toBeLessThan(findings.length - summary.undecided);
  });

  test("a statement's own severity and clause go before its check's", () => {
    const found = runChecks(
      buildTable({ columns: ["received", "resolvedInTime"], rows: [{ name: "Sở A", cells: [1, 1] }] }),
    ).findings;
    expect(found.map(({ check, severity }) => [check, severity])).toEqual([[columnsArePresent.id, "error"]]);
    expect(columnsArePresent.severity).toBe("warning");
    expect(runChecks(faulty).findings.find(({ check }) => check === "identity-holds")?.source.clause).toBe(
      "(4) = (5) + (6) + (7)",
    );
  });

  test("findings are JSON, and every sentence is whole, polite and free of English", () => {
    const { findings } = runChecks(faulty);
    const data = findings.map((finding) => finding.data);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    for (const { what, why, todo } of findings) {
      expect(what).toMatch(/[^.]$/);
      expect(why).toMatch(/\.$/);
      expect(todo).toMatch(/\.$/);
      for (const text of [what, why, todo]) expect(text).not.toMatch(/!|undefined|null|NaN|\[object|sổ| {2}/);
    }
    expect(new Set(findings.map(({ check }) => check)).size).toBeGreaterThanOrEqual(9);
  });
});
