/** Elements of the guide's text; `img` holds its caption. */
export type GuideTag =
  | "p"
  | "ul"
  | "ol"
  | "li"
  | "strong"
  | "em"
  | "code"
  | "pre"
  | "table"
  | "thead"
  | "tbody"
  | "tr"
  | "th"
  | "td"
  | "a"
  | "img";

/** A text, or an element with what stands in it; third, where a link leads or a picture lies. */
export type GuideNode = string | readonly [tag: GuideTag, inside: readonly GuideNode[], target?: string];

/** What stands under one heading. */
export interface GuidePart {
  /** Its names in links, the first made of its title: "dung-ban-phim"; "" before the first heading. */
  readonly ids: readonly string[];
  readonly title: string;
  /** 2 for a section, 3 for one inside it. */
  readonly depth: number;
  readonly nodes: readonly GuideNode[];
}

/** One file of docs/huong-dan, made by scripts/build/guide-chapter.cjs. */
export interface Chapter {
  readonly title: string;
  readonly parts: readonly GuidePart[];
}
