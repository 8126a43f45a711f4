// Lists in package-lock.json the optional packages of other systems that npm left out.
// npm drops an optional package from the lockfile when the registry it was made with does not carry it (mirrors often
// lack the builds for other systems), and then refuses its own file: `npm ci` says "Missing: … from lock file".
// Run after every `npm install` that changes packages; test/scripts/lockfile.test.ts fails when it was forgotten.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./run-program.mjs";

const file = join(repository, "package-lock.json");
/** The systems that native packages name themselves after: `@swc/core-linux-x64-gnu`. */
const SYSTEM =
  /-(?<os>android|darwin|freebsd|linux|openharmony|win32)-(?<cpu>arm|arm64|ia32|loong64|ppc64|riscv64|s390x|x64)(?:-\w+)?$/;

const lockfile = JSON.parse(readFileSync(file, "utf8"));
const { packages } = lockfile;
const added = [];
for (const owner of Object.values(packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    const system = SYSTEM.exec(name);
    if (path in packages || system === null) continue;
    packages[path] = {
      version,
      cpu: [system.groups.cpu],
      ...(owner.dev === true ? { dev: true } : {}),
      optional: true,
      os: [system.groups.os],
    };
    added.push(name);
  }
}
lockfile.packages = Object.fromEntries(
  Object.entries(packages).sort(([one], [other]) => one.localeCompare(other, "en")),
);
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(added.length === 0 ? "package-lock.json: nothing missing" : `package-lock.json: added ${added.join(", ")}`);
