import { form06a } from "../../../../../test/grids/form-06a";
import { verdict } from "../../../../../test/audit/said";

const table = form06a("Đơn vị", [
  [1, "Xã An Lạc", 320, 20, 270, 30, 300, 200, 95, 5, 20, 18, 2],
  [2, "Xã Đồng Tâm", 210, 10, 150, 50, 200, 150, 48, 2, 10, 10, 0],
  [3, "Phường Tân Hòa", 540, 40, 480, 20, 510, 400, 110, 0, 30, 30, 0],
  [4, "Xã Hữu Sản", 160, 10, 90, 60, 150, 100, 38, 12, 10, 6, 4],
  [5, "Xã Mỹ An", 95, 5, 81, 9, 90, 60, 30, 0, 5, 5, 0],
  [null, "Tổng cộng", 1325, 85, 1071, 169, 1250, 910, 321, 19, 75, 69, 6],
]);
const broken = (text: string): readonly string[] => verdict(text, { table }).broken;

test.each([
  "4 xã tiếp nhận 785 hồ sơ, 1 phường tiếp nhận 540 hồ sơ.",
  "Có 4 xã và 1 phường tiếp nhận hồ sơ.",
  "Có 3 xã có hồ sơ quá hạn, 1 phường không có hồ sơ quá hạn.",
  "Có 3/5 xã, phường có hồ sơ quá hạn.",
  "Toàn huyện giải quyết 1.250/1.325 hồ sơ (94,3%), trong đó 4 xã giải quyết 740 hồ sơ, phường giải quyết 510 hồ sơ.",
  "Không tính phường Tân Hòa, 4 xã còn lại tiếp nhận 785 hồ sơ.",
])("offices are counted by their kind: %s", (text) => expect(broken(text)).toEqual([]));

test.each([
  "Số hồ sơ quá hạn gồm 19 hồ sơ đã trả và 6 hồ sơ đang giải quyết, tổng 25 hồ sơ (1,9%).",
  "Đơn vị có hồ sơ quá hạn nhiều nhất là Hữu Sản với 16 hồ sơ (12 hồ sơ đã trả, 4 hồ sơ đang giải quyết).",
  "Hồ sơ quá hạn tập trung ở Hữu Sản (16/25 hồ sơ, chiếm 64%) và An Lạc (7/25, chiếm 28%).",
  "Trong 5 đơn vị có 3 đơn vị phát sinh hồ sơ quá hạn (An Lạc 7, Đồng Tâm 2, Hữu Sản 16), tổng 25 hồ sơ.",
])("parts of what is overdue, and shares of all of it: %s", (text) => expect(broken(text)).toEqual([]));

test.each([
  "Có 3 xã và 1 phường tiếp nhận hồ sơ. Toàn huyện tiếp nhận 1.325 hồ sơ; 3 xã tiếp nhận hồ sơ.",
  "Xã Hữu Sản tiếp nhận 160 hồ sơ, đã giải quyết 105/160 hồ sơ.",
  "Xã Hữu Sản tiếp nhận 106 hồ sơ, đã giải quyết 150 hồ sơ.",
])("what the table contradicts is told as before: %s", (text) => expect(broken(text)).not.toEqual([]));

test.each([
  "Hồ sơ trực tiếp và bưu chính 169 hồ sơ, riêng Xã Hữu Sản 60 hồ sơ (35,5%).",
  "Trong 1.231 hồ sơ đúng hạn có 910 hồ sơ trước hạn (73,9%).",
  "Có 75 hồ sơ chuyển sang tháng 12, nhiều nhất là Phường Tân Hòa với 30 hồ sơ (40%), Xã An Lạc 20 hồ sơ (26,7%).",
])("a percentage that the text's own counts give is of those: %s", (text) => expect(broken(text)).toEqual([]));

test.each([
  "Số hồ sơ trả trước hạn của Phường Tân Hòa (400) bằng 2 lần của Xã An Lạc (200).",
  "Các đơn vị đạt 100% đúng hạn (2 đơn vị) giải quyết 600 hồ sơ; các đơn vị còn lại giải quyết 650 hồ sơ, quá hạn 19.",
  "Cùng kỳ năm 2025, huyện tiếp nhận 1.102 hồ sơ, giải quyết 1.050 hồ sơ; năm nay tăng lần lượt 223 và 200 hồ sơ.",
  "Nếu trả xong 6 hồ sơ quá hạn thì tồn còn 69 hồ sơ.",
])("what is another's, another time's or not so is not the table's: %s", (text) => expect(broken(text)).toEqual([]));
