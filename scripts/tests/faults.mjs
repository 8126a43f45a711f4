// npm run faults [-- TABLES SEED]: random tables spoilt by each kind of fault, and what is found and restored of them.
import { pathToFileURL } from "node:url";
import { setup } from "../setup.mjs";
import { bundleOf } from "./bundle.mjs";

/** Of each kind; with some thirty kinds more than 4,000 tables in all. */
const TABLES = 150;

const [tables = TABLES, seed = 7] = process.argv.slice(2).map(Number);
if (!(await setup())) process.exit(1);
const file = await bundleOf("faults", "test/planted/fault-table.ts");
if (file === null) process.exit(1);
const { printFaults } = await import(pathToFileURL(file).href);
printFaults(tables, seed);
