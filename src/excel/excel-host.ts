import type { Downloads } from "../usecases/report/document/saved-words";
import type { DocumentPort } from "../ports/document";
import type { ReadText } from "../ports/text-source";
import { isRefusal } from "../ports/refusal";
import { takesBack } from "../pane/session/changes";
import type { LiveTools, OpenFile, PaneHost } from "../pane/session/host";

/** The pane inside Excel: it reads, shows and selects through the live workbook. */
export function excelHost(
  live: LiveTools,
  openFile: OpenFile,
  documents: DocumentPort,
  readText: ReadText,
  copy: PaneHost["copy"],
): PaneHost {
  return {
    book: live.book,
    live,
    shownSheet: () => live.book.inFront,
    goTo: (cells, sheet) => live.book.select(cells, sheet),
    correct: async (edits) => {
      const undo = await live.book.apply(edits);
      return isRefusal(undo) ? undo : takesBack(live.book, undo);
    },
    nextPeriod: {
      place: "sheet",
      begin: async (plan, name) => {
        const add = await live.nextSheet();
        if (isRefusal(add)) return add;
        const takeBack = await add({ ...plan, name, place: "beside" });
        if (isRefusal(takeBack)) return takeBack;
        return { said: `Đã thêm sheet «${name}» sau sheet «${plan.sheet}».`, remarks: [], takeBack };
      },
    },
    seal: {
      place: "workbook",
      warning: "",
      seal: async (place, when) => {
        const part = await live.sealing();
        return isRefusal(part) ? part : await part(live.book, place, when);
      },
    },
    openFile,
    documents,
    readText,
    copy,
    downloads: downloadsOn(Office.context.platform),
  };
}

function downloadsOn(platform: Office.PlatformType): Downloads {
  if (platform === Office.PlatformType.PC) return "yes";
  return platform === Office.PlatformType.OfficeOnline ? "perhaps" : "no";
}
