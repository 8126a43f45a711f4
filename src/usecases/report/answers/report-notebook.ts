import { isJsonObject, parsedJson, readOfficeTemplate, templateFile, type Template } from "../../../core";
import type { Answers } from "./report-answers";

/** What is kept from one report to the next, in the workbook: answers by period, the office's templates, the last texts. */
export interface ReportNotebook {
  readonly template: string;
  readonly period: string;
  /** Answers by period; the office's name, targets and bases stand under "" and hold for every period. */
  readonly answers: Readonly<Record<string, Answers>>;
  /** The office's own templates, as they stand in a template file. */
  readonly templates: readonly Template[];
  /** What stands around the paragraph in Word, by field; the same for every period. */
  readonly document: Readonly<Record<string, string>>;
  /** The last text by template and period, for what changed since. */
  readonly texts: Readonly<Record<string, string>>;
}

export const EMPTY_NOTEBOOK: ReportNotebook = {
  template: "",
  period: "",
  answers: {},
  templates: [],
  document: {},
  texts: {},
};

/** What holds for whatever file comes next: the kind of report and the office's templates. */
export function ofNoFile({ template, templates }: ReportNotebook): ReportNotebook {
  return { ...EMPTY_NOTEBOOK, template, templates };
}

/** Periods and texts kept at most; the oldest go first. */
const KEPT = 24;

/** Answers that hold for every period of the office. */
const LASTING = /^(?:unit$|targets\.|bases\.)/;

/** The answers for a period: its own, and those that hold for all. */
export function answersFor({ answers }: ReportNotebook, period: string): Answers {
  return { ...answers[""], ...answers[keyOf(period)] };
}

export function withAnswers(notebook: ReportNotebook, period: string, given: Answers): ReportNotebook {
  const lasting = Object.fromEntries(Object.entries(given).filter(([place]) => LASTING.test(place)));
  const own = Object.fromEntries(Object.entries(given).filter(([place]) => !LASTING.test(place)));
  // The period used last comes last: the oldest are the first to go.
  const others = Object.entries(notebook.answers).filter(([key]) => key !== "" && key !== keyOf(period));
  return {
    ...notebook,
    period,
    answers: { "": lasting, ...latest(Object.fromEntries([...others, [keyOf(period), own]])) },
  };
}

/** The office's name, targets and bases, which hold for every period. */
export function lastingOf({ answers }: ReportNotebook): Answers {
  return Object.fromEntries(Object.entries(answers[""] ?? {}).filter(([place]) => LASTING.test(place)));
}

/** The text of the same template and period that was written before; null for the first. */
export function textBefore({ texts }: ReportNotebook, template: string, period: string): string | null {
  return texts[`${template}|${keyOf(period)}`] ?? null;
}

export function withText(notebook: ReportNotebook, template: string, period: string, text: string): ReportNotebook {
  return {
    ...notebook,
    template,
    period,
    texts: latest({ ...notebook.texts, [`${template}|${keyOf(period)}`]: text }),
  };
}

/** A template of that id takes the place of the one before. */
export function withTemplate(notebook: ReportNotebook, template: Template): ReportNotebook {
  return { ...notebook, templates: [...notebook.templates.filter(({ id }) => id !== template.id), template] };
}

export function withoutTemplate(notebook: ReportNotebook, id: string): ReportNotebook {
  return { ...notebook, templates: notebook.templates.filter((template) => template.id !== id) };
}

export function writeNotebook({ templates, ...rest }: ReportNotebook): string {
  return JSON.stringify({ ...rest, templates: templates.map(templateFile) });
}

/** What an earlier session kept; a part that is not ours, or not readable any more, is left out. */
export function readNotebook(content: string | null): ReportNotebook {
  const json = content === null ? null : parsedJson(content)?.value;
  if (!isJsonObject(json)) return EMPTY_NOTEBOOK;
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  const texts = (value: unknown): Readonly<Record<string, string>> =>
    isJsonObject(value)
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, entry]) => (typeof entry === "string" ? [[key, entry]] : [])),
        )
      : {};
  const answers = isJsonObject(json["answers"]) ? json["answers"] : {};
  const templates = Array.isArray(json["templates"]) ? json["templates"] : [];
  return {
    template: text(json["template"]),
    period: text(json["period"]),
    answers: Object.fromEntries(Object.entries(answers).map(([period, given]) => [period, texts(given)])),
    templates: templates.flatMap((file: unknown) => {
      const template = readOfficeTemplate({ json: file });
      return "because" in template ? [] : [template];
    }),
    document: texts(json["document"]),
    texts: texts(json["texts"]),
  };
}

/** «Quý I/2021 » and «quý I/2021» are one period; so is none at all. */
function keyOf(period: string): string {
  const key = period.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
  return key === "" ? "·" : key;
}

function latest<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(entries).slice(-KEPT));
}
