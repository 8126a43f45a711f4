/** What a list counts of an office that it names, and what the table states of it. */
export interface Pair {
  readonly listed: number;
  readonly stated: number;
  /** Whether they agree in every kind of dossiers. */
  readonly agrees: boolean;
}

/** What says of itself that a list is of its table's dossiers. */
export interface ScopeSigns {
  /** The table's period is known: dossiers of another one are not counted. */
  readonly period: boolean;
  /** The list says that it is of that period. */
  readonly samePeriod: boolean;
  /** It tells of the last days of that period. */
  readonly tellsToTheEnd: boolean;
}

/** A list of fewer or of more dossiers leaves out at least this share of one side. */
const LEAST_SHARE = 0.1;
/** How likely it may be, at most, that such a list differs from its table in just the one office. */
const CHANCE = 1 / 300;
/** The same of a list that says that it is of the table's period. */
const CHANCE_IN_PERIOD = 1 / 20;
/** The same where it has more dossiers than the table counts, all with days of the period: it leaves nothing out. */
const CHANCE_OF_MORE = 1 / 4;

/**
 * Whether a list and a table are about the same dossiers, so that the one office in which they differ is wrong in one of
 * them: all others agree, and are so many that a list of other dossiers (part of the period, one field, one system, a later
 * day) would hardly agree with all of them.
 *
 * @param pairs of the offices that the list names
 * @param absent what the table states of the offices that it does not name, together
 */
export function areOfOneScope(pairs: readonly Pair[], absent: number, known: ScopeSigns): boolean {
  const [apart, another] = pairs.filter(({ agrees }) => !agrees);
  const agreeing = pairs.filter(({ agrees, stated }) => agrees && stated > 0);
  if (apart === undefined || another !== undefined || agreeing.length < 2) return false;
  const { listed, stated } = apart;
  // Dossiers of one office may stand under another's name: what is missing there is here.
  if (listed > stated && listed - stated <= absent) return false;
  const both = agreeing.reduce((sum, pair) => sum + pair.stated, Math.min(listed, stated));
  const one = Math.abs(listed - stated);
  const share = Math.max(LEAST_SHARE, one / (both + one));
  const chance = choices(Math.max(listed, stated), one) * share ** one * (1 - share) ** both;
  if (listed > stated && known.period) return chance < CHANCE_OF_MORE;
  if (!known.tellsToTheEnd) return false;
  return chance < (known.samePeriod ? CHANCE_IN_PERIOD : CHANCE);
}

/** In how many ways some of all can be chosen. */
function choices(all: number, some: number): number {
  const few = Math.min(some, all - some);
  let result = 1;
  for (let taken = 1; taken <= few; taken += 1) result *= (all - few + taken) / taken;
  return result;
}
