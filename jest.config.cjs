/**
 * One runner for everything, in five projects over one build:
 * `unit` needs neither the build nor other programs; `sampled` neither, but minutes: what is measured over thousands of tables, texts and files drawn at random; `files` works on real files with the built command line and
 * LibreOffice; `browser` opens the built page; `excel` plays Excel around the built add-in.
 * A test belongs to a project by its folder: a new folder of test/ is `unit` until it is named here.
 */
const folders = {
  sampled: ["planted", "fuzz", "harm"],
  files: ["cli", "contract", "documents", "manifest", "scripts"],
  browser: ["e2e"],
  excel: ["excel"],
};

const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", importSource: "preact" } },
    },
    module: { type: "commonjs" },
    // In a file of their own: every suite reads and compiles the code again, and maps would double it.
    sourceMaps: true,
  },
];

/** Suites run inside a context of their own, where each look at a global is slow: the inner loops' ones are handed in. */
const sandboxInjectedGlobals = [
  "Array",
  "Error",
  "Float64Array",
  "Int32Array",
  "JSON",
  "Map",
  "Math",
  "Number",
  "Object",
  "RegExp",
  "Set",
  "String",
  "Symbol",
  "Uint8Array",
];

const project = (displayName, where) => ({
  displayName,
  testEnvironment: "node",
  sandboxInjectedGlobals,
  transform: {
    "\\.(ts|tsx|mjs)$": swc,
    "/node_modules/.+\\.js$": swc,
    "\\.liquid$": "<rootDir>/test/setup/text-transform.cjs",
    "\\.md$": "<rootDir>/test/setup/guide-transform.cjs",
  },
  // ESM-only packages are turned into CommonJS for jest; the bundles use them as they are.
  transformIgnorePatterns: [
    "/node_modules/(?!(htmlparser2|domhandler|domelementtype|domutils|dom-serializer|entities|preact|hyparquet|hyparquet-writer)/)",
  ],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  ...where,
});

const named = Object.entries(folders).map(([name, parts]) =>
  project(name, { roots: parts.map((part) => `<rootDir>/test/${part}`) }),
);
const others = Object.values(folders).flat();

module.exports = {
  projects: [
    project("unit", {
      roots: ["<rootDir>/src", "<rootDir>/test"],
      testPathIgnorePatterns: others.map((part) => `<rootDir>/test/${part}/`),
    }),
    ...named,
  ],
  // Browsers and LibreOffice work outside of jest: a worker that waits for them leaves its core to them.
  maxWorkers: 2,
  // A worker has ended long before its memory is given back on a busy machine: 500 ms would call that a leak.
  workerGracefulExitTimeout: 5000,
  testSequencer: "<rootDir>/test/setup/order-of-suites.cjs",
  // A guard against what hangs, never a measure: two browsers on two busy cores take four times as long as one alone.
  testTimeout: 120000,
};
