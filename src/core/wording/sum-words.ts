import type { RelationEvidence, SumRelation } from "../model/relation";
import type { Table } from "../model/table";
import { columnName, columnsAdded, columnWords } from "./column-words";

/** Why a sum is believed, in a sentence. */
export const EVIDENCE: Readonly<Record<RelationEvidence, string>> = {
  printed: "in trên bảng",
  form: "theo biểu",
  header: "theo tiêu đề",
  data: "theo số liệu",
};

/** «Tổng lượt» = «Trong giờ» + «Ngoài giờ» (theo số liệu). */
export function sumWords(table: Table, { total, parts, evidence: [evidence] }: SumRelation): string {
  const added = columnsAdded(parts.map((part) => columnName(table, part)));
  return `${columnWords(columnName(table, total))} = ${added} (${EVIDENCE[evidence]})`;
}
