import { found } from "../../../../../test/audit/said";

const text = (received: string, settled: string, pending: string, rest = ""): string =>
  `Trong quý, đơn vị tiếp nhận ${received} hồ sơ${rest}; đã giải quyết ${settled} hồ sơ; đang giải quyết ${pending} hồ sơ.`;

const divided = (received: string, settled: string, inTime: string): string =>
  `Tiếp nhận ${received} hồ sơ; đã giải quyết ${settled} hồ sơ, đúng hạn ${inTime} hồ sơ, quá hạn 5 hồ sơ; đang giải quyết 120 hồ sơ, chưa đến hạn 118 hồ sơ, quá hạn 2 hồ sơ.`;

describe("correct", () => {
  test("with dossiers carried over inside and outside", () => {
    expect(found("balance-in-text", text("1.000", "950", "50"))).toEqual([]);
    expect(found("balance-in-text", text("900", "950", "50", ", kỳ trước chuyển sang 100 hồ sơ"))).toEqual([]);
  });
});

describe("all that was received stands in a line above", () => {
  const listed = (pending: string): string =>
    `Đơn vị đã tiếp nhận 760 hồ sơ, cụ thể:\n- Tồn tháng trước chuyển sang: 44 hồ sơ;\n- Tiếp nhận trong tháng: 716 hồ sơ.\nKết quả: đã giải quyết 721 hồ sơ. Đang giải quyết ${pending} hồ sơ.`;
  test("it is what was settled and is pending", () => expect(found("balance-in-text", listed("39"))).toEqual([]));
  test("or it is not", () => expect(found("balance-in-text", listed("93"))).not.toEqual([]));
});

describe("incorrect", () => {
  test("fewer than were received, where nothing can be left out", () => {
    expect(
      found("balance-in-text", "Tiếp nhận 1.240 hồ sơ; đã giải quyết 1.105 hồ sơ; còn lại 120 hồ sơ đang giải quyết."),
    ).toEqual(["broken error 1.240 1.105 120"]);
    expect(found("balance-in-text", divided("1.825", "1.105", "1.100"))).toEqual(["broken error 1.825 1.105 120"]);
    expect(found("balance-in-text", divided("1.252", "1.105", "1.100"))).toEqual(["broken error 1.252 1.105 120"]);
    expect(found("balance-in-text", text("1.240", "1.015", "135"))).toEqual(["broken error 1.015 1.240 135"]);
  });
  test("neither reading closes", () =>
    expect(found("balance-in-text", text("900", "950", "70", ", kỳ trước chuyển sang 100 hồ sơ"))).toEqual([
      "broken error 70 900 100 950",
    ]));
  test("all that was there to settle", () => {
    expect(
      found(
        "balance-in-text",
        "Tổng số hồ sơ phải giải quyết là 1.000 hồ sơ, đã giải quyết 980 hồ sơ, đang giải quyết 30 hồ sơ.",
      ),
    ).toEqual(["broken error 30 1.000 980"]);
  });
});

test("more than was there, even if those late are among the settled", () =>
  expect(
    found(
      "balance-in-text",
      "Sở tiếp nhận 1.210 hồ sơ và 90 hồ sơ năm trước chuyển sang. Giải quyết 1.250 hồ sơ sớm và đúng hạn, có 12 hồ sơ trễ hẹn, còn 71 hồ sơ đang trong thời hạn giải quyết. Như vậy tiếp nhận 1.300 hồ sơ.",
    ),
  ).toEqual(["broken error 1.300 1.250 12 71"]));

describe("known false alarm", () => {
  test("a level that leaves out those carried over beside one with returned ones", () => {
    const levels = (returned: string): string =>
      `Cấp tỉnh tiếp nhận 3.120 hồ sơ, đã giải quyết 2.985 hồ sơ, đang giải quyết 247 hồ sơ; cấp xã tiếp nhận 7.214 hồ sơ, đã giải quyết 6.702 hồ sơ, đang giải quyết 389 hồ sơ${returned}.`;
    expect(found("balance-in-text", levels(", trả lại 123 hồ sơ"))).toEqual(["undecided 3.120 2.985 247"]);
    expect(found("balance-in-text", levels(""))).toEqual(["undecided 3.120 2.985 247", "undecided 7.214 6.702 389"]);
  });
  test("returned dossiers beside the two", () =>
    expect(found("balance-in-text", `${text("1.000", "900", "50").slice(0, -1)}; trả lại 50 hồ sơ.`)).toEqual([]));
  test("petitions in the same text", () => {
    expect(
      found(
        "balance-in-text",
        `${text("1.000", "950", "50")} Phản ánh, kiến nghị: tiếp nhận 30, đã xử lý 28, đang xử lý 02.`,
      ),
    ).toEqual([]);
  });
});

describe("undecided", () => {
  test("fewer than were received: some may have been returned, withdrawn or stopped", () =>
    expect(found("balance-in-text", text("1.000", "900", "60"))).toEqual(["undecided 900 1.000 60"]));
  test("fewer than were received, though both sides are divided: no slip of the pen tells more than those left out", () => {
    expect(found("balance-in-text", divided("1.240", "1.105", "1.100"))).toEqual(["undecided 1.240 1.105 120"]);
    expect(found("balance-in-text", divided("1.229", "1.105", "1.100"))).toEqual(["undecided 1.229 1.105 120"]);
    expect(
      found(
        "balance-in-text",
        "Tiếp nhận 1.000, giải quyết 900 (đúng hạn 880, quá hạn 20), đang giải quyết 60 (trong hạn 55, quá hạn 5) hồ sơ.",
      ),
    ).toEqual(["undecided 900 1.000 60"]);
  });
  test("more than was received, nothing said of the period before", () =>
    expect(found("balance-in-text", text("900", "950", "50"))).toEqual(["undecided 950 900 50"]));
});
