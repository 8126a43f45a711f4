// The process in which mutants run, so that one that never ends can be ended: asked for the tests' coverage, then for one mutant at a time.
import { readFileSync } from "node:fs";
import { modulesOf } from "./modules.mjs";
import { firstFailing, testsOf } from "./suite.mjs";

const { cache, instrumented, files } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const newLoader = modulesOf(cache, instrumented);
/** What the instrumented code asks which mutant it is, and tells which it passes. */
const switchboard = (globalThis.__stryker__ = { activeMutant: "none" });
for (const say of ["log", "warn", "error"]) console[say] = () => undefined;

const emptyCoverage = () => ({ static: {}, perTest: {} });

/** For each mutant the tests that pass it, by file; null where the file passes it while it is loaded. */
async function coverage() {
  const covering = {};
  const broken = [];
  const times = {};
  const note = (id, file, index) => {
    const tests = ((covering[id] ??= {})[file] ??= []);
    if (index === null) covering[id][file] = null;
    else if (tests !== null) tests.push(index);
  };
  for (const file of files) {
    const start = performance.now();
    switchboard.mutantCoverage = emptyCoverage();
    delete switchboard.currentTestId;
    try {
      const load = newLoader();
      const tests = testsOf((globals) => load(file, globals));
      const failing = await firstFailing(tests, (test) => {
        switchboard.currentTestId = String(tests.indexOf(test));
      });
      if (failing !== null) broken.push(`${file}: ${failing.name}`);
    } catch (error) {
      broken.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const { static: atLoad, perTest } = switchboard.mutantCoverage;
    for (const [index, ids] of Object.entries(perTest))
      for (const id of Object.keys(ids)) note(id, file, Number(index));
    for (const id of Object.keys(atLoad)) note(id, file, null);
    times[file] = performance.now() - start;
  }
  return { covering, broken, times };
}

/** @param {string} id @param {readonly (readonly [string, readonly number[] | null])[]} covering */
async function killed(id, covering) {
  switchboard.activeMutant = id;
  switchboard.mutantCoverage = emptyCoverage();
  try {
    const load = newLoader();
    for (const [file, indexes] of covering) {
      const all = testsOf((globals) => load(file, globals));
      const tests = indexes === null ? all : indexes.map((index) => all[index]);
      if (tests.includes(undefined) || (await firstFailing(tests)) !== null) return true;
    }
    return false;
  } catch {
    return true;
  } finally {
    switchboard.activeMutant = "none";
  }
}

process.on("message", async (asked) => {
  process.send(asked.id === undefined ? await coverage() : { killed: await killed(asked.id, asked.covering) });
});
process.on("disconnect", () => process.exit());
