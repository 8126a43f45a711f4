#!/usr/bin/env bash
# html-to-docx 1.8.0: a table of a web page made into a table of a Word document (.docx). Guess: every row arrives, whichever of
# thead, tbody and tfoot it stands in; these only group rows. Seen: thead and every tbody arrive, tfoot and caption do not,
# and no error is raised. HTML has tfoot for sums, so what a statistical table loses is its total and its name: the report made
# from the page that was just approved lacks the very row that its sentences quote. As last row of a tbody it arrives.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact html-to-docx@1.8.0 fflate@0.8.2 >/dev/null
cat > try.mjs <<'JS'
import { strFromU8, unzipSync } from "fflate";
import htmlToDocx from "html-to-docx";
const row = (...cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const head = `<thead>${row("Đơn vị", "Hồ sơ")}</thead>`;
const body = row("Sở A", "5") + row("Sở B", "7");
const total = row("Tổng cộng", "12");
const show = async (name, table) => {
  const files = unzipSync(new Uint8Array(await htmlToDocx(`<table>${table}</table>`)));
  const words = [...strFromU8(files["word/document.xml"]).matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text);
  console.log(`${name}: ${words.join(" ")}`);
};
await show("total in tfoot", `<caption>Bảng 1.</caption>${head}<tbody>${body}</tbody><tfoot>${total}</tfoot>`);
await show("total in tbody", `${head}<tbody>${body}${total}</tbody>`);
await show("total in a tbody of its own", `${head}<tbody>${body}</tbody><tbody>${total}</tbody>`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
total in tfoot: Đơn vị Hồ sơ Sở A 5 Sở B 7
total in tbody: Đơn vị Hồ sơ Sở A 5 Sở B 7 Tổng cộng 12
total in a tbody of its own: Đơn vị Hồ sơ Sở A 5 Sở B 7 Tổng cộng 12
SEEN
echo "as described"
