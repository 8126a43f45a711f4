// npm run mutations [-- ROOM SAMPLE SEED [own]]: small faults put into a room of the core, one at a time: how many its own tests notice, how many any, and which none does.
import { execFileSync, fork } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { repository } from "../run-program.mjs";
import { setup } from "../setup.mjs";

/** Stryker's mutants, without its runner, which starts jest anew for each: kept out of package.json, since only this script needs it. */
const INSTRUMENTER = "@stryker-mutator/instrumenter@10.1.1";
const ROOMS = ["numerals", "checks", "repair", "reading", "relations", "audit"];
/** Beside a room's own tests: those of the others, and whole books with what is found in them. */
const WIDER = ["src/core", "test/golden.test.ts"];
const SLOW = 20_000;
const TIMES_AS_LONG = 10;

const [room = "all", sample = "150", seed = "1", only = ""] = process.argv.slice(2);
if (!(await setup())) process.exit(1);
const cache = join(repository, ".cache", "mutations");
if (!existsSync(join(cache, "node_modules", "@stryker-mutator")))
  execFileSync("npm", ["install", "--prefix", cache, "--no-audit", "--no-fund", "--loglevel=error", INSTRUMENTER], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
const installed = (name) => import(pathToFileURL(join(cache, "node_modules", name)).href);
const { createInstrumenter } = await installed("@stryker-mutator/instrumenter/dist/src/index.js");
const { createInjector } = await installed("typed-inject/dist/src/index.js");

for (const one of room === "all" ? ROOMS : [room]) await measure(one, Number(sample), Number(seed));

async function measure(name, size, from) {
  const folder = join(repository, "src/core", name);
  const { files, mutants } = await instrumented(filesIn(folder).filter((file) => !/\.test\.tsx?$|\.d\.ts$/.test(file)));
  const chosen = sampleOf(mutants, size, from);
  const code = Object.fromEntries(files.map((file) => [file.name, file.content]));
  const own = await runAll(chosen, code, testFiles([folder]));
  const left = own.filter(({ fate }) => isLeft(fate)).map(({ mutant }) => mutant);
  const noticed = (still) => share(chosen.length - still, chosen.length, mutants.length);
  console.log(`core/${name}: ${mutants.length} mutants, ${chosen.length} tried (seed ${from})`);
  console.log(`  noticed by the room's own tests: ${noticed(left.length)}`);
  const wide = only === "own" ? own : await runAll(left, code, testFiles(WIDER.map((path) => join(repository, path))));
  const still = wide.filter(({ fate }) => isLeft(fate));
  if (only !== "own") console.log(`  noticed by any: ${noticed(still.length)}`);
  for (const { mutant, fate } of still) console.log(`  ${fate} ${shown(mutant)}`);
}

function isLeft(fate) {
  return fate === "survived" || fate === "unreached";
}

async function instrumented(paths) {
  const logger = { debug() {}, info() {}, isDebugEnabled: () => false, warn: console.warn };
  const injector = createInjector().provideValue("logger", logger);
  const given = paths.map((name) => ({ name, mutate: true, content: readFileSync(name, "utf8") }));
  return await createInstrumenter(injector).instrument(given, { plugins: null, excludedMutations: [], ignorers: [] });
}

/** Each mutant's fate under tests: killed, survived, endless, or unreached by any. */
async function runAll(mutants, code, files) {
  const work = join(cache, `work-${process.pid}.json`);
  writeFileSync(work, JSON.stringify({ cache, instrumented: code, files }));
  const start = () => fork(join(import.meta.dirname, "mutants/process.mjs"), [work]);
  let runner = start();
  const { covering, broken, times } = await answer(runner, {});
  for (const words of broken) console.error(`  without mutants: ${words}`);
  const sound = (file) => !broken.some((words) => words.startsWith(file));
  const runs = [];
  for (const mutant of mutants) {
    const tests = Object.entries(covering[mutant.id] ?? {})
      .filter(([file]) => sound(file))
      .sort(([one], [other]) => times[one] - times[other]);
    if (tests.length === 0) {
      runs.push({ mutant, fate: "unreached" });
      continue;
    }
    const limit = SLOW + TIMES_AS_LONG * tests.reduce((sum, [file]) => sum + times[file], 0);
    const said = await answer(runner, { id: mutant.id, covering: tests }, limit);
    if (said === null) {
      runner.kill("SIGKILL");
      runner = start();
    }
    runs.push({ mutant, fate: said === null ? "endless" : said.killed ? "killed" : "survived" });
  }
  runner.kill("SIGKILL");
  return runs;
}

/** What a process answers; null where it does not within the limit, or breaks. */
function answer(runner, asked, limit = 2 ** 31 - 1) {
  return new Promise((resolve) => {
    const end = (said) => {
      clearTimeout(timer);
      runner.removeAllListeners();
      resolve(said);
    };
    const timer = setTimeout(() => end(null), limit);
    runner.once("message", end);
    runner.once("exit", () => end(null));
    runner.send(asked);
  });
}

function filesIn(path) {
  if (path.endsWith(".ts")) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function testFiles(paths) {
  return paths.flatMap(filesIn).filter((file) => file.endsWith(".test.ts"));
}

/** Drawn by a seed (mulberry32), so that a run can be had again; in the order of the files. */
function sampleOf(mutants, size, from) {
  let state = from >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const drawn = new Set(
    mutants
      .map((mutant) => ({ mutant, at: next() }))
      .sort((one, other) => one.at - other.at)
      .slice(0, size)
      .map(({ mutant }) => mutant),
  );
  return mutants.filter((mutant) => drawn.has(mutant));
}

/** «82.0 % ± 6.1»: with the half-width at 95 %, none where all were tried. */
function share(part, tried, all) {
  const rate = part / tried;
  const half = 1.96 * Math.sqrt(((rate * (1 - rate)) / tried) * ((all - tried) / Math.max(1, all - 1)));
  return `${(100 * rate).toFixed(1)} % ± ${(100 * half).toFixed(1)}`;
}

function shown({ fileName, location: { start, end }, mutatorName, replacement }) {
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column);
  const words = (text) => text.replace(/\s+/g, " ").slice(0, 90);
  return `${relative(repository, fileName)}:${start.line + 1} ${mutatorName}: ${words(lines.join("\n").slice(start.column))} → ${words(replacement)}`;
}
