import Ajv from "ajv";
import { join } from "node:path";
import auditSchema from "../../schema/audit.schema.json";
import checkSchema from "../../schema/check.schema.json";
import reportSchema from "../../schema/report.schema.json";
import { command, quarterCsv, sample, scratchFolder } from "./run-tthc";

const scratch = scratchFolder();
afterAll(scratch.remove);

const ajv = new Ajv({ allErrors: true, strictTypes: false }).addSchema(checkSchema);
const check = ajv.compile({ $ref: "check.schema.json" });
const report = ajv.compile(reportSchema);
const audit = ajv.compile(auditSchema);

const files = {
  "the sample": sample,
  "a slip": scratch.write("lech.csv", quarterCsv({ "Sở Tư pháp": { 4: 2193 } })),
  "cells that are no counts": scratch.write(
    "khong-phai-so.csv",
    quarterCsv({ "Sở Y tế": { 0: "không rõ", 3: "1.5.2" }, "Sở Nội vụ": { 1: "" } }),
  ),
  "units without dossiers and twice the same": scratch.write(
    "trung.csv",
    quarterCsv({}, { "Sở Y tế": "Sở Tư pháp", "Sở Nội vụ": "" }),
  ),
};

test.each(Object.entries(files))("check --json follows its schema: %s", async (_, file) => {
  const one: unknown = JSON.parse((await command("check", file, "--json")).out);
  expect([check(one), check.errors]).toEqual([true, null]);
  const every: unknown = JSON.parse((await command("check", file, "--all-sheets", "--json")).out);
  expect([check(every), check.errors]).toEqual([true, null]);
  expect(every).toEqual([one]);
});

test("check --json of several files follows its schema, refusals among them", async () => {
  const missing = scratch.write("trong.xlsx", "");
  const many: unknown = JSON.parse((await command("check", sample, files["a slip"], missing, "--json")).out);
  expect([check(many), check.errors]).toEqual([true, null]);
  expect(many).toHaveLength(3);
});

test("report --json follows its schema, and its offsets point at the figures", async () => {
  const printed: unknown = JSON.parse(
    (await command("report", files["a slip"], "--template", "tong-hop-2-14", "--accept-broken", "--json")).out,
  );
  expect([report(printed), report.errors]).toEqual([true, null]);
  const { text, figures } = printed as {
    text: string;
    figures: readonly { start: number; end: number; doubtful: boolean }[];
  };
  expect(figures.map(({ start, end }) => text.slice(start, end))).toContain("113.048");
  expect(figures.some(({ doubtful }) => doubtful)).toBe(true);
});

test.each(["000_75e4332413230d9a", "001_844e0850b33f2acb", "003_286c425d0b0c4186"])(
  "audit --json follows its schema, alone and against a book: %s",
  async (name) => {
    const file = join(__dirname, "../sources", `${name}.txt`);
    for (const book of [[], ["--book", sample]]) {
      const printed: unknown = JSON.parse((await command("audit", file, ...book, "--json")).out);
      expect([audit(printed), audit.errors]).toEqual([true, null]);
    }
  },
);

test("the schema refuses what it should: it is not empty", async () => {
  const sound = JSON.parse((await command("check", sample, "--json")).out) as object;
  expect(check({ ...sound, appendix: {} })).toBe(false);
  expect(check({ ...sound, summary: { holds: 1, broken: -1, undecided: 0 } })).toBe(false);
  expect(check([])).toBe(false);
  expect(report({})).toBe(false);
  expect(
    audit({
      ...(JSON.parse(
        (await command("audit", join(__dirname, "../sources/000_75e4332413230d9a.txt"), "--json")).out,
      ) as object),
      summary: {},
    }),
  ).toBe(false);
});
