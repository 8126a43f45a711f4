import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyWith, shownIn } from "./copy-book";
import { packParts, type Packing } from "../files/pack-parts";
import { richParts, type RichOptions } from "./rich-book";
import { convertIn, PATIENCE } from "../soffice";

/** What another program shows of the copy: the same picture, but for the corrected cell and its sums. */
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tthc-copies-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Word {
  readonly page: number;
  readonly text: string;
  /** In points from the page's upper left corner. */
  readonly box: readonly [number, number, number, number];
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Buffer;
}

const DOTS_PER_INCH = 100;
const POINTS_PER_INCH = 72;
/** Letters are smoothed a little beyond their box. */
const MARGIN = 4;

/** Prints the workbook; the words with their places and a picture of each page. */
function printed(
  bytes: Uint8Array,
  name: string,
): { readonly words: readonly Word[]; readonly pages: readonly Picture[] } {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  const pdf = join(folder, `${name}.pdf`);
  writeFileSync(pdf, convertIn(folder, file, "pdf", "pdf"));
  const { stdout } = spawnSync("pdftotext", ["-bbox", pdf, "-"], { encoding: "utf8" });
  const words = stdout
    .split("<page ")
    .slice(1)
    .flatMap((page, index) =>
      [...page.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)].map(
        ([, left, top, right, bottom, text = ""]): Word => ({
          page: index,
          text,
          box: [Number(left), Number(top), Number(right), Number(bottom)],
        }),
      ),
    );
  const pages = Array.from({ length: stdout.split("<page ").length - 1 }, (_, index) => {
    const image = join(folder, `${name}-${index}`);
    spawnSync("pdftoppm", [
      "-gray",
      "-r",
      String(DOTS_PER_INCH),
      "-f",
      String(index + 1),
      "-l",
      String(index + 1),
      "-singlefile",
      pdf,
      image,
    ]);
    return picture(readFileSync(`${image}.pgm`));
  });
  return { words, pages };
}

/** Binary PGM: «P5 width height 255», then a byte for each dot. */
function picture(file: Buffer): Picture {
  const [head = "", width = "", height = ""] = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(file.toString("latin1", 0, 64)) ?? [];
  return { width: Number(width), height: Number(height), grey: file.subarray(head.length) };
}

function differingDots(one: Picture, other: Picture): readonly { readonly x: number; readonly y: number }[] {
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  const dots: { x: number; y: number }[] = [];
  for (let at = 0; at < one.grey.length; at += 1)
    if (one.grey[at] !== other.grey[at]) dots.push({ x: at % one.width, y: Math.floor(at / one.width) });
  return dots;
}

const writers: readonly (readonly [string, RichOptions, Packing])[] = [
  ["Excel", {}, {}],
  ["prefixed markup", { prefix: "x" }, {}],
  ["sizes behind the data", {}, { streamed: true }],
];

test.each(writers)(
  "LibreOffice prints the copy like the original, but for the corrected figures: %s",
  async (name, options, packing) => {
    const book = packParts(richParts(options), packing);
    const before = printed(book, `${name.replaceAll(" ", "-")}-truoc`);
    const after = printed(await copyWith(book, { "Phụ lục!H8": 173 }), `${name.replaceAll(" ", "-")}-sau`);
    expect(before.words.map(({ text }) => text)).toEqual(expect.arrayContaining(["TỔNG", "137", "1,942"]));
    expect(after.words.map(({ page }) => page)).toEqual(before.words.map(({ page }) => page));
    const changes = after.words.flatMap((word, index) => {
      const old = before.words[index];
      return old === undefined || old.text === word.text ? [] : [{ old, word }];
    });
    expect(changes.map(({ old, word }) => [old.text, word.text])).toEqual([
      ["1,942", "1,978"],
      ["137", "173"],
      ["1942", "1978"],
      ["86.70%", "88.30%"],
    ]);
    // Every dot that differs belongs to one of these figures.
    const scale = DOTS_PER_INCH / POINTS_PER_INCH;
    const strange = before.pages.flatMap((page, index) =>
      differingDots(page, after.pages[index] ?? page).filter(({ x, y }) => {
        const boxes = changes.filter(({ word }) => word.page === index).flatMap(({ old, word }) => [old.box, word.box]);
        return !boxes.some(
          ([left, top, right, bottom]) =>
            x >= left * scale - MARGIN &&
            x <= right * scale + MARGIN &&
            y >= top * scale - MARGIN &&
            y <= bottom * scale + MARGIN,
        );
      }),
    );
    expect(strange).toEqual([]);
  },
  PATIENCE,
);

test(
  "LibreOffice computes in the copy what we computed, and fills what we left to it",
  async () => {
    const file = join(folder, "tinh.xlsx");
    const copy = await copyWith(packParts(richParts()), { "Phụ lục!H8": 173 });
    writeFileSync(file, copy);
    const saved = convertIn(folder, file, "xlsx:Calc MS Excel 2007 XML", "xlsx");
    const sums = ["Phụ lục!H6", "Phụ lục!C6", "Phụ lục!M8", "Tổng hợp!B2", "Tổng hợp!B4"];
    expect(await shownIn(saved, ...sums)).toEqual(await shownIn(copy, ...sums));
    expect(await shownIn(saved, "Tổng hợp!B3")).toEqual([
      { is: "percent", value: expect.closeTo(1978 / 2240, 12) as number },
    ]);
  },
  PATIENCE,
);

test(
  "a file that LibreOffice wrote is copied like one of Excel",
  async () => {
    const file = join(folder, "lo.xlsx");
    writeFileSync(file, packParts(richParts()));
    const written = convertIn(folder, file, "xlsx:Calc MS Excel 2007 XML", "xlsx");
    const copy = await copyWith(written, { "Phụ lục!H8": 173, "Phụ lục!F11": 1901 });
    expect(await shownIn(copy, "Phụ lục!H8", "Phụ lục!H6", "Phụ lục!F11", "Tổng hợp!B2")).toEqual([
      173, 1978, 1901, 1978,
    ]);
    const before = printed(written, "lo-truoc");
    const after = printed(copy, "lo-sau");
    expect(after.words.length).toBe(before.words.length);
    expect(after.words.map(({ text }) => text)).toEqual(expect.arrayContaining(["173", "1,978", "1,901"]));
  },
  PATIENCE,
);
