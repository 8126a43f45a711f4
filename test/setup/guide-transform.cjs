const path = require("node:path");
const { chapterOf } = require("../../scripts/build/guide-chapter.cjs");

// Gives jest what scripts/build/guide-loader.cjs gives the bundle; a picture is its own name.
module.exports = {
  process(text, file) {
    const chapter = chapterOf(text, path.basename(file, ".md"), (href) => href);
    return { code: `module.exports = { __esModule: true, default: ${JSON.stringify(chapter)} };` };
  },
};
