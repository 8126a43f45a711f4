import { roundHalfUp } from "../../numerals/round-half-up";
import { measure } from "../../indicators/measure";
import type { Table } from "../../model/table";
import type { Figure } from "../figures/token";
import { compose } from "../meaning/compose";
import type { Unit } from "../meaning/unit";
import { hasMeasure, tagsOf } from "../meaning/words-of";
import { foldWord } from "../passages/fold-word";
import type { TableRate } from "./rates/rates";
import { rateIn, ratesNamed } from "./rates/rates";
import type { Topic } from "./offices/spoken";

/** What a text says of some offices: «có hồ sơ quá hạn», «đạt 100%», «không phát sinh hồ sơ». All parts must be met. */
export interface Condition {
  /** The percentage that it is about; null where it is about counts. */
  readonly percent: Figure | null;
  readonly parts: readonly Part[];
  /** Every word of it was understood: only then may a number of offices be called wrong. */
  readonly understood: boolean;
  /** As printed. */
  readonly words: string;
}

type Part =
  | { readonly is: "has" | "none"; readonly ids: readonly string[] }
  | {
      readonly is: "rate";
      readonly ids: readonly string[];
      readonly compare: "=" | ">=" | ">" | "<";
      readonly scaled: number;
      readonly decimals: number;
    };

/** Words that say nothing of which offices are meant. */
const NEUTRAL: ReadonlySet<string> = new Set(
  "nhưng song mà xảy ra tình trạng vẫn mức trở lên đều cùng thực hiện lượng việc các những được để trong kỳ tthc thủ tục hành chính cả nhiều hoặc"
    .split(" ")
    .map(foldWord),
);
const BELOW = /(?:dưới|thấp hơn|chưa đạt|không đạt|chưa bằng|nhỏ hơn)\P{L}/iu;
const ABOVE = /(?:trên|hơn|vượt|cao hơn)\P{L}/iu;
const GOAL = /(?:chỉ tiêu|mục tiêu|tối thiểu|ít nhất|yêu cầu|kế hoạch)/iu;
const ONWARDS = /trở lên/iu;

/** Reads what words say of offices; null where they say nothing that a table can answer. */
export function conditionIn(
  text: string,
  units: readonly Unit[],
  figures: readonly Figure[],
  topic: Topic | null,
): Condition | null {
  const none = units.findIndex(({ tags }) => tags.has("none"));
  const ahead = none < 0 ? units : units.slice(0, none);
  const parts: Part[] = [];
  const at = ahead.findIndex((unit) => unit.is === "figure");
  const percent = ahead[at];
  const figure = percent?.is === "figure" ? figures[percent.figure] : undefined;
  if (percent !== undefined && figure?.is === "percent") {
    const named = measureOf(ahead) ?? topic;
    if (named === null) return null;
    const before = text.slice(ahead[0]?.start ?? percent.start, percent.start).normalize("NFC");
    const behind = text.slice(percent.end, (ahead[at + 3] ?? ahead.at(-1) ?? percent).end).normalize("NFC");
    parts.push({
      is: "rate",
      ids: named.ids,
      compare: compareOf(before, behind),
      scaled: figure.scaled,
      decimals: figure.decimals,
    });
  } else if (none < 0) {
    const named = measureOf(ahead);
    // «có 8/9 đơn vị phát sinh hồ sơ đạt tỷ lệ trực tuyến»: of a percentage that stands elsewhere.
    if (named === null || tagsOf(ahead).has("share")) return null;
    parts.push({ is: "has", ids: named.ids });
  }
  if (none >= 0) {
    const behind = units.slice(none);
    const named = measureOf(behind);
    if (named === null && !tagsOf(behind).has("dossier")) return null;
    parts.push({ is: "none", ids: named?.ids ?? ["received", "receivedNew"] });
  }
  const strange = units.filter(({ is, start, end }) => is === "word" && !NEUTRAL.has(foldWord(text.slice(start, end))));
  return {
    percent: figure?.is === "percent" ? figure : null,
    parts,
    understood: strange.length === 0,
    words: text.slice(units[0]?.start, units.at(-1)?.end).replace(/\s+/g, " ").trim(),
  };
}

function compareOf(before: string, behind: string): ">=" | ">" | "<" | "=" {
  if (BELOW.test(before)) return "<";
  if (GOAL.test(before) || ONWARDS.test(behind)) return ">=";
  return ABOVE.test(before) ? ">" : "=";
}

function measureOf(units: readonly Unit[]): Topic | null {
  const tags = tagsOf(units);
  if (!hasMeasure(tags)) return null;
  const { measure: id, alternatives } = compose(tags, null);
  return id === null ? null : { ids: [id, ...alternatives], isRate: false };
}

/** One way of understanding a condition, and the offices that meet it. */
export interface Reading {
  /** Tells the same way of understanding from others, in other conditions too. */
  readonly key: string;
  readonly rows: readonly number[];
  /** The offices that are asked at all: a rate needs dossiers to be a rate of. */
  readonly among: number;
}

/** Every way of understanding a condition over some rows, the usual one first; those that the table cannot answer left out. */
export function readingsOf(table: Table, condition: Condition, rows: readonly number[]): readonly Reading[] {
  const bases = [null, "received", "resolved"];
  const tests = condition.parts.map((part) => testsOf(table, part));
  const readings: Reading[] = [];
  for (const base of bases) {
    const asked = base === null ? rows : rows.filter((row) => valueAt(table, row, base) !== 0);
    for (const test of combined(tests)) {
      const answers = asked.map((row) => ({ row, answer: test.of(row) }));
      if (answers.some(({ answer }) => answer === null)) continue;
      readings.push({
        key: `${base ?? ""} ${test.key}`,
        rows: answers.filter(({ answer }) => answer === "yes").map(({ row }) => row),
        among: answers.filter(({ answer }) => answer !== "unasked").length,
      });
    }
  }
  return readings;
}

/** null: the table does not say · unasked: the office has nothing to be asked about. */
interface Test {
  readonly key: string;
  readonly of: (row: number) => "yes" | "no" | "unasked" | null;
}

function combined(tests: readonly (readonly Test[])[]): readonly Test[] {
  const [first = [], ...rest] = tests;
  return rest.reduce<readonly Test[]>(
    (all, more) =>
      all.flatMap((one) =>
        more.map((other): Test => ({ key: `${one.key} ${other.key}`, of: (row) => both(one.of(row), other.of(row)) })),
      ),
    first,
  );
}

type Answer = ReturnType<Test["of"]>;

function both(one: Answer, other: Answer): Answer {
  if (one === null || other === null) return null;
  if (one === "unasked" || other === "unasked") return "unasked";
  return one === "yes" && other === "yes" ? "yes" : "no";
}

function testsOf(table: Table, part: Part): readonly Test[] {
  if (part.is !== "rate")
    return part.ids.map((id) => ({
      key: id,
      of: (row) => {
        const value = valueAt(table, row, id);
        return value === null ? null : value > 0 === (part.is === "has") ? "yes" : "no";
      },
    }));
  return part.ids.flatMap((id) =>
    ratesNamed(id).flatMap((measures) =>
      waysOf(part).map((way): Test => ({
        key: `${measures.join("/")}${way}`,
        of: (row) => {
          if (measures.some((one) => valueAt(table, row, one) === null)) return null;
          const rate = rateIn(table, { row }, measures);
          return rate === null ? "unasked" : meets(rate, part, way) ? "yes" : "no";
        },
      })),
    ),
  );
}

/** A rate is equal as printed, or exactly: «0%» and «100%» are meant of none and of all, and may be rounded all the same. */
type Way = "" | " exactly";

function waysOf({ compare, scaled, decimals }: Extract<Part, { is: "rate" }>): readonly Way[] {
  const whole = scaled === 0 || scaled === 100 * 10 ** decimals;
  return compare === "=" && whole ? [" exactly", ""] : [""];
}

function meets(
  { part, whole }: TableRate,
  { compare, scaled, decimals }: Extract<Part, { is: "rate" }>,
  way: Way,
): boolean {
  const exact = BigInt(part) * 100n * 10n ** BigInt(decimals) - BigInt(scaled) * BigInt(whole);
  if (compare === ">=") return exact >= 0n;
  if (compare === ">") return exact > 0n;
  if (compare === "<") return exact < 0n;
  return way === " exactly" ? exact === 0n : Number(roundHalfUp(part * 100, whole, decimals)) === scaled;
}

function valueAt(table: Table, row: number, id: string): number | null {
  const found = measure(table, { row }, id === "onTime" ? "resolvedInTime" : id);
  return found.is === "known" ? found.value : null;
}
