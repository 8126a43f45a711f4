// npm run languages: tells what the catalogues in src/languages lack, and what nobody says any more. With -- --write they are
// written anew in the order of the sources, what lacks as "": fill it in, or write null where the Vietnamese stays.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../run-program.mjs";
import speaking from "./speaking.cjs";

const folder = join(repository, "src", "languages");
const languages = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
if (process.argv.includes("--write")) languages.forEach(speaking.writeCatalogues);
const faults = [
  ...speaking.strangers().map((place) => `in no room of scripts/languages/speaking.cjs: ${place}`),
  ...languages.flatMap(speaking.faultsOf),
];
faults.forEach((fault) => console.log(fault));
console.log(`${languages.join(", ")}: ${faults.length} to do`);
process.exitCode = faults.length === 0 ? 0 : 1;
