import { refuse, type Refusal } from "../../../ports/refusal";
import type { ReportMemory } from "../../../ports/report-memory";
import { runExcel } from "../excel-refusal";

const KEY = "TTHC.baoCao";
/** Settings travel with the workbook: a notebook of this size is no longer a few figures and a few templates. */
const LONGEST = 500_000;

/** The setting that holds what was typed for reports; loaded after the next sync. */
export function askNotes(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(KEY).load("value");
}

/** @param setting from {@link askNotes}, after a sync */
export function notesOf(setting: Excel.Setting): string | null {
  const value: unknown = setting.isNullObject ? null : setting.value;
  return typeof value === "string" ? value : null;
}

/** What was typed for reports, in the workbook's settings: it is saved with the file and goes where the file goes. */
export function settingsMemory(book: { readonly notes: string | null }): ReportMemory {
  /** Newer than what was last read. */
  let saved: string | null = null;
  return {
    load: () => Promise.resolve(saved ?? book.notes),
    async save(content: string): Promise<null | Refusal> {
      if (content.length > LONGEST) return refuse("notes-too-long", { limit: LONGEST });
      return await runExcel({}, async (context) => {
        context.workbook.settings.add(KEY, content);
        await context.sync();
        saved = content;
        return null;
      });
    },
  };
}
