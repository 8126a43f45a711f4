// npm run strangers [-- LISTS TIMES SEED -v]: passages that the audit was not written by: what is blamed, tested and noticed.
import { pathToFileURL } from "node:url";
import { setup } from "../setup.mjs";
import { bundleOf } from "./bundle.mjs";

const given = process.argv.slice(2).filter((one) => one !== "-v");
const [
  lists = "first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,own",
  times = "2",
  seed = "20261130",
] = given;
if (!(await setup())) process.exit(1);
const file = await bundleOf("strangers", "test/audit/stranger-texts/print-recall.ts");
if (file === null) process.exit(1);
const { printOwn, printRecall } = await import(pathToFileURL(file).href);
let blamed = 0;
for (const list of lists.split(",")) {
  const print = list === "own" ? printOwn : printRecall.bind(null, list);
  blamed += print(Number(times), Number(seed), process.argv.includes("-v"));
}
process.exitCode = blamed === 0 ? 0 : 1;
