import { allIndicators, measureLabel, profiles, templates as known, type Template } from "../core";
import { jsonOption, type Command } from "./command";
import { styled } from "./terminal";

/** tthc templates: the kinds of report, each with the facts it needs. */
export const templates: Command = {
  name: "templates",
  about: "các mẫu báo cáo và số liệu mà mỗi mẫu cần",
  operands: [],
  options: [jsonOption],
  examples: ["tthc templates", "tthc templates --json"],
  run: ({ flags }, { print, printJson }) => {
    if (flags.has(jsonOption.name)) printJson(known.map(templateJson));
    else {
      known.forEach((template, index) => {
        if (index > 0) print([]);
        print([styled("strong", template.id), ` · ${template.title}`]);
        print([`  Cần: ${template.requiredFacts.map(factLabel).join(", ")}`]);
        if (template.optionalFacts.length > 0) print([`  Có thì dùng: ${template.optionalFacts.map(factLabel).join(", ")}`]);
        if (template.rates.length > 0) print([`  Tỷ lệ: ${template.rates.map(rateLabel).join(", ")}`]);
      });
    }
    return Promise.resolve(0);
  },
};

function templateJson({ id, title, requiredFacts, optionalFacts, rates }: Template): unknown {
  const named = (facts: readonly string[]): unknown => facts.map((fact) => ({ id: fact, label: factLabel(fact) }));
  return { id, title, requiredFacts: named(requiredFacts), optionalFacts: named(optionalFacts), rates };
}

function factLabel(id: string): string {
  const [first] = profiles;
  return first === undefined ? id : measureLabel(first, id);
}

function rateLabel({ id, base }: Template["rates"][number]): string {
  const indicator = allIndicators.find((candidate) => candidate.id === id);
  return `${indicator?.label ?? id}${base === undefined ? "" : ` trên ${factLabel(base)}`}`;
}
