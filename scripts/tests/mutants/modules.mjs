import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { runInThisContext } from "node:vm";
import { transformSync } from "@swc/core";

const ENDINGS = ["", ".ts", ".tsx", ".json", "/index.ts"];
const PARAMETERS = ["exports", "module", "require", "__dirname", "__filename"];
const GLOBALS = ["test", "it", "describe", "expect", "jest", "beforeAll", "afterAll", "beforeEach", "afterEach"];
/** As jest.config.cjs has it. */
const SWC = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic", importSource: "preact" } },
  },
  module: { type: "commonjs" },
};

/**
 * The repository's modules, evaluated anew as often as wanted: code is compiled once, its state is each loader's own.
 *
 * @param {string} cache folder of compiled code
 * @param {Readonly<Record<string, string>>} instead the code of some files, by path
 */
export function modulesOf(cache, instead) {
  const compiled = new Map();
  mkdirSync(cache, { recursive: true });

  const codeOf = (path) => {
    const source = instead[path] ?? readFileSync(path, "utf8");
    if (path.endsWith(".json")) return `module.exports = ${source};`;
    if (path.endsWith(".liquid") || path.endsWith(".md"))
      return `module.exports = { __esModule: true, default: ${JSON.stringify(source)} };`;
    const kept = join(cache, `${createHash("sha256").update(path).update(source).digest("hex")}.js`);
    if (existsSync(kept)) return readFileSync(kept, "utf8");
    const { code } = transformSync(source, { ...SWC, filename: path });
    writeFileSync(kept, code);
    return code;
  };
  const functionOf = (path) => {
    if (!compiled.has(path))
      compiled.set(
        path,
        runInThisContext(`(function(${[...PARAMETERS, ...GLOBALS]}){${codeOf(path)}\n})`, { filename: path }),
      );
    return compiled.get(path);
  };

  /** @param {Readonly<Record<string, unknown>>} globals of test files @returns {(path: string) => unknown} */
  return () => {
    const loaded = new Map();
    const load = (path, globals) => {
      const known = loaded.get(path);
      if (known !== undefined) return known.exports;
      const module = { exports: {} };
      loaded.set(path, module);
      const outside = createRequire(path);
      const require = (name) => {
        const inside = name.startsWith(".") || isAbsolute(name) ? fileOf(resolve(dirname(path), name)) : null;
        return inside === null ? outside(name) : load(inside, globals);
      };
      functionOf(path)(module.exports, module, require, dirname(path), path, ...GLOBALS.map((name) => globals[name]));
      return module.exports;
    };
    return load;
  };
}

const found = new Map();
function fileOf(path) {
  if (!found.has(path)) {
    const ending = ENDINGS.find((one) => existsSync(path + one) && statSync(path + one).isFile());
    found.set(path, ending === undefined || /\.[cm]?js$/.test(path) ? null : path + ending);
  }
  return found.get(path);
}
