import { useEffect, useRef, useState } from "preact/hooks";
import { toA1, type Table } from "../../core";
import type { LiveWorkbookPort } from "../../ports/live-workbook";
import { isRefusal, type Refusal } from "../../ports/refusal";
import type { WorkItem } from "../../usecases/check/worklist";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { Changes } from "../session/changes";
import type { PaneHost } from "../session/host";
import { loadPart } from "../session/load-part";
import { loadFaults } from "./faults/load-faults";
import type { Review } from "../session/use-review";
import { keyOf, trailOf } from "../session/worklist-view";

/** Cards drawn at once: a ruined table may have thousands of places. */
const PAGE = 100;

/** Where the user is in the list, by what it says: a check in between must not lose the place. */
export interface ListPlace {
  readonly key: string;
  readonly index: number;
}

export interface Walking {
  /** The places to look at, without those passed over. */
  readonly items: readonly WorkItem[];
  /** How many were passed over. */
  readonly passedOver: number;
  /** Where the user went last; a new object means that they went there again. */
  readonly current: ListPlace | null;
  /** The chosen place's number in `items`: the first before any step, what took the place of one put right; null without any. */
  readonly at: number | null;
  /** The stretch of `items` that is drawn: the one that holds `at`. */
  readonly from: number;
  readonly to: number;
  /** Cells are marked in the sheet. */
  readonly marked: boolean;
  /** Marks come with a note that says what is wrong. */
  readonly withNotes: boolean;
  readonly setWithNotes: (withNotes: boolean) => void;
  readonly goTo: (index: number) => void;
  /** On or back, around the ends. */
  readonly step: (by: 1 | -1) => void;
  /** Passes a place over; false where there is none. */
  readonly ignore: (index: number) => boolean;
  readonly showIgnored: () => void;
  readonly toggleMarks: () => void;
}

/** Walking through the places of a checked table: where one is, what was passed over, and the marks in the sheet. */
export function useWorklist(
  host: Pick<PaneHost, "goTo" | "live"> & Partial<Pick<PaneHost, "book">>,
  review: Review,
  changes: Pick<Changes, "tell">,
  announce: (sentence: string) => void,
): Walking {
  const [current, setCurrent] = useState<ListPlace | null>(null);
  /** The place that was shown without being asked for. */
  const [shownFirst, setShownFirst] = useState<string | null>(null);
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set());
  const [marked, setMarked] = useState(false);
  const [withNotes, setWithNotes] = useState(false);
  // Marks of an earlier session can be taken away too.
  useEffect(() => void host.live?.book.marked().then((there) => setMarked(there === true)), [host]);

  const all = review.is === "checked" ? review.list.items : [];
  const items = all.filter((item) => !ignored.has(keyOf(item)));
  const found = current === null ? -1 : items.findIndex((item) => keyOf(item) === current.key);
  const at = items.length === 0 ? null : found >= 0 ? found : (current?.index ?? 0) % items.length;
  const chosen = at === null ? undefined : items[at];
  // Chosen, but its cell was not gone to yet: the next step goes there.
  const isSeen = found >= 0 || (chosen !== undefined && keyOf(chosen) === shownFirst);

  // Beside a grid of ours the first place of each table is shown at once; in Excel the selection is the user's.
  const shownTable = useRef<{ readonly book: unknown; readonly sheet: string; readonly top: number } | null>(null);
  useEffect(() => {
    if (review.is !== "checked" || host.live !== undefined) return;
    const { sheet, area } = review.appendix.table;
    const last = shownTable.current;
    if (last !== null && last.book === host.book && last.sheet === sheet && last.top === area.top) return;
    shownTable.current = { book: host.book, sheet, top: area.top };
    const [first] = items;
    setCurrent(null);
    setShownFirst(first === undefined ? null : keyOf(first));
    if (first !== undefined) void host.goTo(trailOf(first), sheet).then(tellRefusal);
  }, [review]);

  function tellRefusal(refusal: Refusal | null): void {
    if (refusal !== null) changes.tell(explainRefusal(refusal));
  }

  const from = Math.floor((at ?? 0) / PAGE) * PAGE;

  function goTo(index: number): void {
    const item = items[index];
    if (item === undefined || review.is !== "checked") return;
    setCurrent({ key: keyOf(item), index });
    announce(spoken(item, index, items.length));
    void host.goTo(trailOf(item), review.appendix.table.sheet).then(tellRefusal);
  }

  function step(by: 1 | -1): void {
    if (at === null) return;
    // After a place was put right, «Lỗi sau» goes to the one that took its place in the list.
    const next = isSeen ? at + by : by > 0 ? at : at - 1;
    goTo((next + items.length) % items.length);
  }

  function ignore(index: number): boolean {
    const item = items[index];
    if (item === undefined) return false;
    setIgnored(new Set([...ignored, keyOf(item)]));
    announce(`Đã bỏ qua ô ${item.address}.`);
    return true;
  }

  function toggleMarks(): void {
    const live = host.live;
    if (live === undefined) return;
    if (marked) {
      void live.book.unmark().then((refusal) => {
        if (refusal === null) setMarked(false);
        changes.tell(refusal === null ? "Đã bỏ đánh dấu." : explainRefusal(refusal));
      });
      return;
    }
    if (review.is === "checked") void markPlaces(live.book, review.appendix.table);
  }

  async function markPlaces(book: LiveWorkbookPort, table: Table): Promise<void> {
    const part = withNotes ? await loadPart(loadFaults) : null;
    if (isRefusal(part)) {
      changes.tell(explainRefusal(part));
      return;
    }
    const marks = items.map((item) => ({
      at: item.cells[0],
      kind: item.kind,
      ...(part === null ? {} : { note: part.itemLine(table, item) }),
    }));
    const kept = await book.mark(table.sheet, marks);
    if (!isRefusal(kept)) setMarked(true);
    changes.tell(isRefusal(kept) ? explainRefusal(kept) : markedWords(marks.length, withNotes, kept.map(toA1)));
  }

  return {
    items,
    passedOver: all.length - items.length,
    current,
    at,
    from,
    to: Math.min(from + PAGE, items.length),
    marked,
    withNotes,
    setWithNotes,
    goTo,
    step,
    ignore,
    showIgnored: () => setIgnored(new Set()),
    toggleMarks,
  };
}

function spoken({ address, place, findings }: WorkItem, index: number, count: number): string {
  return `Chỗ ${index + 1} trên ${count}: ô ${address}${place === "" ? "" : `, ${place}`}. ${findings[0].what}`;
}

function markedWords(count: number, withNotes: boolean, kept: readonly string[]): string {
  const own = kept.length === 0 ? "" : ` ${kept.join(", ")} đã có ghi chú của anh chị nên giữ nguyên.`;
  return `Đã đánh dấu ${count} ô${withNotes ? ", kèm ghi chú" : ""}. Màu nền và số liệu của anh chị vẫn giữ nguyên.${own}`;
}
