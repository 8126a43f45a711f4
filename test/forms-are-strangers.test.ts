import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../src/adapters/xlsx";
import {
  argumentGrid,
  findAppendices,
  parseProfile,
  profiles,
  readArgument,
  type CellValue,
  type Grid,
  type Profile,
} from "../src/core";
import { isRefusal } from "../src/ports/refusal";
import { formRecipes } from "./books/form-books";
import { recipes as sampleRecipes } from "./books/recipes";

/**
 * A form can be added without touching how the tables of another are read: whatever stranger stands in the list, before
 * the others or behind them, every golden book is read as without it.
 */
const source = { document: "Biểu tự đặt cho kiểm thử" };

function form(id: string, headers: Readonly<Record<string, string>>, parts: readonly string[]): Profile {
  const columns = Object.entries(headers).map(([measure, words]) => [measure, { label: words, header: [[words]] }]);
  const [total = ""] = Object.keys(headers);
  const made = parseProfile({
    id,
    title: id,
    source,
    columns: Object.fromEntries(columns) as unknown,
    identities: [{ total, parts, source }],
    unitHeader: ["đơn vị"],
    numberingHeader: ["STT", "TT"],
  });
  if ("problem" in made) throw new Error(made.problem);
  return made;
}

const recipes = { ...sampleRecipes, ...formRecipes };

const strangers: readonly Profile[] = [
  form(
    "thu-phi",
    { paidTotal: "tổng số tiền thu", paidOnline: "chuyển khoản", paidDirect: "tiền mặt", paidOther: "hình thức khác" },
    ["paidOnline", "paidDirect", "paidOther"],
  ),
  // Its words are the commonest of all, and the first four columns of the (2)–(14) form keep its one sum.
  form(
    "bon-cot",
    {
      received: "tổng số",
      receivedOnline: "trực tuyến",
      carriedOver: "kỳ trước chuyển qua",
      receivedDirect: "trực tiếp",
    },
    ["receivedOnline", "carriedOver", "receivedDirect"],
  ),
  form("hai-cot", { resolved: "đã giải quyết", resolvedInTime: "đúng hạn", resolvedLate: "quá hạn" }, [
    "resolvedInTime",
    "resolvedLate",
  ]),
];

const lists = strangers.flatMap((stranger) => [
  [`${stranger.id} in front`, [stranger, ...profiles]] as const,
  [`${stranger.id} behind`, [...profiles, stranger]] as const,
]);

async function gridsOf(book: string): Promise<readonly Grid[]> {
  const file = join(__dirname, "books", book, recipes[book]?.file ?? "");
  const opened = openWorkbook(readFileSync(file), file);
  if (isRefusal(opened)) throw new Error(`${file} was refused`);
  const grids: Grid[] = [];
  for (const sheet of await opened.sheets()) {
    const grid = await opened.read(sheet);
    if (!isRefusal(grid)) grids.push(grid);
  }
  return grids;
}

/** The rows of a table as the argument of a formula, from its first row of figures on: without a header to read. */
function bodyOf(grid: Grid, { area, headerRows }: ReturnType<typeof findAppendices>[number]["table"]): Grid {
  const cell = (row: number, column: number): CellValue =>
    grid.rows.find((stored) => stored.row === row)?.cells[column] ?? null;
  const across = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  const down = Array.from({ length: area.bottom - headerRows.bottom }, (_, index) => headerRows.bottom + 1 + index);
  return argumentGrid(down.map((row) => across.map((column) => cell(row, column))));
}

describe.each(Object.keys(recipes))("%s", (book) => {
  test("is read as without the stranger, on its sheet and as a bare range", async () => {
    for (const grid of await gridsOf(book)) {
      const alone = findAppendices(grid, profiles);
      const ranges = alone.map(({ table }) => bodyOf(grid, table));
      const bare = ranges.map((range) => readArgument(range, profiles));
      for (const [list, forms] of lists) {
        expect([list, findAppendices(grid, forms)]).toEqual([list, alone]);
        expect([list, ranges.map((range) => readArgument(range, forms))]).toEqual([list, bare]);
      }
    }
  });
});
