import type { Table } from "../../../model/table";
import { roundHalfUp } from "../../../numerals/round-half-up";
import type { Scene } from "../../claims/claim";
import { fitOf } from "../../claims/rounding";
import { compose } from "../../meaning/compose";
import type { Share, Statement } from "../../meaning/statement";
import type { Unit } from "../../meaning/unit";
import type { ComparedFigure, TableValue } from "../compared";
import { keyOf, otherPeriod, ratesOf, scopeOf, WHOLE_TOO } from "../compared";
import { beginsYear, endsWith } from "../period";
import { levelOfNoun } from "../offices/offices-listed";
import { shareOf, sharesOfAll } from "./shares-of-all";
import { isPlainlyTold } from "../counts/plainly-told";
import { compareOwnRate } from "./compare-own-rates";
import { isSlip, prints } from "./printed-share";
import { ratesNamed } from "./rates";
import type { PossibleScope } from "../offices/scopes";
import type { Spoken } from "../offices/spoken";

/** A percentage beside what the table gives for the same measure and offices; none where it says nothing of them. */
export function compareRate(
  scene: Scene,
  table: Table,
  sentence: Spoken,
  place: number,
  share: Share,
  counts: readonly ComparedFigure[],
): readonly ComparedFigure[] {
  if (share.average || share.narrowed !== "") return [];
  const scoped = scopeOf(sentence, place, share.levels);
  const isOther = otherPeriod(scene, share.block, null);
  const made = (
    fit: ComparedFigure["fit"],
    found: TableValue | null,
    named: readonly (readonly [string, string])[] = [],
  ): ComparedFigure => ({
    of: { is: "rate", share },
    fit,
    with: found,
    scoped,
    stranger: scoped.problem,
    key: keyOf(scene, share.block, scoped),
    period: scene.meaning.blocks[share.block]?.period ?? null,
    boundInText:
      explains(scene, sentence, place, share) ||
      isGivenInText(scene, share) ||
      wholeBeside(counts, share, keyOf(scene, share.block, scoped), named),
  });
  const own = isOther || scoped.problem !== null ? null : compareOwnRate(scene, table, scoped, share);
  if (own !== null) return [{ ...made(own.fit, own.with), ...own }];
  if (!isShare(sentence, place, share)) return [];
  // «11 đơn vị …, thấp nhất là Cục thuế tỉnh 38,78%»: a percentage is of no offices that are counted before it.
  if (share.population !== "dossier" && share.population !== "unit") return [];
  const first = joinedTo(scene, sentence, place);
  const of = share.of ?? first?.of ?? null;
  const isPart = share.part || first?.part === true;
  const before = of === null ? undefined : scene.meaning.statements[of];
  if (before?.population === "unit" && sentence.scopes.get(place)?.how !== "named") return [];
  const counted = before?.population === "unit" && before.parent === null ? undefined : before;
  if (counted !== undefined && (counted.aside !== null || (counted.cumulative && !beginsYear(scene.period)))) return [];
  // «trả ngay trong ngày 372 hồ sơ, đạt 93%»: of a count that the table does not have.
  if (counts.some(({ of, fit }) => of.is === "count" && of.statement === counted && fit === "absent")) return [];
  const topics = sentence.topicsAt(place);
  const told = share.measure ?? counted?.measure ?? null;
  const ids = [...new Set([...(told === null ? [] : [told]), ...topics.flatMap((topic) => topic.ids)])];
  const named = ids.flatMap((id) => ratesNamed(id, share.base?.measure ?? null));
  const parts = partsOfAll(scene, table, sentence, place, counted ?? null, { ...share, part: isPart }, counts);
  if (named.length === 0 && parts.length === 0) return [];
  if (isOther && !endsWith(scene.meaning.blocks[share.block]?.period, scene.period)) return [made("period", null)];
  if (scoped.problem !== null) return [made("stranger", null)];
  const readings = (choices: readonly PossibleScope[]): readonly TableValue[] => ratesOf(table, choices, named);
  const ofAll = isPart ? sharesOfAll(table, scoped.choices, ids) : [];
  const all = [...readings(scoped.choices), ...parts, ...ofAll];
  const beside = counted === undefined ? readings(sentence.closers(place).flatMap(({ choices }) => choices)) : [];
  // «đã giải quyết 97,2% số hồ sơ tiếp nhận, còn 2,8% đang giải quyết»: what stands behind it may be what it is of.
  const after = measureBehind(scene, share);
  const isOfAfter = after !== null && !ids.includes(after);
  const ofAfter = isOfAfter ? ratesOf(table, scoped.choices, ratesNamed(after)) : [];
  const same = [...all, ...ofAfter, ...(scoped.strong ? beside : [...beside, ...readings(WHOLE_TOO.choices)])].find(
    ({ rate }) => rate !== null && prints(share, rate),
  );
  if (same !== undefined) return [made("agrees", same, named)];
  if (isOther) return [made("period", null)];
  if (isOfAfter) return [];
  if (isPart && isOfSeveral(scene, sentence, place)) return [];
  // «chiếm» says of what there is in all, or of the office's own: what fits neither is asked only by a slip.
  if (ofAll.length > 0) return likelySlip(share, all).map((slip) => made("slip", slip, named));
  // Over a whole that the text names and the table does not know, it can be nothing but right by chance.
  const base = share.base?.measure ?? null;
  if (base !== null && !all.some(({ rate }) => rate?.measures[1] === base)) return [];
  const isTold = isPlainlyTold(scene, sentence, place);
  const [slip] = likelySlip(share, all);
  if (slip !== undefined && (isTold || share.decimals > 0)) return [made("slip", slip, named)];
  if (!isTold) return [];
  const nearest = [...all].sort((one, other) => distance(share, one) - distance(share, other))[0];
  return nearest === undefined ? [] : [made("differs", nearest, named)];
}

/** «chiếm 68,1% số hồ sơ của cấp tỉnh (587) và 34,9% của toàn tỉnh»: the percentage that another goes on with, of the same count. */
function joinedTo({ meaning, read }: Scene, { items }: Spoken, place: number): Share | null {
  const open = items[place]?.open ?? [];
  for (let at = place - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item?.is !== "unit" || item.open.some((bracket, index) => open[index] !== bracket)) continue;
    const { unit } = item;
    if (at === place - 1 && !isAnd(read.text, unit)) return null;
    if (unit.is === "mark") return null;
    if (unit.is === "figure") return meaning.shares.find(({ figure, part }) => part && figure === unit.figure) ?? null;
  }
  return null;
}

function isAnd(text: string, { start, end }: Unit): boolean {
  return /^và$/iu.test(text.slice(start, end).normalize("NFC"));
}

function measureBehind({ relations }: Scene, { figure }: Share): string | null {
  const behind = relations.places.get(figure)?.behind;
  return behind === undefined ? null : compose(behind, null).measure;
}

/** The first reading that one slip of the pen would explain. */
function likelySlip(share: Share, readings: readonly TableValue[]): readonly TableValue[] {
  return readings.filter(({ rate }) => rate !== null && isSlip(share, rate)).slice(0, 1);
}

/** «Sở A (90) và Sở B (50), chiếm 50% tổng số»: perhaps of all of them together. */
function isOfSeveral({ read }: Scene, { items }: Spoken, place: number): boolean {
  let offices = 0;
  for (let at = place - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item?.is === "marker" && item.marker.is === "office") offices += 1;
    else if (item?.is !== "unit" || item.open.length > 0) continue;
    // «A chiếm 30%, B chiếm 24,1%»: to each its own.
    else if (item.unit.is === "mark" ? item.unit.mark === ";" : isPercent(read, item.unit)) break;
  }
  const before = items[place - 1];
  const isBracketed = before?.is === "unit" && before.open.length > 0;
  return offices > 1 && !isBracketed;
}

function isPercent({ figures }: Scene["read"], unit: Unit): boolean {
  return unit.is === "figure" && figures[unit.figure]?.is === "percent";
}

/**
 * «Sở A tiếp nhận 34.162 hồ sơ, chiếm 30,22%», «chiếm 52,1% số hồ sơ của khối sở», «chứng thực (400 hồ sơ, 52,6%)»: what a
 * count of the table is of all that there are, in the table or in the group named behind.
 */
function partsOfAll(
  scene: Scene,
  table: Table,
  sentence: Spoken,
  place: number,
  counted: Statement | null,
  share: Share,
  counts: readonly ComparedFigure[],
): readonly TableValue[] {
  const found = counts.find(({ of, fit }) => of.is === "count" && of.statement === counted && fit === "agrees");
  if (counted === null || found === undefined || counted.outOf !== null || share.kind !== "share") return [];
  const ids = table.columns.map(({ id }) => id);
  const own = counted.measure ?? ids.find((id) => columnOf(table, id, found)) ?? null;
  if (own === null) return [];
  const group = groupBehind(scene, sentence, place);
  const wholes: readonly PossibleScope[] = [...group, ...WHOLE_TOO.choices];
  return wholes.flatMap((whole): readonly TableValue[] => {
    const ofWhole = shareOf(table, counted.value, own, whole);
    if (ofWhole === null || ofWhole.rate.whole === counted.value) return [];
    const { rate } = ofWhole;
    return prints(share, rate) || (share.part && share.decimals > 0 && isSlip(share, rate)) ? [ofWhole] : [];
  });
}

/** Whether a count's cells are those of a column. */
function columnOf(table: Table, id: string, { with: found }: ComparedFigure): boolean {
  const [cell] = found?.cells ?? [];
  return cell !== undefined && table.columns.some((column) => column.id === id && column.at === cell.column);
}

/** The group of offices that the words behind a percentage name. */
function groupBehind({ read }: Scene, { items, levelScope }: Spoken, place: number): readonly PossibleScope[] {
  for (const item of items.slice(place + 1)) {
    if (item.is === "marker") return item.marker.is === "group" ? levelScope(item.marker.levels).choices : [];
    if (item.unit.is === "mark" || item.unit.is === "figure") return [];
    const level = item.unit.tags.has("unit") ? levelOfNoun(read.text, item.unit) : null;
    if (level !== null) return levelScope(level).choices;
  }
  return [];
}

/** «Sở Kế hoạch và Đầu tư 73,78%»: a goal that is only in the office's name is none. */
function isShare({ items, scopes }: Spoken, place: number, { kind }: Share): boolean {
  if (kind !== "goal") return kind === "share";
  if (scopes.get(place)?.how !== "named") return false;
  for (let at = place - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item?.is !== "unit" || item.unit.is === "mark") return item?.is === "marker";
    if (item.unit.tags.has("goal")) return false;
  }
  return false;
}

/** How far a rate of the table lies from the printed one, in units of its last digit. */
function distance({ scaled, decimals }: Share, { rate }: TableValue): number {
  return rate === null ? Infinity : Math.abs(Number(roundHalfUp(rate.part * 100, rate.whole, decimals)) - scaled);
}

/** «38,78% (121/312 hồ sơ)»: the pair tells whether the percentage is right. */
function explains(scene: Scene, { items }: Spoken, place: number, share: Share): boolean {
  const after = items[place + 2];
  const bracket = items[place + 1];
  if (bracket?.is !== "unit" || bracket.unit.is !== "mark" || bracket.unit.mark !== "(") return false;
  const pair = after?.is === "unit" && after.unit.is === "figure" ? scene.read.figures[after.unit.figure]?.pair : null;
  // One unit of the last digit off is let pass where shares must add up to 100; here they need not.
  return (
    pair !== null && pair !== undefined && fitOf(share, pair[0], pair[1], { numerator: 0, denominator: 0 }) !== "beside"
  );
}

/** «(16/25 hồ sơ, chiếm 64%)», «trong 1.231 hồ sơ đúng hạn có 910 trước hạn (73,9%)»: counts of the text give it. */
function isGivenInText({ relations }: Scene, share: Share): boolean {
  return relations.ratios.some((ratio) => ratio.share === share && !ratio.without);
}

/** The text gives the whole as well, for the same offices. */
function wholeBeside(
  counts: readonly ComparedFigure[],
  share: Share,
  key: string,
  named: readonly (readonly [string, string])[],
): boolean {
  const bases = new Set(named.map(([, base]) => base));
  return counts.some(
    ({ of, key: other }) =>
      of.is === "count" &&
      other === key &&
      of.statement.outOf === null &&
      of.statement.paragraph === share.paragraph &&
      bases.has(of.statement.measure ?? ""),
  );
}
