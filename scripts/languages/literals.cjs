const ts = require("typescript");

/** A letter that only Vietnamese has, or a word of it that has none: else it is the same in every language, or no text for people. */
const VIETNAMESE =
  /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]|(?<![\p{L}\d-])(?:cho|hai|hay|nay|sai|sau|thay|theo|trong|xem|xong)(?![\p{L}\d-])/iu;

/**
 * A text for people in a source file.
 * @typedef {object} Literal
 * @property {string} key the text itself, with {0}, {1} … where values are put in
 * @property {number} start of its place in the source
 * @property {number} end
 * @property {number} line from 1 on
 * @property {(text: string) => string} written another text at this place, in the source's own notation
 */

/** Names of properties, modules and types, and what values are compared with: words for the program. */
function isForProgram(node) {
  const { parent } = node;
  if (ts.isLiteralTypeNode(parent) || ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (ts.isCaseClause(parent) || ts.isElementAccessExpression(parent) || ts.isTaggedTemplateExpression(parent))
    return true;
  if (ts.isBinaryExpression(parent)) return /^[!=]==$/.test(parent.operatorToken.getText());
  return "name" in parent && parent.name === node;
}

/** As JSX reads text over several lines: each line without its edges, empty ones left out. */
function jsxText(text) {
  const lines = text.split(/\r?\n/);
  return lines
    .map((line, at) => {
      const left = at === 0 ? line : line.trimStart();
      return at === lines.length - 1 ? left : left.trimEnd();
    })
    .filter((line) => line !== "")
    .join(" ");
}

const inTemplate = (text) => text.replaceAll(/[\\`]|\$\{/g, (found) => `\\${found}`);

/** The template with its values where the text wants them, each as it is written in the source, its own texts translated. */
function templateOf(node, valueText) {
  const values = node.templateSpans.map(({ expression }) => valueText(expression));
  return (text) =>
    `\`${text
      .split(/\{(\d+)\}/)
      .map((piece, at) => (at % 2 === 0 ? inTemplate(piece) : `\${${values[Number(piece)]}}`))
      .join("")}\``;
}

/**
 * Goes through a source file and puts another text for each text for people.
 *
 * @param {string} source TypeScript, with or without JSX
 * @param {string} fileName tells which
 * @param {(key: string, line: number) => string | null} textFor null where the text stays
 * @returns {string} the source, nothing else changed
 */
function withTexts(source, fileName, textFor) {
  const kind = fileName.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, kind);
  const asked = (node, key) =>
    VIETNAMESE.test(key) && !isForProgram(node)
      ? textFor(key, file.getLineAndCharacterOfPosition(node.getStart()).line + 1)
      : null;

  /** Text between elements begins where the tag before it ends, its first space with it. */
  const startOf = (node) => (ts.isJsxText(node) ? node.pos : node.getStart());

  /** The node's own text, with what stands in it replaced. */
  function inside(node) {
    let text = "";
    let from = node.getStart();
    ts.forEachChild(node, (child) => {
      text += source.slice(from, startOf(child)) + replaced(child);
      from = child.getEnd();
    });
    return text + source.slice(from, node.getEnd());
  }

  function replaced(node) {
    if (ts.isJsxText(node)) {
      const key = jsxText(source.slice(node.pos, node.end));
      const text = asked(node, key.trim());
      if (text === null) return source.slice(node.pos, node.end);
      const edge = (at) => (/^\s$/.test(key.at(at) ?? "") ? " " : "");
      return `{${JSON.stringify(`${edge(0)}${text}${edge(-1)}`)}}`;
    }
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      const text = asked(node, node.text);
      if (text === null) return source.slice(node.getStart(), node.getEnd());
      return ts.isJsxAttribute(node.parent) ? `{${JSON.stringify(text)}}` : JSON.stringify(text);
    }
    if (ts.isTemplateExpression(node)) {
      const key = node.head.text + node.templateSpans.map(({ literal }, at) => `{${at}}${literal.text}`).join("");
      const text = asked(node, key);
      if (text !== null) return templateOf(node, replaced)(text);
    }
    return inside(node);
  }

  return source.slice(0, file.getStart()) + inside(file) + source.slice(file.getEnd());
}

module.exports = { VIETNAMESE, withTexts };
