// Writes docs/glossary.md from the profiles; the page is made where it is tested, so that the two cannot differ.
import { spawnSync } from "node:child_process";

const jest = new URL("../../node_modules/jest/bin/jest.js", import.meta.url).pathname;
const { status } = spawnSync(process.execPath, [jest, "test/docs.test.ts"], {
  stdio: "inherit",
  env: { ...process.env, DOCS_UPDATE: "1" },
});
process.exit(status ?? 1);
