import { cellArea } from "../model/area";
import { HostError, invalidReference, invalidSelection } from "../protocol/host-error";
import type { HostObject, HostServices, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { application } from "./application";
import { names } from "./names";
import { range } from "./range";
import type { RangeTarget } from "./range-target";
import { settings } from "./settings";
import { tables } from "./tables";
import { worksheets } from "./worksheets";

/** The selection; there is none while another workbook has the focus, or on a chart sheet. */
function selected({ book }: HostServices): { readonly target: RangeTarget; readonly active: RangeTarget } {
  const { selection } = book;
  if (!book.isFocused || selection === null) throw invalidSelection();
  if (selection.sheet.kind === "chart") throw new HostError("InvalidSelection", "The current selection is no range");
  const { sheet, area, active } = selection;
  return { target: { sheet, area }, active: { sheet, area: cellArea(active.row, active.column) } };
}

const eventRange = (id: unknown, host: HostServices): RangeTarget | null => {
  const target = host.eventRanges.get(String(id));
  return target === undefined || target.area === null || !host.book.sheets.includes(target.sheet) ? null : target;
};

const workbookType: ObjectType<null> = {
  name: "Workbook",
  get: {
    Name: (_target, { book }) => book.name,
    ReadOnly: (_target, { book }) => book.isReadOnly,
  },
  links: {
    Application: (_target, host) => application(host),
    Names: (_target, host) => names(null, host),
    Settings: (_target, host) => settings(host),
    Tables: (_target, host) => tables(host.book.sheets, host),
    Worksheets: (_target, host) => worksheets(host),
  },
  methods: {
    GetActiveCell: (_target, _args, host) => range(selected(host).active, host),
    GetSelectedRange: (_target, _args, host) => range(selected(host).target, host),
    _GetRangeForEventByReferenceId: (_target, [id], host) => {
      const target = eventRange(id, host);
      if (target === null) throw invalidReference();
      return range(target, host);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_target, [id], host) => {
      const target = eventRange(id, host);
      return target === null ? null : range(target, host);
    },
  },
};

export function workbook(host: HostServices): HostObject {
  return hostObject(workbookType, null, host);
}
