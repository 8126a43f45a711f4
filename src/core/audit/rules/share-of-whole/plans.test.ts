import { found, verdict } from "../../../../../test/audit/said";

describe("a percentage of a plan", () => {
  test("is of the plan beside it, whatever stands before", () => {
    const text =
      "Cấp 9.842 thẻ, trong đó cấp mới 9.744 thẻ, chiếm 99%; đổi 5.310 trường hợp (bằng 118% kế hoạch năm, kế hoạch 4.500 trường hợp).";
    expect(verdict(text)).toEqual({ holds: 2, broken: [] });
    expect(found("share-of-whole", text.replace("118%", "181%"))).toEqual(["broken error 181% 5.310 4.500"]);
  });
  test("of a head says that each part has a plan of its own", () =>
    expect(
      verdict("Chi 4.218 tỷ đồng, đạt 61,4% kế hoạch; gồm: vốn tỉnh 1.386 tỷ đồng, đạt 63%; vốn xã 2.832 tỷ đồng.")
        .broken,
    ).toEqual([]));
  test("is asked about where no plan is stated and one slip of the pen explains it", () =>
    expect(
      found("share-of-whole", "Được giao 12.600 suất quà; đã trao 8.946 suất, bằng 17% kế hoạch.").every((one) =>
        one.startsWith("undecided"),
      ),
    ).toBe(true));
});

describe("percentages said one after the other of as many pairs", () => {
  const text = (rate: string) => `Đã xử lý 163/181 đơn và 78/84 thư, đạt tỷ lệ lần lượt ${rate} và 92,86%.`;
  test("hold", () => expect(verdict(text("90,06%"))).toEqual({ holds: 2, broken: [] }));
  test("or one is wrong", () =>
    expect(found("share-of-whole", text("90,60%"))).toEqual(["broken error 90,60% 163/181"]));
});

test("«trên tổng số» ties the two counts before a percentage, and no third one", () =>
  expect(
    found(
      "share-of-whole",
      "Có 9.146 lượt nộp qua mạng trên tổng số 2.112 lượt nộp (đạt 92,14%). Nộp tiền mặt 166 lượt.",
    ),
  ).toEqual(["broken error 9.146 92,14% 2.112"]));

test("what stands right behind a pair is no share of the rest", () =>
  expect(found("share-of-whole", "Có 4/18 thôn (77,78%) có nhà văn hóa mới.")).toEqual(["broken error 4/18 77,78%"]));

describe("a percentage of the plan behind a list is of what the list divides", () => {
  const text = (rate: string) =>
    `Công an xã cấp 245 thẻ căn cước, trong đó cấp mới 60, cấp đổi 150, cấp lại 35; đạt ${rate} kế hoạch (250 thẻ).`;
  test("held", () => expect(verdict(text("98%"))).toEqual({ holds: 2, broken: [] }));
  test("broken", () =>
    expect(found("share-of-whole", text("89%"))).toEqual([expect.stringMatching(/^broken error 89% 245 250/)]));
  test("or of its last part", () => expect(verdict(text("14%")).broken).toEqual([]));
});
