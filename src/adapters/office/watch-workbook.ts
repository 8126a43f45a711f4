import { isRefusal, type Refusal } from "../../ports/refusal";
import { runExcel } from "./excel-refusal";

/** Tells of every change of cells and sheets until it is stopped. Where Excel refuses to tell, nothing is told. */
export async function watchWorkbook(changed: () => void): Promise<() => Promise<void>> {
  const told = (): Promise<void> => {
    changed();
    return Promise.resolve();
  };
  const handlers = await runExcel({}, async (context) => {
    const { worksheets } = context.workbook;
    const added: { remove(): void }[] = [
      worksheets.onChanged.add(told),
      worksheets.onAdded.add(told),
      worksheets.onDeleted.add(told),
    ];
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) added.push(worksheets.onNameChanged.add(told));
    await context.sync();
    return { context, added };
  });
  return stopping(handlers);
}

/** Tells the id of the sheet that comes to the front, each time one does. */
export async function watchFront(turnedTo: (id: string) => void): Promise<() => Promise<void>> {
  const told = ({ worksheetId }: Excel.WorksheetActivatedEventArgs): Promise<void> => {
    turnedTo(worksheetId);
    return Promise.resolve();
  };
  const handlers = await runExcel({}, async (context) => {
    const added = [context.workbook.worksheets.onActivated.add(told)];
    await context.sync();
    return { context, added };
  });
  return stopping(handlers);
}

interface Handlers {
  readonly context: Excel.RequestContext;
  readonly added: readonly { remove(): void }[];
}

function stopping(handlers: Handlers | Refusal): () => Promise<void> {
  return async () => {
    if (isRefusal(handlers)) return;
    for (const handler of handlers.added) handler.remove();
    await runExcel({}, async () => {
      await handlers.context.sync();
      return null;
    });
  };
}
