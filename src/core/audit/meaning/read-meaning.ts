import type { Figure } from "../figures/token";
import type { NounTag, Tag } from "../../../domain/lexicon/tags";
import type { Passages, Sentence } from "../passages/piece";
import { asideOf, isGrade } from "./aside";
import { Blocks } from "./blocks";
import type { Composed } from "./compose";
import { compose } from "./compose";
import type { FigureLabel } from "./labels";
import { stageOf } from "../../measures/measures";
import { labelsOf } from "./labels";
import { periodNamed } from "./named-period";
import { readNones } from "./read-nones";
import { readShare } from "./read-share";
import type { StatementDraft } from "./sentence-reading";
import { SentenceReading } from "./sentence-reading";
import { mayBePartOf, WHOLES } from "./stages";
import type { Meaning, NoneClaim, Share } from "./statement";
import { countTolerance } from "./tolerance";
import type { Unit } from "./unit";
import { unitsOf } from "./unit";
import { hasMeasure, levelsOf, nearPart, nounBefore, nounBehind, quote, tagsOf } from "./words-of";

/** What each figure of a text counts, for which offices and period. */
export function readMeaning(read: Passages): Meaning {
  const reader = new Reader(read);
  read.sentences.forEach((sentence, index) => reader.readSentence(sentence, index));
  return reader.meaning();
}

/** A text is read once from beginning to end; what was said before decides what words mean now. */
class Reader {
  readonly #read: Passages;
  readonly #statements: StatementDraft[] = [];
  readonly #shares: Share[] = [];
  readonly #nones: NoneClaim[] = [];
  readonly #blocks = new Blocks();
  readonly #units: (readonly Unit[])[] = [];
  /** The level of government that is spoken of, and the noun that a title announced. */
  #levels = "";
  #titleLevels = "";
  #announced: NounTag | null = null;
  /** The last whole, whose parts may follow without naming it. */
  #stage: string | null = null;
  /** Last statement of each depth of the list being read. */
  #lines: (number | null)[] = [];
  #lastLabel: Pick<Share, "measure" | "narrowed"> | null = null;

  constructor(read: Passages) {
    this.#read = read;
  }

  meaning(): Meaning {
    return {
      units: this.#units,
      blocks: this.#blocks.about,
      statements: this.#statements,
      shares: this.#shares,
      nones: this.#nones,
    };
  }

  readSentence(sentence: Sentence, index: number): void {
    const units = sentence.tabular
      ? []
      : unitsOf(sentence, ({ figure }) => this.#read.figures[figure]?.is === "percent");
    this.#units.push(units);
    if (sentence.tabular) return;
    const labels = labelsOf(units, (figure) => this.#isPercent(figure));
    const lead = units.slice(0, labels[0]?.at ?? units.length);
    this.#enter(sentence, index, lead, labels.length > 0);
    const inSentence = new SentenceReading(sentence, index, units, this.#announced ?? topicOf(lead, labels[0]));
    inSentence.wishes = tagsOf(lead).has("goal");
    inSentence.cumulative = tagsOf(lead).has("cumulative");
    for (const label of labels) {
      const unit = units[label.at];
      const figure = unit?.is === "figure" ? this.#read.figures[unit.figure] : undefined;
      if (unit?.is !== "figure" || figure === undefined) continue;
      if (this.#isPercent(unit.figure)) this.#addShare(label, figure, unit.figure, inSentence);
      else if (valueOf(figure) !== null && !figure.range) this.#addStatement(label, figure, unit.figure, inSentence);
    }
    this.#nones.push(
      ...readNones(units, this.#read.text, this.#stage, {
        levels: this.#levels,
        block: this.#blocks.current,
        sentence: index,
      }),
    );
    if (sentence.bullet !== null) {
      this.#lines.length = sentence.bullet;
      this.#lines[sentence.bullet] = inSentence.first;
    } else this.#lines = [];
  }

  #isPercent(figure: number): boolean {
    const found = this.#read.figures[figure];
    return found?.is === "percent" || (found?.is === "malformed" && found.likelyIs === "percent");
  }

  /** Where a sentence begins to speak of other offices, another period or another subject. */
  #enter(sentence: Sentence, index: number, lead: readonly Unit[], hasFigures: boolean): void {
    const tags = tagsOf(lead);
    const levels = levelsOf(tags);
    const inList = sentence.bullet !== null;
    if (sentence.heading && !hasFigures) {
      if (!inList) {
        this.#blocks.begin(index);
        this.#levels = levels ?? "";
        this.#titleLevels = this.#levels;
        this.#announced = null;
        this.#stage = null;
      }
      const noun = nounBefore(lead);
      if (noun === "petition") this.#announced = noun;
      else if (tags.has("dossier")) this.#announced = null;
    } else if (!inList && sentence.opensLine && hasFigures && levels === null && !sentence.numbered)
      this.#levels = this.#titleLevels;
    if (!hasFigures && !sentence.heading) return;
    const stage = sentence.heading ? stageOf(compose(tags, null).measure) : null;
    if (stage !== null) this.#stage = stage;
    const period = periodNamed(lead, this.#read.text);
    if (period !== null && !tags.has("against") && !tags.has("amongThem"))
      this.#blocks.enterPeriod(period.toLowerCase().replace(/\s+/g, ""), index);
    else if (tags.has("span") && (lead[0]?.tags.has("span") ?? false))
      this.#blocks.enterSpan(this.#read.text.slice(lead[0]?.start, lead[0]?.end).toLowerCase(), index);
    if (lead[0]?.tags.has("topic") === true) this.#blocks.begin(index);
    const subject = subjectOf(lead, this.#read.text);
    if (subject !== null) this.#blocks.enterSubject(subject, index);
    if (levels !== null && hasFigures && !isAmongUnits(lead)) this.#levels = levels;
  }

  #addShare(label: FigureLabel, figure: Figure, figureIndex: number, around: SentenceReading): void {
    const levels = this.#enterLevels(label, around, null);
    const last = around.lastOutside(label.brackets.length);
    const of = last !== undefined && !around.shared.has(last.id) ? last.id : null;
    const share = readShare(label, {
      id: this.#shares.length,
      text: this.#read.text,
      figure,
      figureIndex,
      of,
      levels: of === null ? levels : (last?.levels ?? levels),
      population: last?.population ?? around.topic ?? "dossier",
      block: last?.block ?? this.#blocks.current,
      sentence: around.index,
      paragraph: around.sentence.paragraph,
      bracketed: label.brackets.length > 0,
    });
    const parallel = levelsOf(tagsOf(label.gap)) !== null && !isAmongUnits(label.gap);
    const unnamed = parallel && share.measure === null && share.of === null && share.kind === "share" && !share.leading;
    const named = unnamed && this.#lastLabel !== null ? { ...share, ...this.#lastLabel } : share;
    if (share.measure !== null) this.#lastLabel = { measure: share.measure, narrowed: share.narrowed };
    const grows =
      last !== undefined &&
      of !== null &&
      share.measure === null &&
      (!tagsOf(label.head).has("share") || EQUALLY.test(this.#read.text.slice(last.end, figure.start))) &&
      (last.aside === "up" || last.aside === "down");
    const wished = share.of === null && share.kind === "share" && around.wishes;
    this.#shares.push(
      grows
        ? { ...named, kind: "growth", direction: last.aside === "down" ? "down" : "up" }
        : wished
          ? { ...named, kind: "goal" }
          : named,
    );
    if (share.kind === "share" && last !== undefined) around.shared.add(last.id);
  }

  /** The levels that a label speaks of; outside lists of parts they hold on for what follows. */
  #enterLevels(label: FigureLabel, around: SentenceReading, parent: number | null): string {
    const named = levelsOf(tagsOf([...label.gap.slice(around.tailLength), ...label.tail]));
    if (parent === null) {
      const ahead = levelsOf(tagsOf(label.gap.slice(around.tailLength)));
      if (ahead !== null && !isAmongUnits(label.gap)) this.#levels = ahead;
      return named !== null && !isAmongUnits(label.gap) ? named : this.#levels;
    }
    if (named !== null) {
      around.partLevels = named;
      return named;
    }
    return around.partLevels ?? this.#statements[parent]?.levels ?? this.#levels;
  }

  #addStatement(labelled: FigureLabel, figure: Figure, figureIndex: number, around: SentenceReading): void {
    const value = valueOf(figure) ?? 0;
    const label = value === 0 ? labelled : { ...labelled, head: withoutDenied(labelled.head) };
    const head = tagsOf(label.head);
    const behind = hasMeasure(head) ? nearPart(label.tail) : label.tail;
    const own = ownTags(label, head, behind);
    const under = around.parentOf(label, this.#lines, (id) => this.#statements[id]);
    // A subject of its own ends what was spoken of before: «Hồ sơ liên thông …: 56 hồ sơ, trước hạn: 52 hồ sơ».
    const subject = around.statements.length === 0 && under === null ? compose(own, null).measure : null;
    if (subject !== null && stageOf(subject) === null && subject !== "overdueTotal") this.#stage = null;
    const stage =
      under === null ? this.#stage : (stageOf(this.#statements[under.parent]?.measure ?? null) ?? this.#stage);
    const composed = compose(own, stage);
    const closes = under !== null && under.via !== "bracket" && this.#closes(composed, under.parent);
    if (closes) around.under = null;
    const parent = closes ? null : under;
    const levels = this.#enterLevels(label, around, parent?.parent ?? null);
    const period = parent === null ? null : (label.head.find(({ is }) => is === "period") ?? null);
    const population =
      nounBehind(label.tail) ??
      nounBefore(label.head) ??
      (parent === null ? null : (this.#statements[parent.parent]?.population ?? null)) ??
      around.topic ??
      around.statements.at(-1)?.population ??
      (composed.measure === null ? "otherNoun" : "dossier");
    const statement: StatementDraft = {
      id: this.#statements.length,
      figure: figureIndex,
      start: figure.start,
      end: figure.end,
      text: figure.text,
      value,
      tolerance: countTolerance(figure, value),
      decimals: this.#read.decimals,
      rounding: figure.rounding ?? 0,
      guessed: figure.is === "malformed",
      outOf: figure.pair?.[1] ?? null,
      population,
      measure: composed.measure,
      narrowed: composed.narrowed,
      inherited: composed.inherited,
      alternatives: composed.alternatives,
      inclusive: own.has("inclusive"),
      levels,
      period: period?.is === "period" ? period.text : null,
      cumulative: own.has("cumulative") || around.cumulative,
      aside: isGrade(label, this.#read.text) ? null : asideOf(label),
      block: this.#blocks.current,
      sentence: around.index,
      paragraph: around.sentence.paragraph,
      parent: parent?.parent ?? null,
      via: parent?.via ?? null,
      remainder: tagsOf(label.gap).has("remainder") || head.has("remainder") || tagsOf(label.head).has("rest"),
      open: false,
      words:
        quote(this.#read.text, hasMeasure(head) || label.tail.length === 0 ? label.head : behind) ||
        quote(this.#read.text, label.head),
    };
    this.#blocks.add(statement, around.statements, around.clause(label));
    this.#statements.push(statement);
    around.take(statement, label);
    if (composed.measure === null && composed.alternatives[0] === "resolved" && statement.aside === null)
      this.#stage = "resolved";
    if (composed.measure === null || composed.narrowed !== "" || statement.aside !== null) return;
    if (WHOLES.has(composed.measure)) this.#stage = composed.measure;
    else if (
      parent === null &&
      (composed.measure === "resolvedEarly" || composed.measure === "resolvedInTime") &&
      this.#stage !== "due"
    )
      this.#stage = "resolved";
  }

  /** A whole of its own is no part of the whole before it: «trong đó: …; đã trả kết quả: 54 hồ sơ». */
  #closes(composed: Composed, parent: number): boolean {
    return composed.narrowed === "" && !mayBePartOf(composed.measure, this.#statements[parent]?.measure ?? null);
  }
}

function valueOf(figure: Figure): number | null {
  if (figure.is === "count") return figure.value;
  if (figure.is === "ratio") return figure.pair?.[0] ?? null;
  return figure.is === "malformed" && figure.likelyIs === "count" ? figure.likely : null;
}

/** «tăng 514 hồ sơ, tương ứng 15,06%» */
const EQUALLY = /(?:tương (?:ứng|đương)|bằng|tức) *$/iu;

/** The tags that decide what a figure counts. */
function ownTags(label: FigureLabel, head: ReadonlySet<Tag>, behind: readonly Unit[]): ReadonlySet<Tag> {
  const tail = tagsOf(behind);
  const all = [...label.head, ...behind];
  const strong = all.some(({ tags }) => STRONG.some((tag) => tags.has(tag)));
  // «Kết quả giải quyết hồ sơ: đã tiếp nhận mới 19.630 hồ sơ»: a stage of its own goes before the general word.
  if (strong && all.some(({ tags }) => isWeak(tags))) return tagsOf(all.filter(({ tags }) => !isWeak(tags)));
  if (!hasMeasure(head) && !hasMeasure(tail)) return tagsOf([...label.head, ...behind, ...label.afterwards]);
  const stages = (tags: ReadonlySet<Tag>): boolean =>
    tags.has("resolved") || tags.has("pending") || tags.has("received") || tags.has("due");
  const last = label.head.at(-1);
  // «trong số hồ sơ tiếp nhận có 30 hồ sơ đang giải quyết»: what stands behind the figure is what it counts.
  if (stages(head) && stages(tail) && last?.tags.has("link") === true) return tail;
  return new Set([...head, ...tail]);
}

/** «không có hồ sơ quá hạn trong số hồ sơ đã giải quyết (1.920 hồ sơ)»: what there is none of is not what is counted. */
function withoutDenied(head: readonly Unit[]): readonly Unit[] {
  const none = head.findIndex(({ tags }) => tags.has("none"));
  if (none < 0) return head;
  const late = head.map(({ tags }) => tags.has("late")).lastIndexOf(true);
  return late < none ? head : [...head.slice(0, none), ...head.slice(late + 1)];
}

const STRONG = ["received", "resolved", "pending", "due", "new", "carriedOver"] as const satisfies readonly Tag[];

function isWeak(tags: ReadonlySet<Tag>): boolean {
  return tags.has("handled") && !STRONG.some((tag) => tags.has(tag));
}

/** «Phản ánh, kiến nghị: tiếp nhận 1.298»: what the sentence is about, where the figure's own words do not say. */
function topicOf(lead: readonly Unit[], label: FigureLabel | undefined): NounTag | null {
  if (label === undefined || nounBefore(label.head) !== null) return null;
  return nounBefore(lead);
}

/** «15 cơ quan cấp tỉnh»: the level of those units, not of what is counted. */
function isAmongUnits(units: readonly Unit[]): boolean {
  return units.some(({ tags }, index) => tags.has("unit") && levelsOf(units[index + 1]?.tags ?? new Set()) !== null);
}

/** The office that a sentence begins with: «UBND huyện Lạng Giang tiếp nhận …». */
function subjectOf(lead: readonly Unit[], text: string): string | null {
  const from = lead.findIndex(({ tags }) => tags.has("unit"));
  if (from < 0 || lead.slice(0, from).some(({ is, tags }) => is === "word" || hasMeasure(tags))) return null;
  const stop = lead.findIndex(
    ({ is, tags }, index) =>
      index > from && (is === "mark" || is === "figure" || is === "period" || hasMeasure(tags) || tags.has("link")),
  );
  const named = lead.slice(from, stop < 0 ? lead.length : stop);
  const last = named.at(-1);
  const first = named[0];
  return first === undefined || last === undefined || !named.some(({ is }) => is === "word")
    ? null
    : text.slice(first.start, last.end).toLowerCase();
}
