import { apiNotFound } from "./host-error";
import type { HostObject } from "./host-object";
import type { QueryInfo } from "./request-body";

type Values = Record<string, unknown>;

/** `usedRange` → `UsedRange`; private names keep their underscore. */
function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `Values` → `values`, for messages. */
export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Answers a load: the object's identity and the members selected, or all its scalars when none is named. */
export function answerQuery(object: HostObject, query: QueryInfo, gap: (what: string) => void): Values {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => path.split("/").map(pascal));
  return select(object, paths.length === 0 ? [["*"]] : paths, gap, query);
}

function select(
  object: HostObject,
  paths: readonly (readonly string[])[],
  gap: (what: string) => void,
  page: QueryInfo = {},
): Values {
  const values: Values = { ...object.identity() };
  const items = object.items();
  const forItems: (readonly string[])[] = [];
  const byLink = new Map<string, (readonly string[])[]>();
  for (const path of paths) {
    const [name = "*", ...rest] = path;
    if (name === "*") {
      for (const scalar of object.scalarNames) values[scalar] = object.get(scalar);
      if (items !== null) forItems.push(["*"]);
    } else if (items !== null && name === "Items") forItems.push(rest.length === 0 ? ["*"] : rest);
    else if (rest.length === 0 && object.hasScalar(name)) values[name] = object.get(name);
    else if (items !== null) forItems.push(path);
    else byLink.set(name, [...(byLink.get(name) ?? []), rest.length === 0 ? ["*"] : rest]);
  }
  for (const [name, rest] of byLink) values[name] = linked(object, name, rest, gap);
  if (items !== null) {
    const from = page.Skip ?? 0;
    const shown = items.slice(from, page.Top === undefined ? undefined : from + page.Top);
    values["_Items"] = shown.map((item, index) => ({ _Index: from + index, ...select(item, forItems, gap) }));
  }
  return values;
}

function linked(
  object: HostObject,
  name: string,
  rest: readonly (readonly string[])[],
  gap: (what: string) => void,
): Values | null {
  const target = object.link(name);
  if (target === undefined) {
    const member = `${object.type}.${camel(name)}`;
    gap(member);
    throw apiNotFound(member);
  }
  return target === null ? null : select(target, rest, gap);
}
