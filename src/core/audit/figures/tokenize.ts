import type { CanonicalText } from "./canonical-text";
import { canonicalText, isDigit, isLetter } from "./canonical-text";
import { readFigure } from "./figure-at";
import { readGlued } from "./glued";
import { readLabelled } from "./labelled";
import { LineState } from "./line-state";
import { readRun } from "./number-run";
import { readNumberWords } from "./number-words";
import type { Draft, Recognised } from "./recognised";
import { readSlashed } from "./slashed";
import type { Figure, Figures, NonFigure } from "./token";
import { withScaledThousands } from "./scaled-thousands";
import { readWithUnit } from "./with-unit";

/**
 * The numbers of a Vietnamese text as printed, each recognised as a figure, or as something that is none (a date, a
 * decree, a page). One pass with a bounded view to both sides: time grows with the length, whatever the text.
 *
 * @param text as given: any line ends, NFC or NFD, with or without Markdown's emphasis
 * @param names of offices; a number within one is no figure
 */
export function tokenizeFigures(text: string, names: readonly string[] = []): Figures {
  const canonical = canonicalText(text);
  const named = placesOf(names, text);
  const figures: Figure[] = [];
  const others: NonFigure[] = [];
  const line = new LineState(canonical);
  for (let at = 0; at < canonical.text.length;) {
    line.reach(at);
    const name = isDigit(canonical.text.charCodeAt(at)) ? nameAt(named, canonical.start(at)) : undefined;
    if (name !== undefined) {
      const start = canonical.start(at);
      others.push({ is: "furniture", start, end: name.end, text: text.slice(start, name.end) });
      while (at < canonical.text.length && canonical.start(at) < name.end) at += 1;
      continue;
    }
    const recognised = recognise(canonical, at, line);
    for (const { is, start, end } of recognised?.others ?? [])
      others.push({
        is,
        start: canonical.start(start),
        end: canonical.end(end),
        text: text.slice(canonical.start(start), canonical.end(end)),
      });
    for (const draft of recognised?.figures ?? []) figures.push(finished(draft, text, canonical, line.hasTab));
    at = Math.max(recognised?.next ?? 0, at + 1);
  }
  return { figures: withScaledThousands(figures), others };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function nameAt(named: readonly Place[], offset: number): Place | undefined {
  return named.find(({ start, end }) => start <= offset && offset < end);
}

/** Where the names that hold a digit stand in the text. */
function placesOf(names: readonly string[], text: string): readonly Place[] {
  const form = text === text.normalize("NFC") ? "NFC" : "NFD";
  return names.flatMap((given) => {
    const name = given.trim().normalize(form);
    const places: Place[] = [];
    if (!/\p{L}.*\d/u.test(name)) return places;
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      // «Phường 1» does not stand in «Phường 12».
      if (!/^[\d.,]*\d/.test(text.slice(end, end + 8))) places.push({ start, end });
    }
    return places;
  });
}

/** A figure with its offsets in the text given. Every field by name: see {@link Draft}. */
function finished(draft: Draft, text: string, canonical: CanonicalText, tabular: boolean): Figure {
  const start = canonical.start(draft.start);
  const end = canonical.end(draft.end);
  const {
    is,
    value,
    decimals,
    scaled,
    grain,
    pair,
    hedge,
    unitWord,
    noun,
    likely,
    likelyIs,
    misprint,
    padded,
    words,
    range,
  } = draft;
  return {
    is,
    start,
    end,
    text: text.slice(start, end),
    value,
    decimals,
    scaled,
    grain,
    pair,
    hedge,
    unitWord,
    noun,
    likely,
    likelyIs,
    misprint,
    padded,
    words,
    range,
    tabular,
  };
}

/** The readers in order: the first that knows what stands here decides. */
function recognise(canonical: CanonicalText, at: number, line: LineState): Recognised | null {
  const code = canonical.text.charCodeAt(at);
  if (!isDigit(code))
    return isLetter(code) && !isLetter(canonical.text.charCodeAt(at - 1)) ? readNumberWords(canonical, at) : null;
  const run = readRun(canonical.text, at);
  return (
    readGlued(canonical, run) ??
    line.readEnumeration(run) ??
    readSlashed(canonical, run) ??
    readLabelled(canonical, run) ??
    readWithUnit(canonical, run) ??
    readFigure(canonical, run)
  );
}
