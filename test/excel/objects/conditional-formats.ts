import type { Area } from "../../../src/core";
import { bounding, intersection } from "../model/area";
import type { ConditionalFormatModel, Sheet } from "../model/sheet";
import { accessDenied, invalidOperation, itemNotFound } from "../protocol/host-error";
import type { HostObject, HostServices, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { colour } from "./range-format";
import { wholeNumber } from "./range-target";

/** The conditional formats that touch some areas of a sheet. */
interface FormatsTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

interface FormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormatModel;
}

let lastFormat = 0;

const inAreas = ({ sheet, areas }: FormatsTarget): ConditionalFormatModel[] =>
  sheet.conditionalFormats.filter((format) =>
    format.areas.some((own) => areas.some((area) => intersection(own, area) !== null)),
  );

const change = (target: FormatTarget, host: HostServices, edit: (format: ConditionalFormatModel) => void): void => {
  if (target.sheet.isProtected) throw accessDenied();
  edit(target.format);
  host.written();
};

const ruleType: ObjectType<FormatTarget> = {
  name: "ConditionalFormatRule",
  get: { Formula: ({ format }) => format.formula },
  set: { Formula: (target, value, host) => change(target, host, (format) => void (format.formula = String(value))) },
};

const fillType: ObjectType<FormatTarget> = {
  name: "ConditionalRangeFill",
  get: { Color: ({ format }) => format.fill ?? "" },
  set: { Color: (target, value, host) => change(target, host, (format) => void (format.fill = colour(value))) },
  methods: { Clear: (target, _args, host) => change(target, host, (format) => void (format.fill = null)) },
};

const fontType: ObjectType<FormatTarget> = {
  name: "ConditionalRangeFont",
  get: { Color: ({ format }) => format.fontColor ?? "", Underline: ({ format }) => format.underline ?? "None" },
  set: {
    Color: (target, value, host) => change(target, host, (format) => void (format.fontColor = colour(value))),
    Underline: (target, value, host) => change(target, host, (format) => void (format.underline = String(value))),
  },
};

const rangeFormatType: ObjectType<FormatTarget> = {
  name: "ConditionalRangeFormat",
  links: {
    Fill: (target, host) => hostObject(fillType, target, host),
    Font: (target, host) => hostObject(fontType, target, host),
  },
};

const customType: ObjectType<FormatTarget> = {
  name: "CustomConditionalFormat",
  links: {
    Rule: (target, host) => hostObject(ruleType, target, host),
    Format: (target, host) => hostObject(rangeFormatType, target, host),
  },
};

const custom = (target: FormatTarget, host: HostServices): HostObject | null =>
  target.format.type === "Custom" ? hostObject(customType, target, host) : null;

const formatType: ObjectType<FormatTarget> = {
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  get: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
    StopIfTrue: ({ format }) => format.stopIfTrue,
  },
  set: {
    StopIfTrue: (target, value, host) => change(target, host, (format) => void (format.stopIfTrue = value === true)),
  },
  links: {
    // As Excel does (office-js 2180): a format of another kind has no custom rule to be asked for.
    Custom: (target, host) => {
      const found = custom(target, host);
      if (found === null) throw invalidOperation("this conditional format is not custom");
      return found;
    },
    CustomOrNullObject: custom,
  },
  methods: {
    Delete: (target, _args, host) =>
      change(
        target,
        host,
        (format) => void target.sheet.conditionalFormats.splice(target.sheet.conditionalFormats.indexOf(format), 1),
      ),
    GetRange: ({ sheet, format }, _args, host) => range({ sheet, area: format.areas.reduce(bounding) }, host),
    GetRangeOrNullObject: ({ sheet, format }, _args, host) =>
      format.areas.length === 0 ? null : range({ sheet, area: format.areas.reduce(bounding) }, host),
    GetRanges: ({ sheet, format }, _args, host) => rangeAreas({ sheet, areas: format.areas }, host),
  },
};

const object = (sheet: Sheet, format: ConditionalFormatModel, host: HostServices): HostObject =>
  hostObject(formatType, { sheet, format }, host);

const found = (target: FormatsTarget, id: unknown, host: HostServices): HostObject | null => {
  const format = target.sheet.conditionalFormats.find((known) => known.id === id);
  return format === undefined ? null : object(target.sheet, format, host);
};

const collectionType: ObjectType<FormatsTarget> = {
  name: "ConditionalFormatCollection",
  items: (target, host) => inAreas(target).map((format) => object(target.sheet, format, host)),
  item: (target, id, host) => {
    const format = found(target, id, host);
    if (format === null) throw itemNotFound(`conditional format ${String(id)}`);
    return format;
  },
  methods: {
    Add: (target, [type], host) => {
      if (target.sheet.isProtected) throw accessDenied();
      lastFormat += 1;
      const format: ConditionalFormatModel = {
        id: `{cf-${lastFormat}}`,
        areas: [...target.areas],
        type: String(type),
        formula: "",
        fill: null,
        fontColor: null,
        stopIfTrue: false,
      };
      if (format.type !== "Custom") host.gap(`conditional format ${format.type}`);
      target.sheet.conditionalFormats.unshift(format);
      host.written();
      return object(target.sheet, format, host);
    },
    GetCount: (target) => inAreas(target).length,
    GetItemAt: (target, [index], host) => {
      const format = inAreas(target)[wholeNumber(index)];
      if (format === undefined) throw itemNotFound(`conditional format ${String(index)}`);
      return object(target.sheet, format, host);
    },
    GetItemOrNullObject: (target, [id], host) => found(target, id, host),
    ClearAll: (target, _args, host) => {
      if (target.sheet.isProtected) throw accessDenied();
      const gone = new Set(inAreas(target));
      target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((format) => !gone.has(format));
      host.written();
    },
  },
};

export function conditionalFormats(target: FormatsTarget, host: HostServices): HostObject {
  return hostObject(collectionType, target, host);
}
