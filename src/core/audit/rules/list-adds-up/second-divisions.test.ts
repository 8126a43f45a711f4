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
