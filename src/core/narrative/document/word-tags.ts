import { allIndicators } from "../../../domain/rates/all-indicators";
import { nearestNames } from "../../model/names/nearest-name";
import type { ColumnId } from "../../model/forms/profile";
import { columnIndex, unitRows } from "../../model/table";
import { glossaryOf } from "../../glossary/glossary";
import { profiles } from "../../../domain/forms/all-profiles";
import { countFigure, ratioOf, type CountFigure, type Figure } from "../facts/figure";
import { factOf, rateTerms, type MissingFact } from "../facts/facts";
import { isCountId } from "../facts/given-facts";
import { liquidEngine, PLAIN_STYLE, SPACE } from "../templates/liquid-engine";
import { PRIVATE_USE, plainText } from "../templates/plain-text";
import type { NarrativeSource } from "../facts/narrative-source";
import { unitNames } from "../facts/unit-names";

/** Lists that a Word template may repeat: `{{#rows}} … {{/rows}}` around cells of a table row or around paragraphs. */
export const WORD_LISTS = ["rows", "allRows", "paragraphs"] as const;
export type WordList = (typeof WORD_LISTS)[number];

/** `{{charts}}`, alone in a paragraph: the charts that the office asked for come in its place. */
export const CHARTS_TAG = "charts";

/** Where a tag stands: in no list, or in one entry of one. */
export type TagPlace = null | { readonly list: WordList; readonly index: number };

/** What is wrong with a tag, whatever the figures. */
export type TagProblem =
  /** No `name` or `name | filter`. */
  | { readonly is: "malformed" }
  | { readonly is: "unknown-name"; readonly nearest: readonly string[] }
  | { readonly is: "unknown-filter"; readonly filter: string; readonly known: readonly string[] };

/** The text of a tag with its figures, or what keeps it from having one. */
export type PrintedTag =
  | { readonly is: "text"; readonly text: string; readonly figures: readonly Figure[] }
  | { readonly is: "missing"; readonly fact: MissingFact }
  | TagProblem;

/** What the tags of an office's own Word template stand for. */
export interface WordTags {
  /** How many times each list repeats what it surrounds. */
  readonly lengths: Readonly<Record<WordList, number>>;
  /** Null where the tag can stand there. `list`: the list around it. */
  check(tag: string, list: WordList | null): TagProblem | null;
  print(tag: string, place: TagPlace): PrintedTag;
}

/** Filters by what they can print; the first is used where a tag names none. */
const FILTERS = { count: ["so", "so_hs"], rate: ["phan_tram", "lan"], text: [] as readonly string[] } as const;
const TAG = /^\s*([\p{L}_][\p{L}\p{N}_.]*)\s*(?:\|\s*(\w+)\s*(?::\s*([0-6])\s*)?)?$/u;
const ROW_TEXTS = ["name", "numbering", "index", "group"];

interface Tag {
  readonly name: string;
  readonly filter: string | undefined;
  readonly decimals: string | undefined;
}

type Kind = "count" | "rate" | "text";

/**
 * @param given what is no figure, by name: `period`, `unit`, `paragraph`, the office's own fields
 * @param paragraphs the template's paragraphs one by one
 */
export function wordTags(
  source: NarrativeSource,
  given: Readonly<Record<string, string>>,
  paragraphs: readonly string[],
): WordTags {
  // Charts are no text: whatever fills the template puts them there.
  const texts: Readonly<Record<string, string>> = { ...given, [CHARTS_TAG]: "" };
  const { table } = source;
  // What the user states is about the whole, never about one of its units.
  const bare: NarrativeSource = { table, doubts: source.doubts, period: source.period };
  const units = table === null ? [] : unitRows(table);
  const all = table === null ? [] : table.rows.map((_row, index) => index);
  const nameOf = table === null ? null : unitNames(table);
  const print = printer();
  const countNames = glossaryOf(profiles).map(({ id }) => id);
  const names = [...Object.keys(texts), ...countNames, ...allIndicators.map(({ id }) => id)];

  function kindOf(name: string, list: WordList | null): Kind | null {
    if (list === "paragraphs" && name === "text") return "text";
    if ((list === "rows" || list === "allRows") && ROW_TEXTS.includes(name)) return "text";
    if (Object.hasOwn(texts, name)) return "text";
    if (allIndicators.some(({ id }) => id === name)) return "rate";
    return isCountId(name) ? "count" : null;
  }

  function check(text: string, list: WordList | null): TagProblem | null {
    const tag = parse(text);
    if (tag === null) return { is: "malformed" };
    const kind = kindOf(tag.name, list);
    if (kind === null)
      return {
        is: "unknown-name",
        nearest: nearestNames(tag.name, list === null ? names : [...ROW_TEXTS, ...names], 2),
      };
    const known: readonly string[] = FILTERS[kind];
    return tag.filter === undefined || known.includes(tag.filter)
      ? null
      : { is: "unknown-filter", filter: tag.filter, known };
  }

  function textOf(name: string, place: TagPlace): string {
    if (place?.list === "paragraphs") return name === "text" ? (paragraphs[place.index] ?? "") : (texts[name] ?? "");
    const row = rowOf(place);
    if (row === null || !ROW_TEXTS.includes(name) || table === null) return texts[name] ?? "";
    if (name === "index") return String((place?.index ?? 0) + 1);
    const tableRow = table.rows[row];
    if (name === "numbering") return plainText(tableRow?.numbering ?? "");
    if (name === "group") return plainText(table.groups[tableRow?.group ?? -1]?.name ?? "");
    return tableRow?.kind === "unit" ? (nameOf?.(row) ?? "") : plainText(tableRow?.name ?? "");
  }

  function rowOf(place: TagPlace): number | null {
    if (place === null || place.list === "paragraphs") return null;
    return (place.list === "rows" ? units : all)[place.index] ?? null;
  }

  function countOf(id: ColumnId, row: number | null): CountFigure | MissingFact {
    const fact = factOf(row === null ? source : { ...bare, scope: { row } }, id);
    if (fact.is === "missing") return fact;
    return countFigure(
      fact.value,
      {
        fact: id,
        label: fact.label,
        cells: fact.cells,
        given: fact.is === "given",
        contradicted: fact.is === "given" && (source.contradicted?.has(id) ?? false),
      },
      source.doubts,
    );
  }

  /** A heading has no counts and an empty cell none to print: both stay empty, as in the appendix. */
  function isEmpty(fact: MissingFact, row: number | null): boolean {
    return (
      row !== null &&
      table !== null &&
      (table.rows[row]?.kind === "heading" || (fact.because === "blank" && columnIndex(table, fact.id) >= 0))
    );
  }

  function printFigure(tag: Tag, kind: "count" | "rate", place: TagPlace): PrintedTag {
    const row = rowOf(place);
    const terms = kind === "rate" ? rateTerms({ id: tag.name }) : { label: "", of: [tag.name], base: null };
    const counts: CountFigure[] = [];
    for (const id of terms.base === null ? terms.of : [...terms.of, terms.base]) {
      const count = countOf(id, row);
      if (count.is === "missing")
        return isEmpty(count, row) ? { is: "text", text: "", figures: [] } : { is: "missing", fact: count };
      counts.push(count);
    }
    const base = terms.base === null ? undefined : counts.pop();
    const [first] = counts;
    const figure = base === undefined ? first : ratioOf(counts, base, { fact: tag.name, label: terms.label });
    // 0/0: no dossiers, so no rate; a report leaves the place empty.
    if (figure === null || figure === undefined) return { is: "text", text: "", figures: [] };
    return { is: "text", ...print(figure, tag.filter ?? FILTERS[kind][0], tag.decimals) };
  }

  return {
    lengths: { rows: units.length, allRows: all.length, paragraphs: paragraphs.length },
    check,
    print(text, place) {
      const tag = parse(text);
      const problem = check(text, place?.list ?? null);
      if (problem !== null || tag === null) return problem ?? { is: "malformed" };
      const kind = kindOf(tag.name, place?.list ?? null) ?? "text";
      return kind === "text"
        ? { is: "text", text: textOf(tag.name, place), figures: [] }
        : printFigure(tag, kind, place);
    },
  };
}

function parse(text: string): Tag | null {
  const match = TAG.exec(text);
  return match === null ? null : { name: match[1] ?? "", filter: match[2], decimals: match[3] };
}

/** Prints a figure with the very filters of the text templates, its doubt mark included. */
function printer(): (
  figure: Figure,
  filter: string,
  decimals: string | undefined,
) => { readonly text: string; readonly figures: readonly Figure[] } {
  const figures: Figure[] = [];
  const liquid = liquidEngine(PLAIN_STYLE, figures);
  const parsed = new Map<string, ReturnType<typeof liquid.parse>>();
  return (figure, filter, decimals) => {
    const expression = `{{ figure | ${filter}${decimals === undefined ? "" : `: ${decimals}`} }}`;
    const template = parsed.get(expression) ?? liquid.parse(expression);
    parsed.set(expression, template);
    figures.length = 0;
    const text = String(liquid.renderSync(template, { figure })).replaceAll(SPACE, " ").replace(PRIVATE_USE, "");
    return { text, figures: [...figures] };
  };
}
