import { unitsOf } from "../../../model/count";
import type { Table } from "../../../model/table";
import type { Scene } from "../../claims/claim";
import type { Share } from "../../meaning/statement";
import { foldWord } from "../../passages/fold-word";
import type { ComparedFigure, TableValue } from "../compared";
import { orOfAll, valuesOf } from "../compared";
import type { Scoped } from "../offices/scopes";
import type { OwnRate } from "./own-rates";
import { ownRates, printedRates } from "./own-rates";
import { isSlip, prints } from "./printed-share";
import type { TableRate } from "./rates";
import { sharesOfAll } from "./shares-of-all";

/**
 * A percentage beside the percentage columns of a table in a form of its own; null where they say nothing of it. What its
 * words call by the name of a column is called wrong where it is a slip of the pen away; without them it is near.
 */
export function compareOwnRate(
  { relations }: Scene,
  table: Table,
  scoped: Scoped,
  share: Share,
): Pick<ComparedFigure, "fit" | "with" | "maybe"> | null {
  const same = ownRates(table, orOfAll(scoped)).find(({ rate }) => inColumn(share).some((one) => prints(one, rate)));
  if (same !== undefined) return { fit: "agrees", with: same };
  const ratios = share.kind === "share" ? ratiosOfCounts(table, scoped) : [];
  const given = ratios.find(({ rate }) => prints(share, rate));
  if (given !== undefined && ratios.length * CHANCE <= 100 * 10 ** share.decimals)
    return { fit: "agrees", with: given };
  if (share.kind !== "share" || share.scaled < SMALL || share.hedge !== null) return null;
  const near = printedRates(table, scoped.choices).filter(({ rate }) => isSlip(share, rate));
  if (near.length === 0 || isGivenInTable(table, ratios, share)) return null;
  const words = relations.places.get(share.figure)?.wordsBefore ?? [];
  const [named, ...others] = near.filter((rate) => isNamed(rate, words));
  return named !== undefined && others.length === 0 && scoped.how === "named" && scoped.strong
    ? { fit: "slip", with: named }
    : { fit: "near", with: null, maybe: near };
}

/** Of one digit any is a slip away. */
const SMALL = 10;

/** «tăng 3,88%» is 103,88% of the year before, and «vượt 4,48%» 104,48% of the plan: what the column may print for it. */
function inColumn(share: Share): readonly Share[] {
  if (share.kind === "limit") return [];
  const whole = 100 * 10 ** share.decimals;
  const more = { ...share, scaled: whole + share.scaled };
  const less = { ...share, scaled: whole - share.scaled };
  if (share.kind === "growth") return [share, share.direction === "down" ? less : more];
  return share.kind === "goal" ? [share, more, less] : [share];
}

/** Whether words name the column, by all that tells it from «tỷ lệ (%)». */
function isNamed({ label }: OwnRate, words: readonly string[]): boolean {
  const name = (label ?? "")
    .normalize("NFC")
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== "")
    .map(foldWord)
    .filter((word) => !RATE.has(word));
  return name.length > 1 && words.some((_, at) => name.every((word, index) => words[at + index] === word));
}

const RATE: ReadonlySet<string> = new Set(["tỷ", "tỉ", "lệ", "phần", "trăm"].map(foldWord));

/** A percentage is held to be one of so many ratios where chance would print it once in fifty times at most. */
const CHANCE = 50;

/** What one count of the offices' row is of a larger one, and of all that there are of its column. */
function ratiosOfCounts(table: Table, { choices }: Scoped): readonly (TableValue & { readonly rate: TableRate })[] {
  const ids = table.columns.map(({ id }) => id);
  const own = choices.flatMap((choice) => {
    const counts = valuesOf(table, [choice], ids).map(({ name, value, cells }) => ({
      name,
      units: unitsOf(table.counts, value ?? 0),
      cells,
    }));
    return counts.flatMap(({ name, units: part, cells }) =>
      counts
        .filter(({ units: whole }) => whole > part && part > 0)
        .map(({ units: whole, cells: others }) => {
          const all = [...cells, ...others];
          const rate: TableRate = { part, whole, cells: all, measures: ["", ""] };
          return { name, value: null, rate, cells: all, formula: null };
        }),
    );
  });
  const ofAll = sharesOfAll(table, choices, ids).flatMap((one) =>
    one.rate === null ? [] : [{ ...one, rate: one.rate }],
  );
  return [...own, ...ofAll];
}

/** It is another row's percentage, one of the ratios, or what is left of one. */
function isGivenInTable(table: Table, ratios: readonly { readonly rate: TableRate }[], share: Share): boolean {
  const rows = table.rows.map((_, row) => ({ scope: { row }, name: "" }));
  const left: Share = { ...share, scaled: 100 * 10 ** share.decimals - share.scaled };
  return [...printedRates(table, rows), ...ratios].some(({ rate }) => prints(share, rate) || prints(left, rate));
}
