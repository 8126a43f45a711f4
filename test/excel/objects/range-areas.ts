import type { Area } from "../../../src/core";
import { columnsOf, rowsOf, sheetAddress } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { HostObject, HostServices, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { conditionalFormats } from "./conditional-formats";
import { range } from "./range";
import { wholeNumber } from "./range-target";
import { worksheet } from "./worksheet";

/** Several areas of one sheet. */
export interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

const rangesOf = ({ sheet, areas }: AreasTarget, host: HostServices): HostObject[] =>
  areas.map((area) => range({ sheet, area }, host));

const collectionType: ObjectType<AreasTarget> = {
  name: "RangeCollection",
  items: rangesOf,
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (target, [index], host) => rangesOf(target, host)[wholeNumber(index)] ?? null,
  },
};

const areasType: ObjectType<AreasTarget> = {
  name: "RangeAreas",
  get: {
    Address: ({ sheet, areas }) => areas.map((area) => sheetAddress(sheet.name, area)).join(","),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0),
  },
  links: {
    Areas: (target, host) => hostObject(collectionType, target, host),
    Worksheet: ({ sheet }, host) => worksheet(sheet, host),
    ConditionalFormats: (target, host) => conditionalFormats({ sheet: target.sheet, areas: [...target.areas] }, host),
  },
};

export function rangeAreas(target: AreasTarget, host: HostServices): HostObject {
  return hostObject(areasType, target, host);
}
