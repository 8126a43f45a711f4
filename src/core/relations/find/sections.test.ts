import { makeGrid } from "../../../../test/grids/make-grid";
import { best } from "../../../../test/tables/best-table";
import type { CellValue } from "../..";

type Rows = readonly (readonly CellValue[])[];

describe("sections", () => {
  const HEAD: Rows = [
    [
      "TT",
      "Đơn vị",
      "Tổng tiếp nhận",
      "Trực tuyến",
      "Kỳ trước",
      "Trực tiếp",
      "Tổng đã giải quyết",
      "Đúng hạn",
      "Trả quá hạn",
      "Tổng đang giải quyết",
      "Chưa đến hạn",
      "Đang giải quyết quá hạn",
      "Tổng quá hạn",
    ],
  ];
  const unit = (tt: CellValue, name: CellValue, size: number): CellValue[] => [
    tt,
    name,
    size,
    0,
    0,
    size,
    size,
    size,
    0,
    0,
    0,
    0,
    0,
  ];
  const shape = (rows: Rows): unknown => {
    const table = best(makeGrid([...HEAD, ...rows]));
    return {
      kinds: table.rows.map(({ kind, name }) => `${kind} ${name}`),
      sums: table.sums.map(
        ({ total, parts }) =>
          `${table.rows[total]?.name ?? ""} = ${parts.map((part) => table.rows[part]?.name ?? "").join(" + ")}`,
      ),
    };
  };

  test("subtotals in the section rows, total at the bottom", () => {
    expect(
      shape([
        unit("I", "Sở", 3),
        unit(1, "a", 1),
        unit(2, "b", 2),
        unit("II", "Huyện", 7),
        unit(1, "c", 3),
        unit(2, "d", 4),
        unit(null, "Tổng cộng", 10),
      ]),
    ).toEqual({
      kinds: ["subtotal Sở", "unit a", "unit b", "subtotal Huyện", "unit c", "unit d", "total Tổng cộng"],
      sums: ["Sở = a + b", "Huyện = c + d", "Tổng cộng = Sở + Huyện"],
    });
  });

  test("subtotals below the sections", () => {
    expect(
      shape([
        ["I", "Sở"],
        unit(1, "a", 1),
        unit(2, "b", 2),
        unit(null, "Cộng I", 3),
        ["II", "Huyện"],
        unit(1, "c", 3),
        unit(null, "Cộng II", 3),
        unit(null, "Toàn tỉnh", 6),
      ]),
    ).toEqual({
      kinds: [
        "heading Sở",
        "unit a",
        "unit b",
        "subtotal Cộng I",
        "heading Huyện",
        "unit c",
        "subtotal Cộng II",
        "total Toàn tỉnh",
      ],
      sums: ["Cộng I = a + b", "Cộng II = c", "Toàn tỉnh = Cộng I + Cộng II"],
    });
  });

  test("the last section's «Cộng» is no total over sections of a handful of dossiers, where it closes over its own", () => {
    const table = best(
      makeGrid([
        ...HEAD,
        ["I", "Khối A"],
        [1, "Ban An Hòa", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [2, "Ban An Lâm", 1, 1, 0, 0, 1, 0, 1, 0, 0, 0, 1],
        [3, "Sở An Minh", 3, 1, 1, 1, 1, 0, 1, 2, 1, 1, 2],
        [null, "Tổng 1", 4, 2, 1, 1, 2, 0, 2, 2, 1, 1, 3],
        ["II", "Khối B"],
        [1, "Tổng cục Bình Hòa", 1, 1, 0, 0, 0, 0, 0, 1, 1, 0, 0],
        [2, "Trung tâm Bình Lâm", 3, 2, 0, 1, 2, 2, 0, 1, 0, 1, 1],
        [null, "Cộng", 4, 3, 0, 1, 2, 2, 0, 2, 1, 1, 1],
      ]),
    );
    expect(table.sums.map(({ total, parts }) => [total, ...parts])).toEqual([
      [4, 1, 2, 3],
      [8, 6, 7],
    ]);
  });

  test("levels A > I > 1, headings merged into the first cell", () => {
    expect(
      shape([
        ["A. CẤP TỈNH"],
        unit("I", "Sở", 3),
        unit(1, "a", 1),
        unit(2, "b", 2),
        ["B. CẤP XÃ"],
        unit(1, "c", 4),
        unit(null, "Tổng số", 7),
      ]),
    ).toEqual({
      kinds: ["heading CẤP TỈNH", "subtotal Sở", "unit a", "unit b", "heading CẤP XÃ", "unit c", "total Tổng số"],
      sums: ["Sở = a + b", "Tổng số = Sở + c"],
    });
  });

  test("units numbered with Roman numerals only are units", () => {
    expect(shape([unit("I", "a", 1), unit("II", "b", 2), unit(null, "Cộng", 3)])).toEqual({
      kinds: ["unit a", "unit b", "total Cộng"],
      sums: ["Cộng = a + b"],
    });
  });

  test("no numbering column at all", () => {
    expect(shape([unit(null, "Tổng", 3), unit(null, "a", 1), unit(null, "b", 2)])).toEqual({
      kinds: ["total Tổng", "unit a", "unit b"],
      sums: ["Tổng = a + b"],
    });
  });

  test("an unnumbered section row above units that start again at 1", () => {
    expect(
      shape([
        unit(null, "Khối sở", 3),
        unit(1, "a", 1),
        unit(2, "b", 2),
        unit(null, "Khối xã", 4),
        unit(1, "c", 4),
        unit(null, "Tổng", 7),
      ]),
    ).toEqual({
      kinds: ["subtotal Khối sở", "unit a", "unit b", "subtotal Khối xã", "unit c", "total Tổng"],
      sums: ["Khối sở = a + b", "Khối xã = c", "Tổng = Khối sở + Khối xã"],
    });
  });

  test("a unit without any dossier is a unit, a single unit needs no total", () => {
    expect(shape([unit(1, "a", 1), [2, "b"], unit(3, "c", 2)])).toEqual({
      kinds: ["unit a", "unit b", "unit c"],
      sums: [],
    });
    expect(shape([unit(1, "a", 1)])).toEqual({ kinds: ["unit a"], sums: [] });
  });

  test("Tổng cục is a unit, not a total", () => {
    expect(shape([unit(1, "Tổng cục Thuế", 1), unit(2, "Cộng đồng số", 2), unit(null, "Cộng", 3)])).toEqual({
      kinds: ["unit Tổng cục Thuế", "unit Cộng đồng số", "total Cộng"],
      sums: ["Cộng = Tổng cục Thuế + Cộng đồng số"],
    });
  });
});
