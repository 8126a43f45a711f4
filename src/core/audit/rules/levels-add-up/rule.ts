import type { Claim, Rule, Scene } from "../../claims/claim";
import type { SumData } from "../../claims/sum-data";
import { explainSum, sumClaim } from "../../claims/sum-data";
import { closes, gapOf } from "../../claims/sums";
import { levelWords, nameOf } from "../../claims/words";
import { closesBySlip } from "../../relations/slips";
import type { Statement } from "../../meaning/statement";

const LEVELS = ["province", "district", "commune"] as const;

/** A figure for all levels of government is the sum of those of each; so is a whole whose parts end in «còn lại». */
export const levelsAddUp: Rule<"levels-add-up", SumData> = {
  id: "levels-add-up",
  title: "Số của các cấp cộng khớp số chung",
  severity: "error",
  source: { document: "Biểu tổng hợp theo cấp tỉnh, cấp huyện, cấp xã" },

  *judge(scene) {
    yield* acrossScopes(scene);
    yield* acrossBlocks(scene);
    yield* listedParts(scene);
  },

  explain(data) {
    return explainSum(data, "Các số này chia hết số chung.");
  },
};

/** «Toàn tỉnh … Cấp tỉnh: … Cấp huyện: … Cấp xã: …»: each measure on its own. */
function* acrossScopes(scene: Scene): Iterable<Claim<SumData>> {
  const families = new Map<string, Map<string, Map<string, Statement>>>();
  for (const group of scene.groups) {
    const key = [group.block, group.population, group.cumulative].join("|");
    const family = families.get(key) ?? new Map<string, Map<string, Statement>>();
    families.set(key, family);
    for (const [measure, statement] of group.counts) {
      if (statement.parent !== null && scene.meaning.statements[statement.parent]?.levels === "" && group.levels !== "")
        continue;
      const byLevel = family.get(measure) ?? new Map<string, Statement>();
      family.set(measure, byLevel);
      byLevel.set(group.levels, statement);
    }
  }
  for (const family of families.values())
    for (const byLevel of family.values()) yield* levelSum(byLevel.get(""), byLevel);
}

/** Levels under titles of their own, and the whole elsewhere: only where the text states each exactly once, for one period. */
function* acrossBlocks(scene: Scene): Iterable<Claim<SumData>> {
  const byMeasure = new Map<string, Map<string, Statement[]>>();
  for (const group of scene.groups) {
    for (const [measure, statement] of group.counts) {
      const key = [group.population, group.cumulative, measure].join("|");
      const byLevel = byMeasure.get(key) ?? new Map<string, Statement[]>();
      byMeasure.set(key, byLevel);
      byLevel.set(group.levels, [...(byLevel.get(group.levels) ?? []), statement].slice(0, 2));
    }
  }
  for (const byLevel of byMeasure.values()) {
    const [whole, ...parts] = ["", ...LEVELS].map((level) => byLevel.get(level) ?? []);
    const [only] = whole ?? [];
    if (only === undefined || whole?.length !== 1 || !parts.every(({ length }) => length === 1)) continue;
    const single = parts.flat();
    const blocks = new Set([only, ...single].map(({ block }) => block));
    const periods = new Set([...blocks].map((block) => scene.meaning.blocks[block]?.period ?? null));
    if (blocks.size > 1 && periods.size === 1)
      yield* levelSum(only, new Map(single.map((statement) => [statement.levels, statement])));
  }
}

function* levelSum(whole: Statement | undefined, byLevel: ReadonlyMap<string, Statement>): Iterable<Claim<SumData>> {
  if (whole === undefined) return;
  const single = LEVELS.map((level) => byLevel.get(level)).filter((statement) => statement !== undefined);
  const below = byLevel.get("district+commune");
  const above = byLevel.get("province");
  const parts = below !== undefined && above !== undefined ? [above, below] : single;
  if (parts.length < 2) return;
  const complete = parts !== single || parts.length === LEVELS.length;
  if (closes([whole], parts)) yield sumClaim("holds", [whole], parts);
  // A whole below one of its levels is some office's own; two levels of three may leave one out.
  else if (parts.every(({ value }) => value <= whole.value) && (complete || nearlyCloses(whole, parts)))
    yield sumClaim("broken", [whole], parts, null, (statement) =>
      statement === whole ? nameOf(whole) : levelWords(statement.levels),
    );
}

/** One slip of the pen away, and not by a level that the text does not name. */
function nearlyCloses(whole: Statement, parts: readonly Statement[]): boolean {
  const values = parts.map(({ value }) => value);
  return gapOf([whole], parts) <= whole.value * NEARLY && closesBySlip(whole.value, values);
}

/** «Tân An 40 hồ sơ»: the word right before the count is a name. */
function isName({ read }: Scene, { start }: Statement): boolean {
  return /\p{Lu}\p{Ll}+[ :]*$/u.test(read.text.slice(Math.max(0, start - LONGEST_WORD), start).normalize("NFC"));
}

const LONGEST_WORD = 24;

/** So near that one slip of the pen explains it, and no part is the whole itself. */
function isTyped(whole: Statement, parts: readonly Statement[]): boolean {
  return (
    -gapOf([whole], parts) <= whole.value * NEARLY &&
    parts.every(({ value }) => value < whole.value) &&
    nearlyCloses(whole, parts)
  );
}

const NEARLY = 0.06;

/** «1.975 thủ tục (cấp tỉnh: 1.577, cấp huyện: 280; cấp xã: 118)», and lists of parts that say «còn lại». */
function* listedParts(scene: Scene): Iterable<Claim<SumData>> {
  for (const [parent, children] of childrenOf(scene.meaning.statements)) {
    const whole = scene.meaning.statements[parent];
    if (whole === undefined || children.some(({ open }) => open)) continue;
    const alike = children.filter(
      ({ population, aside, cumulative }) => population === whole.population && aside === null && !cumulative,
    );
    const byLevel = new Map<string, Statement>();
    for (const child of alike)
      if (child.levels !== whole.levels && (child.measure === null || child.measure === whole.measure))
        byLevel.set(child.levels, child);
    if (byLevel.size >= 2 && byLevel.size === alike.length) yield* levelSum(whole, byLevel);
    else if (
      alike.length === children.length &&
      children.length >= 2 &&
      children.every(({ outOf }) => outOf === null) &&
      areAlike(scene, children)
    )
      yield* otherParts(scene, whole, children);
  }
}

/** Counts of one thing, as the word behind each says. */
function areAlike({ relations }: Scene, parts: readonly Statement[]): boolean {
  const nouns = new Set(parts.map(({ figure }) => relations.places.get(figure)?.noun ?? ""));
  nouns.delete("");
  return nouns.size < 2;
}

function* otherParts(scene: Scene, whole: Statement, parts: readonly Statement[]): Iterable<Claim<SumData>> {
  // «3 đơn vị có hồ sơ quá hạn (An Lạc 7, Đồng Tâm 2, Hữu Sản 16)»: as many are named as are counted.
  if (whole.value === parts.length && parts.every((part) => isName(scene, part))) return;
  // Parts named by a period are for periods-add-up.
  const unnamed = parts.every(({ measure, period }) => measure === null && period === null);
  const finished =
    parts.at(-1)?.remainder === true && parts.every(({ measure, inherited }) => measure === null || !inherited);
  if (closes([whole], parts) && (unnamed || finished)) yield sumClaim("holds", [whole], parts);
  else if (finished) yield sumClaim("broken", [whole], parts);
  // «gồm» promises all parts, though some writers only name the larger ones.
  else if (
    unnamed &&
    parts.every(({ via }) => via === "consistsOf") &&
    (gapOf([whole], parts) > 0 || isTyped(whole, parts))
  )
    yield { ...sumClaim("broken", [whole], parts), severity: "warning" };
  // Offices do not overlap, traits do («nữ 1.500, đảng viên 800»): those need a slip of the pen to be told from them.
  else if (
    unnamed &&
    gapOf([whole], parts) < 0 &&
    (parts.every((part) => isName(scene, part)) || isTyped(whole, parts))
  )
    yield sumClaim("broken", [whole], parts);
}

/** Parts by the figure that they stand under, in one list each. */
function childrenOf(statements: readonly Statement[]): ReadonlyMap<number, readonly Statement[]> {
  const children = new Map<number, Statement[]>();
  for (const statement of statements) {
    if (statement.parent === null || statement.aside !== null) continue;
    const siblings = children.get(statement.parent) ?? [];
    if (siblings.length === 0) children.set(statement.parent, siblings);
    siblings.push(statement);
  }
  return children;
}
