import type { NounTag, Tag } from "../../../domain/lexicon/tags";
import { LEVEL_TAGS, NOUN_TAGS } from "../../../domain/lexicon/tags";
import { MEASURE_TAGS } from "../lexicon/lexicon";
import type { Unit } from "./unit";

/** Tags of a stretch of a sentence, together. */
export function tagsOf(units: readonly Unit[]): Set<Tag> {
  const all = new Set<Tag>();
  for (const { tags } of units) for (const tag of tags) all.add(tag);
  return all;
}

export function hasMeasure(tags: ReadonlySet<Tag>): boolean {
  for (const tag of tags) if (MEASURE_TAGS.has(tag)) return true;
  return false;
}

/** Words between «giảm» and a figure from which on they name what grew or fell, and the figure is no change. */
const NAMED = 2;

/** «cắt giảm thời gian giải quyết 54 thủ tục»: without what is said of something else than the figure behind these units. */
export function tagsAtFigure(units: readonly Unit[]): Set<Tag> {
  const tags = tagsOf(units);
  for (const way of ["up", "down"] as const) {
    if (!tags.has(way)) continue;
    const behind = units.slice(units.map((unit) => unit.tags.has(way)).lastIndexOf(true) + 1);
    const named = behind.filter((unit) => unit.is === "word" || NOUN_TAGS.some((noun) => unit.tags.has(noun)));
    if (named.length >= NAMED) tags.delete(way);
  }
  return tags;
}

/** Levels of government named, joined; null where none is, "" where all are meant. */
export function levelsOf(tags: ReadonlySet<Tag>): string | null {
  const named = LEVEL_TAGS.filter((tag) => tags.has(tag));
  if (named.length > 0) return named.join("+");
  return tags.has("everyLevel") ? "" : null;
}

/** What the first noun of a stretch says is counted, units and people apart, who are mostly those who count. */
export function nounBefore(units: readonly Unit[]): NounTag | null {
  for (const { tags } of units) {
    for (const noun of ["dossier", "petition", "service", "procedure", "case", "otherNoun"] as const)
      if (tags.has(noun)) return noun === "case" ? "dossier" : noun;
  }
  return null;
}

/** What the word right behind a figure says is counted; null where none stands there. */
export function nounBehind(units: readonly Unit[]): NounTag | null {
  const [first] = units;
  if (first === undefined) return null;
  if (first.is === "word") return "otherNoun";
  if (first.tags.has("asService")) return "service";
  const noun = NOUN_TAGS.find((tag) => first.tags.has(tag));
  if (noun === undefined) return first.tags.has("province") && first.tags.size === 1 ? "unit" : null;
  return noun === "case" ? "dossier" : noun;
}

/** Units up to the first word that the lexicon does not know, the noun apart: what surely still belongs to the figure. */
export function nearPart(units: readonly Unit[]): readonly Unit[] {
  const stop = units.findIndex(({ is }) => is === "word");
  return stop < 0 ? units : units.slice(0, stop);
}

/** The words as printed, spaces as one; "" where the stretch is empty or too long to quote. */
export function quote(text: string, units: readonly Unit[]): string {
  const telling = units.filter(
    ({ tags }) => hasMeasure(tags) || levelsOf(tags) !== null || tags.has("total") || tags.has("remainder"),
  );
  const first = telling[0];
  const last = telling.at(-1);
  if (first === undefined || last === undefined) {
    const [only] = units;
    const end = units
      .filter(
        ({ is, tags }) =>
          is === "word" ||
          is === "period" ||
          (is === "said" && !tags.has("link") && !tags.has("pause") && !tags.has("amongThem")),
      )
      .at(-1)?.end;
    return only === undefined || end === undefined ? "" : shorten(text.slice(only.start, end));
  }
  return shorten(text.slice(first.start, last.end));
}

const QUOTED = 60;

function shorten(words: string): string {
  const line = words.replace(/[*_]/g, "").replace(/\s+/g, " ").trim();
  return line.length > QUOTED ? "" : line;
}
