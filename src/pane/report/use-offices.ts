import { useCallback, useEffect, useState } from "preact/hooks";
import type { Table } from "../../core";
import type { OfficeStore } from "../../ports/report-memory";
import { isRefusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import { keepingPeriods, periodLines } from "../../usecases/periods/remembered-periods";
import { officeAbove } from "../../usecases/report/office-head";
import {
  NOTHING_REMEMBERED,
  readOffices,
  withOffice,
  writeOffices,
  type RememberedOffices,
} from "../../usecases/report/remembered-offices";
import type { ReportNotebook } from "../../usecases/report/answers/report-notebook";

export interface OfficesInHand {
  /** The office that the head of the checked sheet names. */
  readonly head: string | null;
  /** The table whose head was looked at; another one than the checked while it is being read. */
  readonly of: Table | null;
  readonly remembered: RememberedOffices;
  /** The periods that the browser keeps for tables, a line each. */
  readonly periods: readonly string[];
  /** The browser could keep something, and the user was not asked yet. */
  readonly mayAsk: boolean;
  /** The answer to the one question; what is in hand is kept at once where it is yes. */
  readonly agree: (agreed: boolean, name: string | null, notebook: ReportNotebook) => void;
  /** Keeps what holds for the office, where the user agreed. */
  readonly remember: (name: string | null, notebook: ReportNotebook) => void;
  readonly forget: () => void;
}

const NOT_KEPT =
  "Trình duyệt không cho lưu (cửa sổ riêng tư, bị chặn hoặc hết chỗ): thông tin chỉ được nhớ đến khi đóng trang này.";

/** Whose table it is, and what the browser remembers of offices. */
export function useOffices(
  host: { readonly book?: WorkbookPort | null; readonly offices?: OfficeStore },
  table: Table | null,
  tell: (sentence: string) => void,
): OfficesInHand {
  const { book = null, offices: store } = host;
  const [found, setFound] = useState<{ readonly head: string | null; readonly of: Table | null }>({
    head: null,
    of: null,
  });
  const [remembered, setRemembered] = useState<RememberedOffices>(() =>
    store === undefined ? NOTHING_REMEMBERED : readOffices(store.load()),
  );

  useEffect(() => {
    if (table === null) return;
    if (book === null) {
      setFound({ head: null, of: table });
      return;
    }
    let isOver = false;
    void book.read({ name: table.sheet }).then((grid) => {
      if (!isOver) setFound({ head: isRefusal(grid) ? null : officeAbove(grid, table), of: table });
    });
    return () => {
      isOver = true;
    };
  }, [book, table]);

  const put = useCallback(
    (next: RememberedOffices) => {
      setRemembered(next);
      const isKept = store?.save(keepingPeriods(writeOffices(next), store.load())) ?? true;
      if (!isKept && next.consent === "yes") tell(NOT_KEPT);
    },
    [store, tell],
  );

  return {
    ...found,
    remembered,
    periods: periodLines(store?.load() ?? null),
    mayAsk: store !== undefined && remembered.consent === "unasked",
    agree: (agreed, name, notebook) => {
      const answered: RememberedOffices = { consent: agreed ? "yes" : "no", offices: [] };
      put(agreed && name !== null ? withOffice(answered, name, notebook) : answered);
    },
    remember: (name, notebook) => {
      if (remembered.consent === "yes" && name !== null) put(withOffice(remembered, name, notebook));
    },
    forget: () => {
      setRemembered(NOTHING_REMEMBERED);
      store?.clear();
    },
  };
}
