import { shapedWords, termsOfBase, type Relation, type RelationEvidence } from "../model/relation";
import type { Table } from "../model/table";
import { columnName, columnsAdded, columnWords } from "./column-words";

/** Why a relation is believed, in a sentence. */
export const EVIDENCE: Readonly<Record<RelationEvidence, string>> = {
  printed: "in trên bảng",
  form: "theo biểu",
  header: "theo tiêu đề",
  data: "theo số liệu",
};

/** «Tổng lượt» = «Trong giờ» + «Ngoài giờ» (theo số liệu); (6) không quá (5); «Tỷ lệ» = (6) / (5). */
export function relationWords(table: Table, relation: Relation): string {
  return `${equationWords(table, relation)} (${EVIDENCE[relation.evidence[0]]})`;
}

function inBrackets(columns: readonly number[], words: string): string {
  return columns.length > 1 ? `(${words})` : words;
}

function equationWords(table: Table, relation: Relation): string {
  const added = (columns: readonly number[]): string => columnsAdded(columns.map((one) => columnName(table, one)));
  if (relation.kind === "rate") {
    const { numerator, base, rate } = relation;
    const multiplied = termsOfBase(
      relation,
      base.map((one) => added([one])),
    );
    const quotient = shapedWords(relation, inBrackets(numerator, added(numerator)), inBrackets(base, multiplied));
    const { number = null, label = "" } = table.rates[rate] ?? {};
    return `${number === null ? `«${label}»` : `(${number})`} = ${quotient}`;
  }
  const total = columnWords(columnName(table, relation.total));
  if (relation.kind === "balance" || relation.kind === "running") {
    const taken = relation.less.map((column) => ` − ${added([column])}`).join("");
    const parts = relation.parts.length === 0 ? [] : [added(relation.parts)];
    const above = relation.kind === "running" ? [`${added([relation.before])} dòng trước`] : [];
    return `${total} = ${[...above, ...parts].join(" + ")}${taken}`;
  }
  return relation.kind === "sum"
    ? `${total} = ${added(relation.parts)}`
    : `${added(relation.parts)} không quá ${total}`;
}
