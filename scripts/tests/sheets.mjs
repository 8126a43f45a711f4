// npm run sheets [-- SETS TIMES SEED -v]: office sheets that the reading was not written by: who is blamed, which slips are found and mended.
import { pathToFileURL } from "node:url";
import { setup } from "../setup.mjs";
import { bundleOf } from "./bundle.mjs";

const given = process.argv.slice(2).filter((one) => one !== "-v");
const [sets = "first,second,third,turned,fourth,fifth,sixth,seventh,eighth,ninth,tenth", times = "3", seed = "1"] =
  given;
if (!(await setup())) process.exit(1);
const file = await bundleOf("sheets", "test/grids/sheets/print-fare.ts");
if (file === null) process.exit(1);
const { printFare } = await import(pathToFileURL(file).href);
let harm = 0;
for (const set of sets.split(",")) harm += printFare(set, Number(times), Number(seed), process.argv.includes("-v"));
process.exitCode = harm === 0 ? 0 : 1;
