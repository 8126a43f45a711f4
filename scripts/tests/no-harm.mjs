// npm run no-harm [-- TABLES TEXTS SEED]: right tables and right texts through every door; none may be blamed or changed.
import { pathToFileURL } from "node:url";
import { setup } from "../setup.mjs";
import { bundleOf } from "./bundle.mjs";

const [tables = 100_000, texts = 100_000, seed = 20261129] = process.argv.slice(2).map(Number);
if (!(await setup())) process.exit(1);
const file = await bundleOf("no-harm", "test/harm/print-harm.ts");
if (file === null) process.exit(1);
const { printHarm } = await import(pathToFileURL(file).href);
console.log(`npm run no-harm -- ${tables} ${texts} ${seed}\n`);
process.exitCode = (await printHarm(tables, texts, seed)) === 0 ? 0 : 1;
