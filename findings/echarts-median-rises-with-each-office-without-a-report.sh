#!/usr/bin/env bash
# echarts 6.1.0: the median line of a bar chart (markLine, type "median") over the files late of offices, some of which sent no
# report (null, or «-», the library's own sign for no value). Guess: what is missing is left out, as it is from the line «average»
# beside it; at worst it is 0, and the median falls. Seen: it rises. The numbers are sorted without the gaps, and the middle is
# then looked for by the count of all rows: of 1, 2, 3, 4 and 20 the median is 3, with one office missing 3.5, with two 4, with
# three 12, with four 20, which is the maximum, and with five there is no line at all. Average, minimum and maximum are right
# each time and nothing is thrown. Early in a period half the offices are missing, so the line that is to say what is usual
# stands at the worst office, and sinks day by day as reports come in.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact echarts@6.1.0 >/dev/null
cat > try.mjs <<'JS'
import * as echarts from "echarts";

function linesOf(late) {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 600, height: 400 });
  const axis = { axisLabel: { show: false } };
  const data = ["min", "average", "median", "max"].map((type) => ({ type, label: { formatter: `${type} {c}` } }));
  chart.setOption({
    animation: false,
    xAxis: { type: "category", data: late.map((_, at) => `office ${at + 1}`), ...axis },
    yAxis: axis,
    series: [{ type: "bar", data: late, markLine: { data } }],
  });
  const picture = chart.renderToSVGString();
  chart.dispose();
  return [...picture.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(", ");
}
console.log("echarts", echarts.version);
for (const missing of [0, 1, 2, 3, 4, 5]) {
  console.log(`${missing} missing: ${linesOf([1, 2, 3, 4, 20, ...Array(missing).fill(null)])}`);
}
console.log(`1 with a dash: ${linesOf([1, 2, 3, 4, 20, "-"])}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
echarts 6.1.0
0 missing: min 1, average 6, median 3, max 20
1 missing: min 1, average 6, median 3.5, max 20
2 missing: min 1, average 6, median 4, max 20
3 missing: min 1, average 6, median 12, max 20
4 missing: min 1, average 6, median 20, max 20
5 missing: min 1, average 6, max 20
1 with a dash: min 1, average 6, median 3.5, max 20
SEEN
echo "as described"
