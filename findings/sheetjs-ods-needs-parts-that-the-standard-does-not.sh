#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS): an OpenDocument spreadsheet whose package holds the cells and no styles. Guess: it is read, for
# OpenDocument 1.2 part 3 lets a package do without styles.xml, and LibreOffice 7.4 opens it (seen by hand). Seen: «Cannot
# find file styles.xml in zip»; without the manifest too (LibreOffice takes that for repairable) «Unsupported ZIP file», though
# the first part names the kind. An empty styles part, of which nothing is used, is enough: the same cells are read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @e965/xlsx@0.20.3 fflate@0.8.2 >/dev/null
cat > try.mjs <<'JS'
import { read, utils } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
const KIND = "application/vnd.oasis.opendocument.spreadsheet";
const name = (part) => `xmlns:${part}="urn:oasis:names:tc:opendocument:xmlns:${part}:1.0"`;
const cell = (value) => `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
const content = `<?xml version="1.0"?><office:document-content ${["office", "table", "text"].map(name).join(" ")}><office:body><office:spreadsheet><table:table table:name="PL1"><table:table-row>${cell(12)}${cell(34)}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
const manifest = `<manifest:manifest ${name("manifest")}><manifest:file-entry manifest:full-path="/" manifest:media-type="${KIND}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
const styles = `<office:document-styles ${name("office")}/>`;
const tried = {
  "cells alone": {},
  "cells, manifest": { "META-INF/manifest.xml": manifest },
  "cells, manifest, empty styles": { "META-INF/manifest.xml": manifest, "styles.xml": styles },
};
for (const [words, parts] of Object.entries(tried)) {
  const files = Object.entries({ "content.xml": content, ...parts }).map(([path, text]) => [path, strToU8(text)]);
  const bytes = zipSync({ mimetype: [strToU8(KIND), { level: 0 }], ...Object.fromEntries(files) });
  try {
    console.log(`${words}: ${JSON.stringify(utils.sheet_to_json(read(bytes, { type: "array" }).Sheets.PL1, { header: 1 }))}`);
  } catch (error) {
    console.log(`${words}: ${error.message}`);
  }
}
JS
node try.mjs 2>/dev/null | tee seen.txt
diff seen.txt - <<'SEEN'
cells alone: Unsupported ZIP file
cells, manifest: Cannot find file styles.xml in zip
cells, manifest, empty styles: [[12,34]]
SEEN
