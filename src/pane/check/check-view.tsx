import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { toA1 } from "../../core";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import { errorList } from "../../usecases/check/error-list";
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
import { keyOf, useWorklist } from "./use-worklist";
import type { Choice, Review } from "../session/use-review";
import type { Chosen } from "../../usecases/repair/repair-appendix";
import type { WorkItem } from "../../usecases/check/worklist";
import { Walk } from "../parts/walk";

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
  const walking = useWorklist(host, review, changes, announce);
  const { items, at, from, to, passedOver, marked } = walking;
  const [previewing, setPreviewing] = useState(false);
  const repairing = useRepairs(host, review, changes, onAgain);
  /** Where the keyboard was when a place was put right: the card goes, the keyboard goes on there. */
  const repairedAt = useRef<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const round = review.is === "idle" ? 0 : review.round;
  useEffect(() => {
    if (walking.current !== null)
      list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: "nearest" });
  }, [walking.current]);
  const notes = review.is === "checked" ? review.list.notes : [];

  /** The card goes; the keyboard goes on with the next one. */
  function ignore(index: number): void {
    const heads = list.current?.querySelectorAll<HTMLElement>(".card-head");
    const next = heads?.[index - from + 1] ?? heads?.[index - from - 1] ?? null;
    if (walking.ignore(index)) goOn(next);
  }

  function goOn(next: HTMLElement | null | undefined): void {
    (next ?? answer.current?.querySelector<HTMLElement>("fluent-button"))?.focus();
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

  function closePreview(): void {
    setPreviewing(false);
    goOn(null);
  }

  const repairs = review.is === "checked" ? review.appendix.repairs : [];

  return (
    <>
      {review.is === "refused" ? (
        <div class="primary-row">
          <fluent-button role="button" appearance="primary" onClick={onCheck}>
            Kiểm tra bảng
          </fluent-button>
        </div>
      ) : null}
      {review.is === "checked" ? (
        <div ref={answer}>
          <Summary
            key={round}
            list={review.list}
            hidesRows={review.appendix.table.hidesRows}
            onReport={onReport}
            onCheck={onCheck}
          >
            {repairs.length > 0 && !previewing ? (
              <button type="button" class="next-step" onClick={() => setPreviewing(true)}>
                Xem các đề xuất sửa
                <Icon name="next" size={14} />
              </button>
            ) : null}
          </Summary>
        </div>
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
      {items.length > 0 ? <Walk at={at} count={items.length} onStep={walking.step} /> : null}
      {items.length > 0 && review.is === "checked" ? (
        <div class="cards" role="list" aria-label="Những chỗ cần xem" ref={list}>
          {items.slice(from, to).map((item, order) => (
            <FindingCard
              key={keyOf(item)}
              appendix={review.appendix}
              item={item}
              current={from + order === at}
              pending={isPending(item, repairing.pending)}
              onGo={() => walking.goTo(from + order)}
              onIgnore={() => ignore(from + order)}
              onRepair={(chosen) => repair(from + order, chosen)}
            />
          ))}
        </div>
      ) : null}
      {to - from < items.length ? (
        <p class="quiet">{`Đang hiện ${from + 1}–${to} trên ${items.length} chỗ. Bấm «Lỗi sau» để đi tiếp.`}</p>
      ) : null}
      {passedOver > 0 ? (
        <button type="button" class="next-step" onClick={walking.showIgnored}>
          {`Hiện lại ${passedOver} chỗ đã bỏ qua`}
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
            <fluent-button role="button" size="small" appearance="outline" onClick={walking.toggleMarks}>
              {marked ? "Bỏ đánh dấu" : "Đánh dấu ô lỗi"}
            </fluent-button>
          )}
          {host.live === undefined || marked ? null : (
            <label class="check">
              <input
                type="checkbox"
                checked={walking.withNotes}
                onChange={(event) => walking.setWithNotes(event.currentTarget.checked)}
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

/** Written since the check: its proposals are about to be made anew. */
function isPending({ address, repair }: WorkItem, pending: ReadonlySet<string>): boolean {
  return pending.has(address) || (repair?.edits.some(({ at }) => pending.has(toA1(at))) ?? false);
}
