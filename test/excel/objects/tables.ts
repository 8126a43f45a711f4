import type { Area } from "../../../src/core";
import type { Sheet, TableModel } from "../model/sheet";
import { itemNotFound } from "../protocol/host-error";
import type { HostObject, HostServices, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { range } from "./range";
import { wholeNumber } from "./range-target";
import { worksheet } from "./worksheet";

interface TableTarget {
  readonly sheet: Sheet;
  readonly table: TableModel;
}

const body = ({ area, hasHeaders, hasTotals }: TableModel): Area => ({
  ...area,
  top: area.top + (hasHeaders ? 1 : 0),
  bottom: area.bottom - (hasTotals ? 1 : 0),
});

const tableType: ObjectType<TableTarget> = {
  name: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  get: {
    Id: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    ShowHeaders: ({ table }) => table.hasHeaders,
    ShowTotals: ({ table }) => table.hasTotals,
  },
  links: { Worksheet: ({ sheet }, host) => worksheet(sheet, host) },
  methods: {
    GetRange: ({ sheet, table }, _args, host) => range({ sheet, area: table.area }, host),
    GetDataBodyRange: ({ sheet, table }, _args, host) => range({ sheet, area: body(table) }, host),
    GetHeaderRowRange: ({ sheet, table }, _args, host) =>
      range({ sheet, area: { ...table.area, bottom: table.area.top } }, host),
  },
};

const all = (sheets: readonly Sheet[], host: HostServices): HostObject[] =>
  sheets.flatMap((sheet) => sheet.tables.map((table) => hostObject(tableType, { sheet, table }, host)));

const find = (sheets: readonly Sheet[], key: unknown, host: HostServices): HostObject | null =>
  all(sheets, host).find(
    (table) => table.get("Id") === key || String(table.get("Name")).toLowerCase() === String(key).toLowerCase(),
  ) ?? null;

const collectionType: ObjectType<readonly Sheet[]> = {
  name: "TableCollection",
  get: { Count: (sheets, host) => all(sheets, host).length },
  items: all,
  item: (sheets, key, host) => {
    const table = find(sheets, key, host);
    if (table === null) throw itemNotFound(`table ${String(key)}`);
    return table;
  },
  methods: {
    GetCount: (sheets, _args, host) => all(sheets, host).length,
    GetItemAt: (sheets, [index], host) => {
      const table = all(sheets, host)[wholeNumber(index)];
      if (table === undefined) throw itemNotFound(`table ${String(index)}`);
      return table;
    },
    GetItemOrNullObject: (sheets, [key], host) => find(sheets, key, host),
  },
};

export function tables(sheets: readonly Sheet[], host: HostServices): HostObject {
  return hostObject(collectionType, sheets, host);
}
