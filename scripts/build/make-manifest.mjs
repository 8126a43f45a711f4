// npm run manifest -- https://ADDRESS/OF/THE/FOLDER/ [FILE]: the release manifest for an address, without a new build.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import release from "../release/release-manifest.cjs";
import { repository } from "../run-program.mjs";

const [base = process.env.TTHC_BASE_URL, file = join("dist", "manifest.xml")] = process.argv.slice(2);
if (base === undefined || base.trim() === "") {
  // A manifest for this machine would be handed out to a whole office before anyone notices.
  console.error("Chưa có địa chỉ của thư mục chứa TTHC. Ghi: npm run manifest -- https://tthc.tinh.gov.vn/excel/");
  console.error("The address of the folder that holds taskpane.html is missing.");
  process.exit(2);
}
try {
  const out = resolve(repository, file);
  const { version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  writeFileSync(out, release.releaseManifest(readFileSync(join(repository, "manifest.xml"), "utf8"), base, version));
  console.log(`${out}: ${release.baseUrl(base)}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
