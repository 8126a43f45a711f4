import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { glossaryOf, profiles } from "../src/core";

/** Generated pages must be what the data says; `npm run docs:glossary` writes them. */
const GLOSSARY = join(__dirname, "../docs/glossary.md");

function glossaryPage(): string {
  const forms = profiles.map(({ id, title }) => `- \`${id}\`: ${title}`);
  const rows = glossaryOf(profiles).map(
    ({ id, labels, forms: held }) =>
      `| \`${id}\` | ${labels.join("; ")} | ${held.length === 0 ? "only stated in reports (facts file)" : held.map(({ profile, column }) => `${profile}: ${column}`).join("<br>")} |`,
  );
  return [
    "# Glossary",
    "",
    "Generated from `src/domain/forms` by `npm run docs:glossary`; CI fails when it is stale. The ids are shared by code, templates, the command line and JSON output.",
    "",
    "Forms:",
    "",
    ...forms,
    "",
    "| id | Vietnamese | where the forms hold it |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

test("docs/glossary.md is what the profiles say", () => {
  if (process.env["DOCS_UPDATE"] === "1") writeFileSync(GLOSSARY, glossaryPage());
  expect(existsSync(GLOSSARY) ? readFileSync(GLOSSARY, "utf8") : "missing: run npm run docs:glossary").toBe(
    glossaryPage(),
  );
});
