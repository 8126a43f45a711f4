import { useEffect, useRef, useState } from "preact/hooks";
import { areaToA1 } from "../../../core";
import type { CheckedAppendix } from "../../../usecases/check/check-appendix";
import {
  COMPARED_PERIODS,
  isPlaceKept,
  periodsKept,
  placeKept,
  tableText,
  withPeriods,
  type ComparedPeriod,
  type RememberedPeriod,
  type RememberedPeriods,
} from "../../../usecases/periods/remembered-periods";
import { readOffices } from "../../../usecases/report/remembered-offices";
import type { PaneHost } from "../../session/host";
import { sha256 } from "../../session/sha256";
import type { Choice, OtherPeriodTable } from "../../session/use-review";

/** A file that was compared with in an earlier session: it is asked for again by its name. */
export interface AskedFile {
  readonly which: ComparedPeriod;
  readonly name: string;
}

export interface RememberingPeriods {
  readonly asked: readonly AskedFile[];
  /** The file is not wanted any more. */
  readonly forget: (which: ComparedPeriod) => void;
}

type Host = Pick<PaneHost, "book" | "fileName" | "live" | "offices">;

/**
 * The period before and the same period last year, kept for each table of each workbook: in the workbook's settings, in
 * a browser only after the user agreed. Tables of the same workbook are chosen again, files asked for by their names.
 */
export function useRememberedPeriods(
  host: Host,
  appendix: CheckedAppendix,
  choice: Choice,
  onChoose: (choice: Choice) => void,
): RememberingPeriods {
  const [kept, setKept] = useState<RememberedPeriods>({});
  const [key, setKey] = useState<string | null>(null);
  const last = useRef<Choice>({});
  const text = tableText(host.fileName ?? "", appendix.table);
  const { book } = host;

  // Another workbook, or another of its tables: what was kept for that one, where the user has not chosen already.
  useEffect(() => {
    let isOver = false;
    last.current = choice;
    setKept({});
    setKey(null);
    void keyOf(text).then(async (hashed) => {
      const periods = periodsKept(await load(host), hashed);
      if (isOver) return;
      setKey(hashed);
      setKept(periods);
      const again = placesAgain(periods, appendix, choice);
      if (again !== null) onChoose({ ...choice, ...again, place: appendix.place });
    });
    return () => {
      isOver = true;
    };
  }, [book, text]);

  useEffect(() => {
    const before = last.current;
    last.current = choice;
    const changed = COMPARED_PERIODS.filter((which) => choice[which] !== before[which]);
    if (key === null || changed.length === 0) return;
    const next = changed.reduce((periods, which) => withChoice(periods, which, choice[which], appendix), kept);
    setKept(next);
    if (JSON.stringify(next) !== JSON.stringify(kept)) void save(host, key, next);
  }, [choice, key]);

  return {
    asked: COMPARED_PERIODS.flatMap((which) => {
      const one = kept[which];
      return one?.is === "file" && choice[which] === undefined ? [{ which, name: one.name }] : [];
    }),
    forget: (which) => {
      const { [which]: gone, ...rest } = kept;
      setKept(rest);
      if (key !== null && gone !== undefined) void save(host, key, rest);
    },
  };
}

async function keyOf(text: string): Promise<string> {
  return await sha256(new TextEncoder().encode(text));
}

/** The kept tables of the same workbook that are still there, as choices; null where there are none. */
function placesAgain(
  periods: RememberedPeriods,
  { others }: CheckedAppendix,
  choice: Choice,
): Pick<Choice, ComparedPeriod> | null {
  const found = COMPARED_PERIODS.flatMap((which): [ComparedPeriod, OtherPeriodTable][] => {
    const one = periods[which];
    const place = one === undefined ? undefined : others.find((other) => isPlaceKept(one, other));
    if (place === undefined || choice[which] !== undefined) return [];
    return [[which, { name: `${place.sheet} · ${areaToA1(place.area)}`, table: place }]];
  });
  return found.length === 0 ? null : Object.fromEntries(found);
}

function withChoice(
  periods: RememberedPeriods,
  which: ComparedPeriod,
  chosen: OtherPeriodTable | undefined,
  { place }: CheckedAppendix,
): RememberedPeriods {
  const rest: RememberedPeriods = Object.fromEntries(Object.entries(periods).filter(([other]) => other !== which));
  if (chosen === undefined) return rest;
  const one: RememberedPeriod = "counts" in chosen.table ? { is: "file", name: chosen.name } : placeKept(chosen.table);
  // A table is no other period of itself.
  return isPlaceKept(one, place) ? rest : { ...rest, [which]: one };
}

/** Cells that were pasted have no file, and nothing is kept for them. */
async function load({ live, offices, fileName }: Host): Promise<string | null> {
  if (live !== undefined) return await live.memory.load();
  return fileName === undefined ? null : (offices?.load() ?? null);
}

async function save({ live, offices, fileName }: Host, key: string, periods: RememberedPeriods): Promise<void> {
  if (live !== undefined) await live.memory.save(withPeriods(await live.memory.load(), key, periods));
  else if (offices !== undefined && fileName !== undefined) {
    const content = offices.load();
    if (readOffices(content).consent === "yes") offices.save(withPeriods(content, key, periods));
  }
}
