import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, quarterCsv, sample, scratchFolder, tthc } from "./run-tthc";

const scratch = scratchFolder();
afterAll(scratch.remove);

/** A folder as offices send it: one right table, one with a slip, one that is no table. */
const folder = join(scratch.path, "thang 5");
mkdirSync(folder);
const put = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const right = put("a-dung.csv", quarterCsv());
const slipped = put("b-lech.csv", quarterCsv({ "Sở Tư pháp": { 4: 2193 } }));
const empty = put("c-trong.xlsx", "");
put("~$a-dung.xlsx", "");

const firstWords = (out: string): readonly string[] => out.split("\n").map((line) => line.split(" ·")[0] ?? "");

describe("check of a folder", () => {
  test("one line a file, then the count; what was not read makes the answer 2", async () => {
    const { status, out, err } = await command("check", folder);
    expect([status, err]).toEqual([2, ""]);
    expect(firstWords(out).slice(0, 4)).toEqual([`✔ ${right}`, `✖ ${slipped}`, `– ${empty}`, ""]);
    expect(out).toMatch(/1 chỗ cần xem lại \(lệch 3 phép tính\): G9$/m);
    expect(out).toMatch(/^3 tệp: 1 tệp khớp · 1 tệp có chỗ cần xem lại · 1 tệp chưa đọc được$/m);
    expect(out).toContain(`check "${slipped}"`);
  });

  test("a pattern names files where the shell does not; a file that is named twice is checked once", async () => {
    const { status, out } = await command("check", join(folder, "*.CSV"), right);
    expect([status, firstWords(out).slice(0, 2)]).toEqual([1, [`✔ ${right}`, `✖ ${slipped}`]]);
    expect((await command("check", join(folder, "?-dung.csv"))).status).toBe(0);
  });

  test("a folder without tables is said", async () => {
    const bare = join(scratch.path, "rỗng");
    mkdirSync(bare);
    const { status, out, err } = await command("check", bare);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain("không có tệp bảng nào");
  });

  test("--json is one array: tables, and a refusal in the place of a file without one", async () => {
    const { out } = await command("check", folder, "--json");
    const [one, other, refused] = JSON.parse(out) as readonly Record<string, { readonly file?: string }>[];
    expect([one?.["appendix"]?.file, other?.["appendix"]?.file, refused?.["refusal"]]).toEqual([
      right,
      slipped,
      expect.objectContaining({ reason: "file-empty", file: empty }),
    ]);
  });
});

describe("--format", () => {
  const columns = ["Tệp", "Sheet", "Ô", "Đơn vị", "Mức", "Nội dung", "Căn cứ", "Đề nghị"];

  test("csv is what Excel opens under Vietnamese settings", async () => {
    const { status, out } = await command("check", slipped, "--format", "csv");
    expect(status).toBe(1);
    expect(out).toMatch(/^\ufeffTệp;Sheet;Ô;/u);
    const [head = "", row = "", end] = out.slice(1).split("\r\n");
    expect([head.split(";"), end]).toEqual([columns, ""]);
    expect(row.split(";").slice(2, 5)).toEqual(["G9", "Sở Tư pháp", "lỗi"]);
  });

  test("markdown has a row for each place, and a row for a table without one", async () => {
    const { out } = await command("check", right, slipped, "--format", "markdown");
    const rows = out.trimEnd().split("\n");
    expect(rows[0]).toBe(`| ${columns.join(" | ")} |`);
    expect(rows.slice(2).map((row) => row.split(" | ")[4])).toEqual(["khớp", "lỗi"]);
  });

  test("json is --json", async () => {
    expect(await command("check", slipped, "--format", "json")).toEqual(await command("check", slipped, "--json"));
  });

  test("names of strangers become no formula in a .csv", async () => {
    const named = put("d-ten.csv", quarterCsv({ "Sở Tư pháp": { 4: 2193 } }, { "Sở Tư pháp": "=1+1;|x" }));
    expect((await command("check", named, "--format", "csv")).out).toContain(`;"'=1+1;|x";`);
    expect((await command("check", named, "--format", "markdown")).out).toContain("| =1+1;\\|x |");
  });

  test("compare gives the figures that differ", async () => {
    const { status, out } = await command("compare", right, slipped, "--format", "csv");
    expect(status).toBe(0);
    expect(out).toContain("Sở Tư pháp;;(8) đã giải quyết;2183;2193;10;G9;G9\r\n");
  });
});

describe("as a program", () => {
  test("- reads a table from standard input", () => {
    const { status, stdout } = spawnSync(process.execPath, ["dist/tthc.mjs", "check", "-"], {
      input: readFileSync(sample),
      encoding: "utf8",
      cwd: join(__dirname, "../.."),
    });
    expect([status, stdout.split(" · ")[0]]).toEqual([0, "đầu vào chuẩn"]);
  });

  test("--version is the package's, and help names the program as it was called", () => {
    const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as { version: string };
    expect(tthc("--version")).toEqual({ status: 0, out: `${version}\n`, err: "" });
    expect(tthc("check", "--help").out).toContain(`node ${join("dist", "tthc.mjs")} check phu-luc.xlsx\n`);
  });

  test("completion for bash offers commands, options and their words", async () => {
    const script = scratch.write("tthc.bash", (await command("completion", "bash")).out);
    const offered = (...words: readonly string[]): readonly string[] => {
      const tried = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _tthc; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const { stdout } = spawnSync("bash", ["-c", tried, script, ...words], { encoding: "utf8", cwd: folder });
      return stdout.trimEnd().split("\n");
    };
    expect(offered("tthc", "comp")).toEqual(["compare", "completion"]);
    expect(offered("tthc", "check", "--al")).toEqual(["--all-sheets"]);
    expect(offered("tthc", "check", "--format", "")).toEqual(["table", "csv", "json", "markdown"]);
    expect(offered("tthc", "check", "a-")).toEqual(["a-dung.csv"]);
  });

  test("completion for PowerShell names every command; another shell is refused", async () => {
    const { out } = await command("completion", "powershell");
    expect(out).toMatch(/^Register-ArgumentCompleter -Native -CommandName tthc/m);
    expect(out).toMatch(/'check' = @\('--sheet', '--all-sheets'/);
    expect((await command("completion", "zsh")).status).toBe(2);
  });
});
