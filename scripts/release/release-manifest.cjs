/** Where the development server stands, and where a release points unless told otherwise. */
const DEFAULT_BASE = "https://localhost:3000/";

/** What tells a release from a development manifest: what stands in manifest.xml, how often, and what takes its place. */
const exchanges = [
  {
    from: "<Id>f83354dd-bf6c-459c-b63c-9131b35721d1</Id>",
    to: "<Id>420f9316-c05d-4624-b9de-045645a9bb09</Id>",
    times: 1,
  },
  { from: '="TTHC (dev)"', to: '="TTHC"', times: 4 },
  { from: '="TTHCDEV"', to: '="TTHC"', times: 1 },
];

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * The address of the folder that holds taskpane.html, ready to be put before a file's name.
 *
 * @param {string | undefined} given as typed; none means the development server's
 * @returns {string} https, ending with a slash
 */
function baseUrl(given) {
  if (given === undefined || given.trim() === "") return DEFAULT_BASE;
  const url = URL.canParse(given.trim()) ? new URL(given.trim()) : null;
  if (url === null || url.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new Error(
      `«${given}» chưa phải địa chỉ https của thư mục chứa TTHC, ví dụ https://tthc.tinh.gov.vn/excel/ / not an https address of a folder`,
    );
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/**
 * The release manifest from the development one.
 *
 * @param {string} development the text of manifest.xml
 * @param {string} [base] see baseUrl
 * @param {string} [version] the package's: Excel keeps functions.json until the manifest's version rises
 */
function releaseManifest(development, base, version) {
  const address = escaped(baseUrl(base));
  let release = development.replace(/^<!--[^]*?-->\n/m, "");
  for (const { from, to, times } of exchanges) {
    const found = release.split(from).length - 1;
    if (found !== times)
      throw new Error(
        `manifest.xml: ${from} stands ${found} times, not ${times}: scripts/release/release-manifest.cjs no longer fits`,
      );
    release = release.replaceAll(from, to);
  }
  if (version !== undefined) {
    if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`package.json: version ${version} is not three numbers`);
    release = release
      .replace(/<Version>[\d.]+<\/Version>/, `<Version>${version}.0</Version>`)
      .replace("functions.json", `functions.json?v=${version}`);
  }
  return release.replaceAll(`="${DEFAULT_BASE}`, `="${address}`);
}

module.exports = { DEFAULT_BASE, baseUrl, releaseManifest };
