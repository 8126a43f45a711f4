import { namesOtherPeriod, periodInSentence, periodOffered } from "./period-words";

test.each([
  ["QUÝ I/2021", "quý I năm 2021"],
  ["Quý 3 năm 2021", "quý III năm 2021"],
  ["quý IV / 2020", "quý IV năm 2020"],
  ["Tháng 09/2021", "tháng 9 năm 2021"],
  ["THÁNG 12 NĂM 2024", "tháng 12 năm 2024"],
  ["6 THÁNG ĐẦU NĂM 2022", "6 tháng đầu năm 2022"],
  ["NĂM 2023", "năm 2023"],
  ["Quý I", null],
])("%s is «%s» in a sentence", (titled, expected) => expect(periodInSentence(titled)).toBe(expected));

test.each([
  ["quý I năm 2021", "QUÝ I/2021", false],
  ["quý II năm 2021", "QUÝ I/2021", true],
  ["quý I năm 2020", "QUÝ I/2021", true],
  ["3 tháng đầu năm 2021", "QUÝ I/2021", false],
  ["kỳ này", "QUÝ I/2021", false],
  ["", "QUÝ I/2021", false],
])("«%s» against the title «%s»: %s", (told, titled, expected) =>
  expect(namesOtherPeriod(told, titled)).toBe(expected),
);

test.each([
  ["QUÝ I/2021", "", "quý I năm 2021"],
  ["QUÝ I/2021", "quý IV năm 2020", "quý I năm 2021"],
  ["QUÝ I/2021", "quý I/2021", "quý I/2021"],
  ["QUÝ I/2021", "Sau 02 năm", "Sau 02 năm"],
  [null, "quý IV năm 2020", "quý IV năm 2020"],
])("the title %s after a report of «%s» offers «%s»", (titled, last, expected) =>
  expect(periodOffered(titled, last)).toBe(expected),
);
