import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { needsOf, templates, unitKey, type ReportNeeds, type Table, type Template, termWords } from "../../core";
import { isRefusal } from "../../ports/refusal";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { DocumentAnswers } from "../../usecases/report/document/document-answers";
import { missingAnswers, readAnswers, type Answers } from "../../usecases/report/answers/report-answers";
import {
  answersFor,
  ofNoFile,
  textBefore,
  withAnswers,
  withoutTemplate,
  withTemplate,
  withText,
  type ReportNotebook,
} from "../../usecases/report/answers/report-notebook";
import type { Doubtful, Paragraph, ReportRequest } from "../../usecases/report/write-report";
import { narrativeSource, writeReport } from "../../usecases/report/write-report";
import { periodOffered } from "../../usecases/periods/period-words";
import type { Targets } from "../../usecases/charts/unit-figures";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import type { LiveTools } from "../session/host";
import type { Review } from "../session/use-review";
import type { WorkbookPort } from "../../ports/workbook";
import type { OfficeStore } from "../../ports/report-memory";
import { keptLines, officeNamed } from "../../usecases/report/remembered-offices";
import { useNotebook } from "./use-notebook";
import { useOfferedPeriod } from "./use-offered-period";
import { useOffices } from "./use-offices";
import { besideTitle, type PeriodBesideTitle } from "./period-beside-title";
import type { RememberedProps } from "./options/remembered";

/** What stands below the form: the paragraph with the text that it replaces, figures in doubt, or why there is none. */
export type Written =
  | (Paragraph & { readonly before: string | null; readonly request: ReportRequest })
  | Doubtful
  | {
      readonly is: "refused";
      readonly sentence: string;
      /** Answers are missing: their fields say so. */
      readonly asks: boolean;
    };

export interface Reporting {
  readonly appendix: CheckedAppendix;
  /** Every kind of report, the office's own last. */
  readonly known: readonly Template[];
  readonly template: Template;
  readonly needs: ReportNeeds;
  readonly answers: Answers;
  readonly setAnswers: (answers: Answers) => void;
  /** What is wrong with answers, by their places, once a paragraph was asked for. */
  readonly faults: Readonly<Record<string, string>>;
  /** Places of the answers that the paragraph still waits for. */
  readonly wanted: readonly string[];
  readonly written: Written | null;
  /** @param acceptBroken also over figures that stand in a broken equation */
  readonly write: (acceptBroken: boolean) => void;
  readonly choose: (id: string) => void;
  readonly typePeriod: (period: string) => void;
  /** The period was typed to its end: its own answers come, those of another period go. */
  readonly usePeriod: (period: string) => void;
  /** What the title of the table says of the period in the field. */
  readonly titled: PeriodBesideTitle;
  /** What is said around the paragraph in Word. */
  readonly document: DocumentAnswers;
  readonly setDocument: (answers: DocumentAnswers) => void;
  readonly keepDocument: () => void;
  /** What a template would say today. */
  readonly preview: (template: Template) => { readonly text: string } | { readonly sentence: string };
  readonly saveTemplate: (template: Template) => void;
  readonly deleteTemplate: (template: Template) => void;
  /** The head of the sheet names the office that the answers hold. */
  readonly unitFromHead: boolean;
  /** The one question whether the browser may keep the office's fields; null where it is not to be asked. */
  readonly askToRemember: ((agreed: boolean) => void) | null;
  readonly remembered: RememberedProps;
}

export interface ReportOptions {
  readonly host: {
    readonly book?: WorkbookPort | null;
    readonly live?: Pick<LiveTools, "memory">;
    readonly offices?: OfficeStore;
  };
  readonly review: Review;
  readonly period: string;
  readonly onPeriod: (period: string) => void;
  /** What the rates should reach, whenever that was typed or taken from an earlier report. */
  readonly onTargets: (targets: Targets) => void;
  /** How often the ribbon asked for the paragraph; each time it is written anew. */
  readonly wanted: number;
  readonly tell: (sentence: string) => void;
  readonly announce: (sentence: string) => void;
}

const OUTDATED = "Bảng vừa được đọc lại nên đoạn cũ đã cất đi. Bấm «Tạo đoạn báo cáo» để viết theo số mới.";
const FAULTY = "Có ô điền chưa đúng, xem chữ ghi dưới ô.";

/** Writing the report of what is checked: its kind, what was answered, and what came of it; null while nothing is checked. */
export function useReport({
  host,
  review,
  period,
  onPeriod,
  onTargets,
  wanted,
  tell,
  announce,
}: ReportOptions): Reporting | null {
  const [chosen, setChosen] = useState("");
  const [answers, setAnswers] = useState<Answers>({});
  /** The period that the answers were last used for: for another one they are somebody else's figures. */
  const usedFor = useRef<string | null>(null);
  const [written, setWritten] = useState<Written | null>(null);
  /** What was typed about the document since the notebook was read. */
  const [typed, setTyped] = useState<DocumentAnswers | null>(null);
  const {
    notebook,
    loaded,
    hold,
    keep,
    forget: forgetNotebook,
    periods,
  } = useNotebook(host, review.is === "checked", tell);
  const table = review.is === "checked" ? review.appendix.table : null;
  const offices = useOffices(host, table, tell);
  /** The table for which the office's own fields are in hand. */
  const [settledFor, setSettledFor] = useState<Table | null>(null);
  const round = review.is === "idle" ? 0 : review.round;
  const known = useMemo(() => [...templates, ...notebook.templates], [notebook.templates]);
  const template = known.find(({ id }) => id === (chosen === "" ? notebook.template : chosen)) ?? known[0];
  const { head } = offices;
  // The name in the head of the sheet stands in the sentence until another one is typed.
  const shown = useMemo(
    () => (head === null || answers["unit"] !== undefined ? answers : { ...answers, unit: head }),
    [answers, head],
  );
  const { facts, faults } = useMemo(() => readAnswers(shown), [shown]);
  useEffect(() => onTargets(facts.targets), [facts]);
  const office = head ?? (facts.unit === null || facts.unit.trim() === "" ? null : facts.unit.trim());

  // A paragraph over figures that are no longer on the table would mislead.
  useEffect(
    () =>
      setWritten((before) =>
        before === null || before.is === "refused" ? null : { is: "refused", sentence: OUTDATED, asks: false },
      ),
    [round],
  );

  // What was typed for one file is another office's, or another month's, in the next.
  const typedFor = useRef(host.book);
  useEffect(() => {
    if (typedFor.current === host.book) return;
    typedFor.current = host.book;
    setAnswers({});
    setTyped(null);
    setWritten(null);
    setSettledFor(null);
    headBefore.current = null;
    usedFor.current = null;
    hold(ofNoFile(notebook));
    onPeriod("");
  }, [host.book]);

  const titled = review.is === "checked" ? review.appendix.period : null;
  const next = review.is !== "checked" || !loaded ? null : periodOffered(titled, notebook.period);
  const again = [host.book, round] as const;
  const offered = useOfferedPeriod({ next, period, again, onPeriod, onMove: moveTo, onFill: usePeriod });

  const headBefore = useRef<string | null>(null);
  // Another file of a known office begins with what holds for that office.
  useEffect(() => {
    if (!loaded || table === null || offices.of !== table || settledFor === table) return;
    const isOther = headBefore.current !== null && head !== null && unitKey(headBefore.current) !== unitKey(head);
    // A sheet of another office in the same file is another office's all the same.
    if (isOther) {
      setAnswers({});
      hold(ofNoFile(notebook));
    }
    const known = settledFor?.sheet === table.sheet && !isOther ? null : officeNamed(offices.remembered, head);
    if (known !== null) take(known.notebook);
    headBefore.current = head;
    setSettledFor(table);
  }, [loaded, offices.of, table]);

  const answered = useRef(0);
  const isSettled = settledFor === table && (next === null || next === "" || period !== "");
  useEffect(() => {
    if (wanted === answered.current || reporting === null || !loaded || !isSettled) return;
    answered.current = wanted;
    write(reporting, false, false);
  }, [wanted, round, loaded, isSettled]);

  const reporting = review.is === "checked" && template !== undefined ? reportingOf(review.appendix, template) : null;
  return reporting;

  function reportingOf(appendix: CheckedAppendix, current: Template): Reporting {
    const needs = needsOf(current, narrativeSource(appendix, current, requestFor(appendix, current, false)));
    return {
      appendix,
      known,
      template: current,
      needs,
      answers: shown,
      setAnswers,
      faults: written === null ? {} : faults,
      wanted: written?.is === "refused" && written.asks ? missingAnswers(needs, shown) : [],
      written,
      write: (acceptBroken) => write({ appendix, template: current, needs }, acceptBroken),
      choose,
      typePeriod: offered.type,
      usePeriod,
      titled: besideTitle(period, appendix.period),
      document: typed ?? notebook.document,
      setDocument: setTyped,
      keepDocument: () => (typed === null ? undefined : keepAll({ ...notebook, document: typed })),
      preview: (asked) => {
        const result = writeReport(appendix, requestFor(appendix, asked, true));
        return isRefusal(result)
          ? { sentence: explainRefusal(result) }
          : { text: result.is === "paragraph" ? result.text : "" };
      },
      saveTemplate: (made) => {
        keepAll(withTemplate(notebook, made));
        setChosen(made.id);
      },
      deleteTemplate: ({ id, basedOn = "" }) => {
        keepAll(withoutTemplate(notebook, id));
        setChosen(basedOn);
      },
      unitFromHead: head !== null && shown["unit"] === head,
      askToRemember:
        offices.mayAsk && office !== null && written?.is === "paragraph"
          ? (agreed) => offices.agree(agreed, office, withAnswers(notebook, period, answers))
          : null,
      remembered: { offices: rememberedOffices(), onForget: forget },
    };
  }

  /** In Excel what the workbook holds; on the page what the browser does. */
  function rememberedOffices(): RememberedProps["offices"] {
    const titles = new Map(known.map(({ id, title }) => [id, termWords(title)]));
    if (host.live !== undefined) {
      const lines = [...keptLines(notebook, titles), ...periods];
      return lines.length === 0 ? [] : [{ name: "Trong tệp Excel này", lines }];
    }
    const own = offices.remembered.offices.map(({ name, notebook: kept }) => ({
      name,
      lines: keptLines(kept, titles),
      use: () => take(kept),
    }));
    return offices.periods.length === 0 ? own : [...own, { name: "Kỳ đã chọn để đối chiếu", lines: offices.periods }];
  }

  function keepAll(next: ReportNotebook): void {
    keep(next);
    offices.remember(office, next);
  }

  /** What holds for an office, in place of what the file before left; answers typed meanwhile stay. */
  function take(kept: ReportNotebook): void {
    const others = notebook.templates.filter(({ id }) => !kept.templates.some((own) => own.id === id));
    hold({ ...kept, templates: [...others, ...kept.templates] });
    setAnswers((now) => ({ ...answersFor(kept, period), ...now }));
    setTyped(null);
    setChosen("");
  }

  function forget(): void {
    offices.forget();
    setTyped(null);
    forgetNotebook();
  }

  function requestFor({ previous, lastYear }: CheckedAppendix, asked: Template, acceptBroken: boolean): ReportRequest {
    return {
      template: asked,
      period: period.trim(),
      ...(offered.isGiven && besideTitle(period, titled).is === "same" ? { periodFrom: "title" as const } : {}),
      acceptBroken,
      facts,
      ...(previous === undefined ? {} : { previous: { table: previous, period: "kỳ trước" } }),
      ...(lastYear === undefined ? {} : { lastYear: { table: lastYear, period: "cùng kỳ năm trước" } }),
    };
  }

  /** @param byHand asked for in the pane, not from the ribbon, which leaves the workbook as it is */
  function write(
    { appendix, template: asked, needs }: Pick<Reporting, "appendix" | "template" | "needs">,
    acceptBroken: boolean,
    byHand = true,
  ): void {
    const refused = (sentence: string, asks = false): void => {
      setWritten({ is: "refused", sentence, asks });
      announce(sentence);
    };
    if (Object.keys(faults).length > 0) {
      refused(FAULTY);
      return;
    }
    const request = requestFor(appendix, asked, acceptBroken);
    const result = writeReport(appendix, request);
    if (isRefusal(result)) {
      const waiting = result.reason === "facts-missing" ? missingAnswers(needs, shown).length : 0;
      // Where every gap is a field in sight, the fields say it better than a list.
      refused(
        waiting > 0 && waiting === [result.about["facts"]].flat().length
          ? `Chưa tạo được đoạn: còn ${waiting} mục, xem các ô ghi «cần điền».`
          : explainRefusal(result),
        waiting > 0,
      );
      return;
    }
    if (result.is === "doubtful") setWritten(result);
    else {
      setWritten({ ...result, before: textBefore(notebook, asked.id, period), request });
      usedFor.current = period.trim();
      // Nothing typed, nothing to keep: the file is not to be saved for having been looked at.
      const remember = byHand && Object.keys(answers).length > 0 ? keep : hold;
      const used = withText(withAnswers(notebook, period, answers), asked.id, period, result.text);
      remember(used);
      offices.remember(office, used);
    }
    announce(result.is === "paragraph" ? "Đã tạo đoạn báo cáo." : "Chưa tạo đoạn báo cáo: có số còn lệch.");
  }

  /** What was typed for one period stays with it, and what is known of the other comes. */
  function moveTo(other: string): void {
    const kept = withAnswers(notebook, period, answers);
    hold(kept);
    setAnswers(answersFor(kept, other));
    usedFor.current = other.trim();
  }

  /** The answers of another period are its own, or none; those that were not yet used go with the user. */
  function usePeriod(next: string): void {
    const kept = answersFor(notebook, next);
    const moved = usedFor.current !== null && usedFor.current !== next.trim();
    if (Object.keys(kept).length > 0 || moved) setAnswers((now) => (moved ? kept : { ...kept, ...now }));
    if (moved) usedFor.current = next.trim();
  }

  /** The paragraph of another kind would stand under this one's questions. */
  function choose(id: string): void {
    setChosen(id);
    setWritten(null);
  }
}
