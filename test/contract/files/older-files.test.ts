import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write, type BookType } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openFile } from "../../../src/adapters/legacy/open-file";
import { legacyKind } from "../../../src/adapters/legacy/legacy-kind";
import { toXlsx } from "../../../src/adapters/legacy/to-xlsx";
import { openWorkbook } from "../../../src/adapters/xlsx";
import type { Grid } from "../../../src/core";
import type { Converted } from "../../../src/ports/convert-file";
import type { CopyableWorkbook } from "../../../src/ports/copy-workbook";
import { isRefusal } from "../../../src/ports/refusal";
import { read as readSheet } from "../read-cells";
import { convertIn, PATIENCE } from "../soffice";

/** Older kinds of files give the cells that the .xlsx gives, and are told by what they hold. */
beforeAll(() => {
  // The library complains of the formats that LibreOffice writes; in the product it runs in a thread that nobody hears.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterAll(() => jest.restoreAllMocks());

const sample = join(__dirname, "../../../assets/sample/phu-luc-quy-1-2021.xlsx");
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

async function open(bytes: Uint8Array, name = "bang.xls"): Promise<CopyableWorkbook> {
  const book = await openFile(bytes, name, (file, kind) => Promise.resolve(toXlsx(file, kind)));
  if (isRefusal(book)) throw new Error(`${book.reason} ${JSON.stringify(book.about)}`);
  return book;
}

async function firstOf(book: CopyableWorkbook): Promise<Grid> {
  const [sheet = { name: "" }] = await book.sheets();
  return readSheet(book, sheet.name);
}

/** Cells as a reader sees them: pages hold texts where workbooks hold numbers. */
const plain = ({ rows }: Grid) =>
  rows.map(({ row, cells }) => ({ row, cells: cells.map((cell) => (typeof cell === "object" ? "" : String(cell))) }));

async function original(): Promise<ReturnType<typeof plain>> {
  const book = openWorkbook(new Uint8Array(readFileSync(sample)), "a.xlsx");
  if (isRefusal(book)) throw new Error(book.reason);
  return plain(await firstOf(book));
}

describe("written by LibreOffice", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tthc-older-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ["xls:MS Excel 97", "xls", "biff"],
    ["ods", "ods", "ods"],
    ["fods", "fods", "fods"],
    ["html", "html", "html"],
  ])(
    "%s",
    async (filter, ending, kind) => {
      const bytes = convertIn(folder, sample, filter, ending);
      expect(legacyKind(bytes)).toBe(kind);
      // Whatever name the file has.
      const grid = plain(await firstOf(await open(bytes, "bang.xlsx")));
      // LibreOffice gives a page every row and writes counts as the sheet shows them.
      const shown = (rows: typeof grid) =>
        rows.flatMap(({ cells }) => {
          const filled = cells.filter((cell) => cell.trim() !== "").map((cell) => cell.replace(/[.\s]/g, ""));
          return filled.length === 0 ? [] : [filled];
        });
      expect(shown(grid)).toEqual(shown(await original()));
      if (kind !== "html") expect(grid).toEqual(await original());
    },
    PATIENCE,
  );
});

const TABLE = [
  ["TT", "Đơn vị", "Số hồ sơ tiếp nhận", "Đã giải quyết", "Đang giải quyết"],
  [1, "Sở Nội vụ", 1120, 1100, 20],
  [2, "Sở Y tế", 80, 75, 5],
  ["", "Tổng cộng", 1200, 1175, 25],
];

test.each<[BookType, string]>([
  ["xlsb", "xlsb"],
  ["xlml", "xml-2003"],
  ["biff8", "biff"],
  ["ods", "ods"],
  ["fods", "fods"],
])("a workbook as %s: its cells are read, one is corrected in an .xlsx", async (bookType, kind) => {
  const sheet = utils.aoa_to_sheet(TABLE);
  sheet["C4"] = { t: "n", v: 1200, f: "C2+C3" };
  const bytes = write(utils.book_new(sheet, "Phụ lục"), { type: "array", bookType }) as ArrayBuffer;
  expect(legacyKind(new Uint8Array(bytes))).toBe(kind);
  const book = await open(new Uint8Array(bytes));
  expect(book.convertedFrom).toBe(kind);
  const grid = await firstOf(book);
  expect(plain(grid).map(({ cells }) => cells)).toEqual(TABLE.map((row) => row.map(String)));
  // The library writes no formulas into its binary kinds, but reads those of Excel and LibreOffice.
  expect(grid.formulas?.get(3)).toEqual(["xlml", "ods", "fods"].includes(bookType) ? new Set([2]) : undefined);
  const copy = await book.copyWith([{ sheet: "Phụ lục", at: { row: 2, column: 4 }, expected: 5, next: 6 }]);
  if (isRefusal(copy)) throw new Error(copy.reason);
  const saved = openWorkbook(copy, "b.xlsx");
  if (isRefusal(saved)) throw new Error(saved.reason);
  expect((await firstOf(saved)).rows[2]?.cells.slice(0, 5)).toEqual([2, "Sở Y tế", 80, 75, 6]);
});

const PAGE = `<html><head><meta charset="utf-8"></head><body><h3>Báo cáo</h3><table border="1"><tr><th rowspan="2">Đơn vị</th><th colspan="2">Hồ sơ</th></tr>
<tr><th>Tiếp nhận</th><th>Trả</th></tr><tr><td>Xã A &amp; B</td><td>1.234</td><td>0045</td></tr></table></body></html>`;
const CELLS = [
  ["Đơn vị", "Hồ sơ"],
  ["", "Tiếp nhận", "Trả"],
  ["Xã A & B", "1.234", "0045"],
];

const quoted = (words: string): string =>
  Array.from(new TextEncoder().encode(words), (byte) =>
    byte === 0x3d || byte > 0x7e ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
  )
    .join("")
    .replace(/([^\n]{1,70}(?<!=.?))(?=[^\n])/g, "$1=\r\n");

test.each([
  ["UTF-8", "html", text(PAGE)],
  ["UTF-16 without a mark", "html", new Uint8Array(Buffer.from(PAGE, "utf16le"))],
  [
    "one file of many parts",
    "mhtml",
    text(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="=_b"\r\n\r\n--=_b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(PAGE)}\r\n--=_b--\r\n`,
    ),
  ],
])("a page that a one-stop system exports as .xls, %s: figures stay as they are printed", async (_, kind, bytes) => {
  expect(legacyKind(bytes)).toBe(kind);
  const { rows, merges } = await firstOf(await open(bytes));
  expect(rows.map(({ cells }) => cells.map((cell) => (cell === null ? "" : cell)))).toEqual(CELLS);
  expect(merges).toHaveLength(2);
});

describe("texts in other letters than UTF-8", () => {
  const LINES = "Đơn vị;Số hồ sơ\nSở Nội vụ;12\nSở Tài chính;30\n";
  /** ă â ê ô ơ ư đ and the tones behind their vowel, as Windows-1258 has them. */
  const windows1258 = (words: string): Uint8Array => {
    const letters = new TextDecoder("windows-1258").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    const parted = Array.from(words).flatMap((letter) => {
      if (letters.includes(letter)) return [letter];
      const apart = letter.normalize("NFD");
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(apart)?.[0] ?? "";
      return [apart.replace(tone, "").normalize("NFC"), tone];
    });
    return Uint8Array.from(parted, (letter) => letters.indexOf(letter));
  };

  test.each([
    ["Windows-1258", windows1258(LINES)],
    ["UTF-16 without a mark", new Uint8Array(Buffer.from(LINES, "utf16le"))],
    ["a bar between the cells", text(LINES.replaceAll(";", "|"))],
  ])("%s", async (_, bytes) => {
    const book = await open(bytes, "so-lieu.csv");
    expect(plain(await firstOf(book)).map(({ cells }) => cells)).toEqual([
      ["Đơn vị", "Số hồ sơ"],
      ["Sở Nội vụ", "12"],
      ["Sở Tài chính", "30"],
    ]);
    const copy = await book.copyWith([{ sheet: "so-lieu", at: { row: 1, column: 1 }, expected: "12", next: 13 }]);
    if (isRefusal(copy)) throw new Error(copy.reason);
    expect(plain(await firstOf(await open(copy, "so-lieu.csv")))[1]?.cells).toEqual(["Sở Nội vụ", "13"]);
  });

  test("TCVN3, which draws over Windows-1252", async () => {
    const bytes = Uint8Array.from("§¬n vÞ;Sè hå s¬\nSë Néi vô;12\n", (letter) => letter.charCodeAt(0));
    expect(plain(await firstOf(await open(bytes, "cu.csv"))).map(({ cells }) => cells)).toEqual([
      ["Đơn vị", "Số hồ sơ"],
      ["Sở Nội vụ", "12"],
    ]);
  });
});

test("a package behind the mark of a text file is the package", async () => {
  const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...readFileSync(sample)]);
  expect(plain(await firstOf(await open(marked, "a.xlsx")))).toEqual(await original());
});

test("a download that broke off is refused, a locked file too", async () => {
  const bytes = write(utils.book_new(utils.aoa_to_sheet(TABLE), "A"), {
    type: "array",
    bookType: "biff8",
  }) as ArrayBuffer;
  const cut = new Uint8Array(bytes).subarray(0, bytes.byteLength - 1024);
  const answer = await openFile(cut, "cut.xls", (file, kind) => Promise.resolve(toXlsx(file, kind)));
  expect(isRefusal(answer) && answer.reason).toBe("file-truncated");
  const refused = (reason: "file-encrypted") => () => Promise.resolve<Converted>({ reason });
  const locked = await openFile(new Uint8Array(bytes), "khoa.xls", refused("file-encrypted"));
  expect(locked).toMatchObject({ reason: "file-encrypted", about: { file: "khoa.xls" } });
});

test("an OpenDocument package of the cells alone, without styles and list of parts", async () => {
  const book = utils.book_new(
    utils.aoa_to_sheet([
      ["Xã An", 12],
      ["Xã Bình", 34],
    ]),
    "PL1",
  );
  const parts = unzipSync(new Uint8Array(write(book, { type: "array", bookType: "ods" }) as ArrayBuffer));
  const { mimetype, "content.xml": content } = parts;
  if (mimetype === undefined || content === undefined) throw new Error("no such parts");
  const { rows } = await firstOf(await open(zipSync({ mimetype, "content.xml": content }), "bang.ods"));
  expect(rows.map(({ cells }) => cells)).toEqual([
    ["Xã An", 12],
    ["Xã Bình", 34],
  ]);
});

describe("drawings and links of an OpenDocument table are no part of its words and counts", () => {
  const cell = (words: string) =>
    `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
  const picture =
    '<draw:frame draw:name="a>b"><draw:image xlink:href="Pictures/a.png"><text:p/></draw:image></draw:frame>';
  const box = "<draw:g><draw:frame><draw:text-box><text:p>Dự thảo 2</text:p></draw:text-box></draw:frame></draw:g>";
  const shape = "<draw:custom-shape><text:p>99</text:p><draw:enhanced-geometry/></draw:custom-shape>";
  const drawn = (xml: string) =>
    xml
      .replace("<text:p>Xã An</text:p>", `<text:p>Xã An</text:p>${picture}`)
      .replace("<text:p>Xã Bình</text:p>", `${shape}<text:p>Xã Bình</text:p>${box}`)
      .replace(cell("trống"), `<table:table-cell>${shape}</table:table-cell>`);
  const sheet = utils.aoa_to_sheet([
    ["Xã An", 12],
    ["Xã Bình", "trống"],
    ["Cộng", 12],
  ]);
  const cells = [["Xã An", 12], ["Xã Bình"], ["Cộng", 12]];
  const written = (bookType: BookType) =>
    new Uint8Array(write(utils.book_new(sheet, "PL1"), { type: "array", bookType }) as ArrayBuffer);
  const read = async (bytes: Uint8Array, name: string) =>
    (await firstOf(await open(bytes, name))).rows.map((row) => row.cells);

  test("in a package", async () => {
    const { "content.xml": content = new Uint8Array(), ...parts } = unzipSync(written("ods"));
    const plain = strFromU8(content);
    const xml = drawn(plain);
    expect(xml.length).toBeGreaterThan(plain.length + picture.length + box.length + shape.length);
    expect(await read(zipSync({ ...parts, "content.xml": strToU8(xml) }), "bang.ods")).toEqual(cells);
  });

  test("what a link to another program brought in is no sheet", async () => {
    const linked = `<table:dde-links><table:dde-link><table:table><table:table-row>${cell("40")}</table:table-row></table:table></table:dde-link></table:dde-links>`;
    const { "content.xml": content = new Uint8Array(), ...parts } = unzipSync(written("ods"));
    const xml = strFromU8(content).replace("</office:spreadsheet>", `${linked}</office:spreadsheet>`);
    const book = await open(zipSync({ ...parts, "content.xml": strToU8(xml) }), "bang.ods");
    expect((await book.sheets()).map(({ name }) => name)).toEqual(["PL1"]);
  });

  test("in one file", async () => {
    expect(await read(text(drawn(new TextDecoder().decode(written("fods")))), "bang.fods")).toEqual(cells);
  });

  test.each(["</draw:frame>", "<draw:frame>"])(
    "a tag that pairs with none, %s, is the damage that it was",
    async (tag) => {
      const { "content.xml": content = new Uint8Array(), ...parts } = unzipSync(written("ods"));
      const xml = strFromU8(content).replace("<text:p>Cộng</text:p>", `<text:p>Cộng</text:p>${tag}`);
      await expect(open(zipSync({ ...parts, "content.xml": strToU8(xml) }), "bang.ods")).rejects.toThrow(
        "file-damaged",
      );
    },
  );
});
