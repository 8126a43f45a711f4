// What jest counted in its last run, read from its own report.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../run-program.mjs";

export const jestReport = join(repository, ".cache", "jest.json");

/**
 * A suite that could not even be loaded is one failure, and a run that failed in any other way never reads "0 failed".
 *
 * @param {boolean} succeeded whether the run as a whole did
 * @returns {string} "N passed, N failed"
 */
export function countsOfLastRun(succeeded) {
  const ran = existsSync(jestReport);
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numRuntimeErrorTestSuites = 0,
  } = ran ? JSON.parse(readFileSync(jestReport, "utf8")) : {};
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return `${numPassedTests} passed, ${succeeded ? failed : Math.max(failed, 1)} failed`;
}
