const fs = require("node:fs");
const path = require("node:path");
const { officeFiles, officePatterns, officeSource, withOfficeJs } = require("./office-files.cjs");
const { releaseManifest } = require("../release/release-manifest.cjs");

const { version } = require("../../package.json");

const repository = path.resolve(__dirname, "../..");
const from = (file) => path.join(repository, file);

/**
 * What the add-in needs in dist/ beside its bundle, for CopyPlugin: the release manifest for TTHC_BASE_URL, office.js as
 * TTHC_OFFICE_JS asks, and the page for an Excel that is too old. That page's script is ECMAScript 5 and stays as written.
 */
function addinPatterns(environment) {
  const release = (content) => releaseManifest(content.toString("utf8"), environment.TTHC_BASE_URL, version);
  const page = (content) => withOfficeJs(content.toString("utf8"), environment.TTHC_OFFICE_JS);
  return [
    { from: from("manifest.xml"), to: "manifest.xml", transform: release },
    {
      from: from("src/excel/old-excel/old-excel.html"),
      to: "old-excel.html",
      transform: page,
      info: { minimized: true },
    },
    { from: from("src/excel/old-excel/old-excel.css"), to: "old-excel.css", info: { minimized: true } },
    { from: from("src/excel/old-excel/old-excel.js"), to: "old-excel.js", info: { minimized: true } },
    { from: from("src/excel/functions.js"), to: "functions.js", info: { minimized: true } },
    ...officePatterns(environment.TTHC_OFFICE_JS),
  ];
}

/** Names in dist/ that addinPatterns promises. */
function addinFiles(environment) {
  const office =
    officeSource(environment.TTHC_OFFICE_JS).origin === null ? officeFiles.map(({ to }) => `office/${to}`) : [];
  return ["manifest.xml", "functions.js", "old-excel.html", "old-excel.css", "old-excel.js", ...office];
}

/** For HtmlPlugin's templateContent: a page of ours with the office.js that was asked for. */
function addinPage(file, environment) {
  return withOfficeJs(fs.readFileSync(from(file), "utf8"), environment.TTHC_OFFICE_JS);
}

module.exports = { addinFiles, addinPage, addinPatterns };
