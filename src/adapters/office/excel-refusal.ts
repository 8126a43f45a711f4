import { refuse, type Refusal, type RefusalReason } from "../../ports/refusal";

/** Excel's own codes that mean "not now" or "not there", and what we call them. Anything else is our bug and is thrown. */
const REASONS: Readonly<Record<string, RefusalReason>> = {
  InvalidOperationInCellEditMode: "excel-cell-being-edited",
  AccessDenied: "excel-protected",
  ItemNotFound: "excel-item-gone",
  InvalidReference: "excel-item-gone",
  InvalidBinding: "excel-item-gone",
  RequestPayloadSizeLimitExceeded: "excel-too-large",
  ResponsePayloadSizeLimitExceeded: "excel-too-large",
  InvalidSelection: "excel-no-cell",
  InvalidOrTimedOutSession: "excel-closed",
  InvalidOrTimedOutSessionMessage: "excel-closed",
  InvalidRequestContext: "excel-closed",
  SessionNotFound: "excel-closed",
  CloseWorkbook: "excel-closed",
  RequestAborted: "excel-busy",
  Timeout: "excel-busy",
  ServiceUnavailable: "excel-busy",
  InvalidOperation: "excel-busy",
  GeneralException: "excel-busy",
  HostIsNotResponding: "excel-busy",
  ActivityLimitReached: "excel-busy",
};

/**
 * Like {@link runExcel}, for what changes cells: all of it is one step of Excel's own undo, where Excel knows groups
 * (ExcelApi 1.20); below that each round trip that writes is a step of its own. office.js 1.1.110, the newest on npm,
 * does not pass the wish on yet, so that our actions write in one round trip wherever they can.
 */
export async function editExcel<Result>(
  about: Refusal["about"],
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result | Refusal> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return await runExcel(about, batch);
  try {
    return await runExcel(about, batch, { mergeUndoGroup: true });
  } catch (error) {
    // Refused before anything was written: a group may hold nothing that Excel cannot undo.
    if (!(error instanceof OfficeExtension.Error) || error.code !== "UndoNotSupported") throw error;
    return await runExcel(about, batch);
  }
}

/**
 * Runs a batch with Excel's own wait for a cell that is being edited, and turns what Excel refuses into a refusal.
 *
 * @throws what is our fault: an API that this Excel does not have, a property that was not loaded
 */
export async function runExcel<Result>(
  about: Refusal["about"],
  batch: (context: Excel.RequestContext) => Promise<Result>,
  options: Pick<Excel.RunOptions, "mergeUndoGroup"> = {},
): Promise<Result | Refusal> {
  try {
    return await Excel.run({ ...options, delayForCellEdit: true }, batch);
  } catch (error) {
    const reason = error instanceof OfficeExtension.Error ? REASONS[error.code] : undefined;
    if (reason === undefined) throw error;
    // «Bỏ bảo vệ sheet» helps nobody where the whole workbook may only be read.
    if (reason === "excel-protected" && (await isReadOnly())) return refuse("excel-read-only", about);
    return refuse(reason, about);
  }
}

async function isReadOnly(): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      return context.workbook.readOnly;
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
}
