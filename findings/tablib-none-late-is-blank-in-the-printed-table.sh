#!/usr/bin/env bash
# tablib 3.4.0 (Python's tables in many formats, Debian 12): a table of offices written as LaTeX, the way into a printed report, and as
# Jira's markup; one office has 0 late files, one sent nothing (None). Guess: 0 is «0» in every format, and the gap is empty or
# «None». Seen: in LaTeX and in Jira's markup the 0 is empty too, and so is a rate of 0.0; .csv and the text table of a terminal
# have them. Praise goes to the office with none late, and in the printed table that office cannot be told from the one
# that did not report, while the row of totals still adds up. Nothing is said. A 0 that came as text stays, so a table read from a
# .csv passes the test, and the same table from a workbook does not. And stack(), which puts one table below another, goes by
# the place of the columns, whatever their headings say: «late, unit» below «unit, late» makes the count the office's name.
# (The zeros are known: pull request 643, open.)
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! python3 -c 'import tablib' 2>/dev/null; then
  apt-get download python3-tablib=3.4.0-1 python3-tabulate=0.8.9-1 >/dev/null 2>&1 ||
    { echo "missing: tablib (Debian 12: apt-get install python3-tablib)"; exit 2; }
  for package in *.deb; do dpkg -x "$package" unpacked; done
  export PYTHONPATH=$folder/unpacked/usr/lib/python3/dist-packages
fi
cat > try.py <<'PY'
import tablib
print("tablib", tablib.__version__)
offices = tablib.Dataset(headers=["unit", "late", "rate"])
for row in [("Land", 12, 0.985), ("Health", 0, 1), ("Justice", None, None), ("Culture", 7, 0.0)]:
    offices.append(row)
as_text = tablib.Dataset(("Health", "0"), headers=["unit", "late"])
for name in ["csv", "cli", "jira", "latex"]:
    for table in [offices, as_text]:
        rows = [" ".join(line.split()) for line in table.export(name).splitlines()]
        print(f"{name}:", " / ".join(row for row in rows if row[:1] and any(unit in row for unit in ["Land", "Health", "Justice", "Culture"])))
second = tablib.Dataset((3, "Interior"), headers=["late", "unit"])
two = tablib.Dataset(("Land", 12), headers=["unit", "late"]).stack(second)
print("stacked:", two.headers, *two)
PY
python3 try.py | tee seen.txt
diff seen.txt - <<'SEEN'
tablib 3.4.0
csv: Land,12,0.985 / Health,0,1 / Justice,, / Culture,7,0.0
csv: Health,0
cli: Land 12 0.985 / Health 0 1 / Justice / Culture 7 0
cli: Health 0
jira: |Land|12|0.985| / |Health| |1| / |Justice| | | / |Culture|7| |
jira: |Health|0|
latex: Land & 12 & 0.985 \\ / Health & & 1 \\ / Justice & & \\ / Culture & 7 & \\
latex: Health & 0 \\
stacked: ['unit', 'late'] ('Land', 12) (3, 'Interior')
SEEN
echo "as described"
