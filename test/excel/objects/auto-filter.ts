import type { Sheet } from "../model/sheet";
import type { HostObject, HostServices, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { range } from "./range";

const isFiltered = ({ filter, hiddenRows }: Sheet): boolean =>
  filter !== null && [...hiddenRows].some((row) => row > filter.top && row <= filter.bottom);

const filterType: ObjectType<Sheet> = {
  name: "AutoFilter",
  get: {
    Enabled: ({ filter }) => filter !== null,
    IsDataFiltered: isFiltered,
  },
  methods: {
    GetRangeOrNullObject: (sheet, _args, host) =>
      sheet.filter === null ? null : range({ sheet, area: sheet.filter }, host),
  },
};

export function autoFilter(sheet: Sheet, host: HostServices): HostObject {
  return hostObject(filterType, sheet, host);
}
