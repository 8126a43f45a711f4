import type { CellRef } from "../../model/cell";
import { columnSums, type RelationEvidence, type SetAside } from "../../model/relation";
import { roundingOf } from "../../model/count";
import { cellAt, type Table } from "../../model/table";
import { listedRelations } from "../../relations/chosen-relations";
import type { Check, Explanation, Verdict } from "../../model/verdict";
import { numberWords } from "../../wording/cell-words";
import type { ColumnName } from "../../wording/column-words";
import { EVIDENCE, relationWords } from "../../wording/relation-words";
import { columnName, columnsAdded, columnWords } from "../../wording/column-words";
import { rowName, type RowName } from "../../wording/row-words";

interface SumWords {
  readonly total: ColumnName;
  readonly parts: readonly ColumnName[];
  /** What a balance takes from them. */
  readonly less?: readonly ColumnName[];
}

/** A sum as it is listed: its number for users, why it is believed, and whether a person has switched it off. */
interface ListedWords extends SumWords {
  readonly number: number;
  readonly evidence: RelationEvidence;
  readonly off: boolean;
}

/** A row that is the sum of others. */
interface RowsAdded {
  readonly total: RowName;
  readonly parts: readonly RowName[];
}

/** Sums of rows that the sentence spells out. */
const MOST_NAMED = 4;

/** An order or a rate as it is listed behind the sums. */
interface ListedOther {
  readonly number: number;
  readonly words: string;
  readonly off: boolean;
}

export type FittingData =
  /**
   * No form is known; these sums, and orders and rates where there are any, were found in the table; where its rows are
   * measures, how many sums of rows, and the first of them.
   */
  | {
      readonly because: "own-sums";
      readonly sums: readonly ListedWords[];
      readonly others?: readonly ListedOther[];
      readonly ofRows?: { readonly count: number; readonly first: readonly RowsAdded[] };
    }
  /** Nor was any sum found, of columns or of rows: nothing in the table could be tested. */
  | { readonly because: "no-sums" }
  /** The form's sum, tested without parts that the form leaves optional and the table does not have: their labels. */
  | (SumWords & { readonly because: "absent-part"; readonly absent: readonly string[] })
  | (SumWords & {
      readonly because: Exclude<SetAside["because"], "switched-off">;
      /** Rows on which the stated sum was tried, and on which it held. */
      readonly rows: number;
      readonly holds: number;
      /** What closes instead: these columns too, or without those. */
      readonly added: readonly ColumnName[];
      readonly left: readonly ColumnName[];
      readonly stated: RelationEvidence;
    });

/** Says which sums the table was checked by where that is not what its form, its print or its header states. */
export const sumsFitFigures: Check<"sums-fit-figures", FittingData> = {
  id: "sums-fit-figures",
  title: "Phép cộng dùng để kiểm tra hợp với số liệu",
  severity: "note",
  source: { document: "Quan hệ giữa các cột của bảng" },

  run(table) {
    const at = (total: number): CellRef => ({
      row: table.headerRows.bottom,
      column: table.columns[total]?.at ?? table.unitColumn,
    });
    const verdicts: Verdict<FittingData>[] = table.setAside.filter(isJudged).map((aside) => ({
      outcome: aside.because === "replaced" ? "broken" : "undecided",
      severity: aside.because === "few-rows" ? "warning" : "note",
      at: aside.because === "few-rows" ? openCells(table, aside.relation) : [at(aside.relation.total)],
      source: aside.relation.source,
      data: asideData(table, aside),
    }));
    for (const { total, parts, absent, source } of columnSums(table))
      if (absent !== undefined)
        verdicts.push({
          outcome: "broken",
          at: [at(total)],
          source,
          data: {
            because: "absent-part",
            total: columnName(table, total),
            parts: parts.map((part) => columnName(table, part)),
            absent,
          },
        });
    if (table.profile.readFromTable === true) {
      const listed = listedRelations(table);
      const sums = listed.flatMap(({ relation, off }, index): ListedWords[] =>
        relation.kind !== "sum"
          ? []
          : [
              {
                number: index + 1,
                total: columnName(table, relation.total),
                parts: relation.parts.map((part) => columnName(table, part)),
                evidence: relation.evidence[0],
                off,
              },
            ],
      );
      const others = listed.flatMap(({ relation, off }, index): ListedOther[] =>
        relation.kind === "sum" ? [] : [{ number: index + 1, words: relationWords(table, relation), off }],
      );
      const place: CellRef = { row: table.headerRows.top, column: table.unitColumn };
      verdicts.unshift(
        table.relations.length + table.setAside.length + table.sums.length === 0
          ? { outcome: "undecided", severity: "warning", at: [place], data: { because: "no-sums" } }
          : {
              outcome: "broken",
              at: [place],
              data: {
                because: "own-sums",
                sums,
                ...(others.length === 0 ? {} : { others }),
                ...(table.across === true ? { ofRows: rowsAdded(table) } : {}),
              },
            },
      );
    }
    return { holds: 0, verdicts };
  },

  explain(data) {
    if (data.because === "own-sums") {
      if (data.ofRows !== undefined) return explainRows(data.ofRows);
      if (data.sums.length + (data.others ?? []).length === 0)
        return {
          what: "Biểu chưa có trong danh mục và chưa thấy phép cộng nào giữa các cột; chỉ kiểm tra dòng tổng của từng cột",
          why: "Ở các cột của bảng, dòng tổng bằng các dòng cộng lại.",
          todo: "Nếu biểu có phép cộng giữa các cột thì khai báo biểu này thành tệp để kiểm tra thêm.",
        };
      const sumsThat = (off: boolean): string[] =>
        data.sums
          .filter((sum) => sum.off === off)
          .map((sum) => `${sum.number}) ${sumWords(sum)} (${EVIDENCE[sum.evidence]})`);
      const othersThat = (off: boolean): string[] =>
        (data.others ?? []).filter((other) => other.off === off).map(({ number, words }) => `${number}) ${words}`);
      const on = sumsThat(false);
      const besides = othersThat(false);
      const hasBalance = besides.some((words) => words.includes(" − ") && !words.includes("100 − "));
      const off = [...sumsThat(true), ...othersThat(true)].join("; ");
      const others = `${hasBalance ? "cân đối, " : ""}tỷ lệ, thứ tự`;
      const sums = `kiểm tra theo ${numberWords(on.length)} phép cộng tìm thấy trong bảng${on.length === 0 ? "" : `: ${on.join("; ")}`}`;
      const tested =
        besides.length === 0
          ? sums
          : on.length === 0
            ? `kiểm tra theo ${others} tìm thấy trong bảng: ${besides.join("; ")}`
            : `${sums}. Cả ${others}: ${besides.join("; ")}`;
      return {
        what: `Biểu chưa có trong danh mục; ${tested}${off === "" ? "" : `. Đã tắt: ${off}`}`,
        why: "Các phép cộng này khớp ở hầu hết các dòng có hồ sơ.",
        todo: "Nếu có phép cộng không đúng với biểu của cơ quan thì tắt phép cộng ấy; có thể lưu biểu này thành tệp để dùng lại.",
      };
    }
    if (data.because === "no-sums")
      return {
        what: "Biểu chưa có trong danh mục, chưa thấy phép cộng nào giữa các cột và không có dòng tổng: chưa kiểm tra được số nào",
        why: "Không có phép cộng thì không biết số nào phải bằng số nào.",
        todo: "Nếu các cột có cộng vào nhau thì khai báo biểu này thành tệp, hoặc chọn bảng có dòng tổng.",
      };
    if (data.because === "absent-part") {
      const columns = data.absent.map((label) => `«${label}»`).join(", ");
      return {
        what: `Phép cộng ${sumWords(data)} được kiểm tra không có ${columns}, vì bảng không có ${data.absent.length > 1 ? "các cột" : "cột"} này`,
        why: "Biểu cho phép thiếu phần này.",
        todo: "Không cần sửa gì nếu cơ quan không theo dõi phần này.",
      };
    }
    const stated = `${sumWords(data)} (${EVIDENCE[data.stated]})`;
    const also = data.added.length > 0 ? `gồm cả ${columnsAdded(data.added).replace(/ ?\+ ?/g, " và ")}` : "";
    const without = data.left.length > 0 ? `không gồm ${columnsAdded(data.left).replace(/ ?\+ ?/g, " và ")}` : "";
    const other = [also, without].filter((words) => words !== "").join(", ");
    const fails = `${numberWords(data.rows - data.holds)}/${numberWords(data.rows)} dòng`;
    switch (data.because) {
      case "replaced":
        return {
          what: `Ở biểu này ${columnWords(data.total)} ${other}`,
          why: `Tính ${stated} thì lệch ở ${fails}; tính như trên thì khớp.`,
          todo: "Không cần sửa gì nếu biểu của cơ quan tính như vậy.",
        };
      case "rivals":
        return {
          what: `Chưa rõ ${columnWords(data.total)} có ${other.replace(/^không gồm/, "bỏ ra")} không: ${stated} lệch ở ${fails}, còn cách tính kia thì khớp`,
          why: "Hai cách tính đều khớp gần như nhau nên không kết luận ô nào sai.",
          todo: "Đối chiếu dòng bị lệch với phần mềm một cửa để biết biểu tính theo cách nào.",
        };
      case "few-rows":
        return {
          what: `Chưa rõ ${stated} có đúng ở mọi dòng không: lệch ở ${fails}, mà bảng không có dòng tổng`,
          why: "Một dòng lệch trong vài dòng có thể do gõ nhầm, cũng có thể do một phần không có cột riêng.",
          todo: "Cộng lại dòng bị lệch rồi đối chiếu với phần mềm một cửa.",
        };
      case "contradicted":
        return {
          what: `Chưa kiểm tra được ${stated}: lệch ở ${fails}, nên ở bảng này có lẽ không tính như vậy`,
          why: "Sai sót khi gõ không lặp lại ở nhiều dòng như thế.",
          todo: "Xem lại cách tính cột này trong hướng dẫn của biểu; hồ sơ không có hạn trả, bổ sung, trả lại có thể được tính riêng.",
        };
    }
  },
};

/** The cells of the first row that a sum leaves open. */
function openCells(table: Table, { total, parts }: SetAside["relation"]): readonly [CellRef, ...CellRef[]] {
  const { width, values } = table.counts;
  const rounding = roundingOf(table.counts, [total, ...parts]);
  const open = table.rows.findIndex(({ kind }, row) => {
    const at = row * width;
    const sum = parts.reduce((all, part) => all + (values[at + part] ?? 0), 0);
    return kind !== "heading" && Math.abs(sum - (values[at + total] ?? 0)) > rounding;
  });
  const row = Math.max(0, open);
  return [cellAt(table, row, total), ...parts.map((part) => cellAt(table, row, part))];
}

type Judged = SetAside & { readonly because: Exclude<SetAside["because"], "switched-off"> };

/** What the figures contradict, not what a person has switched off. */
function isJudged(aside: SetAside): aside is Judged {
  return aside.because !== "switched-off";
}

function asideData(table: Table, { relation, because, parts }: Judged): FittingData {
  const name = (column: number): ColumnName => columnName(table, column);
  return {
    because,
    total: name(relation.total),
    parts: relation.parts.map(name),
    ...(relation.kind === "balance" ? { less: relation.less.map(name) } : {}),
    rows: relation.rows,
    holds: relation.holds,
    added: parts.filter((part) => !relation.parts.includes(part)).map(name),
    left: parts.length === 0 ? [] : relation.parts.filter((part) => !parts.includes(part)).map(name),
    stated: relation.evidence[0],
  };
}

function sumWords({ total, parts, less = [] }: SumWords): string {
  return `${columnWords(total)} = ${[columnsAdded(parts), ...less.map(columnWords)].join(" − ")}`;
}

function rowsAdded(table: Table): { readonly count: number; readonly first: readonly RowsAdded[] } {
  const first = table.sums.slice(0, MOST_NAMED).map(({ total, parts }): RowsAdded => ({
    total: rowName(table, total),
    parts: parts.map((part) => rowName(table, part)),
  }));
  return { count: table.sums.length, first };
}

function explainRows({ count, first }: { readonly count: number; readonly first: readonly RowsAdded[] }): Explanation {
  const title = ({ name, sheetRow }: RowName): string => (name === "" ? `dòng ${sheetRow}` : `«${name}»`);
  const listed = first.map(({ total, parts }, at) => `${at + 1}) ${title(total)} = ${parts.map(title).join(" + ")}`);
  const more = count > first.length ? "; …" : "";
  return {
    what: `Biểu chưa có trong danh mục, mỗi dòng là một chỉ tiêu; kiểm tra theo ${numberWords(count)} phép cộng giữa các dòng: ${listed.join("; ")}${more}`,
    why: "Các phép cộng này khớp ở hầu hết các cột.",
    todo: "Không cần sửa gì nếu biểu của cơ quan tính như vậy.",
  };
}
