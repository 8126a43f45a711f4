import { found, verdict } from "../../../../../test/audit/said";

describe("heads side by side, each with parts of its own", () => {
  test.each([
    "Cấp tỉnh 15.308 hồ sơ, trong đó đúng hạn 15.201 hồ sơ; cấp xã 30.907 hồ sơ, trong đó đúng hạn 30.227 hồ sơ.",
    "Kho A 15.308 kiện, trong đó còn tốt 15.201 kiện; kho B 30.907 kiện, trong đó còn tốt 30.227 kiện.",
    "Kho A 153 kiện, trong đó kiện tốt 120 kiện; kho B 309 kiện.",
  ])("are no parts of one another: %s", (text) => expect(verdict(text).broken).toEqual([]));

  const under = (total: string) =>
    `Toàn tỉnh giải quyết ${total} hồ sơ, cụ thể: cấp tỉnh 15.308 hồ sơ, trong đó đúng hạn 15.201 hồ sơ; cấp xã 30.907 hồ sơ, trong đó đúng hạn 30.227 hồ sơ.`;
  test("make up the total above them", () => {
    expect(verdict(under("46.215")).holds).toBe(1);
    expect(found("list-adds-up", under("46.251"))).toEqual(["broken error 46.251 15.308 30.907"]);
  });
});

describe("a total in a bracket at the end of its list", () => {
  const text = (total: string) =>
    `Ba kho còn hàng cũ, gồm: kho A 24 kiện, kho B 17 kiện, kho C 11 kiện (tổng ${total} kiện, chiếm 80% của cả vùng là 65 kiện).`;
  test("is no part of what stands before it", () => expect(verdict(text("52")).broken).toEqual([]));
  test("is wrong where one slip of the pen explains it", () =>
    expect(found("list-adds-up", text("25"))).toEqual(["broken error 25 24 17 11"]));
});

test("a part, its denial and a third: any of them may be the wrong one", () =>
  expect(
    found("list-adds-up", "Nhận 236 kiện; đã phát được 205 kiện; chưa phát được 32 kiện; đang chuyển 9 kiện."),
  ).toEqual(["undecided 32 236 205", "undecided 32 236 205 9"]));

describe("a total of periods that is a part of the year's plan", () => {
  const text = (first: string) =>
    `Đã nhập 120.000 trang theo kế hoạch; quý I: ${first} trang, quý II: 33.000 trang, quý III: 38.400 trang, cộng dồn 93.000 trang, còn phải nhập 27.000 trang.`;
  test("holds, pages being counted exactly", () => expect(verdict(text("21.600"))).toEqual({ holds: 2, broken: [] }));
  test("or is wrong", () => expect(found("list-adds-up", text("21.601"))).toHaveLength(1));
});

test("columns of a list hold their totals, whatever brackets divide", () =>
  expect(
    found(
      "list-adds-up",
      "Khối 6 có 4 lớp, 168 học sinh (6A 43, 6B 42, 6C 42, 6D 41); khối 7 có 4 lớp, 159 học sinh; khối 8 có 3 lớp, 127 học sinh; khối 9 có 3 lớp, 118 học sinh. Toàn trường 14 lớp, 573 học sinh.",
    ).join(),
  ).toContain("573"));

test("a plan behind a percentage is no part of a list", () =>
  expect(
    found(
      "list-adds-up",
      "Thu 845,6 tỷ đồng (đạt 92,4% dự toán tỉnh giao là 915,15 tỷ đồng; 88,08% dự toán xã giao là 960 tỷ đồng).",
    ),
  ).toEqual([]));

describe("asked about, never blamed", () => {
  test.each([
    [
      "parts whose percentages make up all, one of which closes elsewhere",
      "Tuyển 18.750 học sinh, trong đó công lập 15.000 (80%), tư thục 2.205 (12%), thường xuyên 1.500 (8%); số dự thi 21.640, trượt công lập 6.640.",
      "undecided 2.205 18.750 15.000 1.500",
    ],
    [
      "a bracket behind the percentage of what it divides",
      "Kế hoạch trồng 1.250 ha; đã trồng 1.187,5 ha, đạt 95% (rừng sản xuất 10.050 ha, rừng phòng hộ 137,5 ha).",
      "undecided 10.050 1.187,5 137,5",
    ],
    [
      "«cộng» in a bracket at the end of a list",
      "Cấp mới 642 giấy phép, cấp lại 118 giấy phép, gia hạn 240 giấy phép (cộng 1.001 giấy phép).",
      "undecided 118 1.001 642 240",
    ],
    [
      "a number grouped as counts are, behind «di động»",
      "Nhận 4.260 phản ánh gồm: ứng dụng di động 2.892, tổng đài 852, thư điện tử 426.",
      "2.892",
    ],
  ])("%s", (_, text, expected) => expect(found("list-adds-up", text).join()).toContain(expected));
});
