import { found, spoken } from "../../../../../test/audit/said";
import { quarter1Of2021 } from "../../../../../test/tables/quarter-1-2021";
import { buildTable } from "../../../../../test/tables/build-table";

const table = buildTable({ rows: quarter1Of2021 });

describe("correct", () => {
  test("rate and rank", () => {
    expect(
      found(
        "extreme-in-table",
        "Tỷ lệ giải quyết đúng hạn: thấp nhất là Cục thuế tỉnh với 38,78%; UBND huyện Tân Yên (99,4%).",
        { table },
      ),
    ).toEqual([]);
  });
});

describe("incorrect", () => {
  test("another rate", () =>
    expect(found("extreme-in-table", "Tỷ lệ giải quyết đúng hạn: UBND huyện Yên Dũng (98,3%).", { table })).toEqual([
      "broken error 98,3%",
    ]));
  test("not the highest", () =>
    expect(
      spoken("extreme-in-table", "Tỷ lệ giải quyết đúng hạn cao nhất là Sở Tư pháp với 99,1%.", { table })[0],
    ).toMatch(/^Văn bản nêu Sở Tư pháp cao nhất \(99,1%\), trong bảng .* cao nhất với 100,0%/));
});

describe("known false alarm", () => {
  test("a superlative behind a comma is another office's", () =>
    expect(
      found(
        "extreme-in-table",
        "Tỷ lệ trả đúng thời hạn cao nhất là Sở Tư pháp 99,1%, thấp nhất là 9,47% tại 1 đơn vị.",
        {
          table,
        },
      ).filter((line) => line.includes("9,47%") && line.startsWith("broken")),
    ).toEqual([]));
  test("over what was due", () =>
    expect(found("extreme-in-table", "Tỷ lệ giải quyết đúng hạn: Cục thuế tỉnh (9,47%).", { table })).toEqual([]));
});

describe("undecided", () => {
  test("an office that the table does not name", () =>
    expect(found("extreme-in-table", "Tỷ lệ giải quyết đúng hạn: UBND huyện Lập Thạch (99,2%).", { table })).toEqual(
      [],
    ));
});
