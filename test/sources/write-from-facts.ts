import { parseFacts, type NarrativeSource, type Template } from "../../src/core";
import { noDoubts } from "../../src/core/narrative/facts/doubt";
import { renderTemplate } from "../../src/core/narrative/templates/render";

/** A template's text from the content of a facts file, without a table. */
export function writeFrom(template: Template, json: object, more: Partial<NarrativeSource> = {}): string {
  const rendered = render(template, json, more);
  if (rendered.is !== "text") throw new Error(JSON.stringify(rendered));
  return rendered.text;
}

/** Ids of what the template misses in a facts file; none where it can be written. */
export function lackingFrom(template: Template, json: object): readonly string[] {
  const rendered = render(template, json);
  return rendered.is === "lacking" ? rendered.missing.map(({ id }) => id) : [];
}

function render(template: Template, json: object, more: Partial<NarrativeSource> = {}): ReturnType<typeof renderTemplate> {
  const reading = parseFacts(json);
  if (reading.is === "malformed") throw new Error(JSON.stringify(reading.problems));
  return renderTemplate(template, { table: null, doubts: noDoubts, period: reading.facts.period ?? "", given: reading.facts, ...more });
}
