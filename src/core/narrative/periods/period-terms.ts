import { lastMonthOf } from "./period";
import type { NarrativeSource, Terms } from "../facts/narrative-source";

/** The words that changed with the forms of the service (Nghị định 42/2022) and the levels of government (1/7/2025). */
interface PeriodWords {
  readonly level3: string;
  readonly level4: string;
  /** All units below the province. */
  readonly localities: string;
}

const WORDS: Readonly<Record<Terms, PeriodWords>> = {
  old: { level3: "mức độ 3", level4: "mức độ 4", localities: "các huyện, thành phố" },
  modern: { level3: "một phần", level4: "toàn trình", localities: "các xã, phường, đặc khu" },
};

/** No district level and Nghị định 118/2025 from 1/7/2025 on. Offices wrote «mức độ 3, 4» well into 2024 (source `000`). */
const MODERN = { year: 2025, month: 7 };

/** The words fit for a period: those asked for; else today's where the period ends after 1/7/2025 or where «một phần, toàn trình» is what is known. */
export function termsOf(source: NarrativeSource): PeriodWords {
  const asked = source.terms ?? termsFor(source.period);
  const words = WORDS[asked];
  if (source.terms !== undefined || !countsModern(source)) return words;
  return { ...words, level3: WORDS.modern.level3, level4: WORDS.modern.level4 };
}

function termsFor(period: string): Terms {
  const last = lastMonthOf(period);
  return last !== null && (last.year > MODERN.year || (last.year === MODERN.year && last.month >= MODERN.month))
    ? "modern"
    : "old";
}

/** The figures themselves are called «một phần» and «toàn trình», in the table or by the user. */
function countsModern({ table, given }: NarrativeSource): boolean {
  const counts = given?.counts ?? {};
  if (Object.hasOwn(counts, "onlineLevel3") || Object.hasOwn(counts, "onlineLevel4")) return false;
  return (
    Object.hasOwn(counts, "onlineFull") ||
    Object.hasOwn(counts, "onlinePartial") ||
    (table?.columns.some(({ id }) => id === "onlineFull") ?? false)
  );
}
