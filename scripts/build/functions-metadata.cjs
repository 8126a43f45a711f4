const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const FOLDER = path.resolve(__dirname, "../../src/excel/functions");

/** Which list of names Excel offers for a parameter: the generator ties a list only to functions of its own file. */
const OFFERED = { rate: "RATES", by: "RATES", measure: "MEASURES" };

/** Files that declare a custom function or a list of names; the others of the room serve them. */
function functionFiles() {
  return fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => path.join(FOLDER, name))
    .filter((file) => fs.readFileSync(file, "utf8").match(/@custom(?:function|enum)/))
    .sort();
}

/**
 * functions.json from the doc comments of src/excel/functions. Excel calls a function over a range that holds errors only if
 * its metadata says so, and the generator cannot say it: every parameter of type `any` may hold an error.
 * TTHC_ENUMS=no leaves the lists of names out, for an Excel that stumbles over them.
 */
async function functionsMetadata() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionFiles(), false);
  if (errors.length > 0) throw new Error(`src/excel/functions: ${errors.join("; ")}`);
  const { enums, functions, ...metadata } = JSON.parse(metadataJson);
  const all = { ...metadata, functions, allowErrorForDataTypeAny: true };
  if (process.env.TTHC_ENUMS === "no") return all;
  for (const parameter of functions.flatMap(({ parameters }) => parameters))
    if (parameter.name in OFFERED) parameter.customEnumId = OFFERED[parameter.name];
  return { ...all, enums };
}

/** Puts functions.json beside the pages, made anew at every build. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        const json = `${JSON.stringify(await functionsMetadata(), null, 2)}\n`;
        compilation.emitAsset("functions.json", new compiler.webpack.sources.RawSource(json));
        for (const file of functionFiles()) compilation.fileDependencies.add(file);
      });
    });
  }
}

module.exports = { FunctionsMetadataPlugin, functionsMetadata };
