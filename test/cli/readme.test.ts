import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tthc } from "./run-tthc";

const readme = readFileSync(join(__dirname, "..", "..", "README.md"), "utf8");
const [, shown = ""] = /```console\n([^`]*)```/.exec(readme) ?? [];
const runs = shown.split(/^\$ node dist\/tthc\.mjs /m).slice(1);

/** How many statements were tested grows with each check that is added. */
const anyCount = (line: string): string => line.replace(/\d+ phép kiểm tra đúng/, "N phép kiểm tra đúng");

test("README shows at least a check and a report", () => {
  expect(runs.map((run) => run.split(" ")[0])).toEqual(["check", "report"]);
});

test.each(runs.map((run) => run.trimEnd().split("\n")))(
  "README shows what the program prints: %s",
  (command, ...printed) => {
    const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
    const { status, out } = tthc(...args);
    expect([status, out.trimEnd().split("\n").map(anyCount)]).toEqual([0, printed.map(anyCount)]);
  },
);
