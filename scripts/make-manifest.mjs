// npm run manifest -- https://ADDRESS/OF/THE/FOLDER/ [FILE]: the release manifest for an address, without a new build.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import release from "./release-manifest.cjs";
import { repository } from "./run-program.mjs";

const [base = process.env.TTHC_BASE_URL, file = join("dist", "manifest.xml")] = process.argv.slice(2);
try {
  const out = resolve(repository, file);
  writeFileSync(out, release.releaseManifest(readFileSync(join(repository, "manifest.xml"), "utf8"), base));
  console.log(`${out}: ${release.baseUrl(base)}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
