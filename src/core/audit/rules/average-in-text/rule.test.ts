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
