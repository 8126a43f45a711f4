import { NO_FACTS, parseFacts, readCount, type FactsProblem, type GivenFacts, type ReportNeeds } from "../../../core";
import { factsProblemWords } from "../facts-words";

/** What the user typed into the short form, by the place in a facts file: `counts.postal` → "1.234", `rates.onlineAverage` → "18,9". */
export type Answers = Readonly<Record<string, string>>;

export interface AnswersRead {
  readonly facts: GivenFacts;
  /** The same as the content of a facts file. */
  readonly json: Readonly<Record<string, unknown>>;
  /** What cannot be read, by the same places: a sentence each. */
  readonly faults: Readonly<Record<string, string>>;
}

const NOT_A_COUNT = "Cần một số đếm, ví dụ 1.234.";
const NOT_A_RATE = "Cần một tỷ lệ phần trăm, ví dụ 18,9.";

/** Reads what was typed as the command line reads a facts file; empty fields say nothing. */
export function readAnswers(answers: Answers): AnswersRead {
  const json: Record<string, unknown> = {};
  const faults: Record<string, string> = {};
  const groups: Record<string, Record<string, unknown>> = {};
  const into = (group: string): Record<string, unknown> => (json[group] = groups[group] ??= {});
  for (const [place, typed] of Object.entries(answers)) {
    const text = typed.trim();
    if (text === "" || place.startsWith("series[")) continue;
    const [group = "", ...rest] = place.split(".");
    const id = rest.join(".");
    if (id === "") json[group] = text;
    else if (group === "bases") into(group)[id] = text;
    else if (group === "counts") {
      const count = countIn(text);
      if (count === null) faults[place] = NOT_A_COUNT;
      else into(group)[id] = count;
    } else {
      const rate = rateIn(text);
      if (rate === null) faults[place] = NOT_A_RATE;
      else into(group)[id] = rate;
    }
  }
  const series = seriesIn(answers, faults);
  if (series.length > 0) json["series"] = series;
  const reading = parseFacts(json);
  if (reading.is === "facts") return { facts: reading.facts, json, faults };
  for (const problem of reading.problems) faults[problem.at] = sentence(problem);
  return { facts: NO_FACTS, json, faults };
}

/** A facts file as answers, for a form that is filled from it; or what is wrong with the file. */
export function answersFrom(json: unknown): Answers | { readonly problems: readonly string[] } {
  const reading = parseFacts(json);
  if (reading.is === "malformed") return { problems: reading.problems.map(factsProblemWords) };
  const { period, unit, counts, series, rates, targets, bases } = reading.facts;
  const answers: Record<string, string> = {
    ...(period === null ? {} : { period }),
    ...(unit === null ? {} : { unit }),
  };
  for (const [id, count] of Object.entries(counts)) answers[`counts.${id}`] = String(count);
  for (const [group, rated] of Object.entries({ rates, targets }))
    for (const [id, rate] of Object.entries(rated))
      answers[`${group}.${id}`] = percentIn((rate.numerator * 100) / rate.denominator, rate.decimals);
  for (const [id, base] of Object.entries(bases)) answers[`bases.${id}`] = base;
  series.forEach(({ label, postal, received }, index) => {
    answers[`series[${index}].label`] = label;
    answers[`series[${index}].postal`] = String(postal);
    answers[`series[${index}].received`] = String(received);
  });
  return answers;
}

/** Places of required answers that are still empty. */
export function missingAnswers(needs: ReportNeeds, answers: Answers): readonly string[] {
  const places = [
    ...(needs.unit ? ["unit"] : []),
    ...needs.counts.map(({ id }) => `counts.${id}`),
    ...needs.rates.map(({ id }) => `rates.${id}`),
  ];
  return places.filter((place) => (answers[place] ?? "").trim() === "");
}

/** How many lines the series of the form has. */
export function seriesLength(answers: Answers): number {
  return Object.keys(answers).reduce(
    (length, place) => Math.max(length, Number(/^series\[(\d+)\]/.exec(place)?.[1] ?? -1) + 1),
    0,
  );
}

function seriesIn(answers: Answers, faults: Record<string, string>): readonly unknown[] {
  return Array.from({ length: seriesLength(answers) }, (_, index) => {
    const at = (field: string): string => answers[`series[${index}].${field}`]?.trim() ?? "";
    const [label, postal, received] = [at("label"), at("postal"), at("received")];
    if (label + postal + received === "") return null;
    if (label === "") faults[`series[${index}].label`] = "Cần tên năm hoặc kỳ, ví dụ năm 2019.";
    const counts = { postal: countIn(postal), received: countIn(received) };
    for (const [field, count] of Object.entries(counts))
      if (count === null) faults[`series[${index}].${field}`] = NOT_A_COUNT;
    return label === "" || counts.postal === null || counts.received === null ? null : { label, ...counts };
  }).filter((entry) => entry !== null);
}

function countIn(text: string): number | null {
  const reading = readCount(text);
  return reading.is === "known" && reading.value >= 0 ? reading.value : null;
}

/** «18,9», «18,9%», «95»: always percent. The fraction keeps the decimals that were typed. */
function rateIn(text: string): number | null {
  const [, whole = "", fraction = ""] = /^(\d{1,3})(?:[,.](\d{1,6}))?\s*%?$/.exec(text) ?? [];
  return whole === "" ? null : Number(`${whole}${fraction}e-${fraction.length + 2}`);
}

function percentIn(percent: number, decimals: number): string {
  return percent.toFixed(decimals).replace(".", ",");
}

function sentence(problem: FactsProblem): string {
  const words = factsProblemWords(problem).replace(/^[^:]*: /u, "");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
