import { found, verdict } from "../../../../../test/audit/said";

describe("percentages of one row are of one whole", () => {
  const behind = "Ghép lá: loại một 62% (5.952), loại hai 23% (2.208), loại ba 15% (1.440), trên tổng 9.600 lá.";
  test("that stands behind them", () => expect(verdict(behind).broken).toEqual([]));
  test.each([
    ["22%", "broken error 22% 2.208 9.600"],
    ["28%", "broken error 28% 2.208 9.600"],
  ])("%s is wrong beside the others", (printed, told) =>
    expect(found("share-of-whole", behind.replace("23%", printed))).toEqual([told]),
  );

  const before = "Xếp loại: (20%) 12 đội giỏi, (65%) 39 đội khá, (15%) 9 đội thường; cả vùng có 60 đội.";
  test("each in a bracket before its count", () => expect(verdict(before)).toEqual({ holds: 5, broken: [] }));
  test("none is of the count before its bracket", () =>
    expect(found("share-of-whole", before.replace("9 đội thường", "8 đội thường"))).toEqual(["broken error 8 15% 60"]));

  const together =
    "Lý do: thiếu giấy 120 việc (40%), chậm gửi 90 việc (30%), mất điện 60 việc (20%), khác 30 việc (10%).";
  test("that is printed nowhere", () => expect(verdict(together).broken).toEqual([]));
  test("of which none is the sum of the others", () => expect(found("list-adds-up", together)).toEqual([]));
  test("a count that the others' percentages contradict", () =>
    expect(found("share-of-whole", together.replace("90 việc", "99 việc"))).toEqual([
      "broken error 99 40% 120 60 30 30% 20%",
    ]));
  test("a percentage that its count contradicts", () =>
    expect(found("share-of-whole", together.replace("20%", "25%"))).toEqual(["broken error 25% 60 120 90 30"]));

  const pair = (rate: string, count: string) =>
    `Có 52% số lá (9.776/18.800) xanh, ${rate} (${count} lá) vàng, chỉ 3% (564 lá) đỏ.`;
  test("that a pair among them names", () => expect(verdict(pair("45%", "8.460")).broken).toEqual([]));
  test.each([
    [pair("44%", "8.460"), "44% 8.460"],
    [pair("45%", "4.860"), "4.860 45%"],
  ])("%s", (text, figures) =>
    expect(found("share-of-whole", text)).toEqual([expect.stringContaining(`broken error ${figures}`)]),
  );

  test("each of a whole of its own is not blamed", () =>
    expect(
      verdict("Đội A trồng 30 cây (60%), đội B 45 cây (90%), đội C 36 cây (80%), đội D 21 cây (70%).").broken,
    ).toEqual([]));
  test("what is among one of them is of that one", () =>
    expect(
      verdict("Nhận 18.742 lá; đã ghép 17.208 lá (91,82%), trong đó 16.864 lá phẳng (98%), 344 lá rách (2%).").broken,
    ).toEqual([]));
});
