import { OFFICE } from "../../../domain/measures/office";
import { percentOf } from "../claims/rounding";
import type { Scene } from "../claims/claim";
import type { Share, Statement } from "../meaning/statement";
import { isPenSlip } from "../../numerals/pen-slip";
import { maybeSamePeriod } from "../table/period";
import type { HeldFacts, HeldFigure } from "./facts";

/** Digits of a figure that tell one fact from another whatever the words say. */
const TELLING = 100;

/** Every figure of a text that the facts can be asked about; none where the text is not about them. */
export function heldAgainst(scene: Scene, facts: HeldFacts): readonly HeldFigure[] {
  const statements = scene.meaning.statements.filter(
    ({ aside, block, guessed }) =>
      aside === null && !guessed && maybeSamePeriod(scene.meaning.blocks[block]?.period ?? null, facts.period),
  );
  const values = valuesOf(facts);
  const printed = new Set(statements.flatMap(({ value, outOf }) => (outOf === null ? [value] : [value, outOf])));
  // Facts that the text prints nowhere: one of them is meant by a figure that no fact says.
  const missing = [...values].filter(([value]) => !printed.has(value));
  const counts = statements.map((statement) => heldCount(statement, facts, values, missing));
  const agreeing = counts.filter(({ fit }) => fit === "agrees").length;
  if (agreeing < 3 || agreeing * 4 < counts.length * 3) return [];
  const confirmed = new Set(scene.relations.ratios.map(({ share }) => share));
  const shares = scene.meaning.shares.flatMap((share) =>
    share.kind === "share" && share.hedge === null
      ? (heldShare(share, facts, values, scene.meaning.statements, confirmed) ?? [])
      : [],
  );
  return [...counts, ...shares];
}

/** Every count that the facts state, with the first id that states it. */
function valuesOf({ counts, series }: HeldFacts): ReadonlyMap<number, string> {
  const values = new Map<number, string>();
  const add = (value: number, id: string): void => {
    if (!values.has(value)) values.set(value, id);
  };
  for (const [id, value] of Object.entries(counts)) add(value, id);
  for (const { postal, received } of series) {
    add(postal, "postal");
    add(received, "received");
  }
  if (series.length > 0)
    add(
      series.reduce((sum, { postal }) => sum + postal, 0),
      "postal",
    );
  return values;
}

/** The facts that a count may be, by its own words. */
function meantBy(statement: Statement, { counts }: HeldFacts): readonly (readonly [string, number])[] {
  const { measure, alternatives, inclusive, narrowed } = statement;
  if (measure === null || narrowed !== "") return [];
  const ids = [measure, ...alternatives].flatMap((id) =>
    id === "onTime"
      ? ["resolvedInTime", "resolvedOnDueDate"]
      : id === "received" && !inclusive
        ? ["received", "receivedNew"]
        : [id],
  );
  return [...new Set(ids)].flatMap((id) =>
    [id, `${OFFICE}${id}`].flatMap((known) => {
      const value = Object.hasOwn(counts, known) ? counts[known] : undefined;
      return value === undefined ? [] : [[known, value] as const];
    }),
  );
}

function heldCount(
  statement: Statement,
  facts: HeldFacts,
  values: ReadonlyMap<number, string>,
  missing: readonly (readonly [number, string])[],
): HeldFigure {
  const { value, outOf, tolerance } = statement;
  const made = (fit: HeldFigure["fit"], id?: string, fact?: number): HeldFigure => ({
    figure: statement,
    fit,
    fact: id === undefined || fact === undefined ? null : { id, value: fact },
  });
  if (outOf !== null) {
    const pair = facts.series.find(({ postal, received }) => postal === value && received === outOf);
    return made(pair !== undefined || (values.has(value) && values.has(outOf)) ? "agrees" : "unknown");
  }
  const meant = meantBy(statement, facts);
  const same = meant.find(([, fact]) => Math.abs(fact - value) <= tolerance);
  if (same !== undefined) return made("agrees", ...same);
  const other = values.get(value);
  // What another fact says is that fact in words that were read wrongly; a small number says it by chance.
  if (other !== undefined && (value >= TELLING || meant.length === 0)) return made("agrees", other, value);
  const [one] = meant;
  // What the text prints elsewhere is meant here only where a slip of the pen makes it so.
  const unsaid = (fact: number): boolean => missing.some(([left]) => left === fact) || isPenSlip(fact, value);
  if (one !== undefined && unsaid(one[1]) && meant.every(([, fact]) => fact === one[1])) return made("differs", ...one);
  const typed = [...meant, ...missing.map(([fact, id]) => [id, fact] as const)].filter(
    ([, fact]) => fact >= TELLING && isPenSlip(fact, value),
  );
  const [meantOne] = typed;
  return meantOne !== undefined && new Set(typed.map(([, fact]) => fact)).size === 1
    ? made("differs", ...meantOne)
    : made("unknown");
}

/** A percentage that the facts give as such, or as a count over another; null of others. */
function heldShare(
  share: Share,
  { rates }: HeldFacts,
  values: ReadonlyMap<number, string>,
  statements: readonly Statement[],
  confirmed: ReadonlySet<Share>,
): HeldFigure | null {
  const { scaled, decimals } = share;
  const given = Object.entries(rates).flatMap(([id, { numerator, denominator }]) => {
    const value = percentOf(numerator, denominator, decimals);
    return value === null ? [] : [{ id, value }];
  });
  const same = given.find(({ value }) => value === scaled);
  if (same !== undefined) return { figure: share, fit: "agrees", fact: same };
  if (confirmed.has(share)) return null;
  const of = share.of === null ? undefined : statements[share.of];
  if (of === undefined) {
    const typed = given.filter(({ value }) => isPenSlip(value, scaled));
    const [only] = typed;
    return only === undefined ? null : { figure: share, fit: typed.length === 1 ? "differs" : "unknown", fact: only };
  }
  if (!values.has(of.value) || of.value === 0 || of.outOf !== null) return null;
  const near = [...values.keys()].some((whole) => {
    const right = whole < of.value ? null : percentOf(of.value, whole, decimals);
    // Cut off instead of rounded is another rule's remark.
    const cut = Math.floor((of.value * 100 * 10 ** decimals) / Math.max(1, whole));
    return right !== null && (right === scaled || cut === scaled);
  });
  return near ? null : { figure: share, fit: "unknown", fact: null };
}
