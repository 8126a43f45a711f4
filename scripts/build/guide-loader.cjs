const path = require("node:path");
const { chapterOf } = require("./guide-chapter.cjs");

/**
 * For webpack: a chapter of docs/huong-dan as data. Its pictures become files of their own, fetched when they are looked
 * at; with `pictures: false` they are left out (the page in one file has no files beside it).
 */
module.exports = function guideLoader(source) {
  const { pictures = true } = this.getOptions();
  const files = [];
  const marker = (at) => `picture:${at}`;
  const chapter = chapterOf(source, path.basename(this.resourcePath, ".md"), (href) =>
    pictures ? marker(files.push(href) - 1) : null,
  );
  const imports = files.map((href, at) => `import picture${at} from ${JSON.stringify(`./${href}`)};`);
  const data = files.reduce(
    (text, _, at) => text.replace(JSON.stringify(marker(at)), `picture${at}`),
    JSON.stringify(chapter),
  );
  return `${imports.join("\n")}\nexport default ${data};\n`;
};
