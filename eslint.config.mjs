import js from "@eslint/js";
import globals from "globals";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** Every rule of eslint-plugin-office-addins is an error, whatever level its preset gives it. */
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

/** The house rules that a program can check, for every file. */
const houseRules = {
  eqeqeq: "error",
  "no-var": "error",
  "prefer-const": "error",
  "no-empty": ["error", { allowEmptyCatch: false }],
  "no-warning-comments": ["error", { terms: ["todo:", "fixme", "xxx"], location: "start" }],
  "max-lines": ["error", { max: 350 }],
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".cache/", "coverage/", "reports/"] },
  // A finding is repaired, never silenced: comments that switch rules off have no effect and are errors themselves.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  { rules: houseRules },
  // A table of cases is long without being two things.
  { files: ["**/*.test.ts", "test/**"], rules: { "max-lines": ["error", { max: 450 }] } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeRules,
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    // An ambient module can name a file in no other way than `import("…")`.
    files: ["**/*.d.ts"],
    rules: { "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }] },
  },
  {
    // custom-functions-metadata reads these signatures and knows only string, number, boolean and any; what Excel shows
    // as an error is a CustomFunctions.Error, which its types do not derive from Error.
    files: ["src/excel/functions/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off", "@typescript-eslint/only-throw-error": "off" },
  },
  {
    files: ["**/*.mjs", "**/*.cjs", "**/*.js"],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
