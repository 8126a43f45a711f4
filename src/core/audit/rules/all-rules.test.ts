import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { auditText } from "../audit-text";
import type { Rule } from "../claims/claim";
import { allRules } from "./all-rules";

const rooms = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const page = (room: string, file: string): string => readFileSync(join(__dirname, room, file), "utf8");

test("every room is registered, and every registered rule has its room", () => {
  expect(allRules.map(({ id }) => id).sort()).toEqual([...rooms].sort());
});

/** What a room exports under its own name. */
async function ruleOf(room: string): Promise<Rule<string, unknown>> {
  const { ...exports } = (await import(`./${room}/rule`)) as Readonly<Record<string, Partial<Rule<string, unknown>>>>;
  const rule = Object.values(exports).find(({ id }) => id === room);
  if (rule?.judge === undefined) throw new Error(`No rule in ${room}`);
  return rule as Rule<string, unknown>;
}

test("the list is the only one: every rule in a room is asked about every text", async () => {
  const rules = await Promise.all(rooms.map(ruleOf));
  const asked = rules.map((rule) => jest.spyOn(rule, "judge"));
  auditText("Trong kỳ tiếp nhận 10 hồ sơ.");
  expect(rules.filter((_, index) => asked[index]?.mock.calls.length !== 1).map(({ id }) => id)).toEqual([]);
  asked.forEach((spy) => spy.mockRestore());
});

describe.each(rooms)("the room %s", (room) => {
  test("is complete", () => {
    expect(readdirSync(join(__dirname, room))).toEqual(
      expect.arrayContaining(["rule.ts", "rule.test.ts", "README.md"]),
    );
  });

  test("holds examples of each kind", () => {
    for (const kind of ["correct", "incorrect", "known false alarm", "undecided"])
      expect(page(room, "rule.test.ts")).toContain(`describe("${kind}"`);
  });

  test("says what, why, an example in Vietnamese and the source", () => {
    const readme = page(room, "README.md");
    expect(readme.split("\n")[0]).toBe(`# ${room}`);
    for (const title of ["What", "Why", "Example", "Source"])
      expect(readme).toMatch(new RegExp(`^## ${title}\n\n\\S`, "m"));
    expect(readme).toMatch(/^> .*[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/m);
  });

  test("keeps to the style of the house", () => {
    expect(allRules.find(({ id }) => id === room)?.title).toMatch(/^\p{Lu}[^.!]*$/u);
    expect(page(room, "rule.ts")).not.toMatch(/!["`]|sổ làm việc/);
  });
});
