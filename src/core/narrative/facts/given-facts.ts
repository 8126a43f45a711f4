import type { GivenRate } from "../../../domain/rates/percent-as-written";
import { isJsonObject } from "../../model/forms/json-object";
import { nearestNames } from "../../model/names/nearest-name";
import { measures } from "../../../domain/measures/all-measures";
import { OFFICE } from "../../../domain/measures/office";
import { plainText } from "../templates/plain-text";

/** One line of a yearly series: dossiers through the post among those received. */
export interface SeriesEntry {
  readonly label: string;
  readonly postal: number;
  readonly received: number;
}

/** What the user states beside (or without) an appendix: the content of a facts file. */
export interface GivenFacts {
  readonly period: string | null;
  readonly unit: string | null;
  /** By glossary id, `office.<id>` among them. */
  readonly counts: Readonly<Record<string, number>>;
  readonly series: readonly SeriesEntry[];
  readonly rates: Readonly<Record<string, GivenRate>>;
  /** What each rate should reach, by rate id. */
  readonly targets: Readonly<Record<string, GivenRate>>;
  /** What a rate is divided by where the template's own base is not wanted, by rate id. */
  readonly bases: Readonly<Record<string, string>>;
  /** What surrounds the paragraph in its Word document, for {@link parseDocumentFields}; absent where not given. */
  readonly document?: unknown;
}

/** Nothing stated. */
export const NO_FACTS: GivenFacts = {
  period: null,
  unit: null,
  counts: {},
  series: [],
  rates: {},
  targets: {},
  bases: {},
};

/** One entry of a facts file that cannot be used, or that nobody will use. */
export interface FactsProblem {
  /** Where: `counts.received`, `series[1].postal`. */
  readonly at: string;
  readonly because:
    | "not-an-object"
    | "not-a-list"
    | "not-a-text"
    | "not-a-number"
    | "negative"
    | "fraction"
    | "too-large"
    | "not-a-rate"
    | "outside-counts"
    | "unknown";
  /** The known names that were probably meant. */
  readonly nearest: readonly string[];
}

export type FactsReading =
  | {
      readonly is: "facts";
      readonly facts: GivenFacts;
      /** Entries that no template knows: fine, but worth saying. */ readonly unused: readonly FactsProblem[];
    }
  | { readonly is: "malformed"; readonly problems: readonly [FactsProblem, ...FactsProblem[]] };

const KEYS = ["period", "unit", "counts", "series", "rates", "targets", "bases", "document"];
/** A period or an office's name is a few words, never a page. */
const LONGEST_TEXT = 300;
/** `"$schema"`, `"_note"`: for other programs and for people. */
const ASIDE = /^[$_]/;

const knownCounts: ReadonlySet<string> = new Set(
  measures.flatMap(({ id, oneOf }) => (oneOf === undefined ? [id] : [])),
);

/** Whether a count may stand under this id: a glossary id, or `office.` and one. */
export function isCountId(id: string): boolean {
  return knownCounts.has(id.startsWith(OFFICE) ? id.slice(OFFICE.length) : id);
}

/** Reads a facts file from parsed JSON, strictly: counts are whole numbers from 0 up, rates fractions (0.189 for 18,9%). */
export function parseFacts(json: unknown): FactsReading {
  const reader = new FactsReader();
  const facts = reader.read(json);
  const [first, ...rest] = reader.problems;
  return first === undefined
    ? { is: "facts", facts, unused: reader.unused }
    : { is: "malformed", problems: [first, ...rest] };
}

type Because = FactsProblem["because"];

class FactsReader {
  readonly problems: FactsProblem[] = [];
  readonly unused: FactsProblem[] = [];

  read(json: unknown): GivenFacts {
    const root = this.object(json, "");
    for (const key of Object.keys(root)) {
      if (KEYS.includes(key) || ASIDE.test(key)) continue;
      if (isCountId(key)) {
        this.fail(key, "outside-counts");
        continue;
      }
      const nearest = nearestNames(key, KEYS);
      (nearest.length > 0 ? this.problems : this.unused).push({ at: key, because: "unknown", nearest });
    }
    return {
      period: this.text(root["period"], "period"),
      unit: this.text(root["unit"], "unit"),
      counts: this.counts(root["counts"]),
      series: this.series(root["series"]),
      rates: this.rates(root["rates"], "rates"),
      targets: this.rates(root["targets"], "targets"),
      bases: this.bases(root["bases"]),
      ...(root["document"] === undefined ? {} : { document: root["document"] }),
    };
  }

  private counts(json: unknown): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const [id, value] of Object.entries(this.flattened(json))) {
      if (!isCountId(id)) this.unused.push({ at: `counts.${id}`, because: "unknown", nearest: nearestIds(id) });
      const count = this.count(value, `counts.${id}`);
      if (count !== null) counts[id] = count;
    }
    return counts;
  }

  /** `{ "office": { "received": 56 } }` says the same as `{ "office.received": 56 }`. */
  private flattened(json: unknown): Readonly<Record<string, unknown>> {
    if (json === undefined) return {};
    const counts: Record<string, unknown> = {};
    for (const [id, value] of Object.entries(this.object(json, "counts"))) {
      if (`${id}.` !== OFFICE) counts[id] = value;
      else
        for (const [inner, count] of Object.entries(this.object(value, "counts.office")))
          counts[`${OFFICE}${inner}`] = count;
    }
    return counts;
  }

  private series(json: unknown): readonly SeriesEntry[] {
    if (json === undefined) return [];
    if (!Array.isArray(json)) {
      this.fail("series", "not-a-list");
      return [];
    }
    return json.flatMap((entry: unknown, index) => {
      const at = `series[${index}]`;
      const fields = this.object(entry, at);
      for (const key of Object.keys(fields))
        if (!["label", "postal", "received"].includes(key) && !ASIDE.test(key))
          this.unused.push({ at: `${at}.${key}`, because: "unknown", nearest: [] });
      const label = this.text(fields["label"], `${at}.label`);
      if (label === null) this.fail(`${at}.label`, "not-a-text");
      const postal = this.count(fields["postal"], `${at}.postal`);
      const received = this.count(fields["received"], `${at}.received`);
      return label === null || postal === null || received === null ? [] : [{ label, postal, received }];
    });
  }

  private rates(json: unknown, at: string): Readonly<Record<string, GivenRate>> {
    const rates: Record<string, GivenRate> = {};
    for (const [id, value] of Object.entries(json === undefined ? {} : this.object(json, at))) {
      const rate = typeof value === "number" ? rateOf(value) : null;
      if (typeof value !== "number") this.fail(`${at}.${id}`, "not-a-number");
      else if (value < 0) this.fail(`${at}.${id}`, "negative");
      else if (rate === null) this.fail(`${at}.${id}`, "not-a-rate");
      else rates[id] = rate;
    }
    return rates;
  }

  private bases(json: unknown): Readonly<Record<string, string>> {
    const bases: Record<string, string> = {};
    for (const [id, value] of Object.entries(json === undefined ? {} : this.object(json, "bases"))) {
      if (typeof value === "string" && isCountId(value)) bases[id] = value;
      else this.fail(`bases.${id}`, "unknown", typeof value === "string" ? nearestIds(value) : []);
    }
    return bases;
  }

  private count(value: unknown, at: string): number | null {
    if (typeof value !== "number") {
      this.fail(at, "not-a-number");
      return null;
    }
    const because: Because | null = Number.isNaN(value)
      ? "not-a-number"
      : value < 0
        ? "negative"
        : value > Number.MAX_SAFE_INTEGER
          ? "too-large"
          : Number.isInteger(value)
            ? null
            : "fraction";
    if (because !== null) this.fail(at, because);
    return because === null ? value : null;
  }

  private text(value: unknown, at: string): string | null {
    if (value === undefined || value === null) return null;
    if (typeof value !== "string") this.fail(at, "not-a-text");
    else if (value.length > LONGEST_TEXT) this.fail(at, "too-large");
    else return plainText(value) || null;
    return null;
  }

  private object(json: unknown, at: string): Readonly<Record<string, unknown>> {
    if (isJsonObject(json)) return json;
    this.fail(at, "not-an-object");
    return {};
  }

  private fail(at: string, because: Because, nearest: readonly string[] = []): void {
    this.problems.push({ at, because, nearest });
  }
}

function nearestIds(id: string): readonly string[] {
  const office = id.startsWith(OFFICE);
  const near = nearestNames(office ? id.slice(OFFICE.length) : id, [...knownCounts]);
  return near.map((name) => (office ? `${OFFICE}${name}` : name));
}

/** A rate of 150% is already odd for a part of a whole; above that a percentage was written for a fraction. */
const HIGHEST_RATE = 1.5;

/** The exact decimal that a number was written as; null for one that is no rate. */
function rateOf(value: number): GivenRate | null {
  const [, whole = "", fraction = ""] = /^(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (whole === "" || value > HIGHEST_RATE || fraction.length > 12) return null;
  return {
    numerator: Number(whole + fraction),
    denominator: 10 ** fraction.length,
    decimals: Math.max(0, fraction.length - 2),
  };
}
