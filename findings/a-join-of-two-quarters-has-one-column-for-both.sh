#!/usr/bin/env bash
# @tidyjs/tidy 2.6.1 and dataframe-js 1.4.4: two quarters joined by office; both tables call their figures «late», as tables of one
# form do, and an office is missing from the second. Guess: two columns under new names, as dplyr, whose verbs tidy has, and pandas
# give, or an error that the name is there twice; at worst the second quarter's column in place of the first's, empty for
# the missing office. Seen: tidy has one column, in which offices that are in both tables have the second quarter's figure and
# the missing one keeps its first: 9 late in a quarter for which it sent nothing, and a total that is of neither. dataframe-js keeps
# every row of the first table and puts every row of the second below, so offices are there twice and the total is of both;
# its innerJoin has the first quarter alone. Nothing is thrown, and where the columns have names of their own both libraries join
# rightly. (dataframe-js: known, issue 123, open.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @tidyjs/tidy@2.6.1 dataframe-js@1.4.4 >/dev/null
cat > try.mjs <<'JS'
import { leftJoin, tidy } from "@tidyjs/tidy";
import frames from "dataframe-js";

const first = [{ office: "A", late: 1 }, { office: "B", late: 2 }, { office: "C", late: 9 }];
const second = [{ office: "B", late: 5 }, { office: "A", late: 7 }];
const renamed = second.map(({ office, late }) => ({ office, second: late }));
const frame = (rows) => new frames.DataFrame(rows, Object.keys(rows[0]));
const by = (right, how = "leftJoin") => frame(first)[how](frame(right), "office").toCollection();
const show = (title, rows) => console.log(`${title}: ${rows.map((row) => Object.values(row).map((x) => x ?? "none").join(" ")).join("; ")}`);
show("tidy leftJoin", tidy(first, leftJoin(second, { by: "office" })));
show("tidy leftJoin, own names", tidy(first, leftJoin(renamed, { by: "office" })));
show("dataframe-js leftJoin", by(second));
show("dataframe-js innerJoin", by(second, "innerJoin"));
show("dataframe-js leftJoin, own names", by(renamed));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
tidy leftJoin: A 7; B 5; C 9
tidy leftJoin, own names: A 1 7; B 2 5; C 9 none
dataframe-js leftJoin: A 1; B 2; C 9; B 5; A 7
dataframe-js innerJoin: A 1; B 2
dataframe-js leftJoin, own names: A 1 7; B 2 5; C 9 none
SEEN
echo "as described"
