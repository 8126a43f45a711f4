// npm run test:watch: after every save the unit tests that the changed files reach, the nearest first.
import { join } from "node:path";
import { runNode } from "../run-program.mjs";
import { setup } from "../setup.mjs";

if (await setup()) {
  const jest = join("node_modules", "jest", "bin", "jest.js");
  process.exitCode = await runNode([jest, "--watch", ...process.argv.slice(2), "--selectProjects", "unit"], {
    stdio: "inherit",
  });
} else process.exitCode = 1;
