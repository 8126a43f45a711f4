import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { keepingPeriods, periodLines } from "../../usecases/periods/remembered-periods";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import {
  EMPTY_NOTEBOOK,
  readNotebook,
  type ReportNotebook,
  writeNotebook,
} from "../../usecases/report/answers/report-notebook";
import type { LiveTools } from "../session/host";

export interface NotebookInHand {
  readonly notebook: ReportNotebook;
  /** True once what an earlier session kept is there. */
  readonly loaded: boolean;
  /** In hand for this session: the workbook stays as it is. */
  readonly hold: (notebook: ReportNotebook) => void;
  /** In hand, and with the workbook where the host can. */
  readonly keep: (notebook: ReportNotebook) => void;
  /** Empty, in hand and with the workbook; nothing else that the pane kept there stays. */
  readonly forget: () => void;
  /** The periods that were kept there with it, a line each. */
  readonly periods: readonly string[];
}

/** What was typed for reports: with the workbook inside Excel, in hand alone on the page. Taken up once the workbook was read. */
export function useNotebook(
  host: { readonly live?: Pick<LiveTools, "memory"> },
  read: boolean,
  tell: (sentence: string) => void,
): NotebookInHand {
  const [notebook, setNotebook] = useState(EMPTY_NOTEBOOK);
  const [periods, setPeriods] = useState<readonly string[]>([]);
  const [loaded, setLoaded] = useState(false);
  const asked = useRef(false);
  const memory = host.live?.memory;

  useEffect(() => {
    if (!read || asked.current) return;
    asked.current = true;
    if (memory === undefined) {
      setLoaded(true);
      return;
    }
    void memory.load().then((kept) => {
      setNotebook(readNotebook(kept));
      setPeriods(periodLines(kept));
      setLoaded(true);
    });
  }, [memory, read]);

  const save = useCallback(
    (next: ReportNotebook, contentOf: (before: string | null) => string) => {
      setNotebook(next);
      if (memory === undefined) return;
      void memory
        .load()
        .then(async (before) => await memory.save(contentOf(before)))
        .then((refusal) => (refusal === null ? undefined : tell(explainRefusal(refusal))));
    },
    [memory, tell],
  );
  const keep = useCallback(
    (next: ReportNotebook) => save(next, (before) => keepingPeriods(writeNotebook(next), before)),
    [save],
  );
  const forget = useCallback(() => {
    setPeriods([]);
    save(EMPTY_NOTEBOOK, () => writeNotebook(EMPTY_NOTEBOOK));
  }, [save]);

  return { notebook, loaded, hold: setNotebook, keep, forget, periods };
}
