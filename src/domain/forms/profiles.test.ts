import { readdirSync, readFileSync } from "node:fs";
import Ajv from "ajv";
import { profiles } from "./all-profiles";
import { measures } from "../measures/all-measures";
import { parseProfile } from "../../core/model/forms/parse-profile";
import schema from "./profile.schema.json";
import form from "./tong-hop-2-14.json";

const files = readdirSync(__dirname).filter((name) => name.endsWith(".json") && name !== "profile.schema.json");
const validate = new Ajv({ strict: false }).compile(schema);

test.each(files)("%s follows the schema, is registered under its file name and reads back", (name) => {
  const json: unknown = JSON.parse(readFileSync(`${__dirname}/${name}`, "utf8"));
  expect([validate(json), validate.errors]).toEqual([true, null]);
  const registered = profiles.find(({ id }) => id === name.replace(".json", ""));
  // Nothing parses the registered forms when a page opens: they are what the parser would make of their files.
  expect(registered).toMatchObject(parseProfile(json));
});

test.each(profiles.map((profile) => [profile.id, profile] as const))("%s holds measures only", (_, { columns }) => {
  const known: readonly string[] = measures.map(({ id }) => id);
  expect(Object.keys(columns).filter((id) => !known.includes(id))).toEqual([]);
});

test("every form numbers its columns once and sums only columns it has", () => {
  for (const profile of profiles) {
    const numbers = Object.values(profile.columns).flatMap(({ number }) => number ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { total, parts } of profile.identities)
      for (const id of [total, ...parts]) expect(profile.columns).toHaveProperty(id);
  }
});

describe("a malformed profile is said with its place, and the schema refuses it too", () => {
  test.each<[string, unknown, string]>([
    ["not an object", [], "{}"],
    ["no columns", { ...form, columns: {} }, "columns"],
    ["no header", { ...form, columns: { ...form.columns, received: { label: "x" } } }, "columns.received.header"],
    [
      "empty phrase",
      { ...form, columns: { ...form.columns, received: { label: "x", header: [[]] } } },
      "columns.received.header[0]",
    ],
    [
      "number is text",
      { ...form, columns: { ...form.columns, received: { ...form.columns.received, number: "4" } } },
      "columns.received.number",
    ],
    ["no source", { ...form, source: undefined }, "source"],
    ["empty title", { ...form, title: "" }, "title"],
    ["no relation at all", { ...form, identities: "none" }, "identities"],
    ["a day that is none", { ...form, validFrom: "2026" }, "validFrom"],
    ["words for rows", { ...form, rows: { total: [] } }, "rows.total"],
    [
      "a rate without base",
      { ...form, rates: [{ label: "x", header: [["x"]], numerator: ["received"] }] },
      "rates[0].base",
    ],
  ])("%s", (_, json, place) => {
    expect(parseProfile(json)).toEqual({ problem: place });
    expect(validate(json)).toBe(false);
  });

  test("an optional part that is no part", () => {
    const [identity] = form.identities;
    expect(parseProfile({ ...form, identities: [{ ...identity, optional: ["pending"] }] })).toEqual({
      problem: "identities[0].optional: pending",
    });
  });

  test("an identity over a column that the form does not have", () => {
    expect(
      parseProfile({ ...form, identities: [{ total: "received", parts: ["nowhere"], source: form.source }] }),
    ).toEqual({ problem: "identities[0].parts: nowhere" });
  });
});
