import type { Citation } from "./citation";
import type { Identity, Profile, ProfileColumn } from "./profile";

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
  const identities = list(root["identities"], "identities").map((entry, index): Identity => {
    const where = `identities[${index}]`;
    const identity = object(entry, where);
    return {
      total: known(text(identity["total"], `${where}.total`), `${where}.total`),
      parts: sum(identity["parts"], `${where}.parts`),
      source: readCitation(identity["source"], `${where}.source`),
    };
  });
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
  const optional = column["optional"];
  if (optional !== undefined && typeof optional !== "boolean") throw new Malformed(`${where}.optional`);
  const header = list(column["header"], `${where}.header`).map((phrases, index): [string, ...string[]] => {
    const [first, ...rest] = texts(phrases, `${where}.header[${index}]`);
    if (first === undefined) throw new Malformed(`${where}.header[${index}]`);
    return [first, ...rest];
  });
  return {
    label: text(column["label"], `${where}.label`),
    header,
    ...(number === undefined ? {} : { number }),
    ...(optional === undefined ? {} : { optional }),
  };
}

function readCitation(json: unknown, where: string): Citation {
  const citation = object(json, where);
  const document = text(citation["document"], `${where}.document`);
  return citation["clause"] === undefined
    ? { document }
    : { document, clause: text(citation["clause"], `${where}.clause`) };
}

function object(json: unknown, where: string): Record<string, unknown> {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new Malformed(where === "" ? "{}" : where);
  return json as Record<string, unknown>;
}

function list(json: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(json) || json.length === 0) throw new Malformed(where);
  return json;
}

function text(json: unknown, where: string): string {
  if (typeof json !== "string" || json.trim() === "") throw new Malformed(where);
  return json;
}

function texts(json: unknown, where: string): string[] {
  return list(json, where).map((entry) => text(entry, where));
}
