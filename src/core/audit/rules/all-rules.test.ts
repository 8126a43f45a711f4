import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allRules } from "./all-rules";

const rooms = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const page = (room: string, file: string): string => readFileSync(join(__dirname, room, file), "utf8");

test("every room is registered, and every registered rule has its room", () => {
  expect(allRules.map(({ id }) => id).sort()).toEqual([...rooms].sort());
});

describe.each(rooms)("the room %s", (room) => {
  test("is complete", () => {
    for (const file of ["rule.ts", "rule.test.ts", "README.md"])
      expect(existsSync(join(__dirname, room, file))).toBe(true);
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
