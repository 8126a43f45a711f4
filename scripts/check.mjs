// npm run check: every gate of the house. All of them run even when one fails; one line each at the end.
// `--without-tests` leaves the tests to the caller (.ci/run calls the README's own command for them).
import { countsOfLastRun } from "./jest-counts.mjs";
import { runNpm } from "./run-program.mjs";
import { setup } from "./setup.mjs";

/** Names of package.json's scripts, cheapest first. */
const gates = ["format", "types", "lint", "layers", "unused", "test", "build", "size"];

async function pass(gate) {
  console.log(`\n── ${gate} ──`);
  const started = performance.now();
  const code = await runNpm(["run", "--silent", gate]);
  return { gate, passed: code === 0, seconds: (performance.now() - started) / 1000 };
}

if (!(await setup())) process.exit(1);
const withTests = !process.argv.includes("--without-tests");
const results = [];
for (const gate of gates) if (gate !== "test" || withTests) results.push(await pass(gate));

console.log("");
for (const { gate, passed, seconds } of results)
  console.log(`${passed ? "✔" : "✖"} ${gate.padEnd(8)}${seconds.toFixed(1).padStart(6)} s`);
if (withTests) console.log(countsOfLastRun(results.some(({ gate, passed }) => gate === "test" && passed)));
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
