import type { CellValue, Grid, Table } from "../../src/core";
import { makeGrid } from "../grids/make-grid";
import { buildTable } from "./build-table";
import type { RandomSource } from "./random-source";

/** One overdue dossier of a made province. Days as Excel counts them. */
export interface MadeDossier {
  readonly office: string;
  /** The office that took it in, or that the list files it under: another one where offices forward dossiers. */
  readonly filedUnder: string;
  readonly due: number;
  /** Null while nobody settled it. */
  readonly returned: number | null;
  readonly field: number;
  readonly apologised: boolean;
}

export const OFFICES = [
  "Sở Tư pháp",
  "Sở Y tế",
  "Sở Nội vụ",
  "Sở Xây dựng",
  "Sở Tài chính",
  "Sở Công Thương",
  "Thanh tra tỉnh",
  "UBND huyện Lạng Giang",
  "UBND huyện Lục Ngạn",
  "UBND huyện Sơn Động",
] as const;

/** The first quarter of 2021. */
export const FIRST_DAY = 44_197;
export const LAST_DAY = 44_286;

/** Everything that was ever overdue from November 2020 to April 2021. */
export function makeDossiers(random: RandomSource, most: number): readonly MadeDossier[] {
  return OFFICES.flatMap((office) =>
    Array.from({ length: random.below(most) }, (): MadeDossier => {
      const due = FIRST_DAY - 60 + random.below(170);
      return {
        office,
        filedUnder: random.below(12) === 0 ? (OFFICES[random.below(OFFICES.length)] ?? office) : office,
        due,
        returned: random.below(3) === 0 ? null : due + 1 + random.below(60),
        field: random.below(3),
        apologised: random.below(2) === 0,
      };
    }),
  );
}

/** Whether a dossier was settled late in the quarter, or was pending and overdue at its end. */
export function standingOf({ due, returned }: MadeDossier): "late" | "pending" | null {
  if (returned !== null && returned < FIRST_DAY) return null;
  if (returned !== null && returned <= LAST_DAY) return "late";
  return due < LAST_DAY ? "pending" : null;
}

/** The right table of the quarter. */
export function tableOf(
  dossiers: readonly MadeDossier[],
  slip?: { readonly office: number; readonly by: number },
): Table {
  const counts = OFFICES.map((office, place) => {
    const of = (standing: string): number =>
      dossiers.filter((one) => one.office === office && standingOf(one) === standing).length;
    const late = Math.max(0, of("late") + (slip?.office === place ? slip.by : 0));
    return [late, of("pending"), late + of("pending")] as const;
  });
  const sum = (column: 0 | 1 | 2): number => counts.reduce((total, row) => total + row[column], 0);
  return buildTable({
    columns: ["resolvedLate", "pendingOverdue", "overdueTotal"],
    blanks: "zero",
    rows: [
      ...OFFICES.map((name, place) => ({ name, cells: [...(counts[place] ?? [])] })),
      { kind: "total" as const, name: "Tổng số", cells: [sum(0), sum(1), sum(2)] },
    ],
  });
}

export interface ListStyle {
  readonly title: string;
  /** Which office stands beside a dossier. */
  readonly names: "office" | "filedUnder" | "headings" | "none";
  readonly unitTitle: string;
  /** The day on which it was drawn up: what was settled later was pending then. */
  readonly drawn: number;
}

export function listOf(dossiers: readonly MadeDossier[], { title, names, unitTitle, drawn }: ListStyle): Grid {
  const day = (serial: number): CellValue => ({ is: "date", serial });
  const isBeside = names === "office" || names === "filedUnder";
  const header = ["STT", "Mã hồ sơ", ...(isBeside ? [unitTitle] : []), "Ngày hẹn trả", "Ngày trả kết quả"];
  const rowOf = (dossier: MadeDossier, place: number): CellValue[] => [
    place + 1,
    `H02-${place}-${dossier.due}-${dossier.office}`,
    ...(isBeside ? [names === "office" ? dossier.office : dossier.filedUnder] : []),
    day(dossier.due),
    dossier.returned === null || dossier.returned > drawn ? null : day(dossier.returned),
  ];
  const rows =
    names === "headings"
      ? OFFICES.flatMap((office): CellValue[][] => {
          const own = dossiers.filter((one) => one.office === office);
          return own.length === 0 ? [] : [[office], ...own.map(rowOf)];
        })
      : dossiers.map(rowOf);
  return makeGrid([...(title === "" ? [] : [[title]]), header, ...rows]);
}
