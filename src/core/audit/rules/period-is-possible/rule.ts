import type { Claim, Rule, Span } from "../../claims/claim";
import { spanOf } from "../../claims/claim";
import type { NonFigure } from "../../figures/token";
import { capital } from "../../claims/sum-data";
import { foldWord } from "../../passages/fold-word";
import type { Piece, Sentence } from "../../passages/piece";
import type { WrittenDay } from "../../figures/written-days";
import { dayNumber, readWrittenDay, readLength } from "../../figures/written-days";

export interface PeriodData {
  readonly from: string;
  readonly to: string;
  /** The period's name where the text gives one: "Quý III năm 2021". */
  readonly period: string | null;
  /** backwards: ends before it begins · length: as long as its name cannot be · no-day: the calendar has no such day */
  readonly problem: "backwards" | "length" | "no-day";
  readonly days: number | null;
  /** The first day as it probably should read. */
  readonly likely: string | null;
}

/** «Quý III năm 2021 (từ ngày 21/6/2020 đến ngày 20/9/2021)»: the days fit the name, and each other. */
export const periodIsPossible: Rule<"period-is-possible", PeriodData> = {
  id: "period-is-possible",
  title: "Kỳ báo cáo khớp các ngày nêu",
  severity: "error",
  source: { document: "Kỳ báo cáo nêu trong văn bản" },

  *judge(scene) {
    for (const sentence of scene.read.sentences) {
      if (sentence.tabular) continue;
      for (const range of rangesOf(sentence, scene.read.text)) {
        const claim = judgeRange(range);
        if (claim !== null) yield claim;
      }
    }
  },

  explain(data) {
    const range = `từ ${data.from} đến ${data.to}`;
    const todo =
      data.likely === null
        ? "Xem lại ngày đầu và ngày cuối kỳ."
        : `Có lẽ ngày đầu kỳ là ${data.likely}. Xem lại rồi sửa.`;
    switch (data.problem) {
      case "backwards":
        return {
          what: `Kỳ báo cáo ${range}: ngày cuối ở trước ngày đầu`,
          why: "Ngày cuối kỳ phải ở sau ngày đầu kỳ.",
          todo,
        };
      case "no-day":
        return {
          what: `Kỳ báo cáo ${range}: có ngày không có trong lịch`,
          why: "Mỗi ngày nêu trong kỳ báo cáo phải có thật.",
          todo,
        };
      case "length":
        return {
          what: `${capital(data.period ?? "kỳ báo cáo")} mà ${range} là ${data.days ?? 0} ngày`,
          why: "Số ngày phải hợp với tên kỳ báo cáo (tháng khoảng 30 ngày, quý khoảng 91 ngày).",
          todo,
        };
    }
  },
};

interface Range {
  /** "Quý III năm 2021" in front of the days. */
  readonly period: string | null;
  readonly from: NonFigure;
  readonly to: NonFigure;
}

/** Words that may stand between the days of a range, and between them and the period's name. */
const BETWEEN = new Set(["đến", "tới", "-", "ngày", "hết"].map(foldWord));
const BEFORE = new Set(
  ["tính", "từ", "ngày", "(", ",", ":", "-", "số", "liệu", "kỳ", "báo", "cáo", "chốt"].map(foldWord),
);

function* rangesOf({ pieces }: Sentence, text: string): Iterable<Range> {
  const named = pieces
    .map((piece, at) => ({ piece, at }))
    .filter(({ piece }) => piece.is === "other" && piece.other.is === "date");
  for (let index = 0; index + 1 < named.length; index += 1) {
    const first = named[index];
    const second = named[index + 1];
    if (first?.piece.is !== "other" || second?.piece.is !== "other") continue;
    const between = pieces.slice(first.at + 1, second.at);
    if (between.length === 0 || between.length > 3 || !between.every(({ key }) => BETWEEN.has(key))) continue;
    yield { period: periodBefore(pieces, first.at, text), from: first.piece.other, to: second.piece.other };
    index += 1;
  }
}

function periodBefore(pieces: readonly Piece[], at: number, text: string): string | null {
  const named: Piece[] = [];
  for (let place = at - 1; place >= 0; place -= 1) {
    const piece = pieces[place];
    if (piece === undefined) break;
    if (piece.is === "other" && piece.other.is === "period") named.unshift(piece);
    else if (named.length > 0 || !BEFORE.has(piece.key)) break;
  }
  const [first, last] = [named[0], named.at(-1)];
  return first === undefined || last === undefined ? null : text.slice(first.start, last.end).replace(/\s+/g, " ");
}

function judgeRange({ period, from, to }: Range): Claim<PeriodData> | null {
  const first = readWrittenDay(from.text);
  const last = readWrittenDay(to.text);
  if (first === null || last === null || last.year === null) return null;
  const begin = dayNumber(first, beginYear(first, last));
  const end = dayNumber(last, last.year);
  const spans: [Span, ...Span[]] = [spanOf(from), spanOf(to)];
  const data = (problem: PeriodData["problem"], days: number | null, likely: string | null): PeriodData => ({
    from: from.text,
    to: to.text,
    period,
    problem,
    days,
    likely,
  });
  if (begin === null || end === null) return { outcome: "broken", spans, data: data("no-day", null, null) };
  const days = end - begin + 1;
  const length = period === null ? null : readLength(period);
  if (length === null) return days > 0 ? null : { outcome: "broken", spans, data: data("backwards", days, null) };
  const fits = (one: number): boolean => one >= length.shortest && one <= length.longest;
  if (fits(days)) return { outcome: "holds", spans, data: data("length", days, null) };
  const years = [last.year, last.year - 1].filter((year) => {
    const tried = dayNumber({ ...first, year }, year);
    return tried !== null && fits(end - tried + 1);
  });
  const [year] = years;
  const likely = year === undefined || first.year === null ? null : from.text.replace(/\d+(?!.*\d)/, String(year));
  return {
    outcome: "broken",
    spans,
    data: data(days > 0 ? "length" : "backwards", days, likely),
    ...(likely === null ? {} : { correction: [{ span: spanOf(from), next: likely }] }),
  };
}

/** «từ 21/4 đến 20/5/2019»: the year of the last day, or the one before where that lies behind it. */
function beginYear(first: WrittenDay, last: WrittenDay): number {
  const year = last.year ?? 0;
  return first.month > last.month || (first.month === last.month && first.day > last.day) ? year - 1 : year;
}
