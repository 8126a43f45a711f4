import { makeGrid } from "../../../test/grids/make-grid";
import { buildTable } from "../../../test/tables/build-table";
import { periodAbove } from "./title-period";

const table = {
  ...buildTable({ rows: [{ name: "Sở A", cells: [] }] }),
  area: { top: 4, left: 0, bottom: 9, right: 5 },
};

test.each<[readonly string[], string | null]>([
  [["TỔNG HỢP THEO DÕI KẾT QUẢ", "CÔNG KHAI TRÊN CỔNG DỊCH VỤ CÔNG QUÝ I/2021"], "QUÝ I/2021"],
  [
    ["Phụ lục", "(Kèm theo Báo cáo số 12/BC-SNV ngày 05 tháng 4 năm 2021)", "Quý 3 năm 2021".normalize("NFD")],
    "Quý 3 năm 2021",
  ],
  [["Kết quả 6 tháng đầu năm 2022"], "6 tháng đầu năm 2022"],
  [["Tháng 09/2021", "(Kèm theo Báo cáo ngày 20 tháng 9 năm 2021)"], "Tháng 09/2021"],
  [["Bắc Giang, ngày    tháng 4 năm 2021"], null],
  [["Kết quả năm 2023"], "năm 2023"],
  [["Phụ lục"], null],
  [["a", "b", "c", "d", "Quý II/2020"], null],
])("%j: %s", (lines, expected) => expect(periodAbove(makeGrid(lines.map((line) => [line])), table)).toBe(expected));
