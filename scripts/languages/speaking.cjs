const fs = require("node:fs");
const path = require("node:path");
const { withTexts } = require("./literals.cjs");

const source = path.resolve(__dirname, "../../src");

/**
 * Who speaks to the user, by door and room: each has one catalogue in src/languages/<language>/. Everything else stays
 * Vietnamese in every language: words that are looked for in tables and texts, names of columns, and what is written into
 * the office's own documents.
 */
const catalogues = {
  cli: ["cli"],
  page: ["page"],
  pane: ["pane"],
  excel: ["excel", "adapters/office"],
  usecases: ["usecases"],
  checks: [
    "core/checks",
    "core/indicators",
    "core/overdue-list",
    "core/reading/columns/own-columns.ts",
    "core/relations",
    "core/wording",
  ],
  audit: [
    "core/audit/audited-figures.ts",
    "core/audit/claims/sum-data.ts",
    "core/audit/claims/words.ts",
    "core/audit/rules",
    "core/audit/table/cells-held.ts",
    "core/audit/table/counts/compare-counts.ts",
    "core/audit/table/offices/others.ts",
    "core/audit/table/offices/scopes.ts",
    "core/audit/table/in-text/text-tables.ts",
  ],
  facts: ["core/narrative/facts", "core/narrative/remarks"],
};

/** Rooms that hold Vietnamese words and speak to nobody: what is looked for, names of columns, the office's own documents. */
const silent = [
  "adapters/docx",
  "adapters/xlsx",
  "core/audit",
  "core/glossary",
  "core/measures",
  "core/model",
  "core/names",
  "core/narrative",
  "core/numerals",
  "core/old-fonts",
  "core/reading",
  "domain",
  "usecases/periods/next/moved-text.ts",
  "usecases/periods/next/sheet-step.ts",
];

/** What is put in its place are the names of rates and counts. */
const termsFile = path.join(source, "core/wording/term-names.ts");

const isSource = (name) => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name);

function* sourcesUnder(place) {
  if (fs.statSync(place).isFile()) {
    if (isSource(place)) yield place;
    return;
  }
  for (const name of fs.readdirSync(place).sort()) yield* sourcesUnder(path.join(place, name));
}

const holds = (place, file) => file === place || file.startsWith(`${place}/`);
const within = (file) => path.relative(source, file).replaceAll(path.sep, "/");

/** The catalogue that a source file takes its texts from, or null where it does not speak; the nearest place decides. */
function catalogueOf(file) {
  const named = Object.entries(catalogues).flatMap(([name, places]) => places.map((place) => ({ name, place })));
  const places = [...named, ...silent.map((place) => ({ name: null, place }))].filter(({ place }) =>
    holds(place, within(file)),
  );
  return places.sort((one, other) => other.place.length - one.place.length)[0]?.name ?? null;
}

/** Every text for people of a catalogue, with the first place where it stands, in the order of the files. */
function textsOf(name) {
  const texts = new Map();
  for (const place of catalogues[name])
    for (const file of [...sourcesUnder(path.join(source, place))].filter((each) => catalogueOf(each) === name))
      withTexts(fs.readFileSync(file, "utf8"), file, (text, line) => {
        if (!texts.has(text)) texts.set(text, `${within(file)}:${line}`);
        return null;
      });
  return texts;
}

/** Files with texts for people that are in no room named here: whoever adds one says whether it speaks. */
function strangers() {
  const found = [];
  for (const file of sourcesUnder(source)) {
    if (catalogueOf(file) !== null || silent.some((place) => holds(place, within(file)))) continue;
    withTexts(fs.readFileSync(file, "utf8"), file, (text, line) => {
      found.push(`src/${within(file)}:${line} ${text}`);
      return null;
    });
  }
  return found;
}

const fileOf = (language, name) => path.join(source, "languages", language, `${name}.json`);

/** A catalogue of a language: what is said for each Vietnamese text; null says that it stays. Empty where there is none yet. */
function readCatalogue(language, name) {
  const file = fileOf(language, name);
  return new Map(fs.existsSync(file) ? Object.entries(JSON.parse(fs.readFileSync(file, "utf8"))) : []);
}

const placesIn = (text) => (text.match(/\{\d+\}/g) ?? []).sort().join("");
const edgesOf = (text) => [/^\s/.test(text), /\s$/.test(text)].join();

/** What is wrong with a language's catalogues, a line each: texts that lack, entries that nobody says, values or spaces lost. */
function faultsOf(language) {
  return Object.keys(catalogues).flatMap((name) => {
    const texts = textsOf(name);
    const catalogue = readCatalogue(language, name);
    const at = (text) => `${language}/${name}.json, ${texts.get(text) ?? "nowhere in src"}: ${text}`;
    return [
      ...[...texts.keys()].filter((text) => catalogue.get(text) === undefined).map((text) => `lacks ${at(text)}`),
      ...[...catalogue].flatMap(([text, said]) => {
        if (!texts.has(text)) return [`not said any more: ${at(text)}`];
        if (said === null) return [];
        if (said === "") return [`not translated: ${at(text)}`];
        if (placesIn(said) !== placesIn(text)) return [`other values: ${at(text)}`];
        return edgesOf(said) === edgesOf(text) ? [] : [`other spaces at its ends: ${at(text)}`];
      }),
    ];
  });
}

/** Writes the catalogues anew in the order of the sources: what lacks as "", what nobody says left out. */
function writeCatalogues(language) {
  for (const name of Object.keys(catalogues)) {
    const catalogue = readCatalogue(language, name);
    const entries = [...textsOf(name).keys()].map((text) => [
      text,
      catalogue.get(text) === undefined ? "" : catalogue.get(text),
    ]);
    fs.writeFileSync(fileOf(language, name), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  }
}

module.exports = { catalogueOf, faultsOf, fileOf, readCatalogue, strangers, termsFile, writeCatalogues };
