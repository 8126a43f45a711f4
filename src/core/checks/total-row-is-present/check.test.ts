import { buildTable } from "../../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import { advised, spoken } from "../../../../test/tables/spoken";
import { makeGrid } from "../../../../test/grids/make-grid";
import { findAppendices, profiles } from "../..";
import { discoveries } from "../book-checks";
import { totalRowIsPresent } from "./check";

describe("correct", () => {
  test("the published appendix, and a total at the bottom", () => {
    expect(totalRowIsPresent.run(buildTable({ rows: quarter1Of2021 }))).toEqual({ holds: 1, verdicts: [] });
    expect(
      totalRowIsPresent.run(buildTable({ rows: [{ name: "Sở A" }, { name: "Sở B" }, { kind: "total" }] })),
    ).toEqual({ holds: 1, verdicts: [] });
  });
});

describe("incorrect", () => {
  test("several units without a total", () => {
    const table = buildTable({ rows: quarter1Of2021.slice(1) });
    expect(spoken(totalRowIsPresent, table)).toEqual(["broken B44 | Bảng có 34 đơn vị nhưng chưa có dòng Tổng"]);
    expect(advised(totalRowIsPresent, table)).toEqual([
      "Có thể thêm dòng Tổng; nếu không, số chung được cộng từ các đơn vị.",
    ]);
    expect(totalRowIsPresent.severity).toBe("note");
  });

  test("sections with their own counts are not the whole", () => {
    expect(
      totalRowIsPresent.run(
        buildTable({ rows: [{ kind: "subtotal", name: "Sở" }, { name: "Sở A" }, { name: "Sở B" }] }),
      ).verdicts,
    ).toHaveLength(1);
  });
});

describe("known false alarm", () => {
  test("a single unit needs no total", () => {
    expect(totalRowIsPresent.run(buildTable({ rows: [{ name: "Sở Tư pháp" }] }))).toEqual({ holds: 0, verdicts: [] });
  });
});

describe("measures and periods", () => {
  const saysSo = (title: string, names: readonly string[]): boolean => {
    const rows = names.map((name, at) => [name, 970 + 111 * at, 530 + 61 * at, 440 + 50 * at]);
    const [found] = findAppendices(
      makeGrid([[title, "Tổng số", "Trực tuyến", "Trực tiếp"], ...rows]),
      profiles,
      discoveries,
    );
    return found !== undefined && totalRowIsPresent.run(found.table).verdicts.length > 0;
  };
  test("need no total", () => {
    expect(saysSo("Chỉ tiêu", ["Hồ sơ", "Văn bản", "Phản ánh", "Cuộc họp"])).toBe(false);
    expect(saysSo("Biểu", ["Năm 2023", "Năm 2024", "Năm 2025", "9 tháng năm 2026"])).toBe(false);
  });
  test("places do", () => {
    expect(saysSo("Địa bàn", ["Năm Căn", "Kỳ Anh", "Cái Nước", "Đầm Dơi"])).toBe(true);
  });
});

describe("undecided", () => {
  test("never: a blank total row is there, its counts are for totals-add-up", () => {
    expect(
      totalRowIsPresent.run(buildTable({ rows: [{ kind: "total" }, { name: "Sở A" }, { name: "Sở B" }] })),
    ).toEqual({ holds: 1, verdicts: [] });
  });
});
