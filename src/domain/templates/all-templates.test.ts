import { readdirSync } from "node:fs";
import { join } from "node:path";
import { templates } from "./all-templates";

describe("the room of templates", () => {
  const folders = readdirSync(__dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  test("every folder is registered under its own name", () => {
    expect(templates.map(({ id }) => id).sort()).toEqual([...folders].sort());
  });

  test.each(folders)("%s has its words, its needs and its test", (folder) => {
    expect(readdirSync(join(__dirname, folder))).toEqual(
      expect.arrayContaining(["template.liquid", "template.ts", "template.test.ts"]),
    );
  });

  test.each(templates.map((template) => [template.id, template] as const))("%s says what it needs", (_, template) => {
    expect(template.title).not.toBe("");
    expect(template.requiredFacts.length).toBeGreaterThan(0);
    expect(template.requiredFacts.filter((id) => template.optionalFacts.includes(id))).toEqual([]);
  });
});
