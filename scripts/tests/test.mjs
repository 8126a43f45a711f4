// npm test: everything that jest runs, against a fresh build and real programs. The last line is "N passed, N failed".
// With --unit (npm run test:unit): the tests that need neither. All other arguments go on to jest: a path, `-t name`.
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildWhenStale } from "../build/build.mjs";
import { countsOfLastRun, jestReport } from "./jest-counts.mjs";
import { runNode } from "../run-program.mjs";
import { setup } from "../setup.mjs";
import { ensureTestPrograms } from "./test-programs.mjs";

/** @param {readonly string[]} args passed on to jest */
async function runJest(args) {
  const jest = join("node_modules", "jest", "bin", "jest.js");
  // Suites load the code anew and leave it as garbage: a larger nursery spares a seventh of the time. Workers inherit it.
  const memory = "--max-semi-space-size=64";
  // With --json jest reports to people on standard error; standard output would only repeat where the file is.
  return await runNode([memory, jest, "--json", `--outputFile=${jestReport}`, ...args], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

const unitOnly = process.argv.includes("--unit");
const args = process.argv.slice(2).filter((argument) => argument !== "--unit");
// At the end: jest takes every word behind this option for a project's name.
if (unitOnly) args.push("--selectProjects", "unit");
mkdirSync(dirname(jestReport), { recursive: true });
rmSync(jestReport, { force: true });
const ready = (await setup()) && (unitOnly || ((await ensureTestPrograms()) && (await buildWhenStale())));
const succeeded = ready && (await runJest(args)) === 0;
console.log(countsOfLastRun(succeeded));
process.exitCode = succeeded ? 0 : 1;
