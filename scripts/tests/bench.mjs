// npm run bench: times of our own work over the limit or over a peer, as ratios within one run, beside their goals.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repository } from "../run-program.mjs";
import { setup } from "../setup.mjs";
import { bundleOf } from "./bundle.mjs";

rmSync(join(repository, ".cache", "bench"), { recursive: true, force: true });
if (!(await setup())) process.exit(1);
// Peers stay outside the bundle.
const file = await bundleOf("bench", "bench/main.ts", {
  "@e965/xlsx": "module @e965/xlsx",
  exceljs: "module exceljs",
  highs: "module highs",
});
if (file === null) process.exit(1);
// For the benches that start a process of their own.
process.env.TTHC_BENCH = pathToFileURL(file).href;
const { runBenches } = await import(process.env.TTHC_BENCH);
process.exitCode = (await runBenches()) ? 0 : 1;
