// The packages of which something ships: all that are no development dependency, as the lockfile names them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../run-program.mjs";

/** Licences under which a package may be taken, and the packages that are allowed by name. */
const allowedLicences = new Set([
  "MIT",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "0BSD",
  "Zlib",
  "MPL-2.0",
  "BlueOak-1.0.0",
  "@microsoft/office-js",
]);

/** @param {string} licence «MIT», «MIT AND Zlib» */
function isAllowed(licence) {
  return licence.split(" AND ").every((one) => allowedLicences.has(one));
}

/** Whether a package's licence, or the package by its name, is on the list. */
export function mayShip(one) {
  return isAllowed(licenceOf(one).licence) || allowedLicences.has(one.name);
}

/** @returns {{ name: string, version: string, path: string, installs: boolean }[]} `installs`: runs a script when it is installed */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(join(repository, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => path !== "" && !dev && !devOptional && !optional)
    .map(([path, { version, hasInstallScript }]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      path: join(repository, path),
      installs: hasInstallScript === true,
    }));
}

/** @returns {{ licence: string, text: string }} the licence by its SPDX name, one of several that are offered, and its words */
export function licenceOf({ name, path }) {
  const { license = "none" } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
  const offered = String(license).replace(/[()]/g, "").split(" OR ");
  const licence = offered.find(isAllowed) ?? offered[0];
  const file = existsSync(path) ? readdirSync(path).find((one) => /^licen[cs]e/i.test(one)) : undefined;
  const text = file === undefined ? `${name}: ${licence}` : readFileSync(join(path, file), "utf8");
  return { licence, text };
}
