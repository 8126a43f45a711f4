const path = require("node:path");

/** Microsoft's own server of office.js, for offices that prefer it: `TTHC_OFFICE_JS=cdn npm run build`. */
const CDN = "https://appsforoffice.microsoft.com";
const CDN_SCRIPT = `${CDN}/lib/1/hosted/office.js`;
const OWN_SCRIPT = "office/office.js";
const PACKAGE = path.resolve(__dirname, "../../node_modules/@microsoft/office-js");

/**
 * What office.js asks for at run time in the Excels that we serve, beside itself: one file of the host, one of strings,
 * and in a plain browser the mapping table. Paths as in the package, copied without a change: its licence demands that.
 * Left out: debug builds, other applications, other languages (en-us is the library's own fallback), and
 * telemetry/ and ariatelemetry/, without which the library switches its telemetry off.
 */
const officeFiles = [
  { from: "dist/office.js", to: "office.js" },
  { from: "dist/excel-web-16.00.js", to: "excel-web-16.00.js" },
  { from: "dist/excel-win32-16.01.js", to: "excel-win32-16.01.js" },
  // The first builds of Excel 2016, for the page that explains why TTHC needs a newer one.
  { from: "dist/excel-win32-16.00.js", to: "excel-win32-16.00.js" },
  { from: "dist/excel-mac-16.00.js", to: "excel-mac-16.00.js" },
  // For the same page on an iPad, where the add-in itself is not offered.
  { from: "dist/excel-ios-16.00.js", to: "excel-ios-16.00.js" },
  { from: "dist/o15apptofilemappingtable.js", to: "o15apptofilemappingtable.js" },
  { from: "dist/vi-vn/office_strings.js", to: "vi-vn/office_strings.js" },
  { from: "dist/en-us/office_strings.js", to: "en-us/office_strings.js" },
  { from: "LICENSE.md", to: "LICENSE.md" },
];

/** @param {string | undefined} asked TTHC_OFFICE_JS: nothing or `self`, or `cdn` */
function officeSource(asked) {
  if (asked === undefined || asked === "" || asked === "self") return { script: OWN_SCRIPT, origin: null };
  if (asked === "cdn") return { script: CDN_SCRIPT, origin: CDN };
  throw new Error(`TTHC_OFFICE_JS=${asked}: chỉ nhận self hoặc cdn. / must be self or cdn.`);
}

/** Patterns for CopyPlugin; none with the CDN. `info.minimized` keeps the minimizer's hands off Microsoft's files. */
function officePatterns(asked) {
  if (officeSource(asked).origin !== null) return [];
  return officeFiles.map(({ from, to }) => ({
    from: path.join(PACKAGE, from),
    to: `office/${to}`,
    info: { minimized: true },
    toType: "file",
  }));
}

/**
 * A page of the add-in with the office.js that was asked for: the address, and the policy that allows it.
 *
 * @param {string} html holds `src="office/office.js"` once and `script-src 'self'` once
 */
function withOfficeJs(html, asked) {
  const { script, origin } = officeSource(asked);
  for (const part of [`src="${OWN_SCRIPT}"`, "script-src 'self'"]) {
    if (html.split(part).length !== 2) throw new Error(`a page of the add-in must hold ${part} exactly once`);
  }
  if (origin === null) return html;
  return html
    .replace(`src="${OWN_SCRIPT}"`, `src="${script}"`)
    .replace("script-src 'self'", `script-src 'self' ${origin}`);
}

module.exports = { PACKAGE, officeFiles, officePatterns, officeSource, withOfficeJs };
