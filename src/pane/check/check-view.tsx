import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { toA1 } from "../../core";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import { errorList, itemLine } from "../../usecases/check/error-list";
import { isRefusal } from "../../ports/refusal";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { AppliedList } from "./applied-list";
import { CopyButton } from "../parts/copy-button";
import { EmptyView } from "../parts/empty-view";
import { FindingCard } from "./finding-card";
import type { Changes } from "../session/changes";
import type { PaneHost } from "../session/host";
import { Icon } from "../parts/icons";
import { OwnSums } from "./own-sums";
import { RepairPreview } from "./repair-preview";
import { Summary } from "./summary";
import { useRepairs } from "./use-repairs";
import type { Choice, Review } from "../session/use-review";
import type { Chosen } from "../../usecases/repair/repair-appendix";
import type { WorkItem } from "../../usecases/check/worklist";
import { trailOf } from "../session/worklist-view";
import { Walk } from "../parts/walk";

/** Cards drawn at once: a ruined table may have thousands of places. */
const PAGE = 100;

export interface CheckViewProps {
  readonly host: PaneHost;
  readonly review: Review;
  readonly onCheck: () => void;
  /** To the report, the next step once the table is right. */
  readonly onReport: () => void;
  /** Looks for an appendix in the whole workbook again. */
  readonly onWhole: () => void;
  /** Checks the same table once more. */
  readonly onAgain: () => void;
  /** Another way to look at the workbook: table, form, sums. */
  readonly onChoose: (choice: Choice) => void;
  readonly changes: Changes;
  readonly announce: (sentence: string) => void;
}

/** Is the table right; if not, where; what to do there. */
export function CheckView({
  host,
  review,
  onCheck,
  onReport,
  onWhole,
  onAgain,
  onChoose,
  changes,
  announce,
}: CheckViewProps): JSX.Element {
  /** Where the user is in the list, by what it says: a check in between must not lose the place. */
  const [current, setCurrent] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set());
  const [marked, setMarked] = useState(false);
  const [withNotes, setWithNotes] = useState(false);
  const [previewing, setPreviewing] = useState(false);
  const repairing = useRepairs(host, review, changes, onAgain);
  /** Where the keyboard was when a place was put right: the card goes, the keyboard goes on there. */
  const repairedAt = useRef<number | null>(null);
  // Marks of an earlier session can be taken away too.
  useEffect(() => void host.live?.book.marked().then((there) => setMarked(there === true)), [host]);
  const list = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const round = review.is === "idle" ? 0 : review.round;

  const all = review.is === "checked" ? review.list.items : [];
  const items = all.filter((item) => !ignored.has(keyOf(item)));
  const found = current === null ? -1 : items.findIndex((item) => keyOf(item) === current.key);
  const at = found < 0 ? null : found;
  const from = Math.floor((at ?? 0) / PAGE) * PAGE;
  useEffect(() => {
    if (current !== null) list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const notes = review.is === "checked" ? review.list.notes : [];

  function goTo(index: number): void {
    const item = items[index];
    if (item === undefined || review.is !== "checked") return;
    setCurrent({ key: keyOf(item), index });
    announce(spoken(item, index, items.length));
    void host
      .goTo(trailOf(item), review.appendix.table.sheet)
      .then((refusal) => (refusal === null ? undefined : changes.tell(explainRefusal(refusal))));
  }

  /** The card goes; the keyboard goes on with the next one. */
  function ignore(index: number): void {
    const item = items[index];
    if (item === undefined) return;
    const heads = list.current?.querySelectorAll<HTMLElement>(".card-head");
    const next = heads?.[index - from + 1] ?? heads?.[index - from - 1] ?? null;
    setIgnored(new Set([...ignored, keyOf(item)]));
    announce(`Đã bỏ qua ô ${item.address}.`);
    goOn(next);
  }

  function goOn(next: HTMLElement | null | undefined): void {
    (next ?? panel.current?.querySelector<HTMLElement>("fluent-button"))?.focus();
  }

  function repair(index: number, chosen: Chosen): void {
    const head = list.current?.querySelectorAll<HTMLElement>(".card-head")[index - from];
    void repairing.apply([chosen]).then((done) => {
      if (!done) return;
      repairedAt.current = index - from;
      head?.focus();
    });
  }

  // The card that was put right is gone with the next check: the one in its place takes over.
  useLayoutEffect(() => {
    const place = repairedAt.current;
    repairedAt.current = null;
    if (place === null || (document.activeElement !== null && document.activeElement !== document.body)) return;
    const heads = list.current?.querySelectorAll<HTMLElement>(".card-head");
    goOn(heads?.[place] ?? heads?.[place - 1]);
  }, [review]);

  /** Written since the check: its proposals are about to be made anew. */
  function isPending({ address, repair: proposed }: WorkItem): boolean {
    return (
      repairing.pending.has(address) ||
      (proposed?.edits.some(({ at: cell }) => repairing.pending.has(toA1(cell))) ?? false)
    );
  }

  function closePreview(): void {
    setPreviewing(false);
    goOn(null);
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
    if (review.is !== "checked") return;
    const { table } = review.appendix;
    const marks = items.map((item) => ({
      at: item.cells[0],
      kind: item.kind,
      ...(withNotes ? { note: itemLine(table, item) } : {}),
    }));
    void live.book.mark(table.sheet, marks).then((kept) => {
      if (!isRefusal(kept)) setMarked(true);
      changes.tell(isRefusal(kept) ? explainRefusal(kept) : markedWords(marks.length, withNotes, kept.map(toA1)));
    });
  }

  // After a place was put right, «Lỗi sau» goes to the one that took its place in the list.
  const resumed = current === null ? 0 : current.index;
  const step = (by: number): void =>
    goTo(((at === null ? (by > 0 ? resumed : resumed - 1) : at + by) + items.length) % items.length);
  const repairs = review.is === "checked" ? review.appendix.repairs : [];

  return (
    <>
      <div class="primary-row" ref={panel}>
        <fluent-button role="button" appearance={review.is === "idle" ? "outline" : "primary"} onClick={onCheck}>
          Kiểm tra bảng
        </fluent-button>
      </div>
      {review.is === "checked" ? (
        <Summary key={round} list={review.list} hidesRows={review.appendix.table.hidesRows} onReport={onReport}>
          {repairs.length > 0 && !previewing ? (
            <button type="button" class="next-step" onClick={() => setPreviewing(true)}>
              Xem các đề xuất sửa
              <Icon name="next" size={14} />
            </button>
          ) : null}
        </Summary>
      ) : (
        <EmptyView host={host} review={review} onWhole={onWhole} />
      )}
      {review.is === "checked" && previewing && repairs.length > 0 ? (
        <RepairPreview
          key={round}
          appendix={review.appendix}
          onApply={repairing.apply}
          onClose={() => closePreview()}
        />
      ) : null}
      {items.length > 0 && review.is === "checked" && isHidden(review.appendix) ? (
        <p class="notice">{`Sheet «${review.appendix.table.sheet}» đang ẩn: «Sửa» sẽ ghi vào sheet không nhìn thấy được.`}</p>
      ) : null}
      {items.length > 0 ? <Walk at={at} count={items.length} onStep={step} /> : null}
      {items.length > 0 && review.is === "checked" ? (
        <div class="cards" role="list" aria-label="Những chỗ cần xem" ref={list}>
          {items.slice(from, from + PAGE).map((item, order) => (
            <FindingCard
              key={keyOf(item)}
              appendix={review.appendix}
              item={item}
              current={from + order === at}
              pending={isPending(item)}
              onGo={() => goTo(from + order)}
              onIgnore={() => ignore(from + order)}
              onRepair={(chosen) => repair(from + order, chosen)}
            />
          ))}
        </div>
      ) : null}
      {items.length > PAGE ? (
        <p class="quiet">{`Đang hiện ${from + 1}–${Math.min(from + PAGE, items.length)} trên ${items.length} chỗ. Bấm «Lỗi sau» để đi tiếp.`}</p>
      ) : null}
      {all.length > items.length ? (
        <button type="button" class="next-step" onClick={() => setIgnored(new Set())}>
          {`Hiện lại ${all.length - items.length} chỗ đã bỏ qua`}
        </button>
      ) : null}
      {items.length > 0 || marked ? (
        <div class="result-row">
          {items.length > 0 && review.is === "checked" ? (
            <CopyButton
              label="Sao chép danh sách lỗi"
              text={() => errorList(review.appendix.table, items, host.fileName)}
              copy={host.copy.bind(host)}
              done={changes.tell}
            />
          ) : null}
          {host.live === undefined ? null : (
            <fluent-button role="button" size="small" appearance="outline" onClick={toggleMarks}>
              {marked ? "Bỏ đánh dấu" : "Đánh dấu ô lỗi"}
            </fluent-button>
          )}
          {host.live === undefined || marked ? null : (
            <label class="check">
              <input
                type="checkbox"
                checked={withNotes}
                onChange={(event) => setWithNotes(event.currentTarget.checked)}
              />
              <span>Kèm ghi chú trong ô</span>
            </label>
          )}
        </div>
      ) : null}
      <OwnSums review={review} host={host} onChoose={onChoose} announce={announce} />
      <AppliedList host={host} changes={changes} />
      {notes.length > 0 ? (
        <details class="notes">
          <summary>
            <Icon name="down" size={12} />
            {`${notes.length} ghi chú`}
          </summary>
          <ul>
            {notes.map((note, index) => (
              <li key={index}>{note.what}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function isHidden({ hiddenSheets, table }: CheckedAppendix): boolean {
  return hiddenSheets.some(({ name }) => name === table.sheet);
}

function markedWords(count: number, withNotes: boolean, kept: readonly string[]): string {
  const own = kept.length === 0 ? "" : ` ${kept.join(", ")} đã có ghi chú của anh chị nên giữ nguyên.`;
  return `Đã đánh dấu ${count} ô${withNotes ? ", kèm ghi chú" : ""}. Màu nền và số liệu của anh chị vẫn giữ nguyên.${own}`;
}

/** The same statement at the same place, however often the table is checked again. */
function keyOf({ address, findings }: WorkItem): string {
  return `${address}:${findings[0].what}`;
}

function spoken({ address, place, findings }: WorkItem, index: number, count: number): string {
  return `Chỗ ${index + 1} trên ${count}: ô ${address}${place === "" ? "" : `, ${place}`}. ${findings[0].what}`;
}
