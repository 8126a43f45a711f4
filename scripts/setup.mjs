// Installs the packages when they are missing or not those of package-lock.json. Plain Node: nothing to install first.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMain, repository, runNpm } from "./run-program.mjs";

const LOWEST_NODE = [20, 19];

/** Ends the process with a clear sentence under a Node that is too old for the packages. */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > LOWEST_NODE[0] || (major === LOWEST_NODE[0] && minor >= LOWEST_NODE[1])) return;
  console.error(
    `TTHC cần Node.js ${LOWEST_NODE.join(".")} trở lên; máy này có ${process.versions.node}. Tải bản mới tại https://nodejs.org rồi chạy lại.`,
  );
  console.error(
    `TTHC needs Node.js ${LOWEST_NODE.join(".")} or newer; this is ${process.versions.node}. Get a newer one from https://nodejs.org and run again.`,
  );
  process.exit(1);
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/**
 * npm ends every install by writing node_modules/.package-lock.json. Its content is compared with the lockfile's and not
 * its age: a clone, a copy and a branch switch all set times that say nothing.
 */
function isInstalled() {
  const written = join(repository, "node_modules", ".package-lock.json");
  if (!existsSync(written)) return false;
  const wanted = readPackages(join(repository, "package-lock.json"));
  const present = readPackages(written);
  const same = (path) =>
    present[path].version === wanted[path]?.version && present[path].integrity === wanted[path]?.integrity;
  // Packages for other systems (optional) are in the lockfile and rightly not on the disk.
  return (
    Object.keys(present).every(same) &&
    Object.keys(wanted).every((path) => path === "" || wanted[path].optional === true || path in present)
  );
}

/** @returns {Promise<boolean>} false where the packages could not be installed; the reason has been printed */
export async function setup() {
  requireNode();
  if (isInstalled()) return true;
  console.log("Đang cài các gói cần thiết (npm ci), lần đầu mất khoảng một phút… / Installing packages (npm ci)…");
  // Errors only: two packages that are bundled into pages and documents name newer Nodes for their own development
  // (EBADENGINE), which is nothing that the reader of a warning could or should mend.
  const code = await runNpm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code === 0) return true;
  console.error(
    "Chưa cài được các gói. Kiểm tra kết nối mạng rồi chạy lại lệnh này. / npm ci failed: check the network and run this command again.",
  );
  return false;
}

if (isMain(import.meta.url) && !(await setup())) process.exitCode = 1;
