import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allIndicators, findMeasure, measureLabel, profiles } from "../../core";
import { allFunctions } from "./all-functions";
import { FUNCTION_IDS } from "./associate";
import { MEASURES, RATES } from "./named-values";

interface Declared {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly options?: { readonly volatile?: boolean; readonly requiresAddress?: boolean };
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
    readonly type: string;
    readonly customEnumId?: string;
  }[];
}

interface OfferedNames {
  readonly id: string;
  readonly type: string;
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly Declared[];
  readonly enums?: readonly OfferedNames[];
}

const { functionsMetadata } = jest.requireActual<{ readonly functionsMetadata: () => Promise<Metadata> }>(
  "../../../scripts/build/functions-metadata.cjs",
);

/** Parameters as the contracts name them, those in brackets optional. */
const CONTRACT: Readonly<Record<string, string>> = {
  ONTIME_RATE: "[table] [unit] [base]",
  EARLY_RATE: "[table] [unit] [base]",
  LATE_RATE: "[table] [unit] [base]",
  RESOLVED_RATE: "[table] [unit] [base]",
  PENDING_RATE: "[table] [unit] [base]",
  OVERDUE_RATE: "[table] [unit] [base]",
  ONLINE_RATE: "[table] [unit] [base]",
  POSTAL_RATE: "[table] [unit] [base]",
  RATE: "rate table [unit] [base]",
  VALUE: "measure [table] [unit]",
  CHECK: "[table]",
  ERROR_COUNT: "[table]",
  REPORT: "[template] [table] [period]",
  RANK: "by [many] [table]",
  BELOW_TARGET: "rate target [table]",
  AUDIT: "text [table]",
  NUMBER_TEXT: "number [pad]",
  PERCENT_TEXT: "fraction [decimals]",
};
const VIETNAMESE = /[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;

let metadata: Metadata;
beforeAll(async () => {
  metadata = await functionsMetadata();
});

test("what is declared, what is associated and what the contracts name are the same functions", () => {
  expect(metadata.functions.map(({ id }) => id).sort()).toEqual(Object.keys(CONTRACT).sort());
  expect(Object.keys(allFunctions).sort()).toEqual(Object.keys(CONTRACT).sort());
  expect([...FUNCTION_IDS]).toEqual(Object.keys(allFunctions));
  for (const { id, name } of metadata.functions) expect(name).toBe(id);
});

test("parameters in the contracts' order, the table an optional matrix wherever it may be left out", () => {
  for (const { id, parameters } of metadata.functions) {
    expect([id, parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(" ")]).toEqual([
      id,
      CONTRACT[id],
    ]);
    for (const { name, dimensionality } of parameters)
      expect([id, name, dimensionality ?? "scalar"]).toEqual([
        id,
        name,
        name === "table" || (id === "AUDIT" && name === "text") ? "matrix" : "scalar",
      ]);
    for (const { name, type } of parameters.filter((parameter) => parameter.name === "table"))
      expect([id, name, type]).toEqual([id, "table", "any"]);
  }
});

test("volatile with its address exactly where the table may be left out; RATE follows its range alone", () => {
  for (const { id, options } of metadata.functions) {
    const mayLeaveOut = CONTRACT[id]?.includes("[table]") === true;
    expect([id, options?.volatile === true, options?.requiresAddress === true]).toEqual([id, mayLeaveOut, mayLeaveOut]);
  }
});

test("every function and parameter is described in Vietnamese", () => {
  for (const { id, description, parameters } of metadata.functions) {
    expect([id, description]).toEqual([id, expect.stringMatching(VIETNAMESE)]);
    for (const parameter of parameters)
      expect([id, parameter.name, parameter.description]).toEqual([
        id,
        parameter.name,
        expect.stringMatching(VIETNAMESE),
      ]);
  }
});

test("error cells reach the functions, every file of a function is declared", () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  const files = readdirSync(__dirname).filter(
    (file) => /^[a-z-]+\.ts$/.test(file) && readFileSync(join(__dirname, file), "utf8").includes("@customfunction"),
  );
  expect(files.length).toBe(metadata.functions.length);
});

describe("names that Excel offers (CustomFunctionsRuntime 1.5)", () => {
  test("are ids of the glossary, each told by its label", () => {
    const [form] = profiles;
    if (form === undefined) throw new Error("no form");
    const offered = Object.fromEntries((metadata.enums ?? []).map(({ id, values }) => [id, values]));
    expect(offered["RATES"]).toEqual(
      allIndicators.map(({ id, label }) => ({ name: id, stringValue: id, tooltip: label })),
    );
    expect(Object.values(RATES)).toEqual(allIndicators.map(({ id }) => id));
    expect(offered["MEASURES"]).toEqual(
      Object.values(MEASURES).map((id) => ({ name: id, stringValue: id, tooltip: measureLabel(form, id) })),
    );
    for (const id of Object.values(MEASURES)) expect(findMeasure(form, id)).toMatchObject({ is: "found", value: id });
  });

  test("are offered where a rate or a measure is asked for, and stay texts", () => {
    const tied = metadata.functions.flatMap(({ id, parameters }) =>
      parameters.flatMap(({ name, type, customEnumId }) =>
        customEnumId === undefined ? [] : [`${id} ${name} ${type} ${customEnumId}`],
      ),
    );
    expect(tied.sort()).toEqual([
      "BELOW_TARGET rate string RATES",
      "RANK by string RATES",
      "RATE rate string RATES",
      "VALUE measure string MEASURES",
    ]);
  });

  test("can be left out of a build", async () => {
    process.env["TTHC_ENUMS"] = "no";
    try {
      const plain = await functionsMetadata();
      expect(plain.enums).toBeUndefined();
      expect(JSON.stringify(plain)).not.toContain("customEnumId");
    } finally {
      delete process.env["TTHC_ENUMS"];
    }
  });
});
