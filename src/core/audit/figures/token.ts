/** How a printed figure is softened: gần, khoảng · hơn, trên · dưới, chưa đến. */
export type Hedge = "approximately" | "more-than" | "less-than" | null;

/** What is wrong with the way a figure is printed. */
export type Misprint =
  /** digits grouped otherwise than by three: `151.10`, `5.9123`, `12.34.567` */
  | "grouping"
  /** spaces inside: `9 9 ,2%`, `99, 5%`, `1 .234` */
  | "spaces"
  /** a comma between thousands: `1,234 hồ sơ` */
  | "comma-for-thousands"
  /** a dot before decimals: `88.8%`, `5.65 ngàn` */
  | "dot-for-decimal"
  /** two separators in a row: `1..234` */
  | "doubled-separator"
  /** a letter among digits: `1O2` */
  | "letter"
  /** more digits than can be computed with exactly */
  | "too-large";

/**
 * A number that the text states.
 *
 * `count`: a whole number · `percent` · `ratio`: a/b · `decimal`: anything else with decimals, or a multiple
 * («gấp 2,76 lần») · `malformed`: a misprint, never coerced; its probable meaning stands in `likely`.
 */
export interface Figure {
  readonly is: "count" | "percent" | "ratio" | "decimal" | "malformed";
  /** UTF-16 offsets into the text given, around the digits, the % sign and the scale word («5,65 ngàn»). */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A count as an integer («5,65 ngàn» is 5650); null for everything else. */
  readonly value: number | null;
  /** Decimals printed. */
  readonly decimals: number;
  /** The printed number × 10^decimals as an integer (before a scale word); of a malformed one its likely meaning, else 0. */
  readonly scaled: number;
  /** What one unit of the last printed digit is worth: 1 for 5.650, 10 for «5,65 ngàn», 100.000 for «84,5 triệu». Of a percentage: 1 (in `scaled`). */
  readonly grain: number;
  /** Of an amount: how far rounding may have moved it, in units of `value`. */
  readonly rounding?: number;
  /** Of a ratio: a and b. */
  readonly pair: readonly [number, number] | null;
  readonly hedge: Hedge;
  /** ngàn, nghìn, triệu, tỷ; «lần» of a multiple; «điểm phần trăm» of a difference of rates. */
  readonly unitWord: string | null;
  /** What is counted, as the words right behind say: «hồ sơ», «thủ tục», «cơ quan»; null where none follows. */
  readonly noun: string | null;
  /** Of a malformed figure: what it probably says (88.8 for `88.8%`), and as what. */
  readonly likely: number | null;
  readonly likelyIs: "count" | "percent" | null;
  readonly misprint: Misprint | null;
  /** Written with a leading zero: 07. */
  readonly padded: boolean;
  /** Written in words: «ba hồ sơ». */
  readonly words: boolean;
  /** One end of a range: «20–30%». */
  readonly range: boolean;
  /** Stands in a line with tabs: a row of a table. */
  readonly tabular: boolean;
}

/** A number that is no figure: nothing may be computed with it. */
export interface NonFigure {
  readonly is:
    | "date"
    /** months, quarters, years, durations: «quý III/2021», «6 tháng đầu năm 2022», «01 năm» */
    | "period"
    | "document-number"
    /** điều, khoản, mục, tiêu chí */
    | "article"
    | "phone"
    | "score"
    /** mức độ 3 */
    | "level"
    /** money, distances, and whatever else has a unit */
    | "quantity"
    /** page numbers, names with numbers, ranks, addresses */
    | "furniture"
    | "enumeration";
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The numbers of a text in reading order, each in exactly one of the two lists. */
export interface Figures {
  readonly figures: readonly Figure[];
  readonly others: readonly NonFigure[];
}
