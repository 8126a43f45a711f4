import { isRefusal } from "../../ports/refusal";
import type { OfficeStore, ReportMemory } from "../../ports/report-memory";
import type { WorkbookPort } from "../../ports/workbook";
import type { Table } from "../../core";
import type { Targets } from "../charts/unit-figures";
import { readAnswers } from "./answers/report-answers";
import { lastingOf, readNotebook } from "./answers/report-notebook";
import { officeAbove } from "./office-head";
import { officeNamed, readOffices } from "./remembered-offices";

/** Where a host keeps what offices set: the workbook in Excel, the browser on the page; nowhere without consent. */
export interface KeptPlaces {
  readonly book: WorkbookPort | null;
  readonly memory?: ReportMemory;
  readonly offices?: OfficeStore;
}

/** What the rates of a table's office should reach, as it was set for an earlier report; empty where nothing was. */
export async function targetsKept({ book, memory, offices }: KeptPlaces, table: Table): Promise<Targets> {
  if (memory !== undefined) return targetsIn(readNotebook(await memory.load()));
  if (offices === undefined || book === null) return {};
  const grid = await book.read({ name: table.sheet });
  if (isRefusal(grid)) return {};
  const office = officeNamed(readOffices(offices.load()), officeAbove(grid, table));
  return office === null ? {} : targetsIn(office.notebook);
}

function targetsIn(notebook: Parameters<typeof lastingOf>[0]): Targets {
  return readAnswers(lastingOf(notebook)).facts.targets;
}
