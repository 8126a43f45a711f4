import { facts001 } from "../../../../test/sources/facts";
import { passage } from "../../../../test/sources/passages";
import { lackingFrom, writeFrom } from "../../../../test/sources/write-from-facts";
import { trungTamKy } from "./template";

const { month, quarter } = facts001;

test("given the figures of source 001 it prints the source's own words, month and quarter", () => {
  expect(writeFrom(trungTamKy, month)).toBe(passage("001", "Tháng 09/2021 (Tính từ"));
  const source = passage("001", "Quý III năm 2021 (Tính từ");
  // 461 of 14.101 are 3,27%; the source prints 3,3%.
  expect(source).toContain("(chiếm 3,3%)");
  expect(writeFrom(trungTamKy, quarter)).toBe(source.replace("(chiếm 3,3%)", "(chiếm 3,27%)"));
});

test("another period, another office, single figures unpadded", () => {
  const text = writeFrom(trungTamKy, {
    ...month,
    period: "6 tháng đầu năm 2022",
    unit: "Trung tâm Phục vụ hành chính công tỉnh",
    counts: { ...month.counts, returned: 7 },
  });
  expect(text).toMatch(/^6 tháng đầu năm 2022, Trung tâm Phục vụ hành chính công tỉnh tiếp nhận mới/u);
  expect(text).toContain("Có 7 hồ sơ (chiếm 0,17%)");
  expect(writeFrom(trungTamKy, { ...month, period: "tháng 10 năm 2021" })).toMatch(/^Tháng 10 năm 2021, Trung tâm/u);
});

test("a given rate is printed as given", () => {
  expect(writeFrom(trungTamKy, { ...month, rates: { onlineAverage: 0.2 } })).toContain("trung bình đạt 20% trên");
  expect(writeFrom(trungTamKy, { ...month, rates: { onlineAverage: 0.18905 } })).toContain(
    "trung bình đạt 18,905% trên",
  );
});

test("each figure of the source is required, the average with its own name", () => {
  expect([...trungTamKy.requiredFacts].sort()).toEqual(Object.keys(month.counts).sort());
  expect(lackingFrom(trungTamKy, { ...month, rates: {} })).toEqual(["rates.onlineAverage"]);
});

test("nothing due: no percentages of it", () => {
  const text = writeFrom(trungTamKy, {
    ...month,
    counts: { ...month.counts, due: 0, resolvedInTime: 0, overdueTotal: 0 },
  });
  expect(text).toContain("Đến hạn giải quyết là 0 hồ sơ. Đã có kết quả trả trước và đúng hạn là 0 hồ sơ. Hồ sơ đã trả");
  expect(text).toContain("Có 90 hồ sơ các cơ quan thụ lý trả lại");
});
