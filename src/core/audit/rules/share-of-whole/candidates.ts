import type { Scene } from "../../claims/claim";
import type { Group } from "../../claims/group";
import type { Share, Statement } from "../../meaning/statement";
import { OF_ANOTHER } from "../../relations/shares/shares";
import { allOf } from "../../claims/sums";
import { partIn, whole, wholeIn, usualWholesOf } from "./wholes";
import type { Whole } from "./wholes";

/** A ratio that a percentage may print. */
export interface RatioCandidate {
  readonly part: Whole;
  readonly whole: Whole;
  /** named: the sentence says so · pair: a/b · above: it stands under the whole · usual: the usual base · other */
  readonly because: "named" | "pair" | "above" | "usual" | "other";
  /** The whole stands in the same block, about the same offices. */
  readonly near: boolean;
}

/** The ratios that a percentage may mean, the likeliest first; those over wholes of other blocks are made when asked for. */
export function* candidatesOf(scene: Scene, share: Share): Iterable<RatioCandidate> {
  const behind = countBehind(scene, share);
  if (behind !== null) {
    yield* ofStatement(scene, share, behind);
    return;
  }
  if (share.office !== null) return;
  const counted = share.of === null ? undefined : scene.meaning.statements[share.of];
  if (counted !== undefined && speaksOf(share, counted, scene)) {
    yield* ofStatement(scene, share, counted);
    yield* withSibling(scene, share, counted);
  } else if (share.measure !== null && share.narrowed === "") yield* ofWords(scene, share, share.measure);
}

/** «đạt 85,25% (1.052/1.234 hồ sơ)»: the count stands in a bracket behind its percentage. */
function countBehind(scene: Scene, share: Share): Statement | null {
  if (share.of !== null && share.measure === null) return null;
  const { text } = scene.read;
  let at = share.end;
  while (text.charAt(at) === " ") at += 1;
  if (text.charAt(at) !== "(") return null;
  at += 1;
  while (text.charAt(at) === " ") at += 1;
  return scene.statementAt(at);
}

/**
 * «7/9 phòng dùng chữ ký số; tỷ lệ xử lý trên mạng là 95,2%», «98% (2.450/2.500 hồ sơ), cao hơn cùng kỳ 3% (95%)»: a
 * percentage that speaks of something else.
 */
function isBeside({ relations: { places } }: Scene, share: Share, counted: Statement): boolean {
  const place = places.get(share.figure);
  if (place === undefined) return true;
  if (share.bracketed) return place.host === counted.figure;
  return places.get(counted.figure)?.clause === place.clause && place.wordsBefore.length <= MOST_BETWEEN;
}

/** «chiếm tỷ lệ», «tương ứng tỷ lệ» */
const MOST_BETWEEN = 4;

/** Whether a percentage's own words allow that it is the share of the count before it. */
function speaksOf(share: Share, counted: Statement, scene: Scene): boolean {
  if (share.leading || share.average || OF_ANOTHER.test(share.words)) return false;
  if (counted.outOf !== null && !isBeside(scene, share, counted)) return false;
  // «13 đơn vị đạt tỷ lệ 100%»: the percentage is theirs, not their share.
  if (counted.population === "unit" || counted.population === "people")
    return (
      (counted.outOf !== null || counted.parent !== null) &&
      (share.part || (share.bracketed && share.words.length < 12))
    );
  if (share.measure === null) return counted.population === share.population || share.bracketed;
  if (counted.measure === null) return counted.levels === share.levels;
  if (counted.measure === share.measure) return true;
  const inTime = new Set(["onTime", "resolvedInTime", "resolvedOnDueDate"]);
  if (inTime.has(share.measure) && inTime.has(counted.measure)) return true;
  const late = new Set(["overdueTotal", "resolvedLate", "pendingOverdue"]);
  if (late.has(share.measure) && late.has(counted.measure)) return true;
  const group = scene.groupOf(counted);
  return (
    group !== undefined &&
    partIn(group, share.measure)?.from[0] === counted &&
    partIn(group, share.measure)?.from.length === 1
  );
}

function* ofStatementParts(scene: Scene, share: Share, part: Whole, counted: Statement): Iterable<RatioCandidate> {
  if (counted.outOf !== null)
    yield {
      part,
      whole: { id: "pair", value: counted.outOf, slack: 0, from: [counted], less: false },
      because: "pair",
      near: true,
    };
  yield* named(scene, share, part, scene.groupOf(counted));
  const group = scene.groupOf(counted);
  const measures =
    counted.measure === null ? inheritedMeasures(scene, counted) : [effective(group, counted), ...counted.alternatives];
  for (let above = counted.parent; above !== null; above = scene.meaning.statements[above]?.parent ?? null) {
    const parent = scene.meaning.statements[above];
    if (parent === undefined || parent.population !== counted.population) break;
    yield { part, whole: whole(parent.measure ?? "", [parent]), because: "above", near: true };
  }
  const wanted = new Set(measures.flatMap(usualWholesOf));
  let first = true;
  for (const id of wanted) {
    const found = group === undefined ? null : wholeIn(group, id);
    if (found === null || found.from.includes(counted)) continue;
    yield { part, whole: found, because: first && counted.narrowed === "" ? "usual" : "other", near: true };
    first = false;
  }
  if (counted.population === "service") yield* proceduresFor(scene, part, counted);
  if (group !== undefined) yield* elsewhereWholes(scene, group, part, [...wanted]);
}

function ofStatement(scene: Scene, share: Share, counted: Statement): Iterable<RatioCandidate> {
  return ofStatementParts(scene, share, whole(counted.measure ?? "", [counted]), counted);
}

/** One percentage behind two counts that make up a measure together: «trước hạn 52, đúng hạn 02 hồ sơ (đạt 100%)». */
function withSibling(scene: Scene, share: Share, counted: Statement): readonly RatioCandidate[] {
  const before = scene.meaning.statements[counted.id - 1];
  if (before === undefined || before.sentence !== counted.sentence || before.block !== counted.block) return [];
  const pairs: readonly (readonly [string, string])[] = [
    ["resolvedEarly", "onTime"],
    ["onTime", "resolvedEarly"],
    ["onlineLevel3", "onlineLevel4"],
    ["onlineFull", "onlinePartial"],
  ];
  if (!pairs.some(([one, other]) => before.measure === one && counted.measure === other)) return [];
  return [...ofStatementParts(scene, share, whole("", [before, counted]), counted)].map((candidate) => ({
    ...candidate,
    because: "other" as const,
  }));
}

function effective(group: Group | undefined, counted: Statement): string {
  if (counted.measure !== "onTime") return counted.measure ?? "";
  return group?.counts.get("resolvedOnDueDate") === counted ? "resolvedOnDueDate" : "resolvedInTime";
}

function inheritedMeasures(scene: Scene, counted: Statement): readonly string[] {
  const measure = counted.parent === null ? null : (scene.meaning.statements[counted.parent]?.measure ?? null);
  return measure === null ? [] : [measure];
}

/** «trên tổng số hồ sơ tiếp nhận»: the whole that the sentence names. */
function* named(scene: Scene, share: Share, part: Whole, group: Group | undefined): Iterable<RatioCandidate> {
  const { base } = share;
  if (base === null) return;
  for (const candidate of [
    ...(group === undefined ? [] : [group]),
    ...scene.groupsIn(share.block, base.population),
    ...scene.groupsNear(share.block, base.population, share.levels),
  ]) {
    if (candidate.population !== base.population) continue;
    const near = candidate.block === share.block;
    const found = wholeIn(candidate, base.measure ?? "received");
    if (found !== null && !found.from.some((statement) => part.from.includes(statement)))
      yield { part, whole: found, because: "named", near };
  }
  if (base.measure !== null) return;
  const total = scene
    .groupsIn(share.block, base.population)
    .flatMap(({ members }) => members)
    .find(({ parent, measure }) => parent === null && measure === null);
  if (total !== undefined && !part.from.includes(total))
    yield { part, whole: whole(total.measure ?? "", [total]), because: "named", near: true };
}

/** What the words of a percentage count, near it and elsewhere in the text. */
function ofWords(scene: Scene, spoken: Share, measure: string): readonly RatioCandidate[] {
  // «tỷ lệ dịch vụ công trực tuyến đạt 49%» is said of dossiers too, where the text counts no services.
  const counted = scene.groupsIn(spoken.block, spoken.population).length > 0;
  const share: Share = counted ? spoken : { ...spoken, population: "dossier" };
  const inBlock = scene.groupsIn(share.block, share.population);
  const near = inBlock.filter(({ levels }) => levels === share.levels);
  const elsewhere = inBlock.filter(({ levels }) => levels !== share.levels);
  const far = scene.groupsNear(share.block, share.population, share.levels);
  const found: RatioCandidate[] = [];
  for (const group of [...near, ...far, ...elsewhere]) {
    const part = partIn(group, measure);
    if (part === null) continue;
    const isNear = near.includes(group);
    found.push(
      ...[...named(scene, share, part, group)].map((candidate) => ({ ...candidate, near: candidate.near && isNear })),
    );
    let first = share.base === null;
    for (const id of usualWholesOf(part.id === "" ? measure : part.id)) {
      const base = wholeIn(group, id);
      if (base === null || base.from.some((statement) => part.from.includes(statement) && base.from.length === 1))
        continue;
      found.push({ part, whole: base, because: first ? "usual" : "other", near: isNear });
      first = false;
    }
    found.push(...elsewhereWholes(scene, group, part, usualWholesOf(part.id === "" ? measure : part.id)));
    // The official rate of what was settled on time counts what was settled early.
    const both =
      measure === "onTime" || measure === "resolvedInTime"
        ? allOf(group.counts.get("resolvedEarly"), group.counts.get("resolvedOnDueDate"))
        : null;
    for (const id of both === null ? [] : usualWholesOf("resolvedInTime")) {
      const base = wholeIn(group, id);
      if (both !== null && base !== null)
        found.push({ part: whole("resolvedInTime", both), whole: base, because: "other", near: isNear });
    }
  }
  return found;
}

/** The same wholes in other blocks of the text: a match there counts, a mismatch means nothing. */
function* elsewhereWholes(scene: Scene, group: Group, part: Whole, ids: readonly string[]): Iterable<RatioCandidate> {
  for (const other of scene.groupsNear(group.block, group.population, group.levels)) {
    if (other.block > group.block) continue;
    for (const id of ids) {
      const base = wholeIn(other, id);
      if (base !== null) yield { part, whole: base, because: "other", near: false };
    }
  }
}

/** Services are a share of the procedures that the text speaks of before. */
function* proceduresFor(scene: Scene, part: Whole, counted: Statement): Iterable<RatioCandidate> {
  const procedures = scene.groupsIn(counted.block, "procedure").flatMap(({ members }) => members);
  for (const statement of procedures) {
    if (statement.parent === null && statement.outOf === null)
      yield { part, whole: whole("procedures", [statement]), because: "other", near: true };
  }
}

/** «98% so với tổng số hồ sơ đến hạn»: the whole that it names is stated nowhere. */
export function isNameless({ base }: Share, tested: readonly { readonly candidate: RatioCandidate }[]): boolean {
  return (base?.measure ?? null) !== null && tested.every(({ candidate }) => candidate.because !== "named");
}
