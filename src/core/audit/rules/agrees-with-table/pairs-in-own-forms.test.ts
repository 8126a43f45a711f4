import { makeGrid } from "../../../../../test/grids/make-grid";
import { best } from "../../../../../test/tables/best-table";
import { auditText } from "../../audit-text";

/** Made up: vaccinated children and mothers by commune, in a form that no profile knows. */
const table = best(
  makeGrid([
    ["KẾT QUẢ TIÊM CHỦNG 10 THÁNG NĂM 2026"],
    ["STT", "Xã", "Trẻ dưới 1 tuổi", "Trẻ tiêm đủ", "Tỷ lệ (%)", "Phụ nữ có thai", "Tiêm uốn ván", "Tỷ lệ (%)"],
    [1, "Xã Mường Chanh", 210, 189, 90, 180, 153, 85],
    [2, "Xã Chiềng Nơi", 164, 131, 79.88, 150, 120, 80],
    [3, "Xã Phiêng Pằn", 305, 290, 95.08, 260, 247, 95],
    [4, "Phường Mai Sơn", 521, 515, 98.85, 470, 460, 97.87],
    [null, "Tổng cộng", 1200, 1125, 93.75, 1060, 980, 92.45],
  ]),
);
const text = `Phường Mai Sơn đạt cao nhất 98,85% (515/521 trẻ), thấp nhất là Xã Chiềng Nơi 79,88%.
Tỷ lệ phụ nữ có thai tiêm uốn ván đạt 92,45% (980/1.060 người), trong đó Xã Phiêng Pằn 95%.`;

const told = (printed: string): readonly string[] =>
  auditText(printed, { table, period: "10 tháng năm 2026" }).findings.map(({ outcome, what, correction }) =>
    [outcome, what, ...(correction ?? []).map(({ next }) => `→ ${next}`)].join(" "),
  );

describe("Two counts with a stroke beside a table in a form of its own", () => {
  it("are two cells of the office's row, or of all where a line before named the office", () =>
    expect(told(text)).toEqual([]));

  it("are corrected to the pair whose percentage the text prints, though another cell is as near", () =>
    // 1.600 is one digit from 1.200 as well.
    expect(told(text.replace("1.060", "1.600"))).toEqual([
      "broken Văn bản ghi 980/1.600 người, bảng ghi 980/1.060 (toàn bảng: ô G7, F7) → 980/1.060",
    ]));

  it("that bind a percentage are told once, and not asked about by the table again", () =>
    expect(told(text.replace("98,85", "98,58"))).toEqual([
      expect.stringMatching(/^broken .*98,58.*515\/521 = 98,85%/),
    ]));
});
