import type { NounTag } from "../../../domain/lexicon/tags";
import type { Sentence } from "../passages/piece";
import type { FigureLabel } from "./labels";
import type { Statement } from "./statement";
import type { Unit } from "./unit";

/** A statement while its text is still being read: later figures may tell to which block it belongs. */
export type StatementDraft = { -readonly [Key in keyof Statement]: Statement[Key] };

/** What one sentence has stated so far. */
export class SentenceReading {
  readonly sentence: Sentence;
  readonly index: number;
  readonly topic: NounTag | null;
  readonly statements: StatementDraft[] = [];
  readonly #units: readonly Unit[];
  readonly #byPlace = new Map<number, number>();
  readonly #open: boolean;
  under: { readonly parent: number; readonly via: "amongThem" | "consistsOf" | "list" } | null = null;
  partLevels: string | null = null;
  /** Counts that a percentage followed already. */
  readonly shared = new Set<number>();
  readonly #depths: number[] = [];
  /** It begins with a plan or a target: its percentages are what ought to be. */
  wishes = false;
  /** «Lũy kế từ đầu năm, …»: all its figures are of more than this period. */
  cumulative = false;
  first: number | null = null;
  /** How many units at the head of the next gap belong to the figure before. */
  tailLength = 0;
  #clauseFrom = 0;

  constructor(sentence: Sentence, index: number, units: readonly Unit[], topic: NounTag | null) {
    this.sentence = sentence;
    this.index = index;
    this.topic = topic;
    this.#units = units;
    this.#open = units.some((unit) => unit.is === "mark" && unit.mark === "…");
  }

  parentOf(
    label: FigureLabel,
    lines: readonly (number | null)[],
    statement: (id: number) => Statement | undefined,
  ): { readonly parent: number; readonly via: NonNullable<Statement["via"]> } | null {
    const bracket = label.brackets.at(-1);
    if (bracket === null) return null;
    if (bracket !== undefined) {
      const before = this.#lastBefore(bracket);
      if (before !== null) return { parent: before, via: "bracket" };
    }
    const ahead = label.gap.slice(0, label.gap.length - label.head.length);
    const bind = [...ahead].reverse().find(({ tags }) => tags.has("amongThem") || tags.has("consistsOf"));
    const before =
      this.lastOutside(label.brackets.length, true)?.id ??
      (this.sentence.bullet === null ? null : this.#above(lines)) ??
      null;
    if (bind !== undefined && before !== null) {
      // A list of parts is under the count before it, or, once begun, under the same whole.
      const parent = statement(before);
      this.under = {
        parent: parent?.via === "bracket" ? (parent.parent ?? before) : before,
        via: bind.tags.has("consistsOf") ? "consistsOf" : "amongThem",
      };
      this.partLevels = null;
    } else if (this.under === null && this.statements.length === 0 && this.sentence.bullet !== null) {
      const above = this.#above(lines);
      if (above !== null) return { parent: above, via: "list" };
    }
    return this.under;
  }

  /** Statements since the last semicolon. */
  clause(label: FigureLabel): readonly StatementDraft[] {
    if (label.gap.some((unit) => unit.is === "mark" && unit.mark === ";")) this.#clauseFrom = this.statements.length;
    return this.statements.slice(this.#clauseFrom);
  }

  take(statement: StatementDraft, label: FigureLabel): void {
    statement.open = this.#open;
    this.statements.push(statement);
    this.#byPlace.set(label.at, statement.id);
    this.#depths.push(label.brackets.length);
    this.first ??= statement.id;
    this.tailLength = label.tail.length;
  }

  /** The last count that stands no deeper in brackets. */
  lastOutside(depth: number, ofThisPeriod = false): StatementDraft | undefined {
    for (let index = this.statements.length - 1; index >= 0; index -= 1) {
      const statement = this.statements[index];
      if ((this.#depths[index] ?? 0) <= depth && (!ofThisPeriod || statement?.aside === null)) return statement;
    }
    return undefined;
  }

  #lastBefore(place: number): number | null {
    for (let at = place; at >= 0; at -= 1) {
      const found = this.#units[at]?.is === "figure" ? this.#byPlace.get(at) : undefined;
      if (found !== undefined) return found;
    }
    return null;
  }

  #above(lines: readonly (number | null)[]): number | null {
    const depth = this.sentence.bullet ?? 0;
    return depth === 0 ? null : (lines[depth - 1] ?? null);
  }
}
