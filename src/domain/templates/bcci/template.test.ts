import { facts003 } from "../../../../test/sources/facts";
import { passage } from "../../../../test/sources/passages";
import { lackingFrom, writeFrom } from "../../../../test/sources/write-from-facts";
import { bcci } from "./template";

const source = passage(
  "003",
  "Sau 01 năm triển khai thực hiện thỏa thuận hợp tác với bưu điện tỉnh",
  "(chiếm 24,16%).",
);

test("given the figures of source 003 it prints the source's own words, with the right percentages", () => {
  expect(source).toContain("23/212 hồ sơ (chiếm 10,08%), 9 tháng đầu năm 2020: 29/120 hồ sơ (chiếm 24,16%).");
  expect(writeFrom(bcci, facts003)).toBe(source.replace("10,08%", "10,85%").replace("24,16%", "24,17%"));
});

test.each([
  ["Sau 02 năm", "Sau 02 năm triển khai thực hiện thỏa thuận hợp tác với bưu điện tỉnh, Sở Nội vụ đã"],
  ["quý I năm 2024", "Trong quý I năm 2024, thực hiện thỏa thuận hợp tác với bưu điện tỉnh, Sở Nội vụ đã"],
  ["từ ngày 15/12/2021 đến ngày 14/6/2022", "Từ ngày 15/12/2021 đến ngày 14/6/2022, thực hiện thỏa thuận"],
])("the period %j opens it", (period, opening) => {
  expect(writeFrom(bcci, { ...facts003, period })).toContain(opening);
});

test("one year, and a year without dossiers", () => {
  const one = { ...facts003, counts: { postal: 5 }, series: [{ label: "năm 2019", postal: 5, received: 212 }] };
  expect(writeFrom(bcci, one)).toMatch(
    /được 05 hồ sơ qua dịch vụ bưu chính công ích, trong đó năm 2019: 05\/212 hồ sơ \(chiếm 2,36%\)\.$/u,
  );
  expect(writeFrom(bcci, { ...one, series: [{ label: "năm 2018", postal: 0, received: 0 }] })).toMatch(
    /trong đó năm 2018: 0\/0 hồ sơ\.$/u,
  );
});

test("office, total and series are required, the period is not", () => {
  expect(lackingFrom(bcci, {})).toEqual(["unit", "series", "postal"]);
});
