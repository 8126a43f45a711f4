import { rankOf, tallyOf } from "../judging/judging";
import { writeCount, writeDecimal } from "../numerals/write";
import type { Table } from "../model/table";
import { amountsInTable } from "./amounts/amounts-in-table";
import { amountScene, judgedByUnit, withAmounts } from "./amounts/judged-amounts";
import type { CellAt, Claim, Correction, HoldFacts, Scene, Span, Suspect } from "./claims/claim";
import { spanOf } from "./claims/claim";
import type { Bound, TextFault } from "./claims/faults";
import { countLike } from "./claims/print-like";
import { likeliestOf, opensOthers, textFaultsOf, tieSystem } from "./claims/faults";
import { sceneOf } from "./claims/scene";
import { tieOf } from "./claims/tie-of-claim";
import type { Tie } from "./claims/ties";
import { countedUpNames, numberedNames } from "./figures/numbered-names";
import { amountsIn } from "./figures/amounts";
import { tokenizeFigures } from "./figures/tokenize";
import type { Statement } from "./meaning/statement";
import { readMeaning } from "./meaning/read-meaning";
import { readPassages } from "./passages/sentences";
import { tablesIn } from "./table/in-text/text-tables";
import type { AuditFinding, Audit } from "./audit";
import { AGAINST_TABLE, agreedWith, figuresOf } from "./audited-figures";
import { asInTable } from "./verdicts/as-in-table";
import { settle } from "./verdicts/settle";
import type { JudgedClaim } from "./rules/all-rules";
import { judgeAll } from "./rules/all-rules";

export interface AuditOptions {
  /** The appendix that the text reports; where none is given, a table inside the text. */
  readonly table?: Table;
  /** The facts file that the text was written from. */
  readonly facts?: HoldFacts;
  /** The table's period as text, e.g. "Quý I/2024": figures of other periods are not compared with it. */
  readonly period?: string;
  /** Where the document that the text is of has its tables' cells; without it they are counted as they stand in the text. */
  readonly cellAt?: CellAt;
}

/**
 * Proofreads a finished text: which figure is what, and which contradict each other or the table. Time grows with the
 * length of the text.
 *
 * @param text as given: any line ends, NFC or NFD; all its offsets are UTF-16 offsets into it
 */
export function auditText(text: string, options: AuditOptions = {}): Audit {
  const ofTable = options.table?.rows.flatMap(({ name }) => (name === "" ? [] : [name])) ?? [];
  const names = [...ofTable, ...countedUpNames(text)];
  const plain = auditWith(text, names, options);
  const perhaps = numberedNames(text);
  if (perhaps.length === 0) return plain;
  const named = auditWith(text, [...names, ...perhaps], options);
  return blamesLess(named, plain) ? named : plain;
}

/** Of two readings the one that accuses less is meant, and of such the one in which more agrees. */
function blamesLess({ findings, summary }: Audit, other: Audit): boolean {
  const broken = (all: readonly AuditFinding[]): number => all.filter(({ outcome }) => outcome === "broken").length;
  const gap = broken(findings) - broken(other.findings);
  return gap < 0 || (gap === 0 && summary.holds > other.summary.holds);
}

/** `names`: of offices; a number within one is no figure. */
function auditWith(text: string, names: readonly string[], options: AuditOptions): Audit {
  const read = readPassages(text, tokenizeFigures(text, names));
  const table = options.table ?? tablesIn(read).find((one) => one.table !== null)?.table ?? null;
  const scene = sceneOf(read, readMeaning(read), {
    table,
    period: options.period ?? null,
    facts: options.facts ?? null,
    cellAt: options.cellAt ?? null,
  });
  const isOwnForm = table?.profile.readFromTable === true;
  const amounts = amountsIn(text, scene.read, isOwnForm ? 1 : 2).map((one) => amountScene(scene.read, one));
  const judged = asInTable(
    [
      ...withAmounts(settle(judgeAll(scene), scene.relations), judgedByUnit(amounts)),
      ...(isOwnForm ? amountsInTable(amounts, table, scene) : []),
    ],
    options.table ?? null,
  );
  const agreed = agreedWith(judged);
  const scenesOf = (several: boolean): readonly Scene[] =>
    amounts.filter(({ unit }) => (unit === null) === several).map((one) => one.scene);
  const findings = findingsOf(judged, scene.relations.possible).map((finding) => withDoubtfulFirst(finding, agreed));
  const holds = judged.filter(({ claim }) => claim.outcome === "holds").length;
  return {
    summary: tallyOf(holds, findings),
    findings,
    claims: judged.map(({ judge, claim }) => ({ check: judge, outcome: claim.outcome, spans: claim.spans })),
    figures: figuresOf([...scenesOf(true), ...scenesOf(false), scene], judged, findings, agreed),
  };
}

/** One finding for each independent fault: what follows from a wrong figure is told with it. */
function findingsOf(judged: readonly JudgedClaim[], possible: readonly Tie[]): readonly AuditFinding[] {
  const claimed = judged.flatMap((one, at) => {
    const bound = boundOf(one);
    return bound === null ? [] : [{ ...bound, at }];
  });
  const tied = [
    ...claimed,
    ...possible.map((tie) => ({
      tie,
      outcome: "undecided" as const,
      byChance: true,
      possible: true as const,
      at: NOWHERE,
    })),
  ];
  const possibly = new Map<number, number[]>();
  possible.forEach((tie, index) => {
    if (tie.is !== "share") return;
    const { start } = tie.percent;
    possibly.set(start, [...(possibly.get(start) ?? []), claimed.length + index]);
  });
  const system = tieSystem(tied);
  const faults = textFaultsOf(system);
  const told = new Set<number>();
  const findings: AuditFinding[] = [];
  for (const fault of faults) {
    const explained = fault.explains.map((index) => tied[index]?.at ?? -1);
    const chief = explained
      .map((index) => judged[index])
      .filter((one) => one?.claim.outcome === "broken")
      .sort((one, other) => chiefOf(one) - chiefOf(other))[0];
    if (chief === undefined) continue;
    explained.forEach((index) => told.add(index));
    findings.push(
      findingOf(
        chief,
        fault,
        explained.flatMap((index) => judged[index]?.claim.spans ?? []),
      ),
    );
  }
  const seen = new Set<string>();
  const corrected = correctedCounts(judged, faults);
  const inSystem = new Map(claimed.map(({ at }, index) => [at, index]));
  judged.forEach((one, index) => {
    if (
      one.claim.outcome === "holds" ||
      told.has(index) ||
      isOfMistypedCell(one.claim, faults) ||
      (one.claim.outcome === "undecided" && closesWith(one.claim, corrected))
    )
      return;
    const key = `${one.claim.outcome}${one.claim.spans
      .map(({ start }) => start)
      .sort((a, b) => a - b)
      .join(",")}`;
    if (seen.has(key)) return;
    seen.add(key);
    const own = inSystem.get(index);
    const decided = one.claim.correction !== undefined || isRemark(one);
    const ties = own === undefined ? possibleOf(one, possibly) : [own];
    const first = decided ? null : likeliestOf(system, ties);
    const { spans } = one.claim;
    const led = first === null ? undefined : (spans.find(({ start }) => start === first.start) ?? spanOf(first));
    const plain = findingOf(one, null, led === undefined ? spans : [led, ...spans.filter((span) => span !== led)]);
    const { correction = [], ...without } = plain;
    // What would make another claim false that holds is not offered.
    const harms = correction.some(({ span, next }) =>
      opensOthers(system, span.start, Number(next.replace(/[.,%]/g, ""))),
    );
    findings.push(harms ? without : plain);
  });
  return findings.sort((one, other) => rankOf(one) - rankOf(other) || one.spans[0].start - other.spans[0].start);
}

/** The text says what a cell of its own table should: the cell is wrong, and told already. */
function isOfMistypedCell({ outcome, binds }: Claim<unknown>, faults: readonly TextFault[]): boolean {
  if (outcome !== "broken" || binds?.is !== "cell") return false;
  const { statement, value } = binds;
  return faults.some(
    ({ figure, next }) => figure.value === value && next === statement.value && figure.start !== statement.start,
  );
}

/** What a percentage may tie of which a claim says only that it cannot be tested. */
function possibleOf(
  { judge, claim }: JudgedClaim,
  possibly: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  if (judge !== "share-of-whole" || claim.outcome !== "undecided") return [];
  return possibly.get(claim.spans[0].start) ?? [];
}

/** What is said of no claim. */
const NOWHERE = -1;

/** Which of several claims tells of their common fault: what the table says, then sums, then percentages. */
function chiefOf(one: JudgedClaim | undefined): number {
  if (one !== undefined && AGAINST_TABLE.has(one.judge)) return 0;
  const is = one?.claim.binds?.is ?? one?.claim.tie?.is ?? "share";
  return is === "cell" ? 0 : is === "sum" ? 1 : 2;
}

/** A remark on how a percentage is printed: it blames no figure. */
function isRemark({ judge, severity, claim }: JudgedClaim): boolean {
  return judge === "share-of-whole" && claim.outcome === "broken" && severity !== "error";
}

/** «38,78% (121/312 hồ sơ)»: its rule has told already which of them to look at. */
function isOfPair({ judge, claim }: JudgedClaim): boolean {
  return judge === "share-of-whole" && claim.outcome === "broken" && claim.binds === undefined;
}

/** What a claim ties; null where it ties nothing. */
function boundOf(one: JudgedClaim): Bound | null {
  const { binds, tie } = one.claim;
  // A remark, and what a pair says of its percentage, falls with a figure that is wrong.
  const outcome = isRemark(one) || isOfPair(one) ? "undecided" : one.claim.outcome;
  if (binds !== undefined) return { tie: tieOf(binds), outcome, byChance: false };
  return tie === undefined ? null : { tie, outcome, byChance: one.judge === "list-adds-up" && outcome === "holds" };
}

/** What figures at fault should say, by their place in the text. */
function correctedCounts(judged: readonly JudgedClaim[], faults: readonly TextFault[]): ReadonlyMap<number, number> {
  const corrected = new Map<number, number>();
  for (const { claim } of judged)
    if (claim.outcome === "broken" && claim.binds?.is === "cell")
      corrected.set(claim.binds.statement.start, claim.binds.value);
  for (const { figure, next } of faults) corrected.set(figure.start, next);
  return corrected;
}

/** A doubt that another finding has settled already. */
function closesWith({ binds }: Claim<unknown>, corrected: ReadonlyMap<number, number>): boolean {
  if (binds?.is !== "sum" || ![...binds.totals, ...binds.parts].some(({ start }) => corrected.has(start))) return false;
  const sum = (statements: readonly Statement[]): number =>
    statements.reduce((all, { start, value }) => all + (corrected.get(start) ?? value), 0);
  return sum(binds.totals) === sum(binds.parts);
}

function findingOf(
  { judge, severity, claim, explain }: JudgedClaim,
  fault: TextFault | null,
  spans: readonly Span[],
): AuditFinding {
  const suspect: Suspect | undefined =
    fault === null
      ? undefined
      : { start: fault.figure.start, text: fault.figure.text, next: printed(fault), claims: fault.explains.length };
  const { data, what, why, todo } = explain(suspect === undefined ? undefined : { suspect });
  const culprit = fault === null ? undefined : spanOf(fault.figure);
  const all = [...(culprit === undefined ? [] : [culprit]), ...spans];
  const unique = all.filter((span, index) => all.findIndex(({ start }) => start === span.start) === index);
  const [first = claim.spans[0], ...rest] = unique;
  const correction: readonly Correction[] | undefined =
    culprit !== undefined && suspect !== undefined ? [{ span: culprit, next: suspect.next }] : claim.correction;
  return {
    check: judge,
    outcome: claim.outcome === "undecided" ? "undecided" : "broken",
    severity,
    spans: [first, ...rest],
    data,
    what,
    why,
    todo,
    ...(correction === undefined ? {} : { correction }),
    ...(claim.cells === undefined ? {} : { cells: claim.cells }),
  };
}

/** A corrected figure as the text prints its kind. */
function printed({ figure: { text, decimals, second }, next }: TextFault): string {
  const pair = /^([\d.]+)(\s*\/\s*)([\d.]+)$/.exec(text);
  if (pair !== null)
    return second === true ? `${pair[1]}${pair[2]}${writeCount(next)}` : `${writeCount(next)}${pair[2]}${pair[3]}`;
  const [, scale] = /^[\d.]+( t[ỷỉ] )\d+$/u.exec(text) ?? [];
  const millions = Math.round(next / 10 ** (decimals - 3));
  if (scale !== undefined) return `${writeCount(Math.floor(millions / 1000))}${scale}${millions % 1000}`;
  // «6 điểm phần trăm», «1,6 điểm %»: its unit stays.
  const unit = /^[\d.,]*\d(?=[\s%])/.exec(text)?.[0].length ?? text.length;
  if (text.endsWith("%")) return writeDecimal(BigInt(next), decimals) + text.slice(unit);
  const number = decimals > 0 ? writeDecimal(BigInt(next), decimals).replace(/,?0+$/, "") : countLike(text, next);
  return number + text.slice(unit);
}

/** What the table says too is not the figure to look at first. */
function withDoubtfulFirst(finding: AuditFinding, agreed: ReadonlySet<number>): AuditFinding {
  const { spans, correction } = finding;
  const doubtful = spans.find(({ start }) => !agreed.has(start));
  if (correction !== undefined || doubtful === undefined || !agreed.has(spans[0].start)) return finding;
  return { ...finding, spans: [doubtful, ...spans.filter((span) => span !== doubtful)] };
}
