/** One runner for everything: units beside their code, and the suites of test/ against built files and real programs. */
const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", importSource: "preact" } },
    },
    module: { type: "commonjs" },
  },
];

module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "\\.(ts|tsx|mjs)$": swc,
    "/node_modules/.+\\.js$": swc,
    "\\.liquid$": "<rootDir>/test/setup/text-transform.cjs",
  },
  // ESM-only packages are turned into CommonJS for jest; the bundles use them as they are.
  transformIgnorePatterns: [
    "/node_modules/(?!(htmlparser2|domhandler|domelementtype|domutils|dom-serializer|entities|preact)/)",
  ],
  testTimeout: 30000,
};
