import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { glossaryOf, profiles } from "../src/core";
import { measures } from "../src/domain/measures/all-measures";

/** Generated pages must be what the data says; `npm run docs:glossary` writes them. */
const GLOSSARY = join(__dirname, "../docs/glossary.md");

function glossaryPage(): string {
  const forms = profiles.map(({ id, title }) => `- \`${id}\`: ${title}`);
  const rows = glossaryOf(profiles).map(
    ({ id, labels, forms: held }) =>
      `| \`${id}\` | ${labels.join("; ")} | ${held.length === 0 ? "only stated in reports (facts file)" : held.map(({ profile, column }) => `${profile}: ${column}`).join("<br>")} |`,
  );
  const divisions = measures.flatMap(({ id, splits = [] }) =>
    splits.map(
      ({ parts, maybe = [], source }) =>
        `| \`${id}\` | ${parts.map((part) => `\`${part}\``).join(" + ")} | ${maybe.map((one) => `\`${one}\``).join(", ")} | ${[source.document, source.clause].join(": ")} |`,
    ),
  );
  return [
    "# Glossary",
    "",
    "Generated from `src/domain/measures` and `src/domain/forms` by `npm run docs:glossary`; CI fails when it is stale. The ids are shared by code, templates, the command line and JSON output.",
    "",
    "Words that users read, and what the code calls them: «soát số liệu», «soát lỗi» is `audit` (a finished text is proofread against itself and a table); «kiểm tra» is `check` (a table); «sửa», «đề xuất sửa» is `repair`; «đoạn báo cáo» is `report` (what a template writes); «số liệu đã cho» is `facts`; «biểu mẫu» is a form, `profile` in files and options.",
    "",
    "Forms:",
    "",
    ...forms,
    "",
    "| id | Vietnamese | where the forms hold it |",
    "|---|---|---|",
    ...rows,
    "",
    "## What makes a measure whole",
    "",
    "Wherever all parts are known they add up to it, with or without what may stand inside it; a part is never more than its whole. The same holds for `office.<id>`.",
    "",
    "| measure | parts | may stand inside | source |",
    "|---|---|---|---|",
    ...divisions,
    "",
  ].join("\n");
}

test("docs/glossary.md is what the profiles say", () => {
  if (process.env["DOCS_UPDATE"] === "1") writeFileSync(GLOSSARY, glossaryPage());
  expect(existsSync(GLOSSARY) ? readFileSync(GLOSSARY, "utf8") : "missing: run npm run docs:glossary").toBe(
    glossaryPage(),
  );
});

describe("docs/faults-tried.md", () => {
  const page = readFileSync(join(__dirname, "../docs/faults-tried.md"), "utf8");
  const rows = [...page.matchAll(/\| `(?<suite>test\/[\w/.-]+)`: (?<name>[^|]+) \|$/gm)].map(({ groups }) => groups);

  test("every row names its test", () => {
    expect(rows.length).toBe(page.split("\n").filter((line) => line.startsWith("| ")).length - 1);
  });

  test.each(rows)("$suite: $name", (row) => {
    expect(readFileSync(join(__dirname, "..", row?.["suite"] ?? ""), "utf8")).toContain(row?.["name"] ?? "nothing");
  });
});
