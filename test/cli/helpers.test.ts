import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Helper, Surroundings } from "../../src/cli/command";
import { helperInThread } from "../../src/cli/crew/helper-in-thread";
import { readFile } from "../../src/cli/files/read-file";
import type { Refusal } from "../../src/ports/refusal";
import { bookOfGrid } from "../books/book-of-grid";
import { communeSheet, makeProvince } from "../tables/make-province";
import { command, commandWith, quarterCsv, sample, scratchFolder } from "./run-tthc";

const scratch = scratchFolder();
afterAll(scratch.remove);

const folder = join(scratch.path, "thang-5");
mkdirSync(folder);
const FILES = 70;
const [may = [], june = []] = makeProvince(3, FILES, 2);
may.forEach((row, index) => {
  // Of another form, of another period, with a slip, twice, and no table at all.
  const others: Readonly<Record<number, string | Uint8Array>> = {
    7: quarterCsv({ "Sở Tư pháp": { 4: 2193 } }),
    23: bookOfGrid(communeSheet(june[23] ?? row, 6)),
    31: bookOfGrid(communeSheet({ ...row, counts: row.counts.map((count, at) => (at === 4 ? count + 9 : count)) }, 5)),
    32: bookOfGrid(communeSheet(may[30] ?? row, 5)),
    40: readFileSync(sample),
    55: bookOfGrid(communeSheet(row, 5)).slice(0, 900),
    69: "",
  };
  const content = others[index] ?? bookOfGrid(communeSheet(row, 5));
  scratch.write(`thang-5/xa-${String(index).padStart(2, "0")}.${index === 7 ? "csv" : "xlsx"}`, content);
});

const thread = pathToFileURL(join(__dirname, "../../dist/tthc-helper.mjs"));
type Helpers = NonNullable<Surroundings["helpers"]>;
const built = (most: number): Helpers => ({ most, start: (job, given) => helperInThread(thread, job, given) });

/** Every look at the clock finds it a second on: helpers are called after the first file. */
function hurried(helpers: Helpers): Partial<Surroundings> {
  let now = 0;
  return { helpers, clock: () => (now += 1000) };
}

/** Helpers as they are, told of; and this thread waits with its next file until one of them has answered. */
function watched({ most, start }: Helpers): {
  readonly surroundings: Partial<Surroundings>;
  readonly seen: Record<"started" | "files" | "ended", number>;
} {
  const seen = { started: 0, files: 0, ended: 0 };
  let hear = (): void => undefined;
  const heard = new Promise<void>((resolve) => (hear = resolve));
  const helpers: Helpers = {
    most,
    start: (job, given): Helper => {
      seen.started += 1;
      const helper = start(job, given);
      return {
        answers: async (files) => {
          const answers = await helper.answers(files);
          seen.files += answers?.length ?? 0;
          hear();
          return answers;
        },
        end: () => {
          seen.ended += 1;
          helper.end();
        },
      };
    },
  };
  const read = async (path: string): Promise<Uint8Array | Refusal> => {
    if (seen.started > 0) await heard;
    return await readFile(path);
  };
  return { seen, surroundings: { ...hurried(helpers), read } };
}

describe.each([1, 2])("with %d threads beside", (most) => {
  test.each([[[]], [["--json"]], [["--format", "csv"]]])("check prints the same: %j", async (options) => {
    const { surroundings, seen } = watched(built(most));
    const alone = await command("check", folder, ...options);
    expect(alone.out.length).toBeGreaterThan(FILES * 20);
    expect(await commandWith(surroundings, "check", folder, ...options)).toEqual(alone);
    expect([seen.started, seen.ended, seen.files > 7]).toEqual([most, most, true]);
  });

  test("merge writes the same bytes and says the same", async () => {
    const { surroundings, seen } = watched(built(most));
    const out = join(scratch.path, `tong-hop-${most}.xlsx`);
    const alone = await command("merge", folder, "--out", out);
    const bytes = readFileSync(out);
    expect(alone.out).toContain("không đọc được");
    expect(await commandWith(surroundings, "merge", folder, "--out", out)).toEqual(alone);
    expect(readFileSync(out).equals(bytes)).toBe(true);
    expect([seen.started, seen.ended, seen.files > 7]).toEqual([most, most, true]);
  });
});

test("what a thread does not come to an end with is done by this one", async () => {
  const alone = await command("check", folder);
  for (const code of [
    "throw new Error('broken');",
    "process.exit();",
    "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit());",
  ]) {
    const broken = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
    const helpers: Helpers = { most: 2, start: (job, given) => helperInThread(broken, job, given) };
    expect(await commandWith(hurried(helpers), "check", folder)).toEqual(alone);
  }
});

test("few files, and what comes by standard input, start none", async () => {
  const { surroundings, seen } = watched(built(1));
  const some = readdirSync(folder)
    .slice(0, 5)
    .map((name) => join(folder, name));
  // A tenth of a second and a little for each.
  let now = 0;
  await commandWith({ ...surroundings, clock: () => (now += 100) }, "check", ...some);
  await commandWith({ ...surroundings, read: () => Promise.resolve(new Uint8Array()) }, "check", "-", ...some);
  expect(seen.started).toBe(0);
});

test("an option that is none of the job's words is the thread's too", async () => {
  const { surroundings, seen } = watched(built(1));
  const alone = await command("check", folder, "--profile", "tong-hop-2-14", "--sheet", "Sheet1");
  expect(await commandWith(surroundings, "check", folder, "--profile", "tong-hop-2-14", "--sheet", "Sheet1")).toEqual(
    alone,
  );
  expect(seen.started).toBe(1);
});

describe("Ctrl+C", () => {
  const many = join(scratch.path, "nhieu");
  mkdirSync(many);
  may.forEach((row, index) => {
    const bytes = bookOfGrid(communeSheet(row, 5));
    for (let copy = 0; copy < 40; copy += 1) scratch.write(`nhieu/xa-${index}-${copy}.xlsx`, bytes);
  });

  /** Runs the built program until it has printed so much, then interrupts it. */
  async function interrupted(args: readonly string[], enough: (out: string) => boolean): Promise<string> {
    const program = spawn(process.execPath, [join(__dirname, "../../dist/tthc.mjs"), ...args]);
    let out = "";
    program.stdout.on("data", (piece: Buffer) => {
      out += piece.toString();
      if (enough(out)) program.kill("SIGINT");
    });
    if (enough(out)) setTimeout(() => program.kill("SIGINT"), 1000);
    const signal = await new Promise((resolve) => program.on("close", (_, by) => resolve(by)));
    expect(signal).toBe("SIGINT");
    return out;
  }

  test("check keeps what is printed: whole lines, in order", async () => {
    const out = await interrupted(["check", many], (printed) => printed.split("\n").length > 900);
    const lines = out.split("\n");
    expect(lines.at(-1)).toBe("");
    const files = lines.slice(0, -1).map((line) => /xa-\d+-\d+\.xlsx(?= · )/.exec(line)?.[0]);
    expect(files).toEqual(readdirSync(many).sort().slice(0, files.length));
    expect(files.length).toBeLessThan(readdirSync(many).length);
  });

  test("merge leaves nothing half written", async () => {
    const out = join(scratch.path, "dang-do.xlsx");
    await interrupted(["merge", many, "--out", out], () => true);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(scratch.path).filter((name) => name.startsWith("."))).toEqual([]);
  });
});
