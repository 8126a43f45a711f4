import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../parts/button";
import type { CellRef } from "../../core";
import type { Targets } from "../../usecases/charts/unit-figures";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import { FiguresPart } from "../figures/figures-part";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { isRefusal } from "../../ports/refusal";
import { EmptyView } from "../parts/empty-view";
import type { Changes } from "../session/changes";
import type { PaneHost } from "../session/host";
import { Icon } from "../parts/icons";
import { Summary } from "./summary";
import { useRepairs } from "./use-repairs";
import { useWorklist } from "./use-worklist";
import type { Choice, Review } from "../session/use-review";
import type { Chosen } from "../../usecases/repair/repair-appendix";
import { Fetched, PartView, usePart } from "../parts/part-view";
import { loadFaults } from "./faults/load-faults";

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
  /** What the office's rates should reach, as typed for the report; null before the report was looked at. */
  readonly targets: Targets | null;
  readonly announce: (sentence: string) => void;
}

/** More places than this are a long list. */
const LONG = 5;

/** Fetched with the first table of no known form. */
const ownSums = async () => (await import(/* webpackChunkName: "own-sums" */ "./own-sums")).OwnSums;
const cards = async () => (await loadFaults()).Cards;
const repairPreview = async () => (await loadFaults()).RepairPreview;
const copyErrors = async () => (await loadFaults()).CopyErrors;
const walk = async () => (await loadFaults()).Walk;
const listEnd = async () => (await loadFaults()).ListEnd;
const marking = async () => (await loadFaults()).Marking;
const appliedList = async () => (await loadFaults()).AppliedList;

/** Below everything else: fetched with the first table. */
const moreWork = async () => (await import(/* webpackChunkName: "more-work" */ "./more-work")).MoreWork;
/** In the same file, so that it costs no other. */
const periodNotice = async () => (await import(/* webpackChunkName: "more-work" */ "./more-work")).PeriodNotice;

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
  targets,
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
    (next ?? answer.current?.querySelector<HTMLElement>(".button"))?.focus();
  }

  function goTo(cells: readonly [CellRef, ...CellRef[]], sheet: string): void {
    void host
      .goTo(cells, sheet)
      .then((refusal) => (refusal === null ? undefined : changes.tell(explainRefusal(refusal))));
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
  const hasCards = items.length > 0 && review.is === "checked";
  const drawn = usePart(hasCards, cards);
  const copying = usePart(hasCards, copyErrors);
  const steps = usePart(hasCards, walk);
  const marks = usePart(hasCards || marked, marking);
  const ends = usePart(hasCards || passedOver > 0, listEnd);
  const notice = usePart(review.is === "checked", periodNotice);
  const hasOwnSums = review.is === "checked" && review.appendix.table.profile.readFromTable === true;
  const sums = usePart(hasOwnSums, ownSums);
  /** Of a long list the end is far away: what copies it stands above. */
  const isLong = items.length > LONG;
  const copy =
    review.is === "checked" ? (
      <Fetched fetched={copying} props={{ host, appendix: review.appendix, items, done: changes.tell }} />
    ) : null;
  /** What stands below the list is shown with it: nothing may move away under a finger. */
  const isListThere =
    (!hasCards || (drawn !== null && copying !== null && steps !== null && marks !== null)) &&
    (!hasOwnSums || sums !== null);

  return (
    <>
      {review.is === "refused" && host.live !== undefined ? (
        <div class="primary-row">
          <Button appearance="primary" onClick={onCheck}>
            Kiểm tra bảng
          </Button>
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
            {isLong ? copy : null}
          </Summary>
        </div>
      ) : (
        <EmptyView host={host} review={review} onWhole={onWhole} />
      )}
      {review.is === "checked" && previewing && repairs.length > 0 ? (
        <PartView
          key={round}
          open
          load={repairPreview}
          props={{ appendix: review.appendix, onApply: repairing.apply, onClose: closePreview }}
        />
      ) : null}
      {review.is === "checked" && review.list.faults === 0 ? (
        <FiguresPart
          host={host}
          appendix={review.appendix}
          targets={targets}
          onGo={(cells) => goTo(cells, review.appendix.table.sheet)}
          tell={changes.tell}
        />
      ) : null}
      {items.length > 0 && review.is === "checked" && isHidden(review.appendix) ? (
        <p class="notice">{`Sheet «${review.appendix.table.sheet}» đang ẩn: «Sửa» sẽ ghi vào sheet không nhìn thấy được.`}</p>
      ) : null}
      {review.is === "checked" && !isRefusal(notice) ? (
        <Fetched fetched={notice} props={{ appendix: review.appendix }} />
      ) : null}
      {items.length > 0 && isListThere ? (
        <Fetched fetched={steps} props={{ at, count: items.length, onStep: walking.step }} />
      ) : null}
      {hasCards ? (
        <div class="cards" role="list" aria-label="Những chỗ cần xem" ref={list}>
          <Fetched
            fetched={drawn}
            props={{
              appendix: review.appendix,
              all: items.length,
              items: items.slice(from, to),
              from,
              at,
              pending: repairing.pending,
              onGo: walking.goTo,
              onIgnore: ignore,
              onRepair: repair,
            }}
          />
        </div>
      ) : null}
      <div class="below-list" hidden={!isListThere}>
        <Fetched fetched={ends} props={{ from, to, count: items.length, passedOver, onShow: walking.showIgnored }} />
        {items.length > 0 || marked ? (
          <div class="result-row">
            {hasCards && !isLong ? copy : null}
            {host.live === undefined ? null : (
              <Fetched
                fetched={marks}
                props={{
                  marked,
                  withNotes: walking.withNotes,
                  onToggle: walking.toggleMarks,
                  onNotes: walking.setWithNotes,
                }}
              />
            )}
          </div>
        ) : null}
        {hasOwnSums ? <Fetched fetched={sums} props={{ review, host, onChoose, announce }} /> : null}
        <PartView
          open={changes.journal.some(({ log }) => log.length > 0)}
          load={appliedList}
          props={{ host, changes }}
        />
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
        {review.is === "checked" ? (
          <PartView
            open
            load={moreWork}
            props={{ host, appendix: review.appendix, choice: review.choice, changes, announce, onChoose }}
          />
        ) : null}
      </div>
    </>
  );
}

function isHidden({ hiddenSheets, table }: CheckedAppendix): boolean {
  return hiddenSheets.some(({ name }) => name === table.sheet);
}
