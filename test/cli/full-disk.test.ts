import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { monthBook, monthSheet } from "../grids/month-book";
import { quarterCsv, scratchFolder, tthc, type Ran } from "./run-tthc";

/** A disk that takes no more: each command that writes says so in Vietnamese, and leaves every file as it was. */
const scratch = scratchFolder();
afterAll(scratch.remove);
const at = (name: string): string => join(scratch.path, name);

const march = scratch.write("thang-3.xlsx", monthBook(monthSheet(3)));
const slipped = scratch.write("lech.csv", quarterCsv({ "Sở Tư pháp": { 4: 2193 } }));

/** The built program on a disk with room for one more kilobyte in a file. */
function onFullDisk(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["-c", 'trap "" XFSZ; ulimit -f 1; exec "$0" dist/tthc.mjs "$@"', process.execPath, ...args],
    { encoding: "utf8", cwd: join(__dirname, "../.."), env: { ...process.env, NO_COLOR: "" } },
  );
  return { status, out: stdout, err: stderr };
}

/** Every file below the scratch folder with what it holds. */
function everything(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(scratch.path, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return entry.isFile() ? [[path, readFileSync(path, "latin1")]] : [];
    }),
  );
}

const COMMANDS: readonly (readonly [command: string, out: string, ...args: readonly string[]])[] = [
  ["fix", at("sua.csv"), "fix", slipped, "--out", at("sua.csv")],
  ["merge", at("tong-hop.xlsx"), "merge", march, "--out", at("tong-hop.xlsx")],
  [
    "report",
    at("bao-cao.docx"),
    "report",
    march,
    "--template",
    "tong-hop-2-14",
    "--period",
    "tháng 3 năm 2026",
    "--docx",
    at("bao-cao.docx"),
  ],
  ["next", at("thang-4.xlsx"), "next", march, "--out", at("thang-4.xlsx")],
  ["seal", at("da-chot.xlsx"), "seal", march, "--out", at("da-chot.xlsx")],
  ["profiles --from", at("bieu.json"), "profiles", "--from", march, "--name", "Biểu riêng", "--out", at("bieu.json")],
];

describe.each(COMMANDS)("%s", (_, out, ...args) => {
  test("where there was nothing, nothing is left", () => {
    const before = everything();
    const { status, out: printed, err } = onFullDisk(...args);
    expect([status, err.trim().split("\n").at(-1)]).toEqual([
      2,
      `Đĩa không còn chỗ trống để ghi tệp "${out}". Dọn bớt tệp, hoặc chọn đĩa khác, rồi chạy lại.`,
    ]);
    expect(printed + err).not.toMatch(/[Đđ]ã (ghi|lưu|chốt)|khớp bản gốc/);
    expect(everything()).toEqual(before);
  });

  test("an older copy stays as it was; with room again the same command writes", () => {
    scratch.write(out.slice(scratch.path.length + 1), "bản cũ");
    const before = everything();
    expect(onFullDisk(...args).status).toBe(2);
    expect(everything()).toEqual(before);
    expect(tthc(...args).status).not.toBe(2);
    expect(readFileSync(out, "latin1")).not.toBe("bản cũ");
  });
});

test("collect keeps nothing of a period that did not fit", () => {
  const store = at("kho");
  const before = everything();
  const { status, err } = onFullDisk("collect", march, "--store", store);
  expect([status, err]).toEqual([2, expect.stringContaining("Đĩa không còn chỗ trống để ghi tệp")]);
  expect(everything()).toEqual(before);
});
