import { found, spoken } from "../../../../../test/audit/said";

const halfYear = (measure: string, whole: string, first: string, second: string): string =>
  `6 tháng đầu năm 2024, toàn huyện ${measure} ${whole} hồ sơ (quý I ${first} hồ sơ, quý II ${second} hồ sơ).`;

describe("correct", () => {
  test.each([
    halfYear("đã giải quyết", "17.980", "8.700", "9.280"),
    "Năm 2023, Sở đã giải quyết 1.000 hồ sơ (6 tháng đầu năm 480 hồ sơ, 6 tháng cuối năm 520 hồ sơ).",
    "Quý I năm 2024 đã giải quyết 600 hồ sơ (tháng 1: 200 hồ sơ; tháng 2: 150 hồ sơ; tháng 3: 250 hồ sơ).",
  ])("%s", (text) => expect(found("periods-add-up", text)).toEqual([]));
});

describe("incorrect", () => {
  test("settled", () => {
    expect(spoken("periods-add-up", halfYear("đã giải quyết", "17.980", "8.700", "9.820"))).toEqual([
      "Quý I + quý II là 8.700 + 9.820 = 18.520, văn bản ghi đã giải quyết 17.980, lệch 540 → Có lẽ 9.820 phải là 9.280: khi đó phép tính này khớp. Đối chiếu với bảng số liệu rồi sửa.",
    ]);
  });
  test("received: more than its quarters together; the likeliest slip comes first", () =>
    expect(found("periods-add-up", halfYear("tiếp nhận", "18.450", "8.930", "9.250"))).toEqual([
      "broken error 9.250 18.450 8.930",
    ]));
});

describe("known false alarm", () => {
  test("quarters that count what was carried over twice", () =>
    expect(found("periods-add-up", halfYear("tiếp nhận", "18.450", "8.930", "9.960"))).toEqual([]));
  test("pending at the end of each quarter", () =>
    expect(found("periods-add-up", halfYear("đang giải quyết", "450", "300", "450"))).toEqual([]));
  test("some of the quarters", () =>
    expect(
      found("periods-add-up", "Năm 2023, Sở đã giải quyết 1.000 hồ sơ (quý I 480 hồ sơ, quý II 220 hồ sơ)."),
    ).toEqual([]));
});

describe("undecided", () => {
  test("without the whole's own period nothing is known of the parts", () =>
    expect(found("periods-add-up", "Sở đã giải quyết 1.000 hồ sơ (quý I 480 hồ sơ, quý II 220 hồ sơ).")).toEqual([]));
});
