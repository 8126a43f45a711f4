import { isJsonObject, parsedJson, toA1, type AppendixPlace, type Table } from "../../core";

/** A table of another period: one of the same workbook, by where it stands, or a file, by its name. */
export type RememberedPeriod =
  | { readonly is: "sheet"; readonly sheet: string; readonly at: string }
  | { readonly is: "file"; readonly name: string };

/** The periods that tables are compared with by the user's choice. */
export const COMPARED_PERIODS = ["previous", "lastYear"] as const;
export type ComparedPeriod = (typeof COMPARED_PERIODS)[number];

export type RememberedPeriods = Readonly<Partial<Record<ComparedPeriod, RememberedPeriod>>>;

/** Tables whose choices are kept at most; the oldest go first. */
const KEPT = 60;

interface Entry {
  /** Which table of which workbook, as {@link tableText} tells it, hashed: no name of an office is kept. */
  readonly table: string;
  readonly periods: RememberedPeriods;
}

/** What tells one workbook's table from another's of the same name: its file, its sheet, its offices. */
export function tableText(file: string, table: Table): string {
  return JSON.stringify([file, table.sheet, table.rows.flatMap(({ kind, name }) => (kind === "unit" ? [name] : []))]);
}

/** A table of the workbook in hand as it is kept. */
export function placeKept({ sheet, area }: AppendixPlace): RememberedPeriod {
  return { is: "sheet", sheet, at: cornerOf(area) };
}

/** Whether a kept period is this table of the workbook in hand. */
export function isPlaceKept(kept: RememberedPeriod, { sheet, area }: AppendixPlace): boolean {
  return kept.is === "sheet" && kept.sheet === sheet && kept.at === cornerOf(area);
}

/** @param content what the browser or the workbook keeps as a whole */
export function periodsKept(content: string | null, table: string): RememberedPeriods {
  return entriesOf(content).find((entry) => entry.table === table)?.periods ?? {};
}

/** The content with what is chosen for a table now; everything else in it stays. */
export function withPeriods(content: string | null, table: string, periods: RememberedPeriods): string {
  const others = entriesOf(content).filter((entry) => entry.table !== table);
  const own = Object.keys(periods).length === 0 ? [] : [{ table, periods }];
  return JSON.stringify({ ...objectOf(content), periods: [...others, ...own].slice(-KEPT) });
}

/** New content of the reports' own with the periods that stand in the old. */
export function keepingPeriods(next: string, before: string | null): string {
  const entries = entriesOf(before);
  return entries.length === 0 ? next : JSON.stringify({ ...objectOf(next), periods: entries });
}

/** All that is kept, a line each. */
export function periodLines(content: string | null): readonly string[] {
  return entriesOf(content).flatMap(({ periods: { previous, lastYear } }) => [
    ...(previous === undefined ? [] : [`Kỳ trước: ${keptName(previous)}`]),
    ...(lastYear === undefined ? [] : [`Cùng kỳ năm trước: ${keptName(lastYear)}`]),
  ]);
}

function keptName(kept: RememberedPeriod): string {
  return kept.is === "file" ? kept.name : `sheet «${kept.sheet}»`;
}

function cornerOf({ top, left }: AppendixPlace["area"]): string {
  return toA1({ row: top, column: left });
}

function objectOf(content: string | null): Readonly<Record<string, unknown>> {
  const json = content === null ? null : parsedJson(content)?.value;
  return isJsonObject(json) ? json : {};
}

/** What is not ours, or not readable any more, is left out. */
function entriesOf(content: string | null): readonly Entry[] {
  const list: unknown = objectOf(content)["periods"];
  return (Array.isArray(list) ? (list as readonly unknown[]) : []).flatMap((entry): readonly Entry[] => {
    if (!isJsonObject(entry) || typeof entry["table"] !== "string" || !isJsonObject(entry["periods"])) return [];
    const { previous, lastYear } = entry["periods"];
    return [
      { table: entry["table"], periods: { ...periodOf("previous", previous), ...periodOf("lastYear", lastYear) } },
    ];
  });
}

function periodOf(which: ComparedPeriod, kept: unknown): RememberedPeriods {
  if (!isJsonObject(kept)) return {};
  const { is, name, sheet, at } = kept;
  if (is === "file" && typeof name === "string") return { [which]: { is, name } };
  if (is === "sheet" && typeof sheet === "string" && typeof at === "string") return { [which]: { is, sheet, at } };
  return {};
}
