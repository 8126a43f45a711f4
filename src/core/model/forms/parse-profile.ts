import type { Citation } from "../citation";
import { isJsonObject } from "./json-object";
import type { Balance, Identity, Order, Profile, ProfileColumn, ProfileRate, RowNames } from "./profile";

/** What is wrong with a profile file, as the place in it: `columns.received.header`, for a Vietnamese sentence around it. */
export interface ProfileProblem {
  readonly problem: string;
}

class Malformed extends Error {}

/**
 * Reads a profile from parsed JSON, strictly: the shape of profile.schema.json, and every id that an identity or a
 * derived measure names must be a column.
 */
export function parseProfile(json: unknown): Profile | ProfileProblem {
  try {
    return read(json);
  } catch (error) {
    if (error instanceof Malformed) return { problem: error.message };
    throw error;
  }
}

function read(json: unknown): Profile {
  const root = object(json, "");
  const columns: Record<string, ProfileColumn> = {};
  for (const [id, column] of Object.entries(object(root["columns"], "columns")))
    columns[id] = readColumn(column, `columns.${id}`);
  if (Object.keys(columns).length < 2) throw new Malformed("columns");
  const known = (id: string, where: string): string => {
    if (!Object.hasOwn(columns, id)) throw new Malformed(`${where}: ${id}`);
    return id;
  };
  const sum = (ids: unknown, where: string): [string, ...string[]] => {
    const [first, ...rest] = texts(ids, where).map((id) => known(id, where));
    if (first === undefined) throw new Malformed(where);
    return [first, ...rest];
  };
  const identities = optionalList(root["identities"], "identities").map((entry, index): Identity => {
    const where = `identities[${index}]`;
    const identity = object(entry, where);
    const parts = sum(identity["parts"], `${where}.parts`);
    const optional = optionalList(identity["optional"], `${where}.optional`).map((id) => {
      const part = known(text(id, `${where}.optional`), `${where}.optional`);
      if (!parts.includes(part)) throw new Malformed(`${where}.optional: ${part}`);
      return part;
    });
    const or = optionalList(identity["or"], `${where}.or`).map((ids, other) => sum(ids, `${where}.or[${other}]`));
    return {
      total: known(text(identity["total"], `${where}.total`), `${where}.total`),
      parts,
      ...(optional.length === 0 ? {} : { optional }),
      ...(flag(identity["mayExceed"], `${where}.mayExceed`) === true ? { mayExceed: true } : {}),
      ...(or.length === 0 ? {} : { or }),
      source: readCitation(identity["source"], `${where}.source`),
    };
  });
  const balances = optionalList(root["balances"], "balances").map((entry, index): Balance => {
    const where = `balances[${index}]`;
    const balance = object(entry, where);
    return {
      total: known(text(balance["total"], `${where}.total`), `${where}.total`),
      parts: sum(balance["parts"], `${where}.parts`),
      less: sum(balance["less"], `${where}.less`),
      source: readCitation(balance["source"], `${where}.source`),
    };
  });
  const orders = optionalList(root["orders"], "orders").map((entry, index): Order => {
    const where = `orders[${index}]`;
    const order = object(entry, where);
    return {
      whole: known(text(order["whole"], `${where}.whole`), `${where}.whole`),
      parts: sum(order["parts"], `${where}.parts`),
      source: readCitation(order["source"], `${where}.source`),
    };
  });
  const rates = optionalList(root["rates"], "rates").map((entry, index): ProfileRate => {
    const where = `rates[${index}]`;
    const rate = object(entry, where);
    const complement = flag(rate["complement"], `${where}.complement`);
    return {
      label: text(rate["label"], `${where}.label`),
      header: readHeader(rate["header"], `${where}.header`),
      numerator: sum(rate["numerator"], `${where}.numerator`),
      base: sum(rate["base"], `${where}.base`),
      ...(complement === undefined ? {} : { complement }),
      ...(flag(rate["growth"], `${where}.growth`) === true ? { growth: true } : {}),
    };
  });
  if (identities.length + balances.length + orders.length + rates.length === 0) throw new Malformed("identities");
  const derived: Record<string, { label: string; sum: [string, ...string[]] }> = {};
  if (root["derived"] !== undefined) {
    for (const [id, entry] of Object.entries(object(root["derived"], "derived"))) {
      const where = `derived.${id}`;
      const measure = object(entry, where);
      derived[id] = { label: text(measure["label"], `${where}.label`), sum: sum(measure["sum"], `${where}.sum`) };
    }
  }
  return {
    id: text(root["id"], "id"),
    title: text(root["title"], "title"),
    source: readCitation(root["source"], "source"),
    columns,
    identities,
    ...(balances.length === 0 ? {} : { balances }),
    ...(orders.length === 0 ? {} : { orders }),
    ...(rates.length === 0 ? {} : { rates }),
    ...(root["rows"] === undefined ? {} : { rows: readRowNames(root["rows"]) }),
    ...readDay(root, "validFrom"),
    ...readDay(root, "validTo"),
    ...(root["unconfirmed"] === undefined ? {} : { unconfirmed: text(root["unconfirmed"], "unconfirmed") }),
    derived,
    unitHeader: texts(root["unitHeader"], "unitHeader"),
    numberingHeader: texts(root["numberingHeader"], "numberingHeader"),
  };
}

function readColumn(json: unknown, where: string): ProfileColumn {
  const column = object(json, where);
  const number = column["number"];
  if (number !== undefined && (typeof number !== "number" || !Number.isInteger(number) || number < 1))
    throw new Malformed(`${where}.number`);
  const optional = flag(column["optional"], `${where}.optional`);
  const decimal = flag(column["decimal"], `${where}.decimal`);
  return {
    label: text(column["label"], `${where}.label`),
    header: readHeader(column["header"], `${where}.header`),
    ...(number === undefined ? {} : { number }),
    ...(optional === undefined ? {} : { optional }),
    ...(decimal === undefined ? {} : { decimal }),
  };
}

function readHeader(json: unknown, where: string): readonly [string, ...string[]][] {
  return list(json, where).map((phrases, index) => {
    const [first, ...rest] = texts(phrases, `${where}[${index}]`);
    if (first === undefined) throw new Malformed(`${where}[${index}]`);
    return [first, ...rest];
  });
}

function readRowNames(json: unknown): RowNames {
  const rows = object(json, "rows");
  const names = (role: keyof RowNames): RowNames =>
    rows[role] === undefined ? {} : { [role]: texts(rows[role], `rows.${role}`) };
  return { ...names("total"), ...names("part"), ...names("note") };
}

function readDay(root: Record<string, unknown>, key: "validFrom" | "validTo"): Pick<Profile, "validFrom" | "validTo"> {
  if (root[key] === undefined) return {};
  const day = text(root[key], key);
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day)) throw new Malformed(key);
  return { [key]: day };
}

function readCitation(json: unknown, where: string): Citation {
  const citation = object(json, where);
  const document = text(citation["document"], `${where}.document`);
  return citation["clause"] === undefined
    ? { document }
    : { document, clause: text(citation["clause"], `${where}.clause`) };
}

function object(json: unknown, where: string): Readonly<Record<string, unknown>> {
  if (!isJsonObject(json)) throw new Malformed(where === "" ? "{}" : where);
  return json;
}

function list(json: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(json) || json.length === 0) throw new Malformed(where);
  return json;
}

/** As {@link list}; what is not there holds nothing. */
function optionalList(json: unknown, where: string): readonly unknown[] {
  if (json === undefined) return [];
  if (!Array.isArray(json)) throw new Malformed(where);
  return json;
}

function flag(json: unknown, where: string): boolean | undefined {
  if (json !== undefined && typeof json !== "boolean") throw new Malformed(where);
  return json;
}

function text(json: unknown, where: string): string {
  if (typeof json !== "string" || json.trim() === "") throw new Malformed(where);
  return json;
}

function texts(json: unknown, where: string): string[] {
  return list(json, where).map((entry) => text(entry, where));
}
