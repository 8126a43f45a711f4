import type { Profile } from "../../model/forms/profile";
import { bareWords, fit } from "./header-text";

/** One way to word a column: every phrase must occur in the header above it. */
interface Wording {
  readonly phrases: readonly string[];
  /** The columns of forms that are worded so: index of the form, index of the column in it. */
  readonly targets: (readonly [form: number, column: number])[];
}

/**
 * The header words of a set of forms, looked up together: each wording is compared once, however many forms share it,
 * and only where its rarest phrase occurs.
 */
export class Wordings {
  readonly #profiles: readonly Profile[];
  /** Phrases by their first word, longest first. */
  readonly #byFirstWord = new Map<string, string[]>();
  /** Wordings by the phrase they are looked up by. */
  readonly #byPhrase = new Map<string, Wording[]>();
  readonly #unit: readonly (readonly (readonly string[])[])[];
  readonly #numbering: readonly ReadonlySet<string>[];
  /** Remembered answers of {@link unitScore}, per header by form. */
  readonly #unitScores = new WeakMap<readonly string[], number[]>();
  /** Remembered answers of {@link has}: a list of dossiers repeats some states 100,000 times. */
  readonly #known = new Map<string, boolean>();

  constructor(profiles: readonly Profile[]) {
    this.#profiles = profiles;
    const wordings = new Map<string, Wording>();
    const phrases = new Set<string>();
    profiles.forEach((profile, form) => {
      Object.values(profile.columns).forEach(({ header }, column) => {
        for (const written of header) {
          const bare = written.map(bareWords);
          const key = bare.join("|");
          const wording = wordings.get(key) ?? { phrases: bare, targets: [] };
          wording.targets.push([form, column]);
          wordings.set(key, wording);
          for (const phrase of bare) phrases.add(phrase);
        }
      });
      for (const phrase of [...profile.unitHeader, ...profile.numberingHeader]) phrases.add(bareWords(phrase));
    });
    this.#unit = profiles.map(({ unitHeader }) => unitHeader.map((phrase) => [bareWords(phrase)]));
    this.#numbering = profiles.map(({ numberingHeader }) => new Set(numberingHeader.map(bareWords)));
    for (const wording of wordings.values()) {
      const [first = ""] = [...wording.phrases].sort((one, other) => other.length - one.length);
      this.#byPhrase.set(first, [...(this.#byPhrase.get(first) ?? []), wording]);
    }
    for (const phrase of phrases) {
      const [first = ""] = phrase.split(" ", 1);
      this.#byFirstWord.set(first, [...(this.#byFirstWord.get(first) ?? []), phrase]);
    }
  }

  get profiles(): readonly Profile[] {
    return this.#profiles;
  }

  /** Tells texts that hold a phrase of the forms. */
  has(text: string): boolean {
    const before = this.#known.get(text);
    if (before !== undefined) return before;
    const answer = !this.#phrasesIn(bareWords(text)).next().done;
    if (this.#known.size < MEMORY) this.#known.set(text, answer);
    return answer;
  }

  /**
   * How well each header fits each column of each form: per form, per column of the form, per sheet column; undefined
   * for a form of which no word occurs.
   *
   * @param paths per sheet column the bare words of the header cells above it
   */
  scores(paths: readonly (readonly string[])[]): readonly (readonly (readonly number[])[] | undefined)[] {
    const scores = new Array<number[][] | undefined>(this.#profiles.length).fill(undefined);
    paths.forEach((path, at) => {
      const text = path.join(" ");
      if (text === "") return;
      const found = new Set(this.#phrasesIn(text));
      for (const phrase of found) {
        for (const { phrases, targets } of this.#byPhrase.get(phrase) ?? []) {
          if (!phrases.every((other) => found.has(other))) continue;
          const score = fit(path, phrases);
          for (const [form, column] of targets) {
            const row = (scores[form] ??= this.#blank(form, paths.length))[column];
            if (row !== undefined && score > (row[at] ?? 0)) row[at] = score;
          }
        }
      }
    });
    return scores;
  }

  #blank(form: number, width: number): number[][] {
    return Object.keys(this.#profiles[form]?.columns ?? {}).map(() => new Array<number>(width).fill(0));
  }

  /** How well a header fits a form's column of names. */
  unitScore(form: number, path: readonly string[]): number {
    const known = this.#unitScores.get(path) ?? [];
    this.#unitScores.set(path, known);
    return (known[form] ??= Math.max(0, ...(this.#unit[form] ?? []).map((phrases) => fit(path, phrases))));
  }

  isNumbering(form: number, path: readonly string[]): boolean {
    return path.length === 1 && this.#numbering[form]?.has(path[0] ?? "") === true;
  }

  /** Every phrase that stands in a text as whole words. */
  *#phrasesIn(text: string): Generator<string> {
    for (let at = 0; at >= 0 && at < text.length; at = nextWord(text, at)) {
      const end = text.indexOf(" ", at);
      const candidates = this.#byFirstWord.get(end < 0 ? text.slice(at) : text.slice(at, end));
      if (candidates === undefined) continue;
      for (const phrase of candidates) {
        const after = at + phrase.length;
        if (text.startsWith(phrase, at) && (after === text.length || text[after] === " ")) yield phrase;
      }
    }
  }
}

const MEMORY = 5_000;

function nextWord(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  return space < 0 ? -1 : space + 1;
}

const made = new WeakMap<object, Wordings>();

/** The words of a set of forms, made once a set. */
export function wordingsOf(profiles: readonly Profile[]): Wordings {
  const key = profiles.length === 1 ? (profiles[0] ?? profiles) : profiles;
  const known = made.get(key);
  if (known !== undefined) return known;
  const wordings = new Wordings(profiles);
  made.set(key, wordings);
  return wordings;
}
