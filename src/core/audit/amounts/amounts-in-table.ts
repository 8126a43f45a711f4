import { judged } from "../../judging/judging";
import type { Table } from "../../model/table";
import { writeDecimal } from "../../numerals/write";
import { numberWords } from "../../wording/cell-words";
import type { Claim, Scene } from "../claims/claim";
import { countLike } from "../claims/print-like";
import { WORTH } from "../figures/amounts";
import type { JudgedClaim } from "../rules/all-rules";
import type { AgreementData } from "../rules/agrees-with-table/rule";
import { agreesWithTable } from "../rules/agrees-with-table/rule";
import type { AmountScene } from "./judged-amounts";

/**
 * Amounts of a text beside the cells of a table in a form of its own. In which unit its money stands is told by the cells
 * that agree: «51 tỷ đồng» is 51.000 of a table in triệu đồng. What agrees nowhere is compared with nothing.
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
  const [unit, ...units] = ofMoney.map((one) => WORTH.get(one.unit ?? ""));
  const money = [...WORTH.values()].map((worth) => claimsOf(ofMoney, table, beside, worth));
  const rest = claimsOf(others, table, beside, 0);
  const most = Math.max(...money.map(agreeing));
  // Where nothing agrees, the table's unit is the text's, as it mostly is.
  const likeliest = money.filter(
    (claims, at) => agreeing(claims) === most && (most > 0 || (units.length === 0 && [...WORTH.values()][at] === unit)),
  );
  const claims = [...(likeliest.length === 1 ? (likeliest[0] ?? []) : []), ...rest];
  return judged<"agrees-with-table", AgreementData, Claim<AgreementData>>(agreesWithTable, claims);
}

function agreeing(claims: readonly Claim<AgreementData>[]): number {
  return claims.filter(({ outcome }) => outcome === "holds").length;
}

/** @param worth what one of the table's units is worth in đồng, as a power of ten */
function claimsOf(
  amounts: readonly AmountScene[],
  table: Table,
  { period, cellAt }: Pick<Scene, "period" | "cellAt">,
  worth: number,
): readonly Claim<AgreementData>[] {
  return amounts.flatMap(({ scene, unit }) => {
    const power = scene.read.decimals - ((WORTH.get(unit ?? "") ?? worth) - worth);
    const own: Scene = { ...scene, table: inUnitOf(table, power), period, cellAt };
    return Array.from(agreesWithTable.judge(own)).flatMap((claim) => inPrint(claim, own, power) ?? []);
  });
}

/** The table with its figures in the unit of the amounts that are compared with it. */
function inUnitOf(table: Table, power: number): Table {
  const { counts } = table;
  const { one, steps, rounds } = counts.scale ?? { one: 1, steps: [], rounds: false };
  return power === 0 ? table : { ...table, counts: { ...counts, scale: { one: one / 10 ** power, steps, rounds } } };
}

/** A claim in figures as the table and the text print them; null of a percentage, and of what was not compared. */
function inPrint(claim: Claim<AgreementData>, scene: Scene, power: number): Claim<AgreementData> | null {
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
    data: { ...data, value: numberWords(Number((value / 10 ** power).toPrecision(15))) },
    ...(correction === undefined ? {} : { correction: [{ span: spans[0], next: written }] }),
  };
}
