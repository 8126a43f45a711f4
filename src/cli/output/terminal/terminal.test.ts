import { printable, renderLine, styled, widthOf } from "./terminal";
import { textTable } from "./text-table";

const ESC = "\u001b";

describe("what comes from a file cannot steer the terminal", () => {
  test.each([
    ["escape sequence", `Sở ${ESC}[2JTư pháp`, "Sở [2JTư pháp"],
    ["8-bit escape", "Sở \u009b2JTư pháp", "Sở 2JTư pháp"],
    ["title setting", `${ESC}]0;x\u0007Sở`, "]0;xSở"],
    ["line breaks", "Sở\r\nTư pháp", "Sở Tư pháp"],
    ["direction override", "Sở \u202eTư", "Sở Tư"],
    ["line separator", "Sở\u2028Tư", "Sở Tư"],
  ])("%s", (_, text, shown) => {
    expect(printable(text)).toBe(shown);
    expect(renderLine([text], false)).toBe(shown);
    expect(renderLine([styled("error", text)], true)).toBe(`${ESC}[31m${shown}${ESC}[0m`);
  });

  test("colours only where asked for", () => {
    expect(renderLine([styled("right", "✔ khớp"), " · 3"], false)).toBe("✔ khớp · 3");
    expect(renderLine([styled("right", "✔ khớp"), " · 3"], true)).toBe(`${ESC}[32m✔ khớp${ESC}[0m · 3`);
  });
});

test.each([
  ["Sở Tư pháp", 10],
  ["Sở Tư pháp".normalize("NFD"), 10],
  ["uỷ ban nhân dân".normalize("NFD"), 15],
  ["中文", 4],
  ["a\u200bb", 2],
  ["", 0],
])("width of %s is %d columns", (text, width) => expect(widthOf(text)).toBe(width));

test("columns stand under each other, composed or not", () => {
  const rows = [
    ["Sở Tư pháp", "2.183"],
    ["Sở Y tế".normalize("NFD"), "9"],
  ];
  const lines = textTable(
    [
      { title: "Đơn vị", align: "left" },
      { title: "Số", align: "right" },
    ],
    rows,
  ).map((line) => renderLine(line, false));
  expect(lines).toEqual(["  Đơn vị         Số", "  Sở Tư pháp  2.183", "  Sở Y tế         9"]);
});
