import { faultsOf, runChecks, templates, toA1, type Table } from "../../core";
import { isRefusal } from "../../ports/refusal";
import { explainRefusal } from "../explain-refusal";
import { writeReport } from "../write-report";
import { notAvailable, unknownName, type NoValue } from "./no-value";

/** The paragraph of a template: `REPORT`. Figures in doubt are named, never printed unmarked. */
export function reportText(table: Table, template: string | null, period: string | null, addresses: boolean): string | NoValue {
  const [usual] = templates;
  const asked = template === null ? usual : templates.find(({ id, title }) => id === template || title === template);
  if (asked === undefined) return unknownName("mẫu", template ?? "", templates.map(({ id }) => id));
  const { findings } = runChecks(table);
  const written = writeReport({ table, findings, faults: faultsOf(table, findings) }, { template: asked.id, period: period ?? "", acceptBroken: false });
  if (isRefusal(written)) return notAvailable(explainRefusal(written));
  if (written.is === "paragraph") return written.text;
  const where = addresses ? written.cells.map(toA1).join(", ") : written.figures.map(({ label, value }) => `${label} ${value}`).join(", ");
  return notAvailable(`Số liệu còn lệch ở ${where}. Hãy sửa rồi tính lại.`);
}
