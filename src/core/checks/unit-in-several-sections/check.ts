import type { CellRef } from "../../model/cell";
import { figureOf, KNOWN } from "../../model/count";
import { columnSums } from "../../model/relation";
import { repeatedNames } from "../../model/names/name-table";
import type { Table } from "../../model/table";
import type { Check } from "../../model/verdict";
import { numberWords } from "../../wording/cell-words";
import { columnName, columnWords, type ColumnName } from "../../wording/column-words";

interface SharedUnit {
  readonly name: string;
  /** Rows as Excel counts them, one a section, with the section's name and the count in the column shown. */
  readonly listed: readonly { readonly section: string; readonly sheetRow: number; readonly count: number }[];
  readonly sum: number;
  /** Between the largest and the smallest. */
  readonly difference: number;
}

export interface SharedUnitsData {
  /** The column whose counts are shown: the first total of the table. */
  readonly column: ColumnName;
  readonly units: readonly SharedUnit[];
}

/** Units that the sentence spells out; the data hold them all. */
const MOST_NAMED = 5;

/** The same unit or lĩnh vực in two sections (two systems, two levels) is no duplicate: it is listed with its sum and difference. */
export const unitInSeveralSections: Check<"unit-in-several-sections", SharedUnitsData> = {
  id: "unit-in-several-sections",
  title: "Đơn vị, lĩnh vực có ở nhiều mục",
  severity: "note",
  source: { document: "Biểu mẫu", clause: "mỗi đơn vị ghi một dòng trong mục của mình" },

  run(table) {
    // «Quá hạn» of what was settled and «Quá hạn» of what is pending are two measures.
    if (table.across === true) return { holds: 0, verdicts: [] };
    const column = shownColumn(table);
    const units = column === null ? [] : sharedUnits(table, column);
    if (column === null || units.length === 0) return { holds: 0, verdicts: [] };
    const cells = units.flatMap(({ listed }) =>
      listed.map(({ sheetRow }): CellRef => ({ row: sheetRow - 1, column: table.unitColumn })),
    );
    const [first, ...rest] = cells;
    return first === undefined
      ? { holds: 0, verdicts: [] }
      : {
          holds: 0,
          verdicts: [{ outcome: "broken", at: [first, ...rest], data: { column: columnName(table, column), units } }],
        };
  },

  explain({ column, units }) {
    const listed = units.slice(0, MOST_NAMED).map(({ name, listed: rows, sum, difference }) => {
      const terms = rows.map(({ count }) => numberWords(count)).join("+");
      return `${name} ${terms} = ${numberWords(sum)}, chênh ${numberWords(difference)}`;
    });
    const rest = units.length - listed.length;
    const more = rest > 0 ? `; và ${numberWords(rest)} tên khác` : "";
    return {
      what: `${numberWords(units.length)} tên có ở nhiều mục (cột ${columnWords(column)}): ${listed.join("; ")}${more}`,
      why: "Một đơn vị hoặc lĩnh vực có thể có số liệu ở nhiều hệ thống, nhiều cấp; mỗi mục một dòng thì không phải ghi trùng.",
      todo: "Không cần sửa gì nếu mỗi mục là một nguồn riêng.",
    };
  },
};

function shownColumn(table: Table): number | null {
  const totals = columnSums(table).map(({ total }) => total);
  if (totals.length > 0) return Math.min(...totals);
  return table.columns.length > 0 ? 0 : null;
}

function sharedUnits(table: Table, column: number): readonly SharedUnit[] {
  return rowsByName(table).flatMap((rows): SharedUnit[] => {
    const sections = new Set(rows.map((row) => table.rows[row]?.group));
    // Twice in one section is another matter.
    if (sections.size < rows.length) return [];
    const { width, values, states } = table.counts;
    if (rows.some((row) => states[row * width + column] !== KNOWN)) return [];
    const listed = rows.map((row) => ({
      section: table.groups[table.rows[row]?.group ?? 0]?.name ?? "",
      sheetRow: (table.rows[row]?.at ?? 0) + 1,
      count: values[row * width + column] ?? 0,
    }));
    const counts = listed.map(({ count }) => count);
    const figure = (units: number): number => figureOf(table.counts, units);
    return [
      {
        name: table.rows[rows[0] ?? 0]?.name ?? "",
        listed: listed.map((one) => ({ ...one, count: figure(one.count) })),
        sum: figure(counts.reduce((all, count) => all + count, 0)),
        difference: figure(Math.max(...counts) - Math.min(...counts)),
      },
    ];
  });
}

/** Units that stand in several rows, in the order of their first; none where all units stand in one section. */
function rowsByName(table: Table): readonly (readonly number[])[] {
  const { rows } = table;
  const section = rows.find(({ kind }) => kind === "unit")?.group;
  if (rows.every(({ kind, group }) => kind !== "unit" || group === section)) return [];
  const { repeated } = repeatedNames(table, "table");
  return [...repeated].sort(([one], [other]) => one - other).map(([, listed]) => listed);
}
