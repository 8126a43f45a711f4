import { loadOverdueLists, type Table } from "../../src/core";
import { RandomSource } from "../tables/random-source";
import {
  FIRST_DAY,
  LAST_DAY,
  listOf,
  makeDossiers,
  OFFICES,
  standingOf,
  tableOf,
  type ListStyle,
  type MadeDossier,
} from "../tables/overdue-worlds";

/** Which of the dossiers a right list tells of, beside a right table that counts all. */
const PARTS: Readonly<Record<string, (one: MadeDossier, pick: number) => boolean>> = {
  whole: () => true,
  "some offices": ({ office }, pick) => (OFFICES.findIndex((name) => name === office) * 7 + pick) % 3 > 0,
  "one section": ({ office }) => office.startsWith("Sở"),
  "one office": ({ office }, pick) => office === OFFICES[pick % OFFICES.length],
  "one month": ({ returned }, pick) => {
    const from = FIRST_DAY + 30 * (pick % 3);
    return returned === null || (returned >= from && returned <= from + 30);
  },
  "settled only": (one) => standingOf(one) === "late",
  "pending only": (one) => standingOf(one) === "pending",
  "some fields": ({ field }, pick) => field !== pick % 3,
  "apologised only": ({ apologised }) => apologised,
  "long overdue only": ({ due, returned }) => (returned ?? LAST_DAY) - due > 10,
};

const STYLES: Readonly<Record<string, Partial<ListStyle>>> = {
  usual: {},
  "divided by offices": { names: "headings" },
  "filed under other offices": { names: "filedUnder", unitTitle: "Đơn vị tiếp nhận" },
  "without offices": { names: "none" },
  "drawn up later": { drawn: LAST_DAY + 12 },
  "drawn up before": { drawn: LAST_DAY - 16 },
  untitled: { title: "" },
};

const USUAL: ListStyle = { title: "DANH SÁCH HỒ SƠ QUÁ HẠN", names: "office", unitTitle: "Đơn vị", drawn: LAST_DAY };
const CLOSING = {
  opening: FIRST_DAY - 62,
  first: FIRST_DAY,
  earliest: LAST_DAY - 62,
  end: LAST_DAY,
  latest: LAST_DAY + 15,
};
const SIZES = [4, 12, 40];

type Dates = Parameters<Awaited<ReturnType<typeof loadOverdueLists>>["overdueListMatches"]>[1];

/** Sheet rows of the offices that are said to be wrong, the total's too; null where there was no list to read. */
async function blamed(
  table: Table,
  listed: readonly MadeDossier[],
  style: ListStyle,
  dates: Dates,
): Promise<{ readonly broken: readonly number[]; readonly undecided: number } | null> {
  const { readOverdueList, overdueListMatches } = await loadOverdueLists();
  const list = readOverdueList(listOf(listed, style));
  if (list === null) return null;
  const { verdicts } = overdueListMatches(list, dates).run(table);
  const broken = verdicts.filter(({ outcome, severity }) => outcome === "broken" && severity !== "note");
  return { broken: broken.map(({ at }) => at[0].row), undecided: verdicts.length - broken.length };
}

describe.each(Object.entries(PARTS))("a right table and a right list: %s", (part, keep) => {
  test.each(Object.entries(STYLES))("%s", async (style, changes) => {
    const random = new RandomSource(50 + part.length * 31 + style.length);
    const shape = { ...USUAL, ...changes };
    const isOfAnotherDay = shape.drawn !== LAST_DAY;
    for (let round = 0; round < 9; round += 1) {
      const dossiers = makeDossiers(random, SIZES[round % 3] ?? 4);
      const pick = random.below(100);
      const listed = dossiers.filter(
        (one) => keep(one, pick) && one.due < shape.drawn && (isOfAnotherDay || standingOf(one) !== null),
      );
      for (const closing of [CLOSING, null]) {
        const said = await blamed(tableOf(dossiers), listed, shape, { closing, says: "nothing" });
        expect(said?.broken ?? []).toEqual([]);
      }
    }
  });
});

describe("a slip in the table, the list whole", () => {
  test.each(["same", "nothing"] as const)("the list says of its period: %s", async (says) => {
    const random = new RandomSource(99);
    let [found, tried] = [0, 0];
    for (let round = 0; round < 60; round += 1) {
      const dossiers = makeDossiers(random, SIZES[round % 3] ?? 4);
      const office = random.below(OFFICES.length);
      const by = [-2, 1, 3, 5][round % 4] ?? 1;
      const listed = dossiers.filter((one) => standingOf(one) !== null);
      const own = listed.filter((one) => one.office === OFFICES[office] && standingOf(one) === "late").length;
      if (own === 0 || own + by < 0) continue;
      tried += 1;
      const said = await blamed(tableOf(dossiers, { office, by }), listed, USUAL, { closing: CLOSING, says });
      // Told for certain at the very office, or told to be open: never passed over, and nobody else is blamed.
      expect((said?.broken.length ?? 0) + (said?.undecided ?? 0)).toBeGreaterThan(0);
      expect(said?.broken.filter((row) => row !== 9 + office)).toEqual([]);
      found += said?.broken.length ?? 0;
    }
    expect(found / tried).toBeGreaterThan(says === "same" ? 0.8 : 0.5);
  });
});
