import type { AuditFinding } from "../../core";

/** A piece of a quoted sentence. */
export interface Quoted {
  readonly text: string;
  /** A figure that the finding is about. */
  readonly marked: boolean;
}

/** How far a sentence is followed to each side of its figures, in UTF-16 units. */
const REACH = 110;
/** Sentences that one finding quotes: claims across a whole text name figures far apart. */
const SENTENCES = 3;

/** The sentences around a finding's figures, each in pieces, in the order of the text. Cut ends carry «…». */
export function quoteFinding(text: string, { spans }: AuditFinding): readonly (readonly Quoted[])[] {
  const ordered = [...spans].sort((one, other) => one.start - other.start);
  const groups: { start: number; end: number; spans: { readonly start: number; readonly end: number }[] }[] = [];
  for (const span of ordered) {
    const { start, end } = around(text, span.start, span.end);
    const last = groups.at(-1);
    if (last !== undefined && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.spans.push(span);
    } else groups.push({ start, end, spans: [span] });
  }
  const [first] = spans;
  const chief = groups.filter((group) => group.spans.some(({ start }) => start === first.start));
  const others = groups.filter((group) => !chief.includes(group)).slice(0, SENTENCES - chief.length);
  return [...chief, ...others].sort((one, other) => one.start - other.start).map((group) => pieces(text, group));
}

function around(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let start = from;
  while (start > 0 && from - start < REACH && !endsSentence(text, start - 1)) start -= 1;
  let end = to;
  while (end < text.length && end - to < REACH && !endsSentence(text, end)) end += 1;
  return { start: toWord(text, start, from), end: backToWord(text, end, to) };
}

/** A full stop before a blank, or a line's end; the dots of numbers end nothing. */
function endsSentence(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === "\n" || character === "\r") return true;
  return (character === "." || character === "!" || character === "?") && /\s/.test(text.charAt(at + 1) || " ");
}

/** Cut sentences begin and end with whole words. */
function toWord(text: string, start: number, limit: number): number {
  let at = start;
  if (at > 0 && !endsSentence(text, at - 1)) while (at < limit && !/\s/.test(text.charAt(at))) at += 1;
  while (at < limit && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

function backToWord(text: string, end: number, limit: number): number {
  let at = end;
  if (at < text.length && !endsSentence(text, at)) while (at > limit && !/\s/.test(text.charAt(at - 1))) at -= 1;
  while (at > limit && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function pieces(
  text: string,
  {
    start,
    end,
    spans,
  }: {
    readonly start: number;
    readonly end: number;
    readonly spans: readonly { readonly start: number; readonly end: number }[];
  },
): readonly Quoted[] {
  const quoted: Quoted[] = [];
  const add = (piece: string, marked: boolean): void => {
    if (piece !== "") quoted.push({ text: piece, marked });
  };
  let at = start;
  if (
    start > 0 &&
    !/[\n\r]/.test(text.charAt(start - 1)) &&
    !endsSentence(text, text.slice(0, start).trimEnd().length - 1)
  )
    add("…", false);
  for (const span of spans) {
    add(text.slice(at, span.start), false);
    add(text.slice(span.start, span.end), true);
    at = span.end;
  }
  add(text.slice(at, end), false);
  if (end < text.length && !endsSentence(text, end)) add("…", false);
  return quoted;
}
