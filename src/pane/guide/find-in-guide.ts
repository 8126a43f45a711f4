import { plainLetters } from "../../core";
import type { Chapter, GuideNode, GuidePart } from "./chapter";

/** A place in the guide: a chapter, and the number of a part in it; null is its beginning. */
export interface GuidePlace {
  readonly chapter: string;
  readonly part: number | null;
}

/** A part that holds what was looked for. */
export interface Found extends GuidePlace {
  readonly part: number;
  readonly title: string;
  readonly inChapter: string;
}

/** The place that a link names ("thong-bao#identity-holds"); null where the guide has none such. */
export function placeOf(chapters: ReadonlyMap<string, Chapter>, target: string): GuidePlace | null {
  const [chapter = "", section] = target.split("#");
  const found = chapters.get(chapter);
  if (found === undefined) return null;
  if (section === undefined) return { chapter, part: null };
  const part = found.parts.findIndex(({ ids }) => ids.includes(section));
  return part < 0 ? null : { chapter, part };
}

/** The parts that hold every word asked for, typed with or without accents; those that say it in their title first. */
export function partsWith(chapters: ReadonlyMap<string, Chapter>, asked: string): readonly Found[] {
  const words = plain(asked).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const holds = (text: string): boolean => words.every((word) => text.includes(word));
  const found = [...chapters].flatMap(([chapter, { title: inChapter, parts }]) =>
    parts.flatMap((one, part) =>
      holds(plain(textOf(one))) ? [{ chapter, part, title: one.title, inChapter, first: holds(plain(one.title)) }] : [],
    ),
  );
  return [...found.filter(({ first }) => first), ...found.filter(({ first }) => !first)].map(
    ({ chapter, part, title, inChapter }) => ({ chapter, part, title, inChapter }),
  );
}

function plain(text: string): string {
  return plainLetters(text.toLowerCase());
}

function textOf({ title, nodes }: GuidePart): string {
  return [title, ...nodes.map(wordsOf)].join(" ");
}

function wordsOf(node: GuideNode): string {
  return typeof node === "string" ? node : node[1].map(wordsOf).join(APART.has(node[0]) ? " " : "");
}

/** Elements whose insides are words of their own, not letters of one word. */
const APART: ReadonlySet<string> = new Set(["ul", "ol", "table", "thead", "tbody", "tr"]);
