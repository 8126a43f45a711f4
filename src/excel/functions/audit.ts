import type { Table } from "../../core";
import { loadPart } from "../../pane/session/load-part";
import { isRefusal } from "../../ports/refusal";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { badArgument, isNoValue, notAvailable } from "../../usecases/formulas/values/no-value";
import { auditRows } from "../../usecases/formulas/values/audit-rows";
import { givenTable, rangeTable, valueOrError } from "./answer";

/**
 * Các chỗ số liệu lệch nhau trong một đoạn văn: số ghi, nội dung kiểm tra, nên ghi, diễn giải.
 * @customfunction AUDIT
 * @volatile
 * @requiresAddress
 * @param text Đoạn văn, ô hoặc vùng có đoạn văn.
 * @param [table] Vùng có phụ lục để đối chiếu. Bỏ trống: phụ lục của sheet này; không có thì chỉ đối chiếu các số trong đoạn văn với nhau.
 * @param invocation Nơi đặt công thức.
 * @returns Mỗi dòng một chỗ lệch; một dòng thông báo khi không phát hiện sai lệch.
 */
export async function audit(text: any[][], table: any[][], invocation: CustomFunctions.Invocation): Promise<any[][]> {
  const words = textOfCells(text);
  if (words === "") return valueOrError<any[][]>(badArgument("AUDIT cần một đoạn văn, hoặc ô có đoạn văn."));
  if (isGiven(table)) return await spilled(words, valueOrError(rangeTable(table)), null);
  const found = await givenTable({ table: null, address: invocation.address });
  return isNoValue(found)
    ? await spilled(words, null, `Chưa đối chiếu với phụ lục. ${found.message}`)
    : await spilled(words, found, null);
}

/** Proofreading is a part of its own; where it cannot be fetched, the cell says why. */
async function spilled(words: string, table: Table | null, note: string | null): Promise<any[][]> {
  const rows = await loadPart(() => auditRows(words, table, note));
  if (isRefusal(rows)) return valueOrError<any[][]>(notAvailable(explainRefusal(rows)));
  return rows.map((row) => [...row]);
}

function isGiven(table: any[][] | null | undefined): table is any[][] {
  return table !== null && table !== undefined;
}

/** The cells as text: a line per row, tabs between the cells of a row, blanks left out. A single text arrives alone or as a range of one. */
function textOfCells(cells: unknown): string {
  const rows: readonly unknown[] = Array.isArray(cells) ? cells : [[cells]];
  return rows
    .map((row) =>
      (Array.isArray(row) ? row : [row])
        .filter((cell) => (typeof cell === "string" && cell.trim() !== "") || (typeof cell === "number" && cell !== 0))
        .map(String)
        .join("\t"),
    )
    .filter((line) => line !== "")
    .join("\n");
}
