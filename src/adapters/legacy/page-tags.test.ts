import { read, utils } from "@e965/xlsx";
import { toXlsx } from "./to-xlsx";
import { withPlainTags } from "./page-tags";

/** The cells that the product's own conversion gives of a page. */
function cellsOf(page: string): unknown {
  const made = toXlsx(new TextEncoder().encode(page), "html");
  if (!("xlsx" in made)) return made;
  const { SheetNames, Sheets } = read(made.xlsx);
  return utils.sheet_to_json(Sheets[SheetNames[0] ?? ""] ?? {}, { header: 1 });
}

const table = (cell: string): string =>
  `<html><body><table><tr><td>Sở A</td>${cell}<td>90</td></tr></table></body></html>`;

describe("signs of markup within the quotes of a tag", () => {
  it.each([
    ["an order", '<td title="Đạt >= 95%">100</td>'],
    ["a function", "<td onclick='go((x) => 5)'>100</td>"],
    ["both signs", '<td data-rule = "5 < x > 3">100</td>'],
    ["markup", '<td data-content="<b>Quá hạn</b></td><td>7">100</td>'],
    ["the other kind of quotes", `<td title='a "b" > c'>100</td>`],
    ["after a value without quotes", '<td width=20 title="a > b">100</td>'],
    ["within the cell", '<td><span title="a > b">100</span></td>'],
  ])("leave the cell what it shows: %s", (_, cell) => {
    expect(cellsOf(table(cell))).toEqual([["Sở A", "100", "90"]]);
  });

  it("are no values where they stand between tags", () => {
    expect(cellsOf(table('<td>a = "5>3"</td>'))).toEqual([["Sở A", 'a = "5>3"', "90"]]);
    expect(cellsOf(table('<td>dấu ="</td><td title="b">7</td>'))).toEqual([["Sở A", 'dấu ="', "7", "90"]]);
  });

  it("do not open a tag in a script or a style", () => {
    const script = `<script>for (let i = 0; i<n; i++) s = '"';</script><style>p:after { content = "'" }</style>`;
    expect(cellsOf(`${script}${table('<td title="a > b">100</td>')}`)).toEqual([["Sở A", "100", "90"]]);
  });

  it.each([
    "",
    '<td title="a > b',
    "x < y",
    "<",
    '<td title="a">1</td>',
    "<!-- a > b -->",
    '<script>"<td title="a > b">"',
  ])("leave the page as it was: %s", (page) => {
    expect(withPlainTags(page)).toBe(page);
  });
});
