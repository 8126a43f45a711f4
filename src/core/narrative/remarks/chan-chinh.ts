import { unitRows } from "../../model/table";
import { rankByCount } from "../facts/ranking";
import { countChange } from "../facts/comparison";
import type { Facts } from "../facts/figure";
import { overdueUnits } from "../facts/overdue-units";
import type { NarrativeSource, Remarks } from "../facts/narrative-source";
import { UnitFigures } from "../facts/unit-figures";

/** A dispatch names every unit that is called to account, within reason. */
const NAMED = [40, 20] as const;
const UNREAD_NAMED = 5;

/** What `chan-chinh` says of the units, and how their overdue dossiers changed. Each part is null where there is nothing to say. */
export function chanChinhRemarks(source: NarrativeSource, facts: Facts): Remarks {
  const { table, previous, lastYear } = source;
  const several = table !== null && unitRows(table).length > 1;
  const figures = several ? new UnitFigures({ ...source, table }) : null;
  const overdueTotal = facts["overdueTotal"];
  const total = overdueTotal?.is === "count" ? overdueTotal : null;
  const unread = figures === null ? [] : rankByCount(figures.source.table, "overdueTotal").unread;
  const overdue = figures === null ? null : overdueUnits(figures, NAMED, previous);
  return {
    none: total?.value === 0 && !total.doubtful && overdue === null && unread.length === 0,
    overdue,
    changes: [previous, lastYear].flatMap((other) =>
      other === undefined ? [] : (countChange(total, "overdueTotal", "số hồ sơ quá hạn", other) ?? []),
    ),
    unread:
      figures === null || unread.length === 0
        ? null
        : {
            units: figures.howMany("units.unread", "số đơn vị chưa đủ số liệu", unread),
            named: unread.length > UNREAD_NAMED ? [] : unread.map(({ row }) => figures.nameOf(row)),
          },
  };
}
