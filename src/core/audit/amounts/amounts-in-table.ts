import { judged } from "../../judging/judging";
import { KNOWN, unitsOf } from "../../model/count";
import type { Table } from "../../model/table";
import { writeDecimal } from "../../numerals/write";
import { numberWords } from "../../wording/cell-words";
import type { Claim, Scene } from "../claims/claim";
import { countLike } from "../claims/print-like";
import { WORTH } from "../figures/amounts";
import type { Statement } from "../meaning/statement";
import type { JudgedClaim } from "../rules/all-rules";
import type { AgreementData } from "../rules/agrees-with-table/rule";
import { agreesWithTable } from "../rules/agrees-with-table/rule";
import type { AmountScene } from "./judged-amounts";

/**
 * Amounts of a text beside the cells of a table in a form of its own. In which unit its money stands is told by the cells
 * that agree: «51 tỷ đồng» is 51.000 of a table in triệu đồng.
 *
 * @param beside the scene of the whole text, whose period and place of cells hold
 */
export function amountsInTable(
  amounts: readonly AmountScene[],
  table: Table,
  beside: Pick<Scene, "period" | "cellAt">,
): readonly JudgedClaim[] {
  const ofMoney = amounts.filter(({ unit }) => unit !== null && WORTH.has(unit));
  const others = amounts.filter(({ unit }) => unit !== null && !WORTH.has(unit));
  const worth = worthOfTable(ofMoney, table);
  const claims = [
    ...(worth === null ? [] : claimsOf(ofMoney, table, beside, worth)),
    ...claimsOf(others, table, beside, 0),
  ];
  return judged<"agrees-with-table", AgreementData, Claim<AgreementData>>(agreesWithTable, claims);
}

/** The unit of money, as a power of ten of a đồng, in which most amounts are cells; null where two are as likely. */
function worthOfTable(ofMoney: readonly AmountScene[], { counts }: Table): number | null {
  const cells = new Set(counts.values.filter((_, cell) => counts.states[cell] === KNOWN));
  const fare = [...WORTH.values()].map((worth) => ({
    worth,
    agreeing: ofMoney.reduce((all, { scene, unit }) => {
      const power = powerOf(scene, unit, worth);
      const isCell = ({ value }: Statement): boolean => cells.has(unitsOf(counts, exact(value / 10 ** power)));
      return all + scene.meaning.statements.filter(isCell).length;
    }, 0),
  }));
  const most = Math.max(...fare.map(({ agreeing }) => agreeing));
  const [likeliest, ...rivals] = fare.filter(({ agreeing }) => agreeing === most);
  if (most > 0) return rivals.length > 0 ? null : (likeliest?.worth ?? null);
  // Where nothing agrees, the table's unit is the text's, as it mostly is.
  const [unit, ...units] = ofMoney.map((one) => WORTH.get(one.unit ?? ""));
  return units.length > 0 ? null : (unit ?? null);
}

/** A quotient without what its binary form adds to it. */
function exact(quotient: number): number {
  return Number(quotient.toPrecision(15));
}

/** By which power of ten a table's figures become those of amounts: their decimals, less how much larger their unit is. */
function powerOf({ read }: Scene, unit: string | null, worth: number): number {
  return read.decimals - ((WORTH.get(unit ?? "") ?? worth) - worth);
}

/** @param worth what one of the table's units is worth in đồng, as a power of ten */
function claimsOf(
  amounts: readonly AmountScene[],
  table: Table,
  { period, cellAt }: Pick<Scene, "period" | "cellAt">,
  worth: number,
): readonly Claim<AgreementData>[] {
  return amounts.flatMap(({ scene, unit }) => {
    const power = powerOf(scene, unit, worth);
    const own: Scene = { ...scene, table: inUnitOf(table, power), period, cellAt };
    return Array.from(agreesWithTable.judge(own)).flatMap((claim) => inPrint(claim, own, power, unit ?? "") ?? []);
  });
}

/** The table with its figures in the unit of the amounts that are compared with it. */
function inUnitOf(table: Table, power: number): Table {
  const { counts } = table;
  const { one, steps, rounds } = counts.scale ?? { one: 1, steps: [], rounds: false };
  return power === 0 ? table : { ...table, counts: { ...counts, scale: { one: one / 10 ** power, steps, rounds } } };
}

/** A claim in figures as the table and the text print them; null of a percentage, and of what was not compared. */
function inPrint(claim: Claim<AgreementData>, scene: Scene, power: number, unit: string): Claim<AgreementData> | null {
  const { binds, ...rest } = claim;
  const { data, spans, correction } = claim;
  const figure = scene.read.figures.find(({ start }) => start === spans[0].start);
  if (data.is !== "differs" || typeof data.value !== "number" || figure?.is !== "count") return null;
  const { value } = data;
  const next = Math.round(value / 10 ** (scene.read.decimals - figure.decimals));
  const written = figure.decimals === 0 ? countLike(figure.text, next) : writeDecimal(BigInt(next), figure.decimals);
  // What was rounded binds nobody to the last digit.
  const isExact = binds?.is === "cell" && Number.isInteger(binds.value);
  return {
    ...rest,
    ...(isExact ? { binds } : {}),
    data: { ...data, unit, value: numberWords(exact(value / 10 ** power)) },
    ...(correction === undefined ? {} : { correction: [{ span: spans[0], next: written }] }),
  };
}
