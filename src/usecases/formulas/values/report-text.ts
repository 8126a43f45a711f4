import { faultsOf, findRemedies, nearestNames, runChecks, templates, unitKey, type Table } from "../../../core";
import { isRefusal } from "../../../ports/refusal";
import { explainRefusal } from "../../refusals/explain-refusal";
import { writeReport } from "../../report/write-report";
import { nameCells, withNamedRows } from "./name-cell";
import { notAvailable, unknownName, type NoValue } from "./no-value";

/** How many cells in doubt the message names. */
const NAMED = 8;

/** The paragraph of a template: `REPORT`. Figures in doubt are named, never printed unmarked. */
export async function reportText(
  table: Table,
  template: string | null,
  period: string | null,
): Promise<string | NoValue> {
  const [usual] = templates;
  const asked =
    template === null
      ? usual
      : templates.find(({ id, title }) => [id, title].some((name) => unitKey(name) === unitKey(template)));
  if (asked === undefined) return unknownTemplate(template ?? "");
  const { findings } = runChecks(table);
  const { repairs, doubts } = await findRemedies(table, findings);
  const written = writeReport(
    { table, findings, faults: faultsOf(table, findings, repairs, doubts) },
    { template: asked.id, period: period ?? "", acceptBroken: false },
  );
  if (isRefusal(written)) return notAvailable(explainRefusal(written));
  if (written.is === "paragraph") return withNamedRows(table, written.text);
  return notAvailable(`Số liệu còn lệch ở ${nameCells(table, written.cells, NAMED)}. Hãy sửa rồi tính lại.`);
}

/** The nearest ids and titles; every id where none is near, there being few. */
function unknownTemplate(template: string): NoValue {
  const near = nearestNames(
    template,
    templates.flatMap(({ id, title }) => [id, title]),
  );
  return unknownName("mẫu", template.trim(), near.length > 0 ? near : templates.map(({ id }) => id));
}
