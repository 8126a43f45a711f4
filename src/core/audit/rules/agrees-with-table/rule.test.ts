import { found, spoken } from "../../../../../test/audit/said";
import { quarter1Of2021 } from "../../../../../test/tables/quarter-1-2021";
import { buildTable } from "../../../../../test/tables/build-table";

const table = buildTable({ rows: quarter1Of2021 });
const whole = (settled: string): string =>
  `Quý I/2021, toàn tỉnh tiếp nhận 113.048 hồ sơ, đã giải quyết ${settled} hồ sơ, đang giải quyết 12.963 hồ sơ.`;

describe("correct", () => {
  test("whole table, section and office", () => {
    const text = `${whole("100.085")} Sở Tư pháp tiếp nhận 3.010 hồ sơ, đã giải quyết 2.183 hồ sơ.`;
    expect(found("agrees-with-table", text, { table, period: "Quý I/2021" })).toEqual([]);
  });
});

describe("incorrect", () => {
  test("one digit, told with its sum as one fault", () => {
    expect(found("agrees-with-table", whole("100.058"), { table })).toEqual(["broken error 100.058 113.048 12.963"]);
  });
  test("a figure alone", () => {
    expect(spoken("agrees-with-table", "Toàn tỉnh tiếp nhận 113.084 hồ sơ.", { table })).toEqual([
      "Văn bản ghi tổng tiếp nhận 113.084, bảng ghi 113.048 (toàn bảng: ô C10), lệch 36 → Đối chiếu với phần mềm một cửa; nếu bảng đúng thì sửa thành 113.048.",
    ]);
  });
  test("an office by its name", () =>
    expect(
      found("agrees-with-table", "Sở Tư pháp tiếp nhận 3.010 hồ sơ, đã giải quyết 2.138 hồ sơ.", { table }),
    ).toEqual(["broken error 2.138"]));
});

describe("known false alarm", () => {
  test("another period", () =>
    expect(
      found("agrees-with-table", "Quý I/2020, toàn tỉnh tiếp nhận 99.000 hồ sơ, đã giải quyết 98.000 hồ sơ.", {
        table,
        period: "Quý I/2021",
      }),
    ).toEqual([]));
  test("newly received", () =>
    expect(
      found(
        "agrees-with-table",
        "Toàn tỉnh tiếp nhận 101.613 hồ sơ, kỳ trước chuyển qua 11.435 hồ sơ, đã giải quyết 100.085 hồ sơ.",
        { table },
      ),
    ).toEqual([]));
});

describe("undecided", () => {
  test("what the table does not hold", () =>
    expect(found("agrees-with-table", `${whole("100.085")} Hồ sơ mức độ 4 là 500 hồ sơ.`, { table })).toEqual([
      "undecided 500",
    ]));
  test("figures of someone else", () =>
    expect(
      found("agrees-with-table", "Trung tâm tiếp nhận 700 hồ sơ, đã giải quyết 650 hồ sơ, đang giải quyết 50 hồ sơ.", {
        table,
      }),
    ).toEqual(["undecided 700 650 50"]));
});
