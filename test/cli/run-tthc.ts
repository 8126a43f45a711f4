import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wordDocuments } from "../../src/adapters/docx";
import { readText } from "../../src/adapters/docx/read/read-text";
import { periodFile } from "../../src/adapters/parquet/period-file";
import { openFile } from "../../src/adapters/legacy/open-file";
import { toXlsx } from "../../src/adapters/legacy/to-xlsx";
import { makeWorkbook } from "../../src/adapters/xlsx/make/make-workbook";
import type { Surroundings } from "../../src/cli/command";
import { runCommandLine } from "../../src/cli/run-command-line";
import { surroundingsOf } from "../../src/cli/surroundings";
import { quarter1Of2021 } from "../tables/quarter-1-2021";

const repository = join(__dirname, "..", "..");
const program = join(repository, "dist", "tthc.mjs");

export const sample = join(repository, "assets", "sample", "phu-luc-quy-1-2021.xlsx");

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line as a user does: a process of its own, some 0,4 s each. */
export function tthc(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: "utf8",
    cwd: repository,
    env: { ...process.env, NO_COLOR: "" },
  });
  return { status, out: stdout, err: stderr };
}

/** The same command line in this process, without the start of a program: what it prints, writes and answers is the same. */
export async function command(...args: readonly string[]): Promise<Ran> {
  return await commandWith({}, ...args);
}

/** The same with other surroundings in some respect. */
export async function commandWith(other: Partial<Surroundings>, ...args: readonly string[]): Promise<Ran> {
  const printed = { out: "", err: "" };
  const sink = (name: "out" | "err") => ({ write: (text: string) => (printed[name] += text) });
  const open = (bytes: Uint8Array, name: string) =>
    openFile(bytes, name, (file, kind) => Promise.resolve(toXlsx(file, kind)));
  const adapters = {
    version: "0.0.0",
    readText,
    documents: wordDocuments,
    open,
    makeWorkbook: () => Promise.resolve(makeWorkbook),
    loadPeriodFile: () => Promise.resolve(periodFile),
  };
  const status = await runCommandLine(args, { ...surroundingsOf(adapters, sink("out"), sink("err")), ...other });
  return { status, ...printed };
}

/** A folder for files of one test file; `remove` when done. */
export function scratchFolder(): {
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly path: string;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), "tthc-cli-"));
  return {
    path,
    write: (name, content) => {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}

const HEADER =
  "TT;Đơn vị;Tổng số tiếp nhận;Số mới tiếp nhận trực tuyến;Số kỳ trước chuyển qua;Số tiếp nhận trực tiếp và qua dịch vụ BCCI;Tổng số đã giải quyết;Trả đúng thời hạn;Trả quá hạn;Tổng số đang giải quyết;Chưa đến hạn;Đang giải quyết quá hạn;Tổng số hồ sơ quá hạn";

/** The quarter's appendix as a .csv, with some cells changed: `{ "Sở Tư pháp": { 4: 2193 } }` by unit and place in the row. */
export function quarterCsv(
  changes: Readonly<Record<string, Readonly<Record<number, number | string>>>> = {},
  rename: Readonly<Record<string, string>> = {},
): string {
  const numbering = ["(2)", "(3)", ...Array.from({ length: 11 }, (_, index) => `(${index + 4})`)].join(";");
  const rows = quarter1Of2021.map(({ name = "", numbering: number = "", cells = [] }) => {
    const changed = cells.map(
      (cell, index) => changes[name]?.[index] ?? (typeof cell === "object" ? "" : String(cell)),
    );
    return [number, `"${rename[name] ?? name}"`, ...changed].join(";");
  });
  return [HEADER, numbering, ...rows].join("\n");
}
