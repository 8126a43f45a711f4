// The browser that tests, pictures and benchmarks drive.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Without windows first: Debian's whole browser draws its own interface even when headless, half a core for each page. */
const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

/**
 * The first of the programs that is on PATH, or null. Looked for and not run: starting LibreOffice only to ask its
 * version takes seconds.
 *
 * @param {readonly string[]} programs
 * @returns {string | null}
 */
export function onPath(...programs) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  const places = programs.flatMap((program) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, program + ending))),
  );
  return places.find((place) => existsSync(place)) ?? null;
}

/**
 * Where the browser is: CHROMIUM_PATH where that is set, else the first on PATH; null where there is none.
 *
 * @returns {string | null}
 */
export function browserPath() {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== "") return existsSync(given) ? given : null;
  return onPath(...names);
}

/**
 * How playwright is to start it: no background traffic, no sandbox (tests run as root).
 *
 * @returns {{ executablePath: string, headless: true, args: string[] }}
 */
export function browserOptions() {
  const executablePath = browserPath();
  if (executablePath === null) throw new Error(`No browser: none of ${names.join(", ")} on PATH, nor CHROMIUM_PATH.`);
  return {
    executablePath,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  };
}
