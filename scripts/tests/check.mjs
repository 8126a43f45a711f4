// npm run check: every gate of the house, those that only read two abreast. All gates run even when one fails; one line each at
// the end, and the last line is what the tests counted.
import { countsOfLastRun } from "./jest-counts.mjs";
import { runNpm } from "../run-program.mjs";
import { setup } from "../setup.mjs";

/**
 * Names of package.json's scripts: rounds of lanes that run side by side. The tests have the machine to themselves: some
 * count the round trips of one action, which come apart where a core is taken away.
 */
const rounds = [[["format", "types", "layers", "unused"], ["lint"]], [["build", "size", "test"]]];

/** The tests tell how they get on; what a gate prints is held back until it has ended, so that nothing is mixed up. */
async function pass(gate) {
  const isLive = gate === "test";
  if (isLive) console.log(`\n── ${gate} ──`);
  const started = performance.now();
  const printed = [];
  const code = await runNpm(["run", "--silent", gate], isLive ? {} : { hear: (piece) => printed.push(piece) });
  if (!isLive) process.stdout.write(`\n── ${gate} ──\n${Buffer.concat(printed).toString()}`);
  return { gate, passed: code === 0, seconds: (performance.now() - started) / 1000 };
}

async function passAll(gates) {
  const results = [];
  for (const gate of gates) results.push(await pass(gate));
  return results;
}

if (!(await setup())) process.exit(1);
const results = [];
for (const lanes of rounds) results.push(...(await Promise.all(lanes.map(passAll))).flat());

console.log("");
for (const { gate, passed, seconds } of results)
  console.log(`${passed ? "✔" : "✖"} ${gate.padEnd(8)}${seconds.toFixed(1).padStart(6)} s`);
console.log(countsOfLastRun(results.some(({ gate, passed }) => gate === "test" && passed)));
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
