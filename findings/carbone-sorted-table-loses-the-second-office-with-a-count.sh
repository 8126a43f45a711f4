#!/usr/bin/env bash
# carbone 3.8.2 (reports from templates): the rows of a table in the order of their counts, {d.a[late].name}. Guess: sorting changes
# the order and nothing else; offices with the same count stand one below the other. Seen: of the offices with equal counts the
# first stays and the others are gone, so five offices give four rows, without a word: what sorts also makes distinct, and [late, i]
# is needed to keep everyone. And a count that came as text is compared as text by a filter, so «10» and «100» are fewer than 5,
# while the formatter ifLT(5), in the same template, says of the same «10» that it is not. A list by late files is the commonest
# there is, and 0 its commonest count: of all offices with nothing late one is left, and the total below is of more than is shown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact carbone@3.8.2 >/dev/null
cat > run.cjs <<'JS'
const carbone = require("carbone");
const a = [["Nội vụ", 10], ["Y tế", 0], ["Tư pháp", 100], ["Tài chính", 0], ["Xây dựng", 7]]
  .map(([name, late]) => ({ name, late, text: String(late) }));
const fill = (title, template) => new Promise((done, fail) => {
  carbone.renderXML(template, { a }, {}, (error, text) => {
    if (error) return fail(error);
    console.log(`${title}: ${text.replace(/<\/r>(?=<r>)/g, "; ").replace(/<\/?[tr]>/g, "")}`);
    done();
  });
});
const table = (now, next, cell = "") => `<t><r>{d.a[${now}].name} {d.a[${now}].late}${cell}</r><r>{d.a[${next}].name}</r></t>`;
(async () => {
  console.log("carbone", require("carbone/package.json").version);
  await fill("[i]", table("i", "i+1"));
  await fill("[late]", table("late", "late+1"));
  await fill("[late, i]", table("late, i", "late+1, i+1"));
  await fill("[i, late<5]", table("i, late<5", "i+1, late<5"));
  await fill("[i, text<5]", table("i, text<5", "i+1, text<5"));
  await fill("text:ifLT(5)", table("i", "i+1", " {d.a[i].text:ifLT(5):show(fewer):elseShow(not)}"));
})();
JS
node run.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
carbone 3.8.2
[i]: Nội vụ 10; Y tế 0; Tư pháp 100; Tài chính 0; Xây dựng 7
[late]: Y tế 0; Xây dựng 7; Nội vụ 10; Tư pháp 100
[late, i]: Y tế 0; Tài chính 0; Xây dựng 7; Nội vụ 10; Tư pháp 100
[i, late<5]: Y tế 0; Tài chính 0
[i, text<5]: Nội vụ 10; Y tế 0; Tư pháp 100; Tài chính 0
text:ifLT(5): Nội vụ 10 not; Y tế 0 fewer; Tư pháp 100 not; Tài chính 0 fewer; Xây dựng 7 not
SEEN
echo "as described"
