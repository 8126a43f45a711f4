const { withTexts } = require("./literals.cjs");
const { catalogueOf, fileOf, readCatalogue, termsFile } = require("./speaking.cjs");

/** For webpack: a source file in another language than Vietnamese. Option `language` names the folder in src/languages. */
module.exports = function languageLoader(source) {
  const { language } = this.getOptions();
  if (this.resourcePath === termsFile) {
    this.addDependency(fileOf(language, "terms"));
    return `export const termNames = ${JSON.stringify(Object.fromEntries(readCatalogue(language, "terms")))};\n`;
  }
  const name = catalogueOf(this.resourcePath);
  if (name === null) return source;
  this.addDependency(fileOf(language, name));
  const catalogue = readCatalogue(language, name);
  return withTexts(source, this.resourcePath, (text) => catalogue.get(text) ?? null);
};
