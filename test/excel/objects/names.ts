import { areaText, quoteSheet } from "../model/area";
import type { NameModel } from "../model/book";
import type { Sheet } from "../model/sheet";
import { HostError, invalidArgument, itemNotFound } from "../protocol/host-error";
import type { HostObject, HostServices, ObjectType } from "../protocol/host-object";
import { hostObject, isHostObject } from "../protocol/host-object";
import { range } from "./range";
import { areaOf, namedRange } from "./range-target";
import { worksheet } from "./worksheet";

/** The names of a sheet, or of the workbook where it is `null`. */
type Scope = Sheet | null;

const ofScope = (scope: Scope, { book }: HostServices): NameModel[] =>
  book.names.filter((name) => name.scope === scope);

const find = (scope: Scope, key: unknown, host: HostServices): HostObject | null => {
  const name = ofScope(scope, host).find(
    (known) => typeof key === "string" && known.name.toLowerCase() === key.toLowerCase(),
  );
  return name === undefined ? null : hostObject(nameType, name, host);
};

const rangeOf = (name: NameModel, host: HostServices): HostObject | null => {
  const target = namedRange(host.book, name.formula);
  return target === null ? null : range(target, host);
};

const nameType: ObjectType<NameModel> = {
  name: "NamedItem",
  identity: ({ name }) => ({ Name: name, _Id: name }),
  get: {
    Name: ({ name }) => name,
    Formula: ({ formula }) => formula,
    Comment: ({ comment }) => comment,
    Scope: ({ scope }) => (scope === null ? "Workbook" : "Worksheet"),
    Type: (name, host) => (namedRange(host.book, name.formula) === null ? "Error" : "Range"),
    Value: ({ formula }) => formula.replace(/^=/, ""),
    Visible: ({ isVisible }) => isVisible,
  },
  set: {
    Visible: (name, value, host) => {
      name.isVisible = value === true;
      host.written();
    },
    Formula: (name, value, host) => {
      name.formula = String(value);
      host.written();
    },
  },
  links: { WorksheetOrNullObject: ({ scope }, host) => (scope === null ? null : worksheet(scope, host)) },
  methods: {
    Delete: (name, _args, host) => {
      host.book.names.splice(host.book.names.indexOf(name), 1);
      host.written();
    },
    GetRange: (name, _args, host) => {
      const target = rangeOf(name, host);
      if (target === null) throw itemNotFound(`the range of ${name.name}`);
      return target;
    },
    GetRangeOrNullObject: (name, _args, host) => rangeOf(name, host),
  },
};

/** `$A$6:$M$44`. */
function absolute(area: string): string {
  return area.replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

const collectionType: ObjectType<Scope> = {
  name: "NamedItemCollection",
  items: (scope, host) => ofScope(scope, host).map((name) => hostObject(nameType, name, host)),
  item: (scope, key, host) => {
    const name = find(scope, key, host);
    if (name === null) throw itemNotFound(`name ${String(key)}`);
    return name;
  },
  methods: {
    Add: (scope, [name, reference, comment], host) => {
      if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name))
        throw invalidArgument(`name ${String(name)}`);
      if (find(scope, name, host) !== null) throw new HostError("ItemAlreadyExists", `name ${name}`, 409);
      const held = isHostObject(reference) ? reference.held : undefined;
      const formula =
        held === undefined
          ? String(reference)
          : `=${quoteSheet(held.sheet.name)}!${absolute(areaText(areaOf(held, host.book)))}`;
      const added: NameModel = {
        name,
        formula,
        scope,
        isVisible: true,
        comment: typeof comment === "string" ? comment : "",
      };
      host.book.names.push(added);
      host.written();
      return hostObject(nameType, added, host);
    },
    GetCount: (scope, _args, host) => ofScope(scope, host).length,
    GetItemOrNullObject: (scope, [key], host) => find(scope, key, host),
  },
};

export function names(scope: Scope, host: HostServices): HostObject {
  return hostObject(collectionType, scope, host);
}
