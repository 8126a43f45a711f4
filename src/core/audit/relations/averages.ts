import { isPenSlip } from "../../numerals/pen-slip";
import type { Figure } from "../figures/token";
import { foldWord } from "../passages/fold-word";
import type { Passages } from "../passages/piece";
import type { Place } from "../structure/outline";
import type { Passage, Quantity } from "./quantity";
import { isExact } from "./quantity";

/** A place in the text given. */
interface Printed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** «20.336 lượt, bình quân 248 lượt/ngày (82 ngày làm việc)»: an average with what it divides, and by how many. */
export interface AverageInText {
  readonly average: Printed;
  readonly total: Printed;
  /** A count of units, or a duration: «82 ngày làm việc». */
  readonly units: Printed;
  /** total / units with the average's decimals, as a number to write. */
  readonly right: { readonly scaled: number; readonly decimals: number };
  readonly outcome: "holds" | "broken" | "undecided";
}

interface Placed {
  readonly figure: Figure;
  readonly index: number;
  readonly place: Place;
}

interface Divisor extends Printed {
  readonly value: number;
  readonly sentence: number;
}

/** How many sentences before an average its total and its units may stand. */
const SENTENCES = 2;
const PER = /(?:mỗi|một|1)\s+(\p{L}+)/u;
const PER_BEHIND = /^[^,;.()/\d]{0,24}\/\s*(\p{L}+)/u;
const TWICE = /^[^,;.()\d]{0,30}(?:\/|mỗi|một|trong(?! \d))/u;
const FAR = 60;

/** The figures of a text that are called an average, by passage. */
export function averagesIn(read: Passages, places: ReadonlyMap<number, Place>): ReadonlyMap<number, readonly Placed[]> {
  const found = new Map<number, Placed[]>();
  read.figures.forEach((figure, index) => {
    const place = places.get(index);
    if ((figure.is !== "count" && figure.is !== "decimal") || place?.near.has("average") !== true) return;
    found.set(place.passage, [...(found.get(place.passage) ?? []), { figure, index, place }]);
  });
  return found;
}

/** Averages of a passage whose units are named: what stands before them over how many units there are. */
export function averagesOf(
  { counts, asides }: Passage,
  averages: readonly Placed[],
  read: Passages,
): readonly AverageInText[] {
  return averages.flatMap((one): readonly AverageInText[] => {
    const per = unitOf(one, read);
    if (per === null) return [];
    const around = counts.filter(({ place }) => isNear(one.place, place));
    const units = divisorsOf(per, one, around, read);
    const totals = around.filter((total) => isTotal(total, one, asides));
    return judge(one, totals, units) ?? [];
  });
}

/** «mỗi xã», «/ngày»: the word by which is counted; null where there is none, or more than one. */
function unitOf({ figure }: Placed, { text }: Passages): string | null {
  const ahead = text.slice(Math.max(0, figure.start - FAR), figure.start).toLowerCase();
  const clause = ahead.slice(Math.max(ahead.lastIndexOf("bình quân"), ahead.lastIndexOf("trung bình"), 0));
  const before = PER.exec(clause)?.[1];
  const behind = PER_BEHIND.exec(text.slice(figure.end, figure.end + FAR).toLowerCase())?.[1];
  // «bình quân mỗi xã 958 hồ sơ mỗi tháng»: by two units.
  if (before !== undefined && (behind !== undefined || TWICE.test(text.slice(figure.end, figure.end + FAR))))
    return null;
  const said = before ?? behind;
  return said === undefined ? null : foldWord(said);
}

function isNear(average: Place, { sentence }: Place): boolean {
  return sentence <= average.sentence && average.sentence - sentence <= SENTENCES;
}

function isTotal(total: Quantity, { figure, place, index }: Placed, asides: readonly Quantity[]): boolean {
  const population = asides.find(({ statement }) => statement.figure === index)?.statement.population ?? null;
  const alike =
    total.place.noun === place.noun || (total.statement.population === population && population !== "otherNoun");
  return (
    isExact(total) && alike && place.noun !== "" && total.value > valueOf(figure) && total.statement.outOf === null
  );
}

function valueOf({ is, value, scaled, decimals }: Figure): number {
  return is === "count" ? (value ?? 0) : scaled / 10 ** decimals;
}

/** Counts of the unit, offices where it is any office, and durations in it. */
function divisorsOf(per: string, { place, figure }: Placed, around: readonly Quantity[], read: Passages): Divisor[] {
  const counted = around
    .filter(({ place: { noun }, statement }) => noun === per || (OFFICES.has(per) && statement.population === "unit"))
    .flatMap(({ statement, value, place: { sentence } }): Divisor[] =>
      value > 1 ? [{ start: statement.start, end: statement.end, text: statement.text, value, sentence }] : [],
    );
  const lasting = read.others
    .filter(({ is, start }) => is === "period" && Math.abs(start - figure.start) < DURATION_NEAR)
    .flatMap((other): Divisor[] => {
      const [, number = "", unit = ""] = DURATION.exec(other.text) ?? [];
      const value = Number(number);
      return foldWord(unit) === per && value > 1 ? [{ ...other, value, sentence: place.sentence }] : [];
    });
  return [...counted, ...lasting];
}

const OFFICES: ReadonlySet<string> = new Set(
  ["đơn", "xã", "phường", "huyện", "sở", "cơ", "địa", "trung", "bộ"].map(foldWord),
);
const DURATION = /^(\d{1,3})\s+(\p{L}+)/u;
const DURATION_NEAR = 240;

interface Way {
  readonly total: Quantity;
  readonly unit: Divisor;
}

function judge(
  { figure, place }: Placed,
  totals: readonly Quantity[],
  units: readonly Divisor[],
): readonly AverageInText[] | null {
  const decimals = figure.is === "count" ? 0 : figure.decimals;
  const scale = 10 ** decimals;
  const printed = Math.round(valueOf(figure) * scale);
  const ways = totals.flatMap((total) => units.map((unit) => ({ total, unit })));
  const tie = ({ total, unit }: Way, outcome: AverageInText["outcome"]): readonly AverageInText[] => {
    const right = Math.round((total.value / unit.value) * scale);
    const { start, end, text } = figure;
    return [
      {
        average: { start, end, text },
        total: total.statement,
        units: unit,
        right: { scaled: right, decimals },
        outcome,
      },
    ];
  };
  // Rounded up or down: nobody counts a third of a person.
  const closing = ways.find(
    ({ total, unit }) =>
      Math.abs((total.value / unit.value) * scale - printed) < (figure.hedge === null ? 1 : HEDGED * printed),
  );
  if (closing !== undefined) return tie(closing, "holds");
  // Of several, the nearest total and the nearest number of units are meant; short averages look like any other.
  const [nearest] = [...ways].sort((one, other) => farness(one, figure) - farness(other, figure));
  if (nearest === undefined || figure.hedge !== null || figure.grain > 1) return null;
  const telling =
    nearest.total.place.sentence === place.sentence &&
    (ways.length === 1 || printed >= TELLING) &&
    nearest.total.statement.start < figure.start;
  const broken = telling && isMistyped(nearest.total.value, nearest.unit.value, printed, scale);
  return tie(nearest, broken ? "broken" : "undecided");
}

const TELLING = 100;

function farness({ total, unit }: Way, { start }: Figure): number {
  return Math.abs(total.statement.start - start) + Math.abs(unit.start - start);
}

/** «bình quân hơn 120 hồ sơ» */
const HEDGED = 0.1;

/** One slip of the pen in one of the three makes it right. */
function isMistyped(total: number, units: number, printed: number, scale: number): boolean {
  if (isPenSlip(Math.round((total / units) * scale), printed)) return true;
  const [least, most] = [((printed - 0.5) * units) / scale, ((printed + 0.5) * units) / scale];
  for (let next = Math.ceil(least); next < most && next - least < WIDEST; next += 1)
    if (isPenSlip(total, next)) return true;
  const meant = Math.round((total * scale) / Math.max(1, printed));
  return meant > 0 && isPenSlip(units, meant) && Math.abs((total / meant) * scale - printed) <= 0.5;
}

const WIDEST = 2_000;
