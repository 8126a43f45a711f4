import type { Check, Table } from "../../src/core";
import { toA1 } from "../../src/core";

/** What a check says of a table, one line per verdict: `broken G16 H16 I16 | Sở Tư pháp: cột (8) = …`. */
export function spoken<Data>(check: Check<string, Data>, table: Table): string[] {
  return check
    .run(table)
    .verdicts.map(({ outcome, at, data }) => `${outcome} ${at.map(toA1).join(" ")} | ${check.explain(data).what}`);
}

/** The next step for each verdict. */
export function advised<Data>(check: Check<string, Data>, table: Table): string[] {
  return check.run(table).verdicts.map(({ data }) => check.explain(data).todo);
}
