// npm run fuzz [-- INPUTS SEED]: damaged files, texts, cells, templates and forms through every door; each is read, or refused in words.
import { pathToFileURL } from "node:url";
import { setup } from "../setup.mjs";
import { bundleOf } from "./bundle.mjs";

const [inputs = 20_000, seed = 1] = process.argv.slice(2).map(Number);
if (!(await setup())) process.exit(1);
const file = await bundleOf("fuzz", "test/fuzz/print-fuzz.ts");
const thread = await bundleOf("fuzz-thread", "src/cli/convert-thread.ts");
if (file === null || thread === null) process.exit(1);
const { printFuzz } = await import(pathToFileURL(file).href);
console.log(`npm run fuzz -- ${inputs} ${seed}\n`);
process.exitCode = (await printFuzz(inputs, seed, pathToFileURL(thread))) === 0 ? 0 : 1;
