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
