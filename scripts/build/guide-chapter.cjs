const { marked } = require("marked");

/** The guide's words as the product keeps them: no markup that a page would have to trust. src/pane/guide/chapter.ts says the shapes. */

/** Vietnamese letters without their marks, joined by hyphens: "Dùng bàn phím" is "dung-ban-phim". */
const slugOf = (text) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll("đ", "d")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** A link as the guide follows it: "chapter#section" inside, an https address outside, else nothing to follow. */
function targetOf(href, here) {
  if (/^https:\/\//.test(href)) return href;
  const inside = /^(?:([\w-]+)\.md)?(?:#(.+))?$/.exec(href);
  if (inside === null) return null;
  const [, chapter = here, section = ""] = inside;
  return section === "" ? chapter : `${chapter}#${slugOf(decodeURIComponent(section))}`;
}

const wordsOf = (tokens = []) => tokens.map(({ text = "", tokens: inner }) => (inner ? wordsOf(inner) : text)).join("");

/**
 * @param {string} source Markdown of one chapter
 * @param {string} id its name: the file's, without .md
 * @param {(href: string) => unknown} pictureOf what stands for a picture's address; null leaves the picture out
 */
function chapterOf(source, id, pictureOf) {
  const parts = [];
  let anchors = [];
  let title = "";

  const inline = (tokens = []) => tokens.flatMap(nodesOf);
  const cells = (tag, row) => ["tr", row.map(({ tokens }) => [tag, inline(tokens)])];

  function nodesOf(token) {
    switch (token.type) {
      case "space":
        return [];
      case "text":
        return token.tokens ? inline(token.tokens) : [token.text.replaceAll("\n", " ")];
      case "escape":
        return [token.text];
      case "br":
        return [" "];
      case "strong":
      case "em":
        return [[token.type, inline(token.tokens)]];
      case "codespan":
        return [["code", [token.text]]];
      case "code":
        return [["pre", [token.text]]];
      case "paragraph":
        return [["p", inline(token.tokens)]];
      case "list":
        return [[token.ordered ? "ol" : "ul", token.items.map(({ tokens }) => ["li", inline(tokens)])]];
      case "link": {
        const target = targetOf(token.href, id);
        return target === null ? inline(token.tokens) : [["a", inline(token.tokens), target]];
      }
      case "image": {
        const address = pictureOf(token.href);
        return address === null ? [] : [["img", [token.text], address]];
      }
      case "table":
        return [
          [
            "table",
            [
              ["thead", [cells("th", token.header)]],
              ["tbody", token.rows.map((row) => cells("td", row))],
            ],
          ],
        ];
      default:
        throw new Error(`${id}.md: the guide has no «${token.type}»: ${token.raw}`);
    }
  }

  for (const token of marked.lexer(source)) {
    // A line of `<a id="…"></a>` names the section that follows.
    const named = [...token.raw.matchAll(/<a id="([\w-]+)"><\/a>/g)].map(([, name]) => name);
    if (named.length > 0) anchors.push(...named);
    else if (token.type === "heading" && token.depth === 1) title = wordsOf(token.tokens);
    else if (token.type === "heading") {
      const words = wordsOf(token.tokens);
      parts.push({ ids: [slugOf(words), ...anchors], title: words, depth: token.depth, nodes: [] });
      anchors = [];
    } else {
      if (parts.length === 0) parts.push({ ids: [""], title: "", depth: 2, nodes: [] });
      parts.at(-1).nodes.push(...nodesOf(token));
    }
  }
  if (title === "") throw new Error(`${id}.md has no title`);
  return { title, parts };
}

module.exports = { chapterOf };
