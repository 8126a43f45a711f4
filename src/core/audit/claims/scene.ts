import { howManyBefore } from "../passages/how-many-before";
import type { Meaning } from "../meaning/statement";
import type { Passages } from "../passages/piece";
import { relationsOf } from "../relations/relations";
import type { Scene } from "./claim";
import type { Group } from "./group";
import { groupKey, groupsOf } from "./group";

/** How many groups before and behind a percentage are asked for its whole. */
const NEAR = 16;

export function sceneOf(
  read: Passages,
  meaning: Meaning,
  against: Pick<Scene, "table" | "period" | "facts" | "cellAt">,
): Scene {
  const groups = groupsOf(meaning);
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const byStart = new Map(meaning.statements.map((statement) => [statement.start, statement]));
  const inBlock = collect(groups, ({ block, population }) => `${block}|${population}`);
  const alike = collect(groups, ({ population, levels }) => `${population}|${levels}`);
  return {
    read,
    meaning,
    relations: relationsOf(read, meaning),
    groups,
    statementAt: (start) => byStart.get(start) ?? null,
    groupOf: (statement) => byKey.get(groupKey(statement)),
    groupsIn: (block, population) => inBlock.get(`${block}|${population}`) ?? [],
    groupsNear: (block, population, levels) => near(alike.get(`${population}|${levels}`) ?? [], block),
    ...against,
  };
}

function collect(groups: readonly Group[], key: (group: Group) => string): ReadonlyMap<string, readonly Group[]> {
  const found = new Map<string, Group[]>();
  for (const group of groups) {
    const list = found.get(key(group)) ?? [];
    if (list.length === 0) found.set(key(group), list);
    list.push(group);
  }
  return found;
}

/** Groups come in the order of their blocks. */
function near(groups: readonly Group[], block: number): readonly Group[] {
  const low = howManyBefore(groups, block, (group) => group.block);
  const before = groups.slice(Math.max(0, low - NEAR), low).reverse();
  return [...before, ...groups.slice(low, low + NEAR).filter((group) => group.block !== block)];
}
