// The programs that the tests drive: a real browser, LibreOffice, a PDF reader, and fonts with the metrics of Times.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { runProgram } from "../run-program.mjs";
import { browserPath, onPath } from "./browser.mjs";

const needs = [
  { name: "Chromium", present: () => browserPath() !== null },
  { name: "LibreOffice (soffice)", present: () => onPath("soffice") !== null },
  { name: "poppler (pdftoppm)", present: () => onPath("pdftoppm") !== null },
  { name: "Tinos / Times New Roman", present: hasTimes },
];

const debianPackages = "libreoffice-calc libreoffice-writer poppler-utils fonts-croscore fontconfig";
/** The first that the release has: older ones have only the whole browser. */
const debianBrowsers = ["chromium-headless-shell", "chromium"];

function hasTimes() {
  if (process.platform !== "linux") return true;
  const { stdout } = spawnSync("fc-list", [":", "family"], { encoding: "utf8" });
  return /Tinos|Times New Roman/.test(stdout ?? "");
}

function missing() {
  return needs.filter((need) => !need.present()).map((need) => need.name);
}

/** How to become root without asking anyone, or null where that is not possible. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0 ? ["sudo", "-n"] : null;
}

/**
 * Installs what is missing on Debian and its relatives; elsewhere says what to install.
 *
 * @returns {Promise<boolean>} false where a program is still missing (already said)
 */
export async function ensureTestPrograms() {
  const before = missing();
  if (before.length === 0) return true;
  const installs = debianBrowsers.map(
    (browser) => `apt-get install -y --no-install-recommends ${browser} ${debianPackages}`,
  );
  const install = `apt-get update && { ${installs.join(" || ")}; }`;
  const root = existsSync("/etc/debian_version") ? asRoot() : null;
  if (root !== null) {
    console.log(`Đang cài chương trình dùng để kiểm thử: ${before.join(", ")} / Installing programs for the tests…`);
    const [program, ...args] = [...root, "env", "DEBIAN_FRONTEND=noninteractive", "sh", "-c", install];
    await runProgram(program, args);
  }
  const after = missing();
  if (after.length === 0) return true;
  console.error(`Còn thiếu để chạy kiểm thử: ${after.join(", ")}. / The tests still need: ${after.join(", ")}.`);
  console.error(`Debian, Ubuntu:  sudo sh -c '${install}'`);
  console.error("macOS:           brew install --cask chromium libreoffice && brew install poppler");
  console.error("Trình duyệt ở chỗ khác / a browser elsewhere:  CHROMIUM_PATH=/đường/dẫn npm test");
  return false;
}
