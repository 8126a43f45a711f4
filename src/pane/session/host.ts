import type { JSX } from "preact";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import type { AppendixPlace, CellRef, Severity, Table } from "../../core";
import type { ChartsPort } from "../../ports/charts";
import type { FileEdit } from "../../ports/copy-workbook";
import type { AddNextSheet, LiveWorkbookPort, TakeBack } from "../../ports/live-workbook";
import type { DocumentPort } from "../../ports/document";
import type { ReadText } from "../../ports/text-source";
import type { Refusal } from "../../ports/refusal";
import type { OfficeStore, ReportMemory } from "../../ports/report-memory";
import type { WorkbookPort } from "../../ports/workbook";
import type { NextPeriod } from "../../usecases/periods/next/next-period";
import type { Downloads } from "../../usecases/report/document/saved-words";
import type { PaneRequests } from "./requests";

/** A cell that the pane speaks of, for hosts that can mark cells without touching the file. */
export interface CellMark {
  readonly cell: CellRef;
  readonly kind: Exclude<Severity, "note"> | "undecided";
}

/** What the pane has in hand, told to the host after each check. */
export interface Shown {
  readonly table: Table;
  readonly marks: readonly CellMark[];
}

/** Brings cells of the checked table into view; how it went is said by the live region. */
export type GoTo = (cells: readonly [CellRef, ...CellRef[]]) => void;

/** Opens a file that the user chose beside the workbook in hand. */
export type OpenFile = (bytes: Uint8Array, name: string) => Promise<WorkbookPort | Refusal>;

/** Something was made of the table: what is said of it, what is to be looked at, and what takes it back where that can be. */
export interface MadeOfTable {
  readonly said: string;
  readonly remarks: readonly string[];
  readonly takeBack: TakeBack | null;
}

/** Begins the next period: as a file of its own, or as one more sheet. */
export interface NextPeriodTools {
  readonly place: "file" | "sheet";
  /** @param name what a sheet beside the old one is called */
  begin(plan: NextPeriod, name: string): Promise<MadeOfTable | Refusal>;
}

/** Keeps the table as it is now: in a copy of the file, or in the workbook itself. */
export interface SealTools {
  readonly place: "file" | "workbook";
  /** What will be told of the workbook beside that; "" for nothing. */
  readonly warning: string;
  seal(place: AppendixPlace, when: string): Promise<MadeOfTable | Refusal>;
}

/** Seals a table of the workbook that is open, in that workbook. */
export type SealInWorkbook = (book: WorkbookPort, place: AppendixPlace, when: string) => Promise<MadeOfTable | Refusal>;

/** What a view of the table on one page needs. */
export interface OnePageViewProps {
  readonly host: Pick<PaneHost, "book">;
  readonly appendix: CheckedAppendix;
  readonly onClose: () => void;
}

/** A running Excel: its workbook can be written to, and formulas can be tied to an appendix. */
export interface LiveTools {
  readonly book: LiveWorkbookPort;
  /** Keeps which appendix formulas without a table mean, in the workbook. */
  bind(place: AppendixPlace): Promise<null | Refusal>;
  unbind(): Promise<null | Refusal>;
  /** Keeps what was typed for reports with the workbook. */
  readonly memory: ReportMemory;
  /** Draws charts: a part of its own, fetched when it is first needed. */
  readonly charts: () => Promise<ChartsPort | Refusal>;
  /** Adds the next period's sheet: a part of its own, fetched when it is first needed. */
  readonly nextSheet: () => Promise<AddNextSheet | Refusal>;
  /** Seals a table in the workbook: a part of its own, fetched when it is first needed. */
  readonly sealing: () => Promise<SealInWorkbook | Refusal>;
  /** What the ribbon asks for. */
  readonly requests: PaneRequests;
  /** Whether this Excel runs custom functions at all: perpetual Office of 2021 and before does not everywhere. */
  readonly runsFunctions: boolean;
  /** Under which Excel knows our functions: TTHC, or TTHCDEV while developing. */
  readonly namespace: string;
  /** What the add-in speaks; null where it has no other language beside it. */
  readonly language: string | null;
}

/**
 * What the pane needs of the place it lives in: a page with a grid, or Excel. Nothing here names either, so that the
 * views are the same in both.
 */
export interface PaneHost {
  /** The workbook in front of the user, or null while there is none. Another object means another workbook. */
  readonly book: WorkbookPort | null;
  /** The sheet that the user is looking at; in Excel as of the last reading. */
  shownSheet(): string | null;
  /** Brings the first cell into view and marks it; the others belong to the same statement. */
  goTo(cells: readonly [CellRef, ...CellRef[]], sheet: string): Promise<Refusal | null>;
  /** Corrects counts, all or none: in the workbook that is open in Excel, or in the page's copy of a file. */
  correct(edits: readonly FileEdit[]): Promise<TakeBack | Refusal>;
  /** Name of the file, where it has one. */
  readonly fileName?: string;
  /** Set where corrections cannot be saved (pasted cells): they are handed back as a list. */
  readonly handsBack?: true;
  readonly openFile: OpenFile;
  /** Makes Word documents. */
  readonly documents: DocumentPort;
  /** Reads the text of a report to be proofread. */
  readonly readText: ReadText;
  /** Puts text on the clipboard, with its form for Word where given; false where the host may not. */
  copy(text: string, html?: string): Promise<boolean>;
  /** Whether a file handed to the browser is saved. */
  readonly downloads: Downloads;
  /** What the browser keeps of offices; absent in Excel, whose workbook keeps it. */
  readonly offices?: OfficeStore;
  /** Absent where there is no file to copy (pasted cells). */
  readonly nextPeriod?: NextPeriodTools;
  /** Absent where nothing can be kept (pasted cells). */
  readonly seal?: SealTools;
  /** Fetches the view that prints the table on one page; absent where nothing can be printed. */
  readonly onePage?: () => Promise<(props: OnePageViewProps) => JSX.Element>;
  /** Opens the built-in sample, where the host can show it beside the user's own work. */
  readonly openSample?: () => void;
  /** What only a running Excel can do; absent on the page, which never writes a file. */
  readonly live?: LiveTools;
  /** Tells the host what is checked now; null when nothing is. */
  readonly present?: (shown: Shown | null) => void;
}
