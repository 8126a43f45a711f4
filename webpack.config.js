const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { BannerPlugin, DefinePlugin, NormalModuleReplacementPlugin } = require("webpack");
const { addinPage, addinPatterns } = require("./scripts/build/addin-files.cjs");
const { FunctionsMetadataPlugin } = require("./scripts/build/functions-metadata.cjs");
const { PrecachePlugin } = require("./scripts/build/precache.cjs");
const { inLanguage } = require("./scripts/languages/documents.cjs");
const { OneFilePlugin } = require("./scripts/build/one-file.cjs");
const { version } = require("./package.json");

/** Types are checked by `npm run types`; here they are only stripped. */
const typescript = {
  loader: "ts-loader",
  options: { transpileOnly: true, configFile: path.resolve(__dirname, "tsconfig.json") },
};

/** The sources speak Vietnamese; other languages take their words from src/languages before anything else is done. */
const sources = (language) => ({
  test: /\.tsx?$/,
  use:
    language === "vi"
      ? typescript
      : [
          typescript,
          { loader: path.resolve(__dirname, "scripts/languages/language-loader.cjs"), options: { language } },
        ],
  exclude: /node_modules/,
});

const rules = [
  // The core is pure: what a page does not use of it stays in the part that does.
  { include: [path.resolve(__dirname, "src/core"), path.resolve(__dirname, "src/domain")], sideEffects: false },
  { test: /\.liquid$/, type: "asset/source" },
  // The sample travels inside the page: a page opened by file:// may not fetch its neighbours.
  { test: /\.xlsx$/, type: "asset/inline" },
  { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
  {
    test: /huong-dan[\\/]anh[\\/].+\.png$/,
    type: "asset/resource",
    generator: { filename: "assets/guide/[name].[contenthash:8][ext]" },
  },
];

/** The chapters of the user guide as data; the page in one file has no pictures beside it. */
const guide = (options) => ({
  test: /huong-dan[\\/][\w-]+\.md$/,
  loader: path.resolve(__dirname, "scripts/build/guide-loader.cjs"),
  options,
});

/** Where a language's files lie in dist/: Vietnamese at the top. */
const folderOf = (language) => path.resolve(__dirname, "dist", language === "vi" ? "" : language);

const common = (language) => ({
  devtool: false,
  // The guide is Vietnamese in every language: its pictures lie beside the Vietnamese page only.
  module: { rules: [sources(language), ...rules, guide({ pictures: language === "vi" })] },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  performance: { hints: false },
  optimization: {
    splitChunks: false,
    // What no browser of this decade needs is not written down: see `target` of the page.
    minimizeOptions: { javascript: { ecma: 2020, compress: { passes: 3, ecma: 2020, keep_fargs: false } } },
  },
});

const page = (language) => ({
  ...common(language),
  name: language === "vi" ? "page" : `page-${language}`,
  target: ["web", "es2020"],
  entry: {
    standalone: "./src/page/main.tsx",
    taskpane: "./src/excel/main.tsx",
    // Its name and place say which pages it keeps: those beside it.
    "service-worker": { import: "./src/page/offline/service-worker.ts", filename: "service-worker.js" },
  },
  output: {
    path: folderOf(language),
    filename: "assets/[name].[contenthash:8].js",
    chunkFilename: "assets/[name].[contenthash:8].js",
    assetModuleFilename: "assets/[name][ext]",
    publicPath: "auto",
  },
  plugins: [
    new HtmlPlugin({
      templateContent: () => inLanguage(fs.readFileSync("src/page/standalone.html", "utf8"), language),
      filename: "standalone.html",
      chunks: ["standalone"],
      scriptLoading: "defer",
    }),
    new HtmlPlugin({
      templateContent: () => inLanguage(addinPage("src/excel/taskpane.html", process.env), language),
      filename: "taskpane.html",
      chunks: ["taskpane"],
      scriptLoading: "defer",
    }),
    new MiniCssExtractPlugin({ filename: "assets/[name].[contenthash:8].css" }),
    // The development manifest names its functions TTHCDEV, so that both can be installed side by side.
    new DefinePlugin({
      TTHC_NAMESPACE: JSON.stringify(process.env.TTHC_NAMESPACE ?? "TTHC"),
      TTHC_LANGUAGE: JSON.stringify(language),
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets", to: "assets", globOptions: { ignore: ["**/icons/src/**"] } },
        {
          from: "src/page/page.webmanifest",
          to: "page.webmanifest",
          transform: (content) => inLanguage(content.toString("utf8"), language),
        },
        ...(language === "vi" ? addinPatterns(process.env) : []),
      ],
    }),
    // Excel reads one description of the functions, whatever its own language.
    ...(language === "vi" ? [new FunctionsMetadataPlugin()] : []),
    new PrecachePlugin({
      worker: "service-worker.js",
      entry: "standalone",
      besides: ["standalone.html", "page.webmanifest", "assets/icons/tthc-192.png", "assets/icons/tthc-512.png"],
    }),
  ],
});

const commandLine = (language) => ({
  ...common(language),
  name: language === "vi" ? "cli" : `cli-${language}`,
  target: "node20",
  resolve: {
    ...common(language).resolve,
    alias: {
      // The build of liquidjs without file access: templates come from the core only.
      liquidjs$: path.resolve(__dirname, "node_modules/liquidjs/dist/liquid.browser.mjs"),
      [path.resolve(__dirname, "src/adapters/package/deflate-codec.ts")]: path.resolve(
        __dirname,
        "src/cli/files/native-deflate.ts",
      ),
    },
  },
  // Not minified: a stack that a user sends us must be readable, and nobody downloads this file by the page.
  optimization: { minimize: false, splitChunks: { chunks: "async", minSize: 40_000 } },
  entry: {
    tthc: "./src/cli/main.ts",
    "tthc-helper": "./src/cli/helper-thread.ts",
    ...(language === "vi" ? { "tthc-old-files": "./src/cli/convert-thread.ts" } : {}),
  },
  plugins: [
    new DefinePlugin({ TTHC_VERSION: JSON.stringify(version), TTHC_LANGUAGE: JSON.stringify(language) }),
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^tthc\.mjs$/ }),
  ],
  // Node's own: the thread lies beside the program wherever that is.
  module: { ...common(language).module, parser: { javascript: { importMeta: false, url: false } } },
  experiments: { outputModule: true },
  output: {
    path: folderOf(language),
    filename: "[name].mjs",
    // Read when a command asks for it: one file for all would be compiled for every command.
    chunkFilename: "tthc/[name].[contenthash:8].mjs",
    module: true,
    chunkFormat: "module",
    library: { type: "module" },
  },
});

/** The page as one file, for offices without a server; made by `npm run package` only. */
const onePage = {
  ...common("vi"),
  name: "one-file",
  // Readable by whoever wants to know what a file does that stands on his desk; and the hashes are of what is written.
  optimization: { minimize: false },
  target: ["web", "es2020"],
  entry: { page: "./src/page/main.tsx" },
  output: { path: path.resolve(__dirname, ".cache/one-file"), filename: "[name].js" },
  // What is fetched on demand elsewhere stands in the file, and runs when it is asked for.
  module: {
    rules: [sources("vi"), ...rules, guide({ pictures: false })],
    parser: { javascript: { dynamicImportMode: "eager" } },
  },
  plugins: [
    new DefinePlugin({ TTHC_LANGUAGE: "null" }),
    // A page from the disk starts no worker: the worker's script would be a second file.
    new NormalModuleReplacementPlugin(/\/old-files-worker$/, "./no-worker"),
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new OneFilePlugin({ page: "src/page/standalone.html", file: "tthc.html" }),
  ],
};

module.exports = ({ onlyOneFile = false } = {}) =>
  onlyOneFile ? onePage : ["vi", "en"].flatMap((language) => [page(language), commandLine(language)]);
