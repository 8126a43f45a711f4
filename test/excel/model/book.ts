import type { Area, CellRef } from "../../../src/core";
import { cellArea } from "./area";
import type { CellContent } from "./cell";
import type { Region } from "./display-text";
import { vietnam } from "./display-text";
import type { Sheet } from "./sheet";

/** Who did it: Excel tells a change made through this add-in from one made by hand. */
export type Doer = "user" | "add-in";

/** `Excel.DataChangeType` of a change. */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted"
  | "Others";

/** What happened to the workbook; Excel's events and the recalculation follow from it. */
export type BookEvent =
  | {
      readonly is: "changed";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly type: ChangeType;
      readonly by: Doer;
      readonly before?: CellContent;
      readonly after?: CellContent;
    }
  /** Rows, columns, names or the whole book moved: every formula has to be looked at again. */
  | { readonly is: "restructured"; readonly all: boolean }
  | { readonly is: "calculated"; readonly sheet: Sheet; readonly area: Area }
  | { readonly is: "formatted"; readonly sheet: Sheet; readonly area: Area; readonly by: Doer }
  | { readonly is: "selected"; readonly sheet: Sheet; readonly area: Area }
  | { readonly is: "activated"; readonly sheet: Sheet; readonly from: Sheet | null }
  | { readonly is: "sheet-added" | "sheet-deleted"; readonly sheet: Sheet; readonly by: Doer }
  | { readonly is: "renamed"; readonly sheet: Sheet; readonly before: string }
  | { readonly is: "protection"; readonly sheet: Sheet }
  | { readonly is: "rows-hidden"; readonly sheet: Sheet; readonly area: Area; readonly isHidden: boolean };

export interface NameModel {
  readonly name: string;
  /** With `=`, e.g. `='Phụ lục'!$A$6:$M$44`. */
  formula: string;
  /** The sheet it belongs to; `null` for the workbook. */
  readonly scope: Sheet | null;
  isVisible: boolean;
  comment: string;
}

/** A range that somebody holds on to; it moves with its cells and dies with them. */
export interface HeldRange {
  readonly sheet: Sheet;
  area: Area | null;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** The workbook that is open in the simulated Excel. */
export class Book {
  sheets: Sheet[] = [];
  names: NameModel[] = [];
  settings = new Map<string, unknown>();
  calculationMode: CalculationMode = "Automatic";
  /** False while another workbook has the focus. */
  isFocused = true;
  isClosed = false;
  isReadOnly = false;
  /** Whether this Excel counts charts among a sheet's shapes. */
  chartsAreShapes = true;
  readonly held = new Set<HeldRange>();
  selection: { sheet: Sheet; area: Area; active: CellRef } | null = null;
  private readonly listeners: ((event: BookEvent) => void)[] = [];
  private lastId = 0;

  constructor(
    readonly name: string,
    readonly region: Region = vietnam,
  ) {}

  /** A new sheet's identity, in Excel's spelling. */
  nextId(): string {
    this.lastId += 1;
    return `{00000000-0001-0000-${this.lastId.toString(16).padStart(4, "0").toUpperCase()}-000000000000}`;
  }

  on(listener: (event: BookEvent) => void): void {
    this.listeners.push(listener);
  }

  emit(event: BookEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  sheetNamed(name: string): Sheet | undefined {
    const wanted = name.normalize("NFC").toLocaleLowerCase("vi");
    return this.sheets.find((sheet) => sheet.name.normalize("NFC").toLocaleLowerCase("vi") === wanted);
  }

  sheetOf(key: string): Sheet | undefined {
    return this.sheets.find(({ id }) => id === key) ?? this.sheetNamed(key);
  }

  get active(): Sheet {
    const sheet = this.selection?.sheet ?? this.sheets[0];
    if (sheet === undefined) throw new Error("the workbook has no sheet");
    return sheet;
  }

  activate(sheet: Sheet): void {
    const from = this.selection?.sheet ?? null;
    if (from === sheet) return;
    this.selection = { sheet, area: cellArea(0, 0), active: { row: 0, column: 0 } };
    this.emit({ is: "activated", sheet, from });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.selection = { sheet, area, active: { row: area.top, column: area.left } };
    this.emit({ is: "selected", sheet, area });
  }
}
