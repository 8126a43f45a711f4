import { addSheet, freeName } from "../model/restructure";
import type { Sheet } from "../model/sheet";
import { HostError, invalidArgument, itemNotFound } from "../protocol/host-error";
import type { HostObject, HostServices, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { COLLECTION_EVENTS, eventMethods } from "./event-members";
import { worksheet } from "./worksheet";

/** What Excel addresses the events of all sheets to. */
export const WORKBOOK_TARGET = "Workbook";

/** Chart sheets are no worksheets: the collection leaves them out. */
const cells = ({ book }: HostServices, isVisibleOnly: unknown): Sheet[] =>
  book.sheets.filter(
    (sheet) => sheet.kind === "worksheet" && (isVisibleOnly !== true || sheet.visibility === "Visible"),
  );

const find = (key: unknown, host: HostServices): HostObject | null => {
  const sheet = typeof key === "string" ? host.book.sheetOf(key) : undefined;
  return sheet?.kind === "worksheet" ? worksheet(sheet, host) : null;
};

const end =
  (index: 0 | -1) =>
  (_target: null, [isVisibleOnly]: readonly unknown[], host: HostServices): HostObject => {
    const sheet = cells(host, isVisibleOnly).at(index);
    if (sheet === undefined) throw itemNotFound("a visible worksheet");
    return worksheet(sheet, host);
  };

const worksheetsType: ObjectType<null> = {
  name: "WorksheetCollection",
  items: (_target, host) => cells(host, false).map((sheet) => worksheet(sheet, host)),
  item: (_target, key, host) => {
    const sheet = find(key, host);
    if (sheet === null) throw itemNotFound(`worksheet ${String(key)}`);
    return sheet;
  },
  methods: {
    ...eventMethods(COLLECTION_EVENTS, () => WORKBOOK_TARGET),
    Add: (_target, [name], host) => {
      if (name !== undefined && name !== null && typeof name !== "string") throw invalidArgument("sheet name");
      const sheet = addSheet(host.book, name ?? freeName(host.book), "add-in");
      host.written();
      return worksheet(sheet, host);
    },
    GetActiveWorksheet: (_target, _args, host) => {
      // A chart sheet in front makes Excel fail (office-js issue 2444).
      if (host.book.active.kind === "chart")
        throw new HostError("GeneralException", "There was an internal error: the active sheet is no worksheet", 500);
      return worksheet(host.book.active, host);
    },
    GetCount: (_target, [isVisibleOnly], host) => cells(host, isVisibleOnly).length,
    GetFirst: end(0),
    GetItemOrNullObject: (_target, [key], host) => find(key, host),
    GetLast: end(-1),
  },
};

export function worksheets(host: HostServices): HostObject {
  return hostObject(worksheetsType, null, host);
}
