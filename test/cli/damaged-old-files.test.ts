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

/** Threads that do what a damaged file might make of ours; no file is read. */
test.each([
  ["never answers", "for (;;) ;", "file-too-large"],
  ["takes all memory", "const held = []; for (;;) held.push(new Array(1e5).fill(held.length));", "file-too-large"],
  ["breaks", "throw new Error('broken');", "file-damaged"],
  ["ends without a word", "process.exit();", "file-damaged"],
])("a thread that %s is ended, and the file refused", async (_, code, reason) => {
  const convert = convertInThread(new URL(`data:text/javascript,${encodeURIComponent(code)}`), LIMITS);
  expect(await convert(new Uint8Array(), "biff")).toEqual({ reason });
});
