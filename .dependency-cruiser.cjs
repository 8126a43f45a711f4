/** The arrows of docs/architecture.md, enforced. Each comment says why the arrow may not be turned round. */
const core = "^src/core/";
const domain = "^src/domain/";
const doors = "^src/(excel|pane|page|cli)/";
const doorMains = "^src/(excel|page|cli)/(main|convert-thread|helper-thread)\\.tsx?$";
/** A test may build what it needs from any room. */
const tests = "\\.test\\.tsx?$";
/** Everything that comes from outside the repository, Node's own modules included. */
const libraries = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-bundled", "npm-no-pkg", "npm-unknown", "core"];
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    rule("no-cycles", "A cycle means two rooms are really one.", {}, { circular: true }),
    rule(
      "core-is-pure",
      "The core must run anywhere: it knows no door, adapter, use case or port.",
      { path: core, pathNot: tests },
      { path: "^src/(?!core/|domain/)" },
    ),
    rule(
      "domain-is-data",
      "What a measure, a form, a rate, a word or a template is: data that everything else reads, in the words of the model.",
      { path: domain, pathNot: tests },
      { path: "^src/", pathNot: `^src/(domain|core/model)/` },
    ),
    rule(
      "domain-has-no-libraries",
      "Data needs no program.",
      { path: domain, pathNot: tests },
      { dependencyTypes: libraries },
    ),
    rule(
      "templates-are-strangers",
      "A report can be added or removed without touching another.",
      { path: `${domain}templates/([^/]+)/`, pathNot: tests },
      { path: `${domain}templates/[^/]+/`, pathNot: `${domain}templates/$1/` },
    ),
    rule(
      "core-has-few-libraries",
      "Only the template engine may enter the core; no DOM, no Node.",
      { path: core, pathNot: tests },
      { dependencyTypes: libraries, pathNot: "node_modules/liquidjs/" },
    ),
    rule(
      "core-rooms-use-their-own-doors",
      "core/index.ts is for outsiders; a room that imports it depends on every other room.",
      { path: core, pathNot: tests },
      { path: `${core}index\\.ts$` },
    ),
    rule(
      "model-is-the-ground",
      "Everything speaks the model's words, so the model knows nobody else.",
      { path: `${core}model/`, pathNot: tests },
      { path: core, pathNot: `${core}model/` },
    ),
    rule(
      "numerals-know-the-model",
      "Numbers are read and written without knowing tables.",
      { path: `${core}numerals/`, pathNot: tests },
      { path: core, pathNot: `${core}(model|numerals)/` },
    ),
    rule(
      "measures-know-the-model",
      "What counts are to each other follows from what they are, without a table.",
      { path: `${core}measures/`, pathNot: tests },
      { path: core, pathNot: `${core}(model|measures)/` },
    ),
    rule(
      "judging-knows-the-model",
      "Checks and rules of the audit share one engine, which knows neither tables nor texts.",
      { path: `${core}judging/`, pathNot: tests },
      { path: core, pathNot: `${core}(model|judging)/` },
    ),
    rule(
      "reading-makes-tables",
      "Reading ends at a table: judging it is for the checks.",
      { path: `${core}reading/`, pathNot: tests },
      { path: core, pathNot: `${core}(model|numerals|old-fonts|reading)/` },
    ),
    rule(
      "relations-judge-no-figure",
      "Which sums, orders and rates a table has is settled before a check blames a figure by one.",
      { path: `${core}relations/`, pathNot: tests },
      { path: core, pathNot: `${core}(model|numerals|reading|relations)/` },
    ),
    rule(
      "indicators-stand-alone",
      "A rate is computed from a table, whatever the checks say.",
      { path: `${core}indicators/`, pathNot: tests },
      { path: core, pathNot: `${core}(model|numerals|indicators)/` },
    ),
    rule(
      "checks-do-not-narrate",
      "Checks and repairs come before sentences.",
      { path: `${core}(checks|repair)/`, pathNot: tests },
      { path: `${core}(narrative|audit|reading|indicators)/` },
    ),
    rule(
      "wording-knows-no-rule",
      "Words for cells, columns and sums are shared by all checks, so they know none of them.",
      { path: `${core}wording/`, pathNot: tests },
      { path: core, pathNot: `${core}(model|numerals|wording)/` },
    ),
    rule(
      "checks-are-strangers",
      "A check can be added or removed without touching another.",
      { path: `${core}checks/([^/]+)/`, pathNot: tests },
      { path: `${core}checks/`, pathNot: `${core}checks/$1/` },
    ),
    rule(
      "narrative-does-not-audit",
      "Proofreading builds on narrative, not the reverse.",
      { path: `${core}narrative/`, pathNot: tests },
      { path: `${core}audit/` },
    ),
    rule(
      "one-door-into-the-core",
      "Outside the core only core/index.ts is known.",
      { path: "^(src/(?!core/|domain/)|bench/)" },
      { path: "^src/(core|domain)/", pathNot: `${core}index\\.ts$` },
    ),
    rule(
      "ports-know-the-core-only",
      "A port says what the outside must do, in the core's words.",
      { path: "^src/ports/" },
      { path: "^src/", pathNot: `^src/(ports|core)/` },
    ),
    rule(
      "usecases-know-ports-only",
      "A use case must not care which Excel, file or page it works on.",
      { path: "^src/usecases/" },
      { path: "^src/", pathNot: "^src/(usecases|ports|core)/" },
    ),
    rule(
      "adapters-do-not-decide",
      "Adapters translate; deciding is for the use cases.",
      { path: "^src/adapters/" },
      { path: "^src/", pathNot: "^src/(adapters|ports|core)/" },
    ),
    rule(
      "adapters-are-strangers",
      "Office, xlsx and docx come and go independently; xlsx and docx are packages of the same kind, and whoever meets formulas reads one language. Older files are converted, and then read as .xlsx.",
      { path: "^src/adapters/(?!legacy/)([^/]+)/", pathNot: tests },
      { path: "^src/adapters/", pathNot: "^src/adapters/($1|package|formulas)/" },
    ),
    rule(
      "only-mains-pick-adapters",
      "A door that names its adapter cannot be tested or moved.",
      { path: doors, pathNot: `${doorMains}|\\.test\\.tsx?$` },
      { path: "^src/adapters/" },
    ),
    rule(
      "doors-are-strangers",
      "A door can be removed without closing another; add-in and page share the pane, which knows neither.",
      { path: doors },
      { path: doors, pathNot: "^src/($1|pane)/" },
    ),
    rule(
      "command-line-knows-no-pane",
      "The command line must start without a line of page code.",
      { path: "^src/cli/" },
      { path: "^src/pane/" },
    ),
    rule(
      "tabs-are-strangers",
      "A tab can be changed without opening another: what two tabs share is a part, or the session.",
      { path: "^src/pane/(check|report|proofread|settings)/" },
      { path: "^src/pane/(check|report|proofread|settings)/", pathNot: "^src/pane/$1/" },
    ),
    rule(
      "parts-know-no-tab",
      "Parts and session are what tabs are made of.",
      { path: "^src/pane/(parts|session)/" },
      { path: "^src/pane/(?!parts/|session/)" },
    ),
    rule(
      "only-the-command-line-knows-node",
      "Everything else runs in a browser or inside Excel.",
      { path: "^src/", pathNot: "^src/cli/|\\.test\\.tsx?$" },
      { dependencyTypes: ["core"] },
    ),
    rule(
      "not-to-test",
      "Shipped code must not lean on test code.",
      { path: "^src/", pathNot: tests },
      { path: "(\\.test\\.tsx?$|^test/)" },
    ),
    rule(
      "not-to-dev-dep",
      "Shipped code may only use dependencies that are shipped.",
      { path: "^src/", pathNot: tests },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "not-to-unresolvable",
      "An import that cannot be found is a mistake; the peer pane's packages are installed when it is measured.",
      { pathNot: "^bench/peer-pane/" },
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
