const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const digest = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * In a page's script these begin markup wherever they stand; written so, they are the same characters in every literal.
 * Line ends are those that the browser makes of them before it compares the hash; in a literal they are the same.
 */
const harmless = (script) =>
  script
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll("<!--", "\\x3c!--")
    .replaceAll(/<\/(script)/gi, "\\x3c/$1");

/**
 * The page as one file that opens from the disk: its script and styles stand in it, allowed by their hashes and nothing
 * else, and no address is left that it could ask.
 *
 * @param {string} page the text of standalone.html, without script and styles
 * @param {{ script: string, styles: string }} parts
 */
function oneFile(page, { script, styles }) {
  const safe = harmless(script);
  const policy = `default-src 'none'; script-src ${digest(safe)}; style-src ${digest(styles)}; img-src data: blob:; base-uri 'none'; form-action 'none'`;
  const put = (text, mark, words) => {
    if (text.split(mark).length !== 2) throw new Error(`standalone.html: ${mark} does not stand there once`);
    return text.replace(mark, () => words);
  };
  const allowed = put(page, /content="default-src[^"]*"/.exec(page)?.[0] ?? "content=", `content="${policy}"`);
  // What stands on a desk is not installed.
  const alone = put(allowed, '    <link rel="manifest" href="page.webmanifest" />\n', "");
  const styled = put(alone, "</head>", `<style>${styles}</style>\n  </head>`);
  return put(styled, "</body>", `<script>${safe}</script>\n  </body>`);
}

/** For webpack: writes the one file in place of the parts that it was made from. */
class OneFilePlugin {
  /** @param {{ page: string, file: string }} names the page's source, and the file to be written */
  constructor(names) {
    this.names = names;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("OneFilePlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "OneFilePlugin", stage }, (assets) => {
        const textOf = (ending) => {
          const names = Object.keys(assets).filter((name) => name.endsWith(ending));
          if (names.length !== 1) throw new Error(`One file was to come of one ${ending}, not of ${names.join(", ")}`);
          return String(assets[names[0]].source());
        };
        const parts = { script: textOf(".js"), styles: textOf(".css") };
        const page = fs.readFileSync(path.resolve(compiler.context, this.names.page), "utf8");
        for (const name of Object.keys(assets)) compilation.deleteAsset(name);
        compilation.emitAsset(this.names.file, new sources.RawSource(oneFile(page, parts)));
      });
    });
  }
}

module.exports = { OneFilePlugin, oneFile };
