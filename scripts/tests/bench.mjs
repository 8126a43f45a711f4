// npm run bench: times of our own work over the limit or over a peer, as ratios within one run, beside their goals.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repository } from "../run-program.mjs";
import { setup } from "../setup.mjs";

const out = join(repository, ".cache", "bench");

/** The same loaders as the product's, so that what is measured is what is shipped; peers stay outside the bundle. */
async function bundle() {
  const { default: webpack } = await import("webpack");
  const { default: configsOf } = await import("../../webpack.config.js");
  const configs = configsOf();
  const product = configs.find((config) => config.name === "cli");
  const config = {
    ...product,
    name: "bench",
    mode: "production",
    entry: { main: join(repository, "bench", "main.ts") },
    output: { ...product.output, path: out },
    externals: { "@e965/xlsx": "module @e965/xlsx", exceljs: "module exceljs", highs: "module highs" },
    plugins: [],
  };
  return await new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error !== null && error !== undefined) reject(error);
      else resolve(stats);
    });
  });
}

rmSync(out, { recursive: true, force: true });
if (!(await setup())) process.exit(1);
const stats = await bundle();
if (stats.hasErrors()) {
  console.error(stats.toString("errors-only"));
  process.exit(1);
}
// For the benches that start a process of their own.
process.env.TTHC_BENCH = pathToFileURL(join(out, "main.mjs")).href;
const { runBenches } = await import(process.env.TTHC_BENCH);
process.exitCode = (await runBenches()) ? 0 : 1;
