import type { Facts } from "../facts/figure";
import type { NarrativeSource, Remarks } from "../facts/narrative-source";
import { wholeReportRemarks } from "./bao-cao-day-du";
import { bcciRemarks } from "./bcci";
import { tongHopRemarks } from "./tong-hop-2-14";
import { chanChinhRemarks } from "./chan-chinh";
import { danhGiaRemarks } from "./danh-gia";

/** What the built-in templates say beyond the facts (rankings, lists of units), by template id. */
const byTemplate: Readonly<Record<string, (source: NarrativeSource, facts: Facts) => Remarks>> = {
  bcci: bcciRemarks,
  "tong-hop-2-14": tongHopRemarks,
  "chan-chinh": chanChinhRemarks,
  "danh-gia": danhGiaRemarks,
  "bao-cao-day-du": wholeReportRemarks,
};

/** Whether a template's text may ask for `remarks`: its own, or those of the built-in one that it is based on. */
export function hasRemarks({ id, basedOn }: { readonly id: string; readonly basedOn?: string }): boolean {
  return Object.hasOwn(byTemplate, basedOn ?? id);
}

/** The remarks of a template; empty where it has none. */
export function remarksOf(
  { id, basedOn }: { readonly id: string; readonly basedOn?: string },
  source: NarrativeSource,
  facts: Facts,
): Remarks {
  const key = basedOn ?? id;
  return Object.hasOwn(byTemplate, key) ? (byTemplate[key]?.(source, facts) ?? {}) : {};
}
