import { found, spoken } from "../../../../../test/audit/said";
import { quarter1Of2021 } from "../../../../../test/tables/quarter-1-2021";
import { buildTable } from "../../../../../test/tables/build-table";
import { auditText } from "../../audit-text";

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
  test("newly received", () =>
    expect(
      found(
        "agrees-with-table",
        "Toàn tỉnh tiếp nhận 101.613 hồ sơ, kỳ trước chuyển qua 11.435 hồ sơ, đã giải quyết 100.085 hồ sơ.",
        { table },
      ),
    ).toEqual([]));
});

describe("an office's own row, by what it is called", () => {
  test.each([
    ["Sở TN&MT tiếp nhận 34.162 hồ sơ, UBND TP Bắc Giang tiếp nhận 5.629 hồ sơ.", []],
    ["Sở TN&MT tiếp nhận 34.126 hồ sơ, UBND TP Bắc Giang tiếp nhận 5.629 hồ sơ.", ["broken error 34.126"]],
    ["Có 71 hồ sơ quá hạn tại Sở LĐ-TB&XH, 227 hồ sơ quá hạn tại Sở Tư pháp.", []],
    ["Có 72 hồ sơ quá hạn tại Sở LĐ-TB&XH, 227 hồ sơ quá hạn tại Sở Tư pháp.", ["broken error 72"]],
    ["Hồ sơ quá hạn: Sở KH&ĐT (472), H. Lạng Giang (681), huyện Hiệp Hòa (331).", []],
    ["Hồ sơ quá hạn: Sở KH&ĐT (472), H. Lạng Giang (618), huyện Hiệp Hòa (331).", ["broken error 618"]],
    ["Hồ sơ quá hạn nhiều nhất là Lạng Giang (681 hồ sơ), tiếp đến là Hiệp Hoà (331 hồ sơ).", []],
    ["Hồ sơ quá hạn nhiều nhất là Lạng Giang (681 hồ sơ), tiếp đến là Hiệp Hoà (311 hồ sơ).", ["broken error 311"]],
    ["Bưu điện Tân Yên nhận 500 hồ sơ, Sở Nội vụ tiếp nhận 85 hồ sơ.", ["undecided 500"]],
    ["Sở Tư pháp, Sở Nội vụ lần lượt tiếp nhận 3.010 hồ sơ và 85 hồ sơ.", []],
    ["UBND huyện Lạng Giang tiếp nhận 113.048 hồ sơ.", ["broken error 113.048"]],
    ["Theo báo cáo của Sở Nội vụ, toàn tỉnh tiếp nhận 113.048 hồ sơ.", []],
    [
      "Toàn tỉnh tiếp nhận 113.048 hồ sơ, trong đó Sở TN&MT nhiều nhất với 34.162 hồ sơ; đã giải quyết 100.085 hồ sơ.",
      [],
    ],
  ])("%s", (text, expected) => expect(found("agrees-with-table", text, { table })).toEqual(expected));

  test("groups are the sums of their offices", () => {
    const text = (district: string): string =>
      `UBND các huyện, thành phố tiếp nhận ${district} hồ sơ; các sở, ban, ngành tiếp nhận 49.139 hồ sơ.`;
    expect(found("agrees-with-table", text("63.909"), { table })).toEqual([]);
    expect(found("agrees-with-table", text("63.990"), { table })).toEqual(["broken error 63.990"]);
  });
});

describe("undecided", () => {
  test("another period, in one line", () =>
    expect(
      spoken("agrees-with-table", "Quý I/2020, toàn tỉnh tiếp nhận 99.000 hồ sơ, đã giải quyết 98.000 hồ sơ.", {
        table,
        period: "Quý I/2021",
      }),
    ).toEqual([
      "2 số của kỳ khác (quý I/2020), bảng là Quý I/2021: không đem so → Đối chiếu các số này với nguồn khác.",
    ]));
  test("what a text of another period proves of itself holds all the same", () => {
    const text =
      "Quý I/2020, toàn tỉnh tiếp nhận 99.000 hồ sơ, đã giải quyết 98.000 hồ sơ, đang giải quyết 1.000 hồ sơ.";
    const { figures } = auditText(text, { table, period: "Quý I/2021" });
    expect(figures.map(({ status }) => status)).toEqual(["holds", "holds", "holds"]);
  });
  test("an office that the table does not have is not compared with the total", () =>
    expect(spoken("agrees-with-table", "UBND huyện Lập Thạch tiếp nhận 113.048 hồ sơ.", { table })).toEqual([
      'Bảng không có dòng "UBND huyện Lập Thạch". Chưa đối chiếu được 113.048. → Kiểm tra tên đơn vị trong văn bản và trong bảng.',
    ]));
  test("a name like one of the table is asked about", () =>
    expect(spoken("agrees-with-table", "UBND huyện Lạng Dang tiếp nhận 7.266 hồ sơ.", { table })).toEqual([
      'Bảng không có dòng "UBND huyện Lạng Dang"; có phải "UBND huyện Lạng Giang" không? Chưa đối chiếu được 7.266. → Kiểm tra tên đơn vị trong văn bản và trong bảng.',
    ]));
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

describe("words for zero, and offices in turn", () => {
  const against = { table: buildTable({ rows: quarter1Of2021 }) };
  const said = (text: string): readonly string[] => found("agrees-with-table", text, against);
  test("an office that has none, and one that has", () => {
    expect(said("Sở Tài chính, Sở Công thương không có hồ sơ quá hạn.")).toEqual([]);
    expect(said("Sở Tư pháp không có hồ sơ quá hạn.")).toEqual(["broken error không có hồ sơ quá hạn"]);
  });
  test("«lần lượt» where not every office is known by name is asked about, not blamed", () =>
    expect(said("Huyện Tân Yên, Vạn An, Hòa Hợp tiếp nhận lần lượt 7.223, 7.236 và 5.244 hồ sơ.")).toEqual([
      "undecided 7.223 7.236 5.244",
    ]));
  test("a bound is nobody's count", () =>
    expect(said("Sở Tư pháp chậm nhất, chưa kể 01 đơn vị có dưới 30 hồ sơ quá hạn.")).toEqual(["undecided 30"]));
  test("a number of offices above a threshold of counts is not counted otherwise", () =>
    expect(found("units-in-table", "05 đơn vị có số hồ sơ quá hạn trên 300.", against)).toEqual([]));
});
