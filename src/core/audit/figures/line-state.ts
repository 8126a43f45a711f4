import type { CanonicalText } from "./canonical-text";
import { isLetter } from "./canonical-text";
import type { NumberRun } from "./number-run";
import { COUNTED } from "./number-phrases";
import { nounAfter, pastBlanks, phraseBefore, phrases } from "./phrases";
import { other, type Recognised } from "./recognised";

const ANNOUNCES_A_LIST = phrases("gồm|bao gồm|là|sau|như|như sau|sau đây|cụ thể");
const BULLETS = " \t-–—+•·●▪○(";

/** The line that is being read: where it began, whether it is a row of a table, how many brackets are open. */
export class LineState {
  readonly #canonical: CanonicalText;
  readonly #text: string;
  #reached = 0;
  #start = 0;
  #end: number;
  #open = 0;
  /** The first tab at or behind the line's start: one look at each character of the text. */
  #nextTab: number;

  constructor(canonical: CanonicalText) {
    this.#canonical = canonical;
    this.#text = canonical.text;
    this.#end = lineEnd(this.#text, 0);
    this.#nextTab = this.#tabFrom(0);
  }

  /** Goes on to a position: never backwards. */
  reach(at: number): void {
    for (; this.#reached < at; this.#reached += 1) {
      const character = this.#text.charAt(this.#reached);
      if (character === "(") this.#open += 1;
      else if (character === ")") this.#open = Math.max(0, this.#open - 1);
      else if (character === "\n") {
        this.#start = this.#reached + 1;
        this.#end = lineEnd(this.#text, this.#start);
        this.#open = 0;
        if (this.#nextTab < this.#start) this.#nextTab = this.#tabFrom(this.#start);
      }
    }
  }

  get hasTab(): boolean {
    return this.#nextTab < this.#end;
  }

  #tabFrom(at: number): number {
    const tab = this.#text.indexOf("\t", at);
    return tab === -1 ? Infinity : tab;
  }

  /** «1.», «2.1», «a) 3)», «(1)» before an item, the number of a table's row, and a line that is a page number. */
  readEnumeration(run: NumberRun): Recognised | null {
    const { start, end, groups } = run;
    const short =
      groups.length <= 4 && groups.every((group) => group.length <= 2) && run.marks.every((mark) => mark === ".");
    const page = groups.length === 1 && run.end - run.start <= 3 && this.#standsAlone(start, end);
    if (page) return other("furniture", start, end);
    if (!short) return null;
    return this.#opensItem(run) ? other("enumeration", start, end) : null;
  }

  #opensItem({ start, end, groups }: NumberRun): boolean {
    const next = this.#text.charAt(end);
    const before = this.#text.charAt(start - 1);
    if (before === "(" && next === ")") return groups.length === 1 && this.#mayOpenItem(start - 1);
    const opens = this.#opensLine(start);
    if (next === ")") return (this.#open === 0 && this.#mayOpenItem(start)) || opens;
    if (!opens) return false;
    if (next === "\t") return this.#text.charAt(start - 1) !== "\t" && groups.length === 1;
    const behind = this.#text.charAt(end + 1);
    if (next === ".")
      return behind === " " || behind === "\t" || behind === "" || behind === "\n" || isLetter(behind.charCodeAt(0));
    const goesOn = isLetter(this.#text.charCodeAt(pastBlanks(this.#text, end + 1)));
    if ((next === "/" || next === "-" || next === ":") && behind === " ") return goesOn && next !== ":";
    // «2.1 Kết quả» is a heading, «2.1 hồ sơ» a misprint.
    return (
      groups.length > 1 &&
      next === " " &&
      goesOn &&
      (startsWithCapital(this.#text, pastBlanks(this.#text, end)) || nounAfter(this.#canonical, end, COUNTED) === null)
    );
  }

  /** Only blanks and bullets before it on its line. */
  #opensLine(at: number): boolean {
    let back = at;
    while (back > this.#start && at - back < 8 && BULLETS.includes(this.#text.charAt(back - 1))) back -= 1;
    return back === this.#start;
  }

  /** An item of a list in running text begins a line, follows a mark, or words that announce a list. */
  #mayOpenItem(at: number): boolean {
    if (this.#opensLine(at)) return true;
    let back = at;
    while (back > this.#start && at - back < 4 && this.#text.charAt(back - 1) === " ") back -= 1;
    return (
      ":;,.=+–-…\t".includes(this.#text.charAt(back - 1)) ||
      phraseBefore(this.#canonical, at, ANNOUNCES_A_LIST) !== null
    );
  }

  /** Nothing but dashes beside it on its line, and there are other lines: a page number. */
  #standsAlone(start: number, end: number): boolean {
    if ((this.#start === 0 && this.#end === this.#text.length) || this.#end - this.#start > 16) return false;
    return /^[-– ]*$/.test(this.#text.slice(this.#start, start) + this.#text.slice(end, this.#end));
  }
}

function startsWithCapital(text: string, at: number): boolean {
  return text.charAt(at) !== text.charAt(at).toLowerCase();
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
