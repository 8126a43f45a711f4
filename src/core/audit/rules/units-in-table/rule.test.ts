import { found, spoken } from "../../../../../test/audit/said";
import { quarter1Of2021 } from "../../../../../test/tables/quarter-1-2021";
import { buildTable } from "../../../../../test/tables/build-table";

const rule = "units-in-table";
const table = buildTable({ rows: quarter1Of2021 });

describe("correct", () => {
  test.each([
    "Có 24/32 đơn vị đạt tỷ lệ giải quyết đúng hạn từ 95% trở lên.",
    "Có 11 đơn vị có tỷ lệ trả đúng hạn đạt 100%.",
    "Có 2 đơn vị không phát sinh hồ sơ trong kỳ (Bảo hiểm xã hội, Thanh tra tỉnh).",
    "Hồ sơ quá hạn có ở 21 đơn vị.",
    "Cả 10 huyện, thành phố đều có hồ sơ quá hạn.",
    "Các đơn vị không phát sinh hồ sơ gồm: BHXH, Thanh tra tỉnh.",
    "21 đơn vị có hồ sơ quá hạn: Sở TN&MT 8.089 hồ sơ, Cục thuế tỉnh 1.157 hồ sơ và 19 đơn vị khác 3.298 hồ sơ.",
  ])("%s", (text) => expect(found(rule, text, { table })).toEqual([]));
});

describe("incorrect", () => {
  test("a number", () =>
    expect(spoken(rule, "Có 22 đơn vị có hồ sơ quá hạn.", { table })).toEqual([
      "Văn bản ghi 22 đơn vị «có hồ sơ quá hạn», đếm trong bảng là 21 → Đếm lại trong bảng; nếu bảng đúng thì sửa thành 21.",
    ]));
  test("a number of which two things are said", () =>
    expect(
      spoken(rule, "Tỷ lệ trả đúng hạn cao nhất là 100% tại 2 đơn vị nhưng đều còn hồ sơ đang giải quyết quá hạn.", {
        table,
      })[0],
    ).toMatch(/là 100% … nhưng đều còn hồ sơ đang giải quyết quá hạn», đếm trong bảng là 0 /));
  test("a number over a target", () =>
    expect(found(rule, "Có 25/32 đơn vị đạt tỷ lệ giải quyết đúng hạn từ 95% trở lên.", { table })).toEqual([
      "broken error 25/32 95%",
    ]));
  test("offices without dossiers", () =>
    expect(found(rule, "Có 3 đơn vị không phát sinh hồ sơ trong kỳ.", { table })).toEqual(["broken error 3"]));
  test("an office that does not belong to the list", () =>
    expect(
      found(rule, "Có 2 đơn vị không phát sinh hồ sơ trong kỳ (Bảo hiểm xã hội, Sở Ngoại vụ).", { table }),
    ).toEqual(["broken error Sở Ngoại vụ"]));
  test("an office left out of a complete list", () =>
    expect(spoken(rule, "Có 2 đơn vị không phát sinh hồ sơ trong kỳ (Bảo hiểm xã hội).", { table })[0]).toMatch(
      /^Danh sách «không phát sinh hồ sơ trong kỳ» thiếu Thanh tra tỉnh theo bảng/,
    ));
  test("those that are not named", () =>
    expect(
      found(rule, "21 đơn vị có hồ sơ quá hạn: Sở TN&MT 8.089 hồ sơ, Cục thuế tỉnh 1.157 hồ sơ và 18 đơn vị khác.", {
        table,
      }),
    ).toEqual(["broken error 18"]));
});

describe("known false alarm", () => {
  test("11 without late results, or 13 with those that had no dossiers at all", () => {
    expect(found(rule, "Có 11 đơn vị không có hồ sơ quá hạn.", { table })).toEqual([]);
    expect(found(rule, "Có 13 đơn vị không có hồ sơ quá hạn.", { table })).toEqual([]);
  });
  test("offices of which the table says nothing", () =>
    expect(
      found(rule, "Có 15 đơn vị được khen thưởng; 7 đơn vị đã cử công chức tham gia tập huấn.", { table }),
    ).toEqual([]));
  test("another period", () =>
    expect(
      found(rule, "Quý I/2020, 19 đơn vị có hồ sơ quá hạn với 5.000 hồ sơ.", { table, period: "Quý I/2021" }),
    ).toEqual([]));
});

describe("undecided", () => {
  test("words that are not known may narrow what is counted", () =>
    expect(found(rule, "Có 5 đơn vị cố ý kéo dài khiến có hồ sơ quá hạn.", { table })).toEqual(["undecided 5"]));
});
