/** What a door made of one right table or text: nothing, a right figure blamed or changed, or no reading at all. */
export type Harm = { readonly is: "quiet" | "unread" } | { readonly is: "harmed"; readonly how: string };

export const QUIET: Harm = { is: "quiet" };
export const UNREAD: Harm = { is: "unread" };

/** A way in: the name that is printed, of a hundred cases how many take it, and what it makes of one. */
export interface Door<Case> {
  readonly name: string;
  readonly share: number;
  readonly try: (given: Case) => Harm | Promise<Harm>;
}

export interface DoorCount {
  readonly name: string;
  quiet: number;
  unread: number;
  harmed: number;
}

export interface HarmCount {
  readonly doors: readonly DoorCount[];
  /** The first ones, in words. */
  readonly examples: readonly string[];
}

/** Told at most: the first cases show the kind. */
const EXAMPLES = 10;

/** Sends each case through one door, by the doors' shares in turn. */
export async function countHarm<Case>(
  cases: Iterable<{ readonly given: Case; readonly words: string }>,
  doors: readonly Door<Case>[],
): Promise<HarmCount> {
  const turns = doors.flatMap((door) => {
    const count: DoorCount = { name: door.name, quiet: 0, unread: 0, harmed: 0 };
    return Array.from({ length: door.share }, (_, nth) => ({ door, count, at: (nth + 0.5) / door.share }));
  });
  // Spread evenly, so that a short run has come through every door.
  turns.sort((one, other) => one.at - other.at);
  const examples: string[] = [];
  let at = 0;
  for (const { given, words } of cases) {
    const turn = turns[at % turns.length];
    if (turn === undefined) throw new RangeError("No door");
    at += 1;
    const harm = await turn.door.try(given);
    turn.count[harm.is] += 1;
    if (harm.is === "harmed" && examples.length < EXAMPLES) examples.push(`${turn.door.name}: ${harm.how} in ${words}`);
  }
  return { doors: [...new Set(turns.map(({ count }) => count))], examples };
}
