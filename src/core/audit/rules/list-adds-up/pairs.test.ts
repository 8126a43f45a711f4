import { found, verdict } from "../../../../../test/audit/said";

describe("pairs beside the pair that they make up", () => {
  const text = (part: string, total: string) =>
    `Thư đi ký đủ: tổ một 100% (21.460/21.460), tổ hai 98,3% (${part}), chung 98,92% (${total}).`;
  test("right", () => expect(verdict(text("36.371/37.000", "57.831/58.460")).broken).toEqual([]));
  test.each([
    [text("36.370/37.000", "57.831/58.460"), "36.370/37.000"],
    [text("36.371/37.000", "57.831/58.461"), "57.831/58.461"],
  ])("%s", (wrong, figure) => expect(found("list-adds-up", wrong).join()).toContain(figure));
  test("the total first", () =>
    expect(found("list-adds-up", "Chung 135/160 tổ: tổ núi 90/100 tổ, tổ biển 45/61 tổ.")).toHaveLength(1));
  test.each([
    "Có 98/106 thôn xong, 95/106 thôn khá, 72/106 thôn giỏi.",
    "Đội núi trồng 30/50 cây, đội biển 60/90 cây, cả vùng 90/150 cây.",
  ])("%s", (right) => expect(verdict(right).broken).toEqual([]));
});

describe("what its sentence counts beside a pair", () => {
  const text = (first: string, second: number) =>
    `${first} thôn dưới 70 điểm, ${second} thôn từ 70 đến 85 điểm, 35 thôn trên 85 điểm.`;
  test("makes up its whole", () => expect(found("list-adds-up", text("10/102", 57))).toEqual([]));
  test.each([
    ["10/103", 57],
    ["10/102", 75],
  ])("%s and %s are asked about", (first, second) =>
    expect(found("list-adds-up", text(first, second))).toEqual([expect.stringMatching(/^undecided /)]),
  );
  test("may be no part of it", () =>
    expect(found("list-adds-up", "12/40 thôn khá, 9 thôn giỏi, 3 thôn mẫu.")).toEqual([]));
});
