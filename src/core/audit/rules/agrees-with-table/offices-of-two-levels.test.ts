import { form06a } from "../../../../../test/grids/form-06a";
import { verdict } from "../../../../../test/audit/said";

const table = form06a("Đơn vị", [
  ["I", "Sở, ban, ngành", 1180, 130, 900, 150, 1020, 700, 300, 20, 160, 150, 10],
  [1, "Sở Nội vụ", 300, 30, 240, 30, 270, 200, 70, 0, 30, 30, 0],
  [2, "Sở Xây dựng", 480, 70, 330, 80, 390, 250, 125, 15, 90, 82, 8],
  [3, "Sở Y tế", 250, 20, 210, 20, 230, 180, 50, 0, 20, 20, 0],
  [4, "Ban Quản lý các khu công nghiệp", 150, 10, 120, 20, 130, 70, 55, 5, 20, 18, 2],
  ["II", "Xã, phường", 2060, 90, 1700, 270, 1940, 1400, 530, 10, 120, 117, 3],
  [1, "Xã Bình Minh", 700, 30, 560, 110, 660, 460, 194, 6, 40, 38, 2],
  [2, "Phường Trung Tâm", 860, 40, 760, 60, 810, 620, 190, 0, 50, 50, 0],
  [3, "Xã Hòa Sơn", 500, 20, 380, 100, 470, 320, 146, 4, 30, 29, 1],
  [null, "Tổng cộng", 3240, 220, 2600, 420, 2960, 2100, 830, 30, 280, 267, 13],
]);
const broken = (text: string): readonly string[] => verdict(text, { table }).broken;

test.each([
  [
    "what a closed bracket says is farther off",
    "Hồ sơ quá hạn 43 hồ sơ (30 đã giải quyết, 13 đang giải quyết), trong đó cấp tỉnh 30 hồ sơ, cấp xã 13 hồ sơ.",
  ],
  [
    "a number may be taken for a part of the name before it",
    "Còn 13 hồ sơ quá hạn: Sở Xây dựng 8, Ban Quản lý các khu công nghiệp 2, Xã Bình Minh 2, Xã Hòa Sơn 1.",
  ],
  [
    "by how many an office has more",
    "Số hồ sơ trực tuyến của Phường Trung Tâm nhiều hơn Xã Bình Minh 200 hồ sơ và nhiều hơn Xã Hòa Sơn 380 hồ sơ.",
  ],
  [
    "how many is many, and the share of two together",
    "Hai đơn vị có hồ sơ tồn nhiều là Sở Xây dựng (90) và Phường Trung Tâm (50), chiếm 50% tổng số hồ sơ tồn.",
  ],
  ["a count in brackets by the words of the one before", "Toàn tỉnh tiếp nhận 3.240 hồ sơ (kỳ trước 220, mới 3.020)."],
  ["a pair with words between its numbers", "Xã Bình Minh tiếp nhận 560 hồ sơ trực tuyến/670 hồ sơ mới, đạt 83,6%."],
  [
    "offices counted within a level",
    "Khối sở, ban, ngành có 2/4 đơn vị để quá hạn; khối xã, phường có 2/3 đơn vị để quá hạn.",
  ],
  ["what is not returned is pending", "Hồ sơ quá hạn của Sở Xây dựng gồm 15 hồ sơ đã trả và 8 hồ sơ chưa trả."],
  ["to each of two its own", "Tháng 11, Sở Nội vụ và Sở Y tế cùng đạt 100% đúng hạn với 270 và 230 hồ sơ."],
  [
    "by how many an office has more than three together",
    "Phường Trung Tâm giải quyết 810 hồ sơ, nhiều hơn tổng số của Sở Nội vụ, Sở Y tế và Ban Quản lý các khu công nghiệp (630 hồ sơ) 180 hồ sơ.",
  ],
  [
    "a number behind «các khu công nghiệp»",
    "Trong tổng số 43 hồ sơ quá hạn, Sở Xây dựng 23 (53,5%), Ban Quản lý các khu công nghiệp 7 (16,3%), Xã Bình Minh 8 (18,6%), Xã Hòa Sơn 5 (11,6%).",
  ],
])("%s", (_, text) => expect(broken(text)).toEqual([]));

test.each([
  ["a level's count", "Hồ sơ quá hạn 43 hồ sơ, trong đó cấp tỉnh 30 hồ sơ, cấp xã 31 hồ sơ."],
  ["an office's count", "Toàn tỉnh tiếp nhận 3.240 hồ sơ; Sở Xây dựng tiếp nhận 408 hồ sơ, Sở Y tế 250 hồ sơ."],
  [
    "an office's rate",
    "Toàn tỉnh tiếp nhận 3.240 hồ sơ; tỷ lệ đúng hạn cao nhất là Sở Y tế, thấp nhất là Sở Xây dựng (92,6%).",
  ],
])("%s that the table contradicts is told", (_, text) => expect(broken(text)).not.toEqual([]));
