import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allCommands } from "../../src/cli/all-commands";
import { formNames, vietnameseLeft } from "../languages/own-words";
import { quarter1Of2021 } from "../tables/quarter-1-2021";
import { sample, tthc } from "./run-tthc";

const folder = mkdtempSync(join(tmpdir(), "tthc-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Names of units, rows and forms are the user's. */
const own = [
  ...quarter1Of2021.flatMap(({ name }) => (name === undefined ? [] : [name])),
  ...formNames,
  "Tiếng Việt",
  "tiếng Việt",
];

function english(...args: readonly string[]): { readonly status: number | null; readonly lines: readonly string[] } {
  const { status, out, err } = tthc(...args, "--lang", "en");
  return { status, lines: `${out}${err}`.split("\n") };
}

test("a check is told in English", () => {
  const { status, lines } = english("check", sample);
  expect(status).toBe(0);
  expect(lines.join("\n")).toMatch(/✔ The table adds up: \d+ check/);
  expect(vietnameseLeft(lines, own)).toEqual([]);
});

test("help of every command is English, but its examples", () => {
  const lines = ["", ...allCommands.map(({ name }) => name)].flatMap((name) => english(name, "--help").lines);
  expect(vietnameseLeft(lines, own).filter((line) => !/^ {2}\S+ \S*tthc\.mjs /.test(line))).toEqual([]);
});

test.each([
  ["a file that is not there", ["check", "missing.xlsx"]],
  ["a command that is not there", ["chek"]],
  ["an option that is not there", ["check", sample, "--sheat", "a"]],
  ["a rate that is not there", ["trend", "--store", folder, "--rate", "x"]],
  ["a text that is wrong", ["audit", join(folder, "text.txt")]],
])("%s", (_, args) => {
  writeFileSync(
    join(folder, "text.txt"),
    "Tổng số tiếp nhận 113.048 hồ sơ, đã giải quyết 100.085 hồ sơ, đang giải quyết 12.936 hồ sơ.",
  );
  const { status, lines } = english(...args);
  expect(status).not.toBe(0);
  expect(vietnameseLeft(lines, own)).toEqual([]);
});

test("TTHC_LANG is the same, and a language that there is not is refused", () => {
  const told = tthc("check", "--lang", "fr", sample);
  expect(told).toMatchObject({ status: 2, out: "", err: expect.stringMatching(/^--lang: vi \| en/) as string });
});
