import fc from "fast-check";
import { isRefusal } from "../../../src/ports/refusal";
import { editsOf, openCopyable } from "./copy-book";

/** Copies of .csv: only the changed cells differ, byte by byte. */
async function copied(content: string | Uint8Array, counts: Readonly<Record<string, number>>): Promise<Buffer> {
  const book = openCopyable(Buffer.from(content), "bang.csv");
  const copy = await book.copyWith(
    await editsOf(book, Object.fromEntries(Object.entries(counts).map(([cell, next]) => [`bang!${cell}`, next]))),
  );
  if (isRefusal(copy)) throw new Error(copy.reason);
  return Buffer.from(copy);
}

test.each([
  [
    "semicolons and Windows line ends",
    "TT;Đơn vị;Số\r\n1;Sở Tư pháp;5.376\r\n2;Sở Y tế;7\r\n",
    { C2: 5736 },
    "TT;Đơn vị;Số\r\n1;Sở Tư pháp;5736\r\n2;Sở Y tế;7\r\n",
  ],
  ["a byte order mark and no last line end", "\ufeffa,b\n1,2", { B2: 3 }, "\ufeffa,b\n1,3"],
  ["quotes stay where they were", 'a;b\n"1";"x ""y""\nz";"3"\n', { A2: 4, C2: 5 }, 'a;b\n"4";"x ""y""\nz";"5"\n'],
  ["Excel's hint in the first line", "sep=,\r\na;b,c\r\n1,2\r\n", { B2: 7 }, "sep=,\r\na;b,c\r\n1,7\r\n"],
  ["tabs, an empty cell, an old Macintosh's line ends", "a\tb\tc\r1\t\t3\r", { B2: 2 }, "a\tb\tc\r1\t2\t3\r"],
  ["a cell behind the row's end", "a;b;c;d\n1;2\n3;4;5;6\n", { D2: 9, B2: 8 }, "a;b;c;d\n1;8;;9\n3;4;5;6\n"],
  ["an empty last cell", "a;b\n1;\n", { B2: 2 }, "a;b\n1;2\n"],
  ["rows below the last", "a;b\r\n1;2", { B4: 9 }, "a;b\r\n1;2\r\n\r\n;9\r\n"],
])("%s", async (_, before, counts, after) => {
  expect((await copied(before, counts)).toString()).toBe(after);
});

test.each([
  ["utf16le", [0xff, 0xfe]],
  ["utf16be", [0xfe, 0xff]],
] as const)("Excel's Unicode Text stays what it was: %s", async (encoding, mark) => {
  const bytes = (text: string): Buffer => {
    const body = Buffer.from(text, "utf16le");
    return Buffer.concat([Buffer.from(mark), encoding === "utf16be" ? body.swap16() : body]);
  };
  expect(await copied(bytes("Đơn vị\tSố\r\nSở 𝕏\t1\r\n"), { B2: 2 })).toEqual(bytes("Đơn vị\tSố\r\nSở 𝕏\t2\r\n"));
});

test("a cell that holds something else by now is refused", async () => {
  const book = openCopyable(Buffer.from("a;b\n1;2\n"), "bang.csv");
  expect(await book.copyWith([{ sheet: "bang", at: { row: 1, column: 1 }, expected: "3", next: 4 }])).toMatchObject({
    reason: "file-cell-changed",
    about: { cell: "B2" },
  });
  expect(await book.copyWith([{ sheet: "khác", at: { row: 1, column: 1 }, expected: "2", next: 4 }])).toMatchObject({
    reason: "sheet-missing",
  });
});

test("whatever stands around it, the cell reads as the count and all others as before", async () => {
  const cell = fc.constantFrom("", "1", "x", " 5 ", '"', 'a"b', "a;b", "hai\ndòng", "1.902", "Đơn vị");
  const quoted = (text: string): string => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.nat(),
      fc.nat(),
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      async (rows, y, x, lineEnd, ends) => {
        const row = y % rows.length;
        const column = x % (rows[row]?.length ?? 1);
        const textOf = (cells: readonly (readonly string[])[]): string =>
          `đầu;bảng${lineEnd}${cells.map((line) => line.map(quoted).join(";")).join(lineEnd)}${ends ? lineEnd : ""}`;
        const at = { row: row + 1, column };
        const book = openCopyable(Buffer.from(textOf(rows)), "bang.csv");
        const before = await book.read({ name: "bang" });
        if (isRefusal(before)) throw new Error(before.reason);
        const copy = await book.copyWith([
          {
            sheet: "bang",
            at,
            expected: before.rows.find(({ row: known }) => known === at.row)?.cells[column] ?? null,
            next: 77,
          },
        ]);
        if (isRefusal(copy)) throw new Error(copy.reason);
        const after = await openCopyable(copy, "bang.csv").read({ name: "bang" });
        const direct = await openCopyable(
          Buffer.from(
            textOf(
              rows.map((line, index) => line.map((old, place) => (index === row && place === column ? "77" : old))),
            ),
          ),
          "bang.csv",
        ).read({ name: "bang" });
        expect(after).toEqual(direct);
      },
    ),
    { numRuns: 200 },
  );
});
