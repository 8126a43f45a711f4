import { found, verdict } from "../../../../../test/audit/said";

describe("what «trong đó» announces may divide what its sentence begins with", () => {
  const text = (last: string) =>
    `Đội có 11 thợ, gồm 1 đội trưởng, 2 đội phó và 8 thợ; trong đó 7 thợ may, ${last} thợ mộc.`;
  test("again", () => {
    expect(verdict(text("4")).broken).toEqual([]);
    expect(found("list-adds-up", text("4"))).toEqual([]);
  });
  test("else what is wrong is asked about", () =>
    expect(found("list-adds-up", text("5"))).toEqual([expect.stringMatching(/5/)]));
  test("and what is among the last of its parts is of that one", () =>
    expect(verdict("Tổ nhận 50 thư, đã gửi 40 thư, trong đó 28 thư thường, 12 thư nhanh.").broken).toEqual([]));
});

describe("counts each alone in a bracket before their total", () => {
  const text = (second: string) =>
    `Nợ dưới 3 tháng 216 xưởng (12,4 tỷ đồng), đến 6 tháng 94 xưởng (${second} tỷ đồng), lâu hơn 60 xưởng (41,35 tỷ đồng); tổng cộng 370 xưởng với 72,5 tỷ đồng, chiếm 2,9% số phải thu (2.500 tỷ đồng).`;
  test("make it up", () => expect(verdict(text("18,75")).broken).toEqual([]));
  test("whatever stands in a bracket behind it", () =>
    expect(found("list-adds-up", text("18,57"))).toEqual([expect.stringMatching(/^undecided .*18,57/)]));
});

test("«trung bình trở lên» is a grade, and no average", () => {
  const text = (last: string) =>
    `Xã có 4.236 hộ; hộ nghèo 127 hộ (3%), hộ cận nghèo 212 hộ (5%), hộ có mức sống trung bình trở lên ${last} hộ (92%).`;
  expect(verdict(text("3.897"))).toEqual({ holds: 5, broken: [] });
  expect(found("list-adds-up", text("3.898"))).toHaveLength(1);
});
