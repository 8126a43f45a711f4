import type { NounTag } from "../../../domain/lexicon/tags";
import { maybeIn } from "../../measures/measures";
import type { Meaning, Statement } from "../meaning/statement";

/** Counts of one kind for the same offices, level and period: what a form's sums bind. */
export interface Group {
  readonly key: string;
  readonly block: number;
  readonly levels: string;
  readonly population: NounTag;
  readonly cumulative: boolean;
  /** By glossary id, the first statement of each. */
  readonly counts: ReadonlyMap<string, Statement>;
  readonly members: readonly Statement[];
}

/** What is divided as the forms divide it. Offices and people are counted too, but not by stages. */
const COUNTED: ReadonlySet<NounTag> = new Set<NounTag>(["dossier", "procedure", "service", "petition"]);

/** The counts of a text by what they are about. Figures of earlier periods, changes and narrowed counts stand in none. */
export function groupsOf(meaning: Meaning): readonly Group[] {
  const groups = new Map<string, { group: Omit<Group, "counts" | "members">; members: Statement[] }>();
  for (const statement of meaning.statements) {
    if (!COUNTED.has(statement.population)) continue;
    // «1.200/1.480 dịch vụ có phát sinh hồ sơ»: of those 1.480 something is said that divides nothing else.
    if (statement.outOf !== null && statement.population !== "dossier") continue;
    if (statement.aside !== null || statement.period !== null || statement.narrowed !== "") continue;
    const { block, levels, population, cumulative } = statement;
    const key = groupKey(statement);
    const entry = groups.get(key) ?? { group: { key, block, levels, population, cumulative }, members: [] };
    entry.members.push(statement);
    groups.set(key, entry);
  }
  return [...groups.values()].map(({ group, members }) => ({ ...group, members, counts: countsOf(members) }));
}

export function groupKey({
  block,
  levels,
  population,
  cumulative,
}: Pick<Statement, "block" | "levels" | "population" | "cumulative">): string {
  return [block, levels, population, cumulative].join("|");
}

function countsOf(members: readonly Statement[]): ReadonlyMap<string, Statement> {
  const counts = new Map<string, Statement>();
  for (const statement of members)
    if (statement.measure !== null && !counts.has(statement.measure)) counts.set(statement.measure, statement);
  const onTime = counts.get("onTime");
  if (onTime !== undefined) {
    // «Đúng hạn» alone beside «quá hạn» means in time; beside «trước hạn» it means on the day, but over «(trước hạn …)» both.
    const early = counts.get("resolvedEarly");
    const beside = (early !== undefined && early.parent !== onTime.id) || counts.has("resolvedInTime");
    const id = beside ? "resolvedOnDueDate" : "resolvedInTime";
    if (!counts.has(id)) counts.set(id, onTime);
    counts.delete("onTime");
  }
  const handled = handledOf(members, counts);
  if (handled !== null) counts.set("resolved", handled);
  const lead = leadOf(members, counts);
  if (lead !== null) counts.set("received", lead);
  return counts;
}

/** «Đã tiếp nhận và giải quyết 12.345 hồ sơ, trong đó trước hạn …»: what is divided by deadline was settled. */
function handledOf(members: readonly Statement[], counts: ReadonlyMap<string, Statement>): Statement | null {
  if (counts.has("resolved") || counts.has("received")) return null;
  const divided = counts.has("resolvedLate") && (counts.has("resolvedInTime") || counts.has("resolvedOnDueDate"));
  return divided
    ? (members.find(({ measure, alternatives }) => measure === null && alternatives[0] === "resolved") ?? null)
    : null;
}

/** «Hồ sơ liên thông là 337, kỳ trước là 37 hồ sơ, trong kỳ là 300 hồ sơ»: the first count is what the others divide. */
function leadOf(members: readonly Statement[], counts: ReadonlyMap<string, Statement>): Statement | null {
  if (counts.has("received")) return null;
  const [first] = members;
  if (first === undefined || first.parent !== null) return null;
  if (first.measure !== null && first.measure !== "interlinked" && first.measure !== "receivedOnline") return null;
  const divided =
    (counts.has("carriedOver") && counts.has("receivedNew")) || (counts.has("resolved") && counts.has("pending"));
  return divided ? first : null;
}

const BESIDES: ReadonlySet<string> = new Set(maybeIn("received"));

/** Dossiers that stand outside the balance in most reports and inside it in some. */
export function besidesOf(counts: ReadonlyMap<string, Statement>): readonly Statement[] {
  const besides: Statement[] = [];
  for (const [id, statement] of counts) if (statement.value > 0 && isBeside(id)) besides.push(statement);
  return besides;
}

/** Every balance of a long text asks: only «rejected+stopped» is taken apart. */
function isBeside(id: string): boolean {
  return BESIDES.has(id) || (id.includes("+") && id.split("+").some((one) => BESIDES.has(one)));
}
