import type { RowSpec } from "../../../test/tables/build-table";
import { buildTable } from "../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../test/tables/quarter-1-2021";
import type { CellValue } from "../../core";
import { faultsOf, repairsOf, runChecks, templates, toA1 } from "../../core";
import { explainRefusal, fetchRefusalWords } from "../refusals/explain-refusal";
import type { Doubtful, Paragraph, ReportRequest } from "./write-report";
import { writeReport } from "./write-report";

beforeAll(fetchRefusalWords);

const COLUMNS = "CDEFGHIJKLM";
const request: ReportRequest = { template: "tong-hop-2-14", period: "quý I năm 2021", acceptBroken: false };

/** The published quarter with some cells typed over: `{ H16: 2183 }`. Its total stands in row 10. */
function typedOver(cells: Readonly<Record<string, CellValue>>): readonly RowSpec[] {
  return quarter1Of2021.map((row, index) => ({
    ...row,
    ...(row.cells === undefined
      ? {}
      : { cells: row.cells.map((value, column) => cells[`${COLUMNS[column] ?? ""}${index + 10}`] ?? value) }),
  }));
}

function write(rows: readonly RowSpec[], acceptBroken = false) {
  const table = buildTable({ rows });
  const { findings } = runChecks(table);
  return writeReport(
    { table, findings, faults: faultsOf(table, findings, repairsOf(table, findings)) },
    { ...request, acceptBroken },
  );
}

function doubtful(rows: readonly RowSpec[]): Doubtful {
  const result = write(rows);
  if (result.is !== "doubtful") throw new Error(result.is);
  return result;
}

function paragraph(rows: readonly RowSpec[]): Paragraph {
  const result = write(rows, true);
  if (result.is !== "paragraph") throw new Error(result.is);
  return result;
}

test("the published quarter is written without a doubt, and twice the same", () => {
  const result = write(quarter1Of2021);
  expect(result).toMatchObject({ is: "paragraph" });
  expect(result).toEqual(write(quarter1Of2021));
  expect(paragraph(quarter1Of2021)).toEqual(result);
});

describe("a broken equation under a printed figure", () => {
  // Sở Tư pháp, trả đúng thời hạn 2.163 → 2.183: its own (8) and the column's total no longer agree.
  const rows = typedOver({ H16: 2183 });

  test("names the figures, their cells and the cell behind them, and writes nothing", () => {
    const result = doubtful(rows);
    expect(result.figures.map(({ label, value, cells }) => [label, value, cells.map(toA1).join()])).toEqual([
      ["trả đúng thời hạn", "90.869", "H10,H16"],
      ["tỷ lệ trả đúng thời hạn", "90,79%", "H10,H16"],
    ]);
    expect(result.cells.map(toA1)).toEqual(["H10", "H16"]);
  });

  test("is marked in the text when the user accepts it", () => {
    const { text, figures } = paragraph(rows);
    expect(text).toContain(
      "trả đúng thời hạn 90.869 [số còn lệch] hồ sơ (đạt 90,79% [số còn lệch]), trả quá hạn 9.216 hồ sơ (chiếm 9,21%);",
    );
    expect(text).toContain("thấp nhất là Cục thuế tỉnh 38,78% (121/312 hồ sơ).");
    expect(figures.filter((figure) => figure.doubtful).map(({ start, end }) => text.slice(start, end))).toEqual([
      "90.869",
      "90,79%",
    ]);
  });
});

test("a broken equation that touches no printed figure does not stand in the way", () => {
  // Ten dossiers of (5) stand with the wrong unit: two rows do not add up, every column still does.
  const swapped = typedOver({ D16: 10, D18: 2088 });
  expect(
    runChecks(buildTable({ rows: swapped }))
      .findings.filter(({ severity }) => severity === "error")
      .map(({ at }) => toA1(at[0])),
  ).toEqual(["C16", "C18"]);
  expect(doubtfulLabels(swapped)).toEqual([]);
});

test("a unit's own figure is in doubt where its row does not add up", () => {
  // Ten dossiers of (9) stand with the tax office instead of Sở Công thương: the column still adds up.
  const rows = typedOver({ H34: 131, H18: 2152 });
  expect(doubtfulLabels(rows)).toEqual([
    "Cục thuế tỉnh: tỷ lệ trả đúng thời hạn",
    "Cục thuế tỉnh: trả đúng thời hạn",
    "Cục thuế tỉnh: đã giải quyết",
  ]);
  expect(paragraph(rows).text).toContain(
    "Cục thuế tỉnh 41,99% [số còn lệch] (131 [số còn lệch]/312 [số còn lệch] hồ sơ)",
  );
});

test("an unreadable cell of a unit puts the remarks in doubt, not the totals", () => {
  const rows = typedOver({ M22: "tám nghìn" });
  const { text } = paragraph(rows);
  expect(doubtful(rows).cells.map(toA1)).toContain("M22");
  expect(text).toContain("Các nhận xét trên chưa kể 1 [số còn lệch] đơn vị chưa đủ số liệu (");
});

test("an overdue total of 0 in doubt is printed and marked, not put into words", () => {
  const rows: readonly RowSpec[] = [{ name: "Sở A", cells: [10, 0, 0, 10, 7, 7, 0, 4, 3, 0, 0] }];
  expect(doubtful(rows).cells.map(toA1)).toEqual(expect.arrayContaining(["C10", "J10", "K10", "L10"]));
  const late: readonly RowSpec[] = [{ name: "Sở A", cells: [10, 0, 0, 10, 7, 6, 1, 3, 3, 0, 0] }];
  expect(paragraph(late).text).toContain(
    "Tổng số hồ sơ quá hạn (đã giải quyết và đang giải quyết) là 0 [số còn lệch] hồ sơ.",
  );
});

describe("refusals", () => {
  test("an unknown template names the known ones", () => {
    const table = buildTable({ rows: quarter1Of2021 });
    expect(writeReport({ table, findings: [], faults: [] }, { ...request, template: "khong-co" })).toEqual({
      is: "refusal",
      reason: "template-unknown",
      about: { template: "khong-co", known: templates.map(({ id }) => id) },
    });
  });

  test("figures that the table does not hold are named with their cells and the reason", () => {
    const table = buildTable({
      columns: ["received", "resolved", "pending", "resolvedLate"],
      rows: [{ cells: [10, null, "ba", 1] }],
    });
    const result = writeReport({ table, findings: [], faults: [] }, request);
    expect(result).toEqual({
      is: "refusal",
      reason: "facts-missing",
      about: {
        template: "Tổng hợp từ phụ lục",
        from: "table",
        facts: [
          "đã giải quyết (ô D10 còn trống)",
          "trả đúng thời hạn (bảng không có cột này)",
          "đang giải quyết (ô E10 chưa đọc được là số)",
        ],
      },
    });
    if (result.is !== "refusal") throw new Error(result.is);
    expect(explainRefusal(result)).toContain(
      "đã giải quyết (ô D10 còn trống); trả đúng thời hạn (bảng không có cột này)",
    );
  });

  test("a table without any of the columns is another table, and is not asked for cells", () => {
    const table = buildTable({ columns: ["postal"], rows: [{ cells: [3] }] });
    const result = writeReport({ table, findings: [], faults: [] }, request);
    if (result.is !== "refusal") throw new Error(result.is);
    expect(result.about["from"]).toBe("another-table");
    expect(explainRefusal(result)).toBe(
      "Bảng này không có các cột mà đoạn «Tổng hợp từ phụ lục» cần: tổng số tiếp nhận; đã giải quyết; trả đúng thời hạn; đang giải quyết. Chọn bảng có các cột ấy, hoặc điền các số này khi tạo đoạn.",
    );
  });

  test("a long list of cells is cut short", () => {
    const table = buildTable({
      columns: ["received", "resolved", "resolvedInTime", "pending"],
      rows: Array.from({ length: 7 }, () => ({ cells: [null, 1, 1, 0] })),
    });
    expect(writeReport({ table, findings: [], faults: [] }, request)).toMatchObject({
      about: { facts: ["tổng số tiếp nhận (ô C10, C11, C12 và 4 ô khác còn trống)"] },
    });
  });
});

function doubtfulLabels(rows: readonly RowSpec[]): readonly string[] {
  const result = write(rows);
  return result.is === "doubtful" ? result.figures.map(({ label }) => label) : [];
}
