import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { convertInThread } from "../../src/cli/files/convert-in-thread";
import { oldWorkbookDoor } from "../fuzz/doors";
import { fuzz } from "../fuzz/fuzz";

/** More by `npm run fuzz`. */
const INPUTS = 24;
const LIMITS = { seconds: 2, megabytes: 16 };

test("damaged workbooks of older kinds are read or refused by the built program's thread", async () => {
  const thread = pathToFileURL(join(__dirname, "../../dist/tthc-old-files.mjs"));
  const { counts, thrown } = await fuzz([oldWorkbookDoor(thread)], INPUTS, 7);
  expect(thrown).toEqual([]);
  expect(counts.map(({ read, refused }) => read + refused)).toEqual([INPUTS]);
  // Some damage is bad enough, some is not.
  expect(counts.every(({ read, refused }) => read > 0 && refused > 0)).toBe(true);
});

const LARGE = 1_000_000;

/** Threads that do what a damaged file might make of ours; no file is read. */
test.each([
  ["never answers", "for (;;) ;", LARGE, "file-too-large"],
  ["never answers, over a small file", "for (;;) ;", LARGE - 1, "file-damaged"],
  [
    "takes all memory",
    "const held = []; for (;;) held.push(new Array(1e5).fill(held.length));",
    LARGE,
    "file-too-large",
  ],
  ["breaks", "throw new Error('broken');", LARGE, "file-damaged"],
  ["ends without a word", "process.exit();", LARGE, "file-damaged"],
])("a thread that %s is ended, and the file refused", async (_, code, size, reason) => {
  const convert = convertInThread(new URL(`data:text/javascript,${encodeURIComponent(code)}`), LIMITS);
  expect(await convert(new Uint8Array(size), "biff")).toEqual({ reason });
});
