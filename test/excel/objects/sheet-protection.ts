import type { Sheet } from "../model/sheet";
import { accessDenied } from "../protocol/host-error";
import type { HostObject, HostServices, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";

/** The options of a sheet protected with Excel's defaults: select only. */
const DEFAULT_OPTIONS = {
  allowAutoFilter: false,
  allowFormatCells: false,
  allowInsertRows: false,
  allowSort: false,
  selectionMode: "Normal",
} as const;

const change =
  (isProtected: boolean) =>
  (sheet: Sheet, _args: readonly unknown[], host: HostServices): void => {
    if (sheet.isProtected === isProtected) throw accessDenied();
    sheet.isProtected = isProtected;
    host.book.emit({ is: "protection", sheet });
    host.written();
  };

const protectionType: ObjectType<Sheet> = {
  name: "WorksheetProtection",
  get: {
    Protected: ({ isProtected }) => isProtected,
    Options: ({ isProtected }) => (isProtected ? DEFAULT_OPTIONS : null),
  },
  methods: { Protect: change(true), Unprotect: change(false) },
};

export function sheetProtection(sheet: Sheet, host: HostServices): HostObject {
  return hostObject(protectionType, sheet, host);
}
