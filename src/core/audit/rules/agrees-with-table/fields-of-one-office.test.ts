import { form06a } from "../../../../../test/grids/form-06a";
import { verdict } from "../../../../../test/audit/said";

const table = form06a("Lĩnh vực", [
  [1, "Hộ tịch", 125, 5, 110, 10, 120, 100, 19, 1, 5, 5, 0],
  [2, "Chứng thực", 210, 0, 180, 30, 210, 200, 10, 0, 0, 0, 0],
  [3, "Đất đai", 62, 12, 40, 10, 45, 20, 22, 3, 17, 15, 2],
  [4, "Bảo trợ xã hội", 35, 4, 25, 6, 30, 18, 12, 0, 5, 5, 0],
  [5, "Xây dựng", 10, 1, 6, 3, 7, 3, 4, 0, 3, 3, 0],
  [null, "Tổng cộng", 442, 22, 361, 59, 412, 341, 67, 4, 30, 28, 2],
]);

const OWN =
  "UBND xã Hòa Sơn tiếp nhận 442 hồ sơ (22 hồ sơ kỳ trước chuyển sang, 420 hồ sơ mới, trong đó 361 hồ sơ trực tuyến, đạt 86%); đã giải quyết 412 hồ sơ.";

test("the office whose fields the rows are is the whole table", () => {
  const { holds, broken } = verdict(OWN, { table });
  expect(broken).toEqual([]);
  expect(holds).toBeGreaterThan(5);
});

test("a figure of it that the table contradicts is told", () =>
  expect(verdict(OWN.replace("412", "421"), { table }).broken).not.toEqual([]));

test("figures of another office are not held against it", () =>
  expect(verdict("Sở Tư pháp tiếp nhận 305 hồ sơ, giải quyết 290 hồ sơ.", { table }).broken).toEqual([]));

test("what is left of what was said before it is no count of the table", () =>
  expect(
    verdict("Hồ sơ đất đai chuyển Chi nhánh Văn phòng đăng ký đất đai 50 hồ sơ, đã có kết quả 45 hồ sơ, còn 5 hồ sơ.", {
      table,
    }).broken,
  ).toEqual([]));
