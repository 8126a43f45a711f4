import type { Figure } from "../figures/token";
import type { NounTag, Tag } from "../../../domain/lexicon/tags";
import { compose } from "./compose";
import type { FigureLabel } from "./labels";
import type { Share } from "./statement";
import type { Unit } from "./unit";
import { hasMeasure, nounBefore, nounBehind, quote, tagsOf } from "./words-of";

/** What the sentence around a percentage contributes. */
export interface ShareSurroundings {
  readonly id: number;
  readonly text: string;
  readonly figure: Figure;
  readonly figureIndex: number;
  readonly of: number | null;
  readonly population: NounTag;
  readonly levels: string;
  readonly block: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly bracketed: boolean;
}

const DESCRIBES: ReadonlySet<Tag> = new Set<Tag>(["dossier", "procedure", "service", "petition"]);

/** Reads what a percentage says it is the share of. */
export function readShare(label: FigureLabel, around: ShareSurroundings): Share {
  const { figure } = around;
  const before = wordsBefore(label, around.of !== null);
  const leading =
    !hasMeasure(tagsOf(before)) &&
    (label.tail[0]?.tags.has("dossier") === true || hasMeasure(tagsOf(label.tail.slice(0, 1))));
  const said = leading ? [...before, ...label.tail] : before;
  const parted = partAtBase(said) ?? wholeBehind(label.tail, said) ?? partAtBase([...said, ...label.tail]);
  const own = parted?.own ?? said;
  const ownTags = tagsOf(own);
  const composed = compose(ownTags, null);
  const likely = figure.is === "malformed" && figure.likely !== null;
  const signed = signOf(around.text, figure.start);
  return {
    id: around.id,
    figure: around.figureIndex,
    start: figure.start,
    end: figure.end,
    text: figure.text,
    scaled: figure.scaled,
    decimals: figure.decimals,
    hedge: figure.hedge,
    tolerance: figure.hedge === null ? 0 : 1,
    guessed: likely,
    kind: isBehindPercent(around.text, figure.start)
      ? "goal"
      : signed !== null
        ? "growth"
        : kindOf(label, figure, tagsOf(around.bracketed ? label.gap : label.head)),
    unit: figure.unitWord === "điểm phần trăm" ? "points" : "percent",
    direction: label.head.some(({ tags }) => tags.has("down"))
      ? "down"
      : label.head.some(({ tags }) => tags.has("up"))
        ? "up"
        : signed,
    of: around.of,
    measure: composed.measure,
    narrowed: composed.narrowed,
    population: nounBefore(own) ?? (leading ? nounBehind(label.tail) : null) ?? around.population,
    base: parted?.base ?? null,
    average: ownTags.has("average"),
    office: officeOf(label, around, own),
    extreme: ownTags.has("top") ? "top" : ownTags.has("bottom") ? "bottom" : null,
    leading,
    part:
      tagsOf(label.gap).has("share") &&
      /chiếm/i.test(around.text.slice(label.gap[0]?.start ?? figure.start, figure.start)),
    levels: around.levels,
    block: around.block,
    sentence: around.sentence,
    paragraph: around.paragraph,
    bracketed: around.bracketed,
    words: phraseOf(around.text, leading ? label.tail : own),
  };
}

/** Words before a percentage that speak of it: those before its bracket too, where no count stands right before. */
function wordsBefore(label: FigureLabel, followsCount: boolean): readonly Unit[] {
  if (followsCount || hasMeasure(tagsOf(label.head))) return label.head;
  return behindBracket(label.gap).filter(({ is }) => is !== "mark");
}

/** «(103 hồ sơ, gồm 75 hồ sơ đã trả và 28 hồ sơ đang giải quyết) chiếm 53,1%»: what a closed bracket ends with is said of its own figure. */
function behindBracket(gap: readonly Unit[]): readonly Unit[] {
  const bracket = gap.findIndex((unit) => unit.is === "mark" && (unit.mark === "(" || unit.mark === ")"));
  const mark = gap[bracket];
  if (mark?.is !== "mark" || mark.mark !== ")" || !hasMeasure(tagsOf(gap.slice(0, bracket)))) return gap;
  return gap.slice(bracket + 1);
}

/** Words right before the percentage, or before its bracket, that name an office and no measure. */
function officeOf(label: FigureLabel, around: ShareSurroundings, own: readonly Unit[]): string | null {
  if (around.of !== null) return null;
  const last = lastSegment(around.bracketed ? label.gap : label.head);
  const named = last.findIndex(({ tags }) => tags.has("top") || tags.has("bottom"));
  const units = last.slice(named + 1).filter(({ is, tags }) => is !== "mark" && !tags.has("share"));
  const from = units.findIndex(({ is, tags }) => tags.has("unit") || (is === "word" && around.bracketed));
  const tags = tagsOf(units);
  if (
    from < 0 ||
    hasMeasure(tags) ||
    tags.has("dossier") ||
    tags.has("average") ||
    !units.some(({ is }) => is === "word")
  )
    return null;
  if (!around.bracketed && !tagsOf(own).has("top") && !tagsOf(own).has("bottom")) return null;
  const office = units.slice(from).filter(({ tags: one }) => !one.has("link") && !one.has("goal"));
  const first = office[0];
  const end = office.at(-1);
  return first === undefined || end === undefined ? null : around.text.slice(first.start, end.end).replace(/\s+/g, " ");
}

/** Units behind the last comma or colon; the bracket that opens for the percentage itself is none. */
function lastSegment(units: readonly Unit[]): readonly Unit[] {
  const open = units.at(-1);
  const inside = open?.is === "mark" && open.mark === "(" ? units.slice(0, -1) : units;
  let from = inside.length;
  while (from > 0 && inside[from - 1]?.is !== "mark") from -= 1;
  return inside.slice(from);
}

function kindOf(label: FigureLabel, figure: Figure, ahead: ReadonlySet<Tag>): Share["kind"] {
  if (figure.hedge === "less-than" || figure.range) return "limit";
  const head = tagsOf(label.head);
  if (head.has("up") || head.has("down") || head.has("formerly") || figure.unitWord !== null) return "growth";
  if (ahead.has("goal")) return "goal";
  return ahead.has("against") && !ahead.has("base") ? "growth" : "share";
}

/** «số hóa kết quả (65%/70%)»: what is reached, out of what ought to be. */
const isBehindPercent = (text: string, start: number): boolean =>
  /%\s?\/\s?$/.test(text.slice(Math.max(0, start - 4), start));

/** «184,2 triệu đồng (+12,3%)», «975 hồ sơ (-2,5%)»: a sign says which way it went. */
function signOf(text: string, start: number): Share["direction"] {
  const [before, sign] = [text.charAt(start - 2), text.charAt(start - 1)];
  if (sign === "+") return /[\s(=]/.test(before) ? "up" : null;
  return before === "(" && /[-–−]/.test(sign) ? "down" : null;
}

const QUOTED = 90;

/** The percentage's own words as printed, for sentences about it. */
function phraseOf(text: string, units: readonly Unit[]): string {
  const first = units[0];
  const last = units.at(-1);
  if (first === undefined || last === undefined || !units.some(({ is, tags }) => is === "word" || hasMeasure(tags)))
    return "";
  const words = text.slice(first.start, last.end).replace(/[*_]/g, "").replace(/\s+/g, " ").trim();
  return words.length > QUOTED ? quote(text, units) : words;
}

interface Parted {
  readonly own: readonly Unit[];
  readonly base: NonNullable<Share["base"]>;
}

/** «chiếm 11,1% tổng số hồ sơ tiếp nhận»: the whole behind the percentage. */
function wholeBehind(tail: readonly Unit[], own: readonly Unit[]): Parted | null {
  const [first] = tail;
  return first?.tags.has("total") === true && !first.tags.has("base")
    ? partAtBase([...own, { ...first, tags: new Set<Tag>([...first.tags, "base"]) }, ...tail.slice(1)])
    : null;
}

/** «… trên tổng số hồ sơ tiếp nhận …»: the words of the part, and the whole that is named. */
function partAtBase(units: readonly Unit[]): Parted | null {
  const at = units.findIndex(({ tags }) => tags.has("base"));
  const named = units[at];
  if (at < 0 || named === undefined) return null;
  const rest = units.slice(at + 1);
  const stop = rest.findIndex(({ is, tags }) => is === "mark" || is === "figure" || tags.has("share"));
  const whole = stop < 0 ? rest : rest.slice(0, stop);
  const tags = tagsOf(whole);
  if (![...tags].some((tag) => DESCRIBES.has(tag)) && !(named.tags.has("total") && hasMeasure(tags))) return null;
  const { measure, narrowed } = compose(tags, null);
  const base = {
    measure: narrowed === "" ? measure : `${measure ?? ""}[${narrowed}]`,
    population: nounBefore(whole) ?? ("dossier" as const),
    start: named.start,
    end: whole.at(-1)?.end ?? named.end,
  };
  return { own: units.slice(0, at), base };
}
