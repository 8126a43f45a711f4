import { sameOffices } from "./same-offices";

test.each([
  ["UBND xã Tân Lập", "Xã Tân Lập"],
  ["UBND xã Tân Lập", "XÃ TÂN LẬP"],
  ["X. Tân Lập", "Uỷ ban nhân dân xã Tân Lập"],
  ["Sở Kế hoạch và Đầu tư", "Sở KH&ĐT"],
  ["Tân Lập", "UBND xã Tân Lập"],
  ["Thanh tra", "Thanh tra tỉnh"],
  ["Phường 1", "P. 01"],
  ["xã Hoà Bình", "Xã Hòa Bình"],
])("one office: %s, %s", (one, other) => {
  expect(new Set(sameOffices([one, other])).size).toBe(1);
});

test.each([
  ["xã Tân Lập", "xã Tân Lạp"],
  ["xã Tân Lập", "phường Tân Lập"],
  ["Công an xã Tân Lập", "UBND xã Tân Lập"],
  ["Sở Y tế", "Sở Tư pháp"],
  ["Phường 1", "Phường 11"],
  ["", ""],
])("two offices: %s, %s", (one, other) => {
  expect(sameOffices([one, other])).toEqual([0, 1]);
});

test("a short name that several may be meant by is nobody's, in whatever order", () => {
  expect(sameOffices(["Tân Lập", "xã Tân Lập", "phường Tân Lập"])).toEqual([0, 1, 2]);
  expect(sameOffices(["xã Tân Lập", "Tân Lập", "phường Tân Lập"])).toEqual([0, 1, 2]);
  expect(sameOffices(["Sở KH&CN", "Sở Khoa học và Công nghệ", "Sở Kinh hoạch Công nghệ"])).toEqual([0, 1, 2]);
});
