import type { Said } from "../lexicon/lexicon";
import { phrasesOf } from "../lexicon/lexicon";
import type { Tag } from "../../../domain/lexicon/tags";
import { foldWord } from "../passages/fold-word";
import type { Mark, Piece, Sentence } from "../passages/piece";

/** A sentence as the lexicon understands it: figures, phrases, marks, and the words between. */
export type Unit =
  | {
      readonly is: "figure";
      readonly figure: number;
      readonly start: number;
      readonly end: number;
      readonly tags: ReadonlySet<Tag>;
    }
  | { readonly is: "said"; readonly start: number; readonly end: number; readonly tags: ReadonlySet<Tag> }
  | {
      readonly is: "mark";
      readonly mark: Mark;
      readonly start: number;
      readonly end: number;
      readonly tags: ReadonlySet<Tag>;
    }
  /** A month, a quarter, a year; or a date, as of a decree. */
  | {
      readonly is: "period";
      readonly dated: boolean;
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly tags: ReadonlySet<Tag>;
    }
  /** A word that the lexicon does not hold, or a number that is no figure. */
  | { readonly is: "word"; readonly start: number; readonly end: number; readonly tags: ReadonlySet<Tag> };

const NOTHING: ReadonlySet<Tag> = new Set();
const LEVEL_3: ReadonlySet<Tag> = new Set(["onlineLevel3"]);
const LEVEL_4: ReadonlySet<Tag> = new Set(["onlineLevel4"]);
const BOTH_LEVELS: ReadonlySet<Tag> = new Set(["online"]);

/** `isPercent`: «105% chỉ tiêu» is of a target, «24 chỉ tiêu» counts targets. */
export function unitsOf(
  sentence: Sentence,
  isPercent: (figure: Piece & { readonly is: "figure" }) => boolean = () => true,
): readonly Unit[] {
  const { pieces } = sentence;
  const units: Unit[] = [];
  const said = phrasesOf(pieces);
  let next = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    const phrase = said[next];
    const piece = pieces[at];
    if (piece === undefined) continue;
    const { start, end } = piece;
    const before = pieces[at - 1];
    const counted = before?.is === "figure" && !isPercent(before) && phrase?.from === at && phrase.tags.has("goalName");
    if (counted) {
      units.push({ is: "word", start, end: endOf(sentence, phrase), tags: NOTHING });
      at = phrase.to - 1;
      next += 1;
    } else if (phrase !== undefined && phrase.from === at) {
      units.push({
        is: "said",
        start,
        end: endOf(sentence, phrase),
        tags: phrase.tags.has("moved") ? movedTags(pieces[phrase.to]) : spoken(pieces, phrase, said[next - 1]?.to ?? 0),
      });
      at = phrase.to - 1;
      next += 1;
    } else if (piece.is === "figure") units.push({ is: "figure", figure: piece.figure, start, end, tags: NOTHING });
    else if (piece.is === "mark") units.push({ is: "mark", mark: piece.key, start, end, tags: NOTHING });
    else if (piece.is === "other" && (piece.other.is === "date" || piece.other.is === "period"))
      units.push({
        is: "period",
        dated: piece.other.is === "date" && !bounds(pieces[at - 1]),
        start,
        end,
        text: piece.other.text,
        tags: NOTHING,
      });
    else if (piece.is === "other" && piece.other.is === "level")
      units.push({ is: "said", start, end, tags: onlineLevels(piece.other.text) });
    else units.push({ is: "word", start, end, tags: NOTHING });
  }
  return units;
}

const BOUNDS: ReadonlySet<string> = new Set(["từ", "đến", "tới", "ngày"].map(foldWord));

/** «từ ngày 15/12/2020»: a date that bounds a period. */
function bounds(before: Piece | undefined): boolean {
  return before !== undefined && BOUNDS.has(before.key);
}

const CARRIED: ReadonlySet<Tag> = new Set(["carriedOver"]);
const PENDING: ReadonlySet<Tag> = new Set(["pending"]);

/** «năm 2021 chuyển sang» came from before, «chuyển sang năm 2023» goes on. */
function movedTags(next: Piece | undefined): ReadonlySet<Tag> {
  return next?.is === "other" && next.other.is === "period" ? PENDING : CARRIED;
}

/** What a phrase says where it stands: «chưa cung cấp trực tuyến» is no way, «tồn quý I» is of another period. */
function spoken(pieces: readonly Piece[], { from, to, tags }: Said, after: number): ReadonlySet<Tag> {
  const next = pieces[to];
  if (tags.has("left") && next?.is === "other" && next.other.is === "period") return NOTHING;
  if (!WAYS.some((way) => tags.has(way))) return tags;
  for (let at = from - 1; at >= Math.max(0, from - MOST_DENIED) && pieces[at]?.is === "word"; at -= 1) {
    const denied = pieces[at]?.key === NOT_YET || pieces[at]?.key === NOT;
    // «chưa giải quyết, nộp trực tuyến»: another phrase holds the denial.
    if (denied && at >= after - 1) return NOTHING;
  }
  return tags;
}

const WAYS = ["online", "direct", "postal", "onlineFull", "onlinePartial"] as const satisfies readonly Tag[];
const NOT_YET = foldWord("chưa");
const NOT = foldWord("không");
const MOST_DENIED = 4;

function endOf(sentence: Sentence, phrase: Said): number {
  return sentence.pieces[phrase.to - 1]?.end ?? 0;
}

/** «mức độ 3», «mức độ 3, 4», «cấp độ 4». */
function onlineLevels(text: string): ReadonlySet<Tag> {
  const three = text.includes("3");
  const four = text.includes("4");
  return three && four ? BOTH_LEVELS : three ? LEVEL_3 : four ? LEVEL_4 : NOTHING;
}
