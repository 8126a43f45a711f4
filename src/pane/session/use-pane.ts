import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { summaryWords } from "../../usecases/check/summary-words";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { useChanges, type Changes } from "./changes";
import type { PaneHost } from "./host";
import { useFrontSheet } from "./use-front-sheet";
import { useRest } from "./use-rest";
import { useReview, type Reviewing } from "./use-review";

export type TabId = "kiem-tra" | "bao-cao" | "soat-so-lieu" | "cai-dat";

/** How long the sheet must rest before it is checked again: typing must not be disturbed. */
const REST_MS = 600;

export const SLOW = "Đang chờ Excel trả lời. Nếu đang gõ dở một ô, nhấn Enter để tiếp tục.";

/** What the tabs share. */
export interface PaneState extends Reviewing {
  readonly tab: TabId;
  readonly setTab: (tab: TabId) => void;
  /** What the one quiet voice for screen readers says now. */
  readonly said: string;
  readonly announce: (sentence: string) => void;
  readonly changes: Changes;
  readonly period: string;
  readonly setPeriod: (period: string) => void;
  /** Checks again by itself when the workbook changes. */
  readonly refreshing: boolean;
  readonly setRefreshing: (refreshing: boolean) => void;
  /** The sheet that the user turned to last. */
  readonly front: string | null;
  /** How often the ribbon asked for a function; zero or less while its chooser is away. */
  readonly inserting: number;
  readonly closeInsert: () => void;
  /** The ribbon asked for charts. */
  readonly charting: boolean;
  readonly closeCharts: () => void;
  /** How often the paragraph was asked for, by the ribbon or under the verdict. */
  readonly writing: number;
  /** To the report, and the paragraph at once. */
  readonly report: () => void;
}

/** One workbook in the pane: checked as it comes and as it changes, and whatever the ribbon asks for. */
export function usePane(host: PaneHost): PaneState {
  const live = host.live ?? null;
  const [tab, setTab] = useState<TabId>("kiem-tra");
  const [said, setSaid] = useState("");
  const [period, setPeriod] = useState("");
  const [refreshing, setRefreshing] = useState(true);
  const [inserting, setInserting] = useState(0);
  const [charting, setCharting] = useState(false);
  const [writing, setWriting] = useState(0);

  // The same sentence twice is still news: a trailing no-break space makes it another text.
  const announce = useCallback(
    (sentence: string) => setSaid((last) => (last === sentence ? `${sentence}\u00a0` : sentence)),
    [],
  );

  const changes = useChanges(live?.book ?? null, host.book, announce);
  const reviewing = useReview(host, changes.tell);
  const { review, slow, check, again } = reviewing;

  useEffect(() => {
    if (review.is === "checked") announce(summaryWords(review.list).spoken);
    else if (review.is === "refused") announce(explainRefusal(review.refusal));
  }, [review, announce]);

  useEffect(() => {
    if (slow) announce(SLOW);
  }, [slow, announce]);

  const front = useFrontSheet(refreshing ? (live?.book ?? null) : null);
  const { writes } = changes;
  const seen = useRef(0);
  // Excel tells of our own writes like of any other; where nobody tells, the table is checked again at once.
  useEffect(() => {
    if (writes !== seen.current && (live === null || !refreshing)) again();
    seen.current = writes;
  }, [writes, again, live, refreshing]);

  useRest(refreshing ? (live?.book ?? null) : null, again, REST_MS);

  useEffect(
    () =>
      live?.requests.listen((request) => {
        setTab(request === "report" ? "bao-cao" : "kiem-tra");
        // The function is asked for anew by each press; its chooser goes when something else is asked for.
        setInserting((times) => (request === "insert" ? Math.abs(times) + 1 : -Math.abs(times)));
        setCharting(request === "chart");
        if (request === "check") void check();
        // Only over figures that were just read.
        if (request === "report") void check().then(() => setWriting((times) => times + 1));
      }),
    [live, check],
  );

  return {
    ...reviewing,
    tab,
    setTab,
    said,
    announce,
    changes,
    period,
    setPeriod,
    refreshing,
    setRefreshing,
    front,
    inserting,
    closeInsert: () => setInserting(-inserting),
    charting,
    closeCharts: () => setCharting(false),
    writing,
    report: () => {
      setTab("bao-cao");
      setWriting((times) => times + 1);
    },
  };
}
