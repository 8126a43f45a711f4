import {
  measureLabel,
  rateTerms,
  templateFile,
  templates as known,
  TEXT_LABELS,
  type Template,
  termWords,
} from "../../core";
import { refuse } from "../../ports/refusal";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { jsonOption, type CommandBody } from "../command";
import { styled } from "../output/terminal/terminal";

const exportOption = {
  name: "export",
  takes: "MÃ",
  about: "in một mẫu thành tệp .json để sửa lời rồi dùng với report --template TỆP",
};

/** tthc templates: the kinds of report, each with the facts it needs. */
export const templates: CommandBody = {
  options: [exportOption, jsonOption],
  examples: ["tthc templates", "tthc templates --json", "tthc templates --export so-quy > mau-cua-so.json"],
  run: ({ flags, values }, { print, printJson, say }) => {
    const asked = values.get(exportOption.name);
    if (asked !== undefined) {
      const template = known.find(({ id }) => id === asked);
      if (template === undefined) {
        say([explainRefusal(refuse("template-unknown", { template: asked, known: known.map(({ id }) => id) }))]);
        return Promise.resolve(2);
      }
      const { text, ...fields } = templateFile(template);
      // One line of the text per line of the file, so that it can be read and changed.
      printJson({ ...fields, text: text.split("\n") });
      return Promise.resolve(0);
    }
    if (flags.has(jsonOption.name)) printJson(known.map(templateJson));
    else {
      known.forEach((template, index) => {
        if (index > 0) print([]);
        print([styled("strong", template.id), ` · ${termWords(template.title)}`]);
        print([`  Cần: ${requiredOf(template).map(needWords).join("; ")}`]);
        for (const clause of template.clauses ?? [])
          print([`  Nếu có thì đủ cả: ${clause.map((id) => needWords(countNeed(id))).join("; ")}`]);
        if (template.optionalFacts.length > 0)
          print([`  Có thì dùng: ${template.optionalFacts.map((id) => needWords(countNeed(id))).join("; ")}`]);
        if (template.rates.length > 0) print([`  Tỷ lệ: ${template.rates.map(rateWords).join("; ")}`]);
      });
    }
    return Promise.resolve(0);
  },
};

/** One thing that a facts file (or the appendix) must hold: `received`, `unit`, `rates.onlineAverage`. */
interface Need {
  readonly id: string;
  readonly label: string;
}

function requiredOf({ texts = [], requiredFacts, series, givenRates = {}, needsTable }: Template): readonly Need[] {
  return [
    ...texts.map((id) => ({ id, label: TEXT_LABELS[id] })),
    ...requiredFacts.map(countNeed),
    ...(series === true ? [{ id: "series", label: TEXT_LABELS.series }] : []),
    ...Object.entries(givenRates).map(([id, label]) => ({ id: `rates.${id}`, label })),
    ...(needsTable === true ? [{ id: "table", label: TEXT_LABELS.table }] : []),
  ];
}

function countNeed(id: string): Need {
  return { id, label: measureLabel(null, id) };
}

function needWords({ id, label }: Need): string {
  return `${termWords(label)} (${id})`;
}

function templateJson(template: Template): unknown {
  const { id, title, optionalFacts, clauses = [], rates } = template;
  return {
    id,
    title,
    requiredFacts: requiredOf(template),
    optionalFacts: optionalFacts.map(countNeed),
    clauses: clauses.map((clause) => clause.map(countNeed)),
    rates: rates.map((need) => {
      const { label, of, base, bases } = rateTerms(need);
      return { id: need.id, label, of, base, bases };
    }),
  };
}

function rateWords(need: Template["rates"][number]): string {
  const { label, base } = rateTerms(need);
  return `${termWords(label)} trên ${termWords(measureLabel(null, base))}`;
}
