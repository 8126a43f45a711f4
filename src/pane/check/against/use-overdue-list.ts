import { useState } from "preact/hooks";
import { isRefusal, type Refusal } from "../../../ports/refusal";
import type { WorkbookPort } from "../../../ports/workbook";
import { findOverdueList } from "../../../usecases/overdue-list/find-overdue-list";
import { explainRefusal } from "../../../usecases/refusals/explain-refusal";
import type { PaneHost } from "../../session/host";
import { loadPart } from "../../session/load-part";
import type { NamedOverdueList } from "../../session/use-review";
import type { ChosenFile } from "./use-period-file";

export interface OverdueListChoice {
  /** Why the last workbook gives no list. */
  readonly problem: string | null;
  /** Its sheets, where several hold a list and one has to be chosen. */
  readonly sheets: readonly string[];
  /** Looks for the list in the workbook in hand. */
  readonly here: () => Promise<void>;
  readonly take: (file: ChosenFile) => Promise<void>;
  readonly takeSheet: (sheet: string) => Promise<void>;
}

/** A workbook that was looked through; without a name the one in hand. */
interface Searched {
  readonly book: WorkbookPort;
  readonly name: string | null;
}

/** The list of overdue dossiers that goes with the table, from the workbook in hand or from a file. */
export function useOverdueList(
  { book: own, openFile }: Pick<PaneHost, "book" | "openFile">,
  onChoose: (list: NamedOverdueList) => void,
): OverdueListChoice {
  const [problem, setProblem] = useState<string | null>(null);
  const [several, setSeveral] = useState<(Searched & { readonly sheets: readonly string[] }) | null>(null);

  async function search(searched: Searched, sheet?: string): Promise<void> {
    const list = await loadPart(() => findOverdueList(searched.book, sheet));
    if (!isRefusal(list)) {
      setProblem(null);
      setSeveral(null);
      onChoose({ name: searched.name ?? list.sheet, list });
      return;
    }
    const known = list.about["known"];
    if (list.reason === "list-not-the-only-one" && Array.isArray(known)) {
      setProblem(null);
      setSeveral({ ...searched, sheets: known.map(String) });
    } else refused(list, searched.name);
  }

  function refused({ about, ...refusal }: Refusal, file: string | null): void {
    setSeveral(null);
    setProblem(explainRefusal({ ...refusal, about: file === null ? about : { ...about, file } }));
  }

  return {
    problem,
    sheets: several?.sheets ?? [],
    here: async () => (own === null ? undefined : await search({ book: own, name: null })),
    take: async (file) => {
      const book = await openFile(new Uint8Array(await file.arrayBuffer()), file.name);
      if (isRefusal(book)) refused(book, file.name);
      else await search({ book, name: file.name });
    },
    takeSheet: async (sheet) => (several === null || sheet === "" ? undefined : await search(several, sheet)),
  };
}
