// Writes the golden books and their expectations anew. Look at `git diff test/books` before committing.
import { spawnSync } from "node:child_process";

const jest = new URL("../../node_modules/jest/bin/jest.js", import.meta.url).pathname;
const { status } = spawnSync(process.execPath, [jest, "test/golden.test.ts"], {
  stdio: "inherit",
  env: { ...process.env, GOLDEN_UPDATE: "1" },
});
process.exit(status ?? 1);
