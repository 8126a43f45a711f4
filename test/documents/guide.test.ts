import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocumentFields, WORD_LISTS, wordTags, type WordList } from "../../src/core";
import { documentTexts } from "../../src/core/narrative/document/document-texts";
import { noDoubts } from "../../src/core/narrative/facts/doubt";

const guide = readFileSync(join(__dirname, "../../docs/huong-dan/mau-word.md"), "utf8");
const tags = wordTags(
  { table: null, doubts: noDoubts, period: "" },
  { ...documentTexts({}, null), period: "", unit: "", paragraph: "" },
  [],
);

test("every tag of the guide exists, in the list where it is shown", () => {
  const found = [...guide.matchAll(/\{\{([#/]?)([^}]*)\}\}/g)].map(([, sign = "", tag = ""]) => ({
    sign,
    tag: tag.replace("\\|", "|"),
  }));
  expect(found.length).toBeGreaterThan(25);
  let list: WordList | null = null;
  for (const { sign, tag } of found) {
    if (sign === "#") list = WORD_LISTS.find((known) => known === tag) ?? null;
    if (sign !== "") expect(WORD_LISTS).toContain(tag);
    // The guide speaks of «numbering» and «group» after its example of all rows.
    else
      expect([tag, tags.check(tag, list ?? (["numbering", "group"].includes(tag) ? "allRows" : null))]).toEqual([
        tag,
        null,
      ]);
    if (sign === "/") list = null;
  }
});

test("the facts file of the guide is read", () => {
  const [, json = ""] = /```json\n([^`]*)```/.exec(guide) ?? [];
  const { document } = JSON.parse(json) as { document: unknown };
  expect(parseDocumentFields(document)).not.toHaveProperty("problem");
  for (const [, id = ""] of guide.matchAll(/`(guidance|other|strengths|limits|tasks|proposals)`/g))
    expect(parseDocumentFields({ sections: { [id]: "a" } })).toEqual({ sections: { [id]: ["a"] } });
});
