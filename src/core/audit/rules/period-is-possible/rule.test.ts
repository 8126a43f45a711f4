import { found, spoken } from "../../../../../test/audit/said";

describe("correct", () => {
  test.each([
    "Quý I năm 2020 (tính từ 1/12/2019 đến 29/2/2020), tiếp nhận 5 hồ sơ.",
    "Tháng 5/2019 (từ 21/4 đến 20/5/2019), tiếp nhận 5 hồ sơ.",
    "6 tháng đầu năm 2021 (từ ngày 15/12/2020 đến ngày 15/6/2021), tiếp nhận 5 hồ sơ.",
  ])("%s", (text) => expect(found("period-is-possible", text)).toEqual([]));
});

describe("incorrect", () => {
  test("a forgotten year", () => {
    expect(
      spoken("period-is-possible", "Quý II năm 2023 (từ ngày 15/3/2022 đến ngày 14/6/2023), tiếp nhận 5 hồ sơ."),
    ).toEqual([
      "Quý II năm 2023 mà từ 15/3/2022 đến 14/6/2023 là 457 ngày → Có lẽ ngày đầu kỳ là 15/3/2023. Xem lại rồi sửa.",
    ]);
  });
  test("backwards", () =>
    expect(found("period-is-possible", "Từ ngày 15/6/2023 đến ngày 14/3/2023 tiếp nhận 5 hồ sơ.")).toEqual([
      "broken error 15/6/2023 14/3/2023",
    ]));
});

describe("known false alarm", () => {
  test("dates of documents", () =>
    expect(
      found("period-is-possible", "Theo Quyết định số 12/QĐ-UBND ngày 5/1/2024 và Công văn số 3/SNV ngày 2/1/2024."),
    ).toEqual([]));
});

describe("undecided", () => {
  test("a period without a name may be of any length", () =>
    expect(found("period-is-possible", "Từ ngày 2.1.2018 đến 17.5.2019 tiếp nhận 5 hồ sơ.")).toEqual([]));
});
