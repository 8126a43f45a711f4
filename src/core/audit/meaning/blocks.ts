import type { StatementDraft } from "./sentence-reading";
import type { BlockAbout, Statement } from "./statement";

/** Which figures are about the same offices and period, kept while a text is read from its beginning. */
export class Blocks {
  #current = 0;
  #openedIn = -1;
  #empty = true;
  readonly #stated = new Map<string, StatementDraft>();
  #period: string | null = null;
  #subject: string | null = null;
  readonly #about: { period: string | null; subject: string | null }[] = [{ period: null, subject: null }];

  /** What each block is about. */
  get about(): readonly BlockAbout[] {
    return this.#about;
  }

  get current(): number {
    return this.#current;
  }

  /** Everything that follows is about something else. */
  begin(sentence: number): void {
    if (this.#empty) {
      this.#openedIn = sentence;
      return;
    }
    this.#current += 1;
    this.#openedIn = sentence;
    this.#empty = true;
    this.#stated.clear();
    this.#subject = null;
    this.#about.push({ period: this.#period, subject: null });
  }

  /** The period named at the head of a sentence: another one begins a block. */
  enterPeriod(period: string, sentence: number): void {
    const same = this.#period !== null && (this.#period.includes(period) || period.includes(this.#period));
    if (!same && !this.#empty) this.begin(sentence);
    if (!same || period.length > (this.#period?.length ?? 0)) this.#period = period;
    this.#note("period", this.#period);
  }

  /** «Trong tuần», «trong tháng»: the period that was named, where it is of that kind, else another. */
  enterSpan(span: string, sentence: number): void {
    const kind = span.split(/\s+/).at(-1) ?? "";
    if (this.#period?.startsWith(kind) !== true) this.enterPeriod(span.replace(/\s+/g, ""), sentence);
  }

  /** Who is spoken of at the head of a sentence: another one begins a block. */
  enterSubject(subject: string, sentence: number): void {
    if (this.#subject !== subject && !this.#empty) this.begin(sentence);
    this.#subject = subject;
    this.#note("subject", subject);
  }

  #note(what: keyof BlockAbout, said: string | null): void {
    const about = this.#about[this.#current];
    if (about !== undefined) about[what] = said;
  }

  /**
   * Takes a statement into the block. One that contradicts an earlier one about the same is about something else: with
   * it begins a block, and what its sentence (or its part of the sentence) has stated before belongs to it.
   */
  add(
    statement: StatementDraft,
    sentenceSoFar: readonly StatementDraft[],
    clauseSoFar: readonly StatementDraft[],
  ): void {
    if (this.#empty) this.#openedIn = statement.sentence;
    const key = keyOf(statement);
    const earlier = key === null ? undefined : this.#stated.get(key);
    if (earlier !== undefined && earlier.value !== statement.value && earlier.tolerance + statement.tolerance === 0) {
      const moved = this.#openedIn < statement.sentence ? sentenceSoFar : clauseSoFar;
      this.begin(statement.sentence);
      for (const other of moved) {
        if (other.levels !== statement.levels && other.parent !== null) continue;
        other.block = this.#current;
        this.#keep(other);
      }
    }
    statement.block = this.#current;
    this.#keep(statement);
  }

  #keep(statement: StatementDraft): void {
    this.#empty = false;
    const key = keyOf(statement);
    if (key !== null) this.#stated.set(key, statement);
  }
}

function keyOf(statement: Statement): string | null {
  if (statement.measure === null || statement.aside !== null || statement.period !== null) return null;
  return [statement.population, statement.levels, statement.cumulative, statement.narrowed, statement.measure].join(
    "|",
  );
}
