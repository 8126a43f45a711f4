import { isJsonObject } from "../../model/forms/json-object";
import type { ColumnId } from "../../model/forms/profile";
import { allIndicators } from "../../../domain/rates/all-indicators";
import { isCountId } from "../facts/given-facts";
import { plainText } from "./plain-text";
import type { NumberStyle, RateNeed } from "../../../domain/templates/template";
import type { TemplateProblem } from "./template-problem";

/** The content of a template file (.json). What is left out is taken from the text, or from the template it is based on. */
export interface TemplateFields {
  readonly id?: string;
  readonly title: string;
  /** A built-in template whose remarks and other needs this one shares. */
  readonly basedOn?: string;
  readonly requiredFacts?: readonly ColumnId[];
  readonly optionalFacts?: readonly ColumnId[];
  readonly clauses?: readonly (readonly ColumnId[])[];
  readonly rates?: readonly RateNeed[];
  readonly givenRates?: Readonly<Record<string, string>>;
  readonly texts?: readonly ("unit" | "period")[];
  readonly series?: boolean;
  readonly styles?: NumberStyle;
  readonly text: string;
}

class Malformed extends Error {}

/** Reads a template file from parsed JSON, strictly: unknown fields and ids are named. */
export function readTemplateFields(json: unknown): TemplateFields | TemplateProblem {
  try {
    return read(object(json, "{}"));
  } catch (error) {
    if (error instanceof Malformed) return { line: null, because: "field", name: error.message, nearest: [] };
    throw error;
  }
}

type Content = Required<TemplateFields>;
type Readers = { readonly [Field in keyof Content]: (value: unknown) => Content[Field] };

const readers: Readers = {
  id: (value) => word(value, "id"),
  title: (value) => plainText(text(value, "title")),
  basedOn: (value) => word(value, "basedOn"),
  requiredFacts: (value) => counts(value, "requiredFacts"),
  optionalFacts: (value) => counts(value, "optionalFacts"),
  clauses: (value) => list(value, "clauses").map((clause) => counts(clause, "clauses")),
  rates: (value) => list(value, "rates").map(readRate),
  givenRates: (value) =>
    Object.fromEntries(
      Object.entries(object(value, "givenRates")).map(([id, label]) => [
        word(id, "givenRates"),
        plainText(text(label, "givenRates")),
      ]),
    ),
  texts: (value) =>
    list(value, "texts").map((entry) => {
      if (entry !== "unit" && entry !== "period") throw new Malformed("texts");
      return entry;
    }),
  series: (value) => {
    if (typeof value !== "boolean") throw new Malformed("series");
    return value;
  },
  styles: readStyle,
  // Lines one by one are easier to read and to change than one with \n in it.
  text: (value) =>
    Array.isArray(value)
      ? value.map((line) => (typeof line === "string" ? line : text(line, "text"))).join("\n")
      : text(value, "text"),
};

function read(root: Readonly<Record<string, unknown>>): TemplateFields {
  for (const key of Object.keys(root)) if (!Object.hasOwn(readers, key) && !/^[$_]/.test(key)) throw new Malformed(key);
  const fields: { -readonly [Field in keyof Content]?: Content[Field] } = {};
  const take = <Field extends keyof Content>(field: Field, read: (value: unknown) => Content[Field]): void => {
    if (root[field] !== undefined) fields[field] = read(root[field]);
  };
  take("id", readers.id);
  const title = readers.title(root["title"]);
  take("basedOn", readers.basedOn);
  take("requiredFacts", readers.requiredFacts);
  take("optionalFacts", readers.optionalFacts);
  take("clauses", readers.clauses);
  take("rates", readers.rates);
  take("givenRates", readers.givenRates);
  take("texts", readers.texts);
  take("series", readers.series);
  take("styles", readers.styles);
  return { ...fields, title, text: readers.text(root["text"]) };
}

function readRate(json: unknown): RateNeed {
  const fields = object(json, "rates");
  const id = word(fields["id"], "rates.id");
  const of = fields["of"] === undefined ? undefined : counts(fields["of"], `rates.${id}.of`);
  const base = fields["base"] === undefined ? undefined : counts([fields["base"]], `rates.${id}.base`)[0];
  const known = allIndicators.some((indicator) => indicator.id === id);
  if (!known && (of === undefined || base === undefined)) throw new Malformed(`rates.${id}`);
  const [first, ...rest] = of ?? [];
  return {
    id,
    ...(fields["label"] === undefined ? {} : { label: plainText(text(fields["label"], `rates.${id}.label`)) }),
    ...(first === undefined ? {} : { of: [first, ...rest] }),
    ...(base === undefined ? {} : { base }),
    ...(fields["otherBases"] === undefined
      ? {}
      : { otherBases: counts(fields["otherBases"], `rates.${id}.otherBases`) }),
  };
}

function readStyle(json: unknown): NumberStyle {
  const { padded, decimals } = object(json, "styles");
  if (typeof padded !== "boolean") throw new Malformed("styles.padded");
  if (isDecimals(decimals)) return { padded, decimals };
  const byRate = Object.entries(object(decimals, "styles.decimals")).map(([id, places]): [string, number] => {
    if (!isDecimals(places)) throw new Malformed(`styles.decimals.${id}`);
    return [id, places];
  });
  return { padded, decimals: Object.fromEntries(byRate) };
}

function isDecimals(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 6;
}

function counts(json: unknown, where: string): readonly ColumnId[] {
  return list(json, where).map((id) => {
    if (typeof id !== "string" || !isCountId(id)) throw new Malformed(`${where}: ${String(id)}`);
    return id;
  });
}

function object(json: unknown, where: string): Readonly<Record<string, unknown>> {
  if (!isJsonObject(json)) throw new Malformed(where);
  return json;
}

function list(json: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(json)) throw new Malformed(where);
  return json;
}

function text(json: unknown, where: string): string {
  if (typeof json !== "string" || json.trim() === "") throw new Malformed(where);
  return json;
}

/** A name in a template's text. */
function word(json: unknown, where: string): string {
  if (typeof json !== "string" || !/^[\p{L}\d_-]{1,60}$/u.test(json)) throw new Malformed(where);
  return json;
}
