const { VIETNAMESE } = require("./literals.cjs");
const { readCatalogue } = require("./speaking.cjs");

/**
 * A page's HTML, or its manifest for browsers, in a language: a short text without places for values.
 *
 * @throws Error where a Vietnamese text is left
 */
function inLanguage(text, language) {
  if (language === "vi") return text;
  const spoken = [...readCatalogue(language, "documents")]
    .reduce((left, [from, to]) => left.replaceAll(from, to), text)
    .replace('lang="vi"', `lang="${language}"`)
    .replace('"lang": "vi"', `"lang": "${language}"`)
    .replace('src="office/office.js"', 'src="../office/office.js"');
  const rest = VIETNAMESE.exec(spoken);
  if (rest !== null)
    throw new Error(
      `src/languages/${language}/documents.json lacks: …${spoken.slice(rest.index - 20, rest.index + 40)}…`,
    );
  return spoken;
}

module.exports = { inLanguage };
