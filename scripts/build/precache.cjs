const { createHash } = require("node:crypto");

/** A name that holds its content needs no revision. */
const NAMED_BY_CONTENT = /\.[0-9a-f]{8}\.(js|css|png)$/;

/** Everything that an entry may ask for, its parts fetched on demand, their pictures and its workers among it. */
function filesOf(entrypoint) {
  const groups = [entrypoint];
  for (const group of groups) for (const next of group.getChildren()) if (!groups.includes(next)) groups.push(next);
  return groups.flatMap((group) => [
    ...group.getFiles(),
    ...group.chunks.flatMap(({ auxiliaryFiles }) => [...auxiliaryFiles]),
  ]);
}

/** For webpack: writes into the service worker which files a page needs without a network. */
class PrecachePlugin {
  /** @param {{ worker: string, entry: string, besides: string[] }} names the worker's file, the page's entry, and files that it needs besides */
  constructor(names) {
    this.names = names;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("PrecachePlugin", (compilation) => {
      // After the names of all files are final.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "PrecachePlugin", stage }, (assets) => {
        const { worker, entry, besides } = this.names;
        const files = [...new Set([...filesOf(compilation.entrypoints.get(entry)), ...besides])];
        const list = files.map((url) => {
          if (assets[url] === undefined)
            throw new Error(`${url} is to be kept for work without a network, and is not built`);
          const revision = createHash("sha256").update(assets[url].buffer()).digest("hex").slice(0, 16);
          return { url, revision: NAMED_BY_CONTENT.test(url) ? null : revision };
        });
        const script = String(assets[worker].source());
        const parts = script.split("self.__WB_MANIFEST");
        if (parts.length !== 2) throw new Error(`${worker}: the list's place stands there ${parts.length - 1} times`);
        compilation.updateAsset(worker, new sources.RawSource(parts.join(JSON.stringify(list))));
      });
    });
  }
}

module.exports = { PrecachePlugin };
