import { auditText } from "../../audit-text";
import { found, spoken } from "../../../../../test/audit/said";

describe("correct", () => {
  test.each([
    "Toàn tỉnh có 48 xã; trong quý tiếp nhận 61.488 hồ sơ, bình quân mỗi xã 1.281 hồ sơ.",
    "Quầy số 3 đã tiếp 9.702 lượt người, bình quân 147 lượt/ngày (66 ngày làm việc).",
    "Mở 16 lớp cho 1.132 học viên, trung bình mỗi lớp 70,8 học viên.",
    "Mở 16 lớp cho 1.132 học viên, trung bình 71 học viên/lớp.",
  ])("%s", (text) => {
    expect(found("average-in-text", text)).toEqual([]);
    expect(auditText(text).claims.filter(({ check }) => check === "average-in-text")).toMatchObject([
      { outcome: "holds" },
    ]);
  });
});

describe("incorrect", () => {
  test("two digits exchanged", () =>
    expect(
      found("average-in-text", "Toàn tỉnh có 48 xã; trong quý tiếp nhận 61.488 hồ sơ, bình quân mỗi xã 1.218 hồ sơ."),
    ).toEqual(["broken error 1.218 61.488 48"]));

  test("said with what it should be", () =>
    expect(
      spoken("average-in-text", "Quầy số 3 đã tiếp 9.702 lượt người, bình quân 174 lượt/ngày (66 ngày làm việc)."),
    ).toEqual([
      "Số bình quân không khớp: 9.702 chia cho 66 ngày làm việc là 147, văn bản ghi bình quân 174 → Đối chiếu ba số này rồi sửa số gõ nhầm.",
    ]));
});

describe("known false alarm", () => {
  test.each([
    // By two units: a month of a commune.
    "Có 48 xã; trong quý tiếp nhận 61.488 hồ sơ, bình quân mỗi xã tiếp nhận 427 hồ sơ/tháng.",
    "Có 48 xã; tiếp nhận 61.488 hồ sơ, giải quyết 60.000 hồ sơ, bình quân mỗi xã 1.250 hồ sơ.",
    "Có 48 xã; trong quý tiếp nhận 61.488 hồ sơ, bình quân mỗi xã hơn 1.280 hồ sơ.",
    "Tiếp nhận 61.488 hồ sơ, bình quân mỗi ngày 998 hồ sơ.",
  ])("%s", (text) => expect(found("average-in-text", text)).toEqual([]));
});

describe("undecided", () => {
  test("no slip of the pen explains it", () =>
    expect(
      found("average-in-text", "Toàn tỉnh có 48 xã; trong quý tiếp nhận 61.488 hồ sơ, bình quân mỗi xã 902 hồ sơ."),
    ).toEqual(["undecided 902 61.488 48"]));
});

describe("money over what it is for (made-up texts)", () => {
  test.each([
    "Có 1.344 doanh nghiệp thành lập mới với tổng vốn 12.096 tỷ đồng, bình quân 9 tỷ đồng/doanh nghiệp.",
    "Trả 24.650 lượt hồ sơ. Doanh thu đạt 739,5 triệu đồng, bình quân 30.000 đồng/lượt.",
    "Đón 1.836.000 lượt khách, thu 1.652,4 tỷ đồng, bình quân mỗi lượt khách chi 900.000 đồng.",
  ])("%s", (text) =>
    expect(auditText(text).claims.filter(({ check }) => check === "average-in-text")).toMatchObject([
      { outcome: "holds" },
    ]),
  );
  test("one slip of the pen in the same sentence", () =>
    expect(
      found("average-in-text", "Có 1.344 doanh nghiệp với tổng vốn 21.096 tỷ đồng, bình quân 9 tỷ đồng/doanh nghiệp."),
    ).toEqual(["broken error 9 tỷ đồng 21.096 tỷ đồng 1.344"]));
  test.each([
    "Thu nhập bình quân đầu người đạt 62 triệu đồng/người/năm; thu ngân sách 400 tỷ đồng; 12.000 người có việc làm.",
    "Có 120 xã. Chi 64 tỷ đồng cho 80 xã khó khăn và 50 tỷ đồng cho 40 xã khác, bình quân 7 tỷ đồng/xã.",
  ])("known false alarm: %s", (text) => expect(found("average-in-text", text)).toEqual([]));
});

test("months that the average says itself", () =>
  expect(found("average-in-text", "Trả 24.650 lượt hồ sơ, bình quân mỗi tháng 4.390 lượt trong 5 tháng.")).toEqual([
    "broken error 4.390 24.650 5 tháng",
  ]));
