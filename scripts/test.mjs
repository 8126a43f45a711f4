// npm test: everything that jest runs, against a fresh build and real programs. The last line is "N passed, N failed".
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildWhenStale } from "./build.mjs";
import { countsOfLastRun, jestReport } from "./jest-counts.mjs";
import { runNode } from "./run-program.mjs";
import { setup } from "./setup.mjs";
import { ensureTestPrograms } from "./test-programs.mjs";

/** @param {readonly string[]} args passed on to jest, e.g. a path or `-t name` */
async function runJest(args) {
  const jest = join("node_modules", "jest", "bin", "jest.js");
  // With --json jest reports to people on standard error; standard output would only repeat where the file is.
  return await runNode([jest, "--json", `--outputFile=${jestReport}`, ...args], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

mkdirSync(dirname(jestReport), { recursive: true });
rmSync(jestReport, { force: true });
const ready = (await setup()) && (await ensureTestPrograms()) && (await buildWhenStale());
const succeeded = ready && (await runJest(process.argv.slice(2))) === 0;
console.log(countsOfLastRun(succeeded));
process.exitCode = succeeded ? 0 : 1;
