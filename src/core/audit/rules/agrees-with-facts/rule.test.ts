import { NO_FACTS } from "../../../narrative/facts/given-facts";
import { holdFacts } from "../../facts/hold-facts";
import { found, spoken } from "../../../../../test/audit/said";

const facts = holdFacts({
  ...NO_FACTS,
  period: "quý I năm 2024",
  counts: {
    received: 560,
    carriedOver: 70,
    receivedNew: 490,
    resolved: 540,
    supplementRequested: 41,
    resultsReturned: 4328,
    "office.received": 337,
  },
  rates: { onlineAverage: { numerator: 189, denominator: 1000, decimals: 1 } },
});

const text = (more: string): string =>
  `Quý I năm 2024 tiếp nhận tổng số 560 hồ sơ, trong đó kỳ trước 70 hồ sơ, trong kỳ 490 hồ sơ; đã giải quyết 540 hồ sơ. ${more}`;

describe("correct", () => {
  test.each([
    "Hồ sơ yêu cầu bổ sung là 41. Đã trả 4.328 kết quả.",
    "Tỷ lệ hồ sơ trực tuyến trung bình đạt 18,9%.",
    "Hồ sơ liên thông Văn phòng UBND tỉnh tiếp nhận 337 hồ sơ.",
  ])("%s", (more) => expect(found("agrees-with-facts", text(more), { facts })).toEqual([]));
});

describe("incorrect", () => {
  test("a count whose fact says otherwise", () =>
    expect(spoken("agrees-with-facts", text("Hồ sơ yêu cầu bổ sung là 42."), { facts })).toEqual([
      "Văn bản ghi yêu cầu bổ sung 42, số liệu đã cho ghi 41 → Nếu số liệu đã cho đúng thì sửa thành 41.",
    ]));
  test("a count in words that name no measure, one slip of the pen off a fact that is printed nowhere", () =>
    expect(found("agrees-with-facts", text("Đã trả 4.329 kết quả."), { facts })).toEqual(["broken error 4.329"]));
  test("a given percentage", () =>
    expect(found("agrees-with-facts", text("Tỷ lệ hồ sơ trực tuyến trung bình đạt 19,8%."), { facts })).toEqual([
      "broken error 19,8%",
    ]));
});

describe("known false alarm", () => {
  test("a text about something else", () =>
    expect(
      found("agrees-with-facts", "Tiếp nhận 900 hồ sơ, đã giải quyết 850 hồ sơ, yêu cầu bổ sung 12 hồ sơ.", { facts }),
    ).toEqual([]));
  test("figures of another period", () =>
    expect(found("agrees-with-facts", `${text("")}\nQuý I năm 2023 tiếp nhận 500 hồ sơ.`, { facts })).toEqual([]));
});

describe("undecided", () => {
  test("a number that no fact says", () =>
    expect(found("agrees-with-facts", text("Đã mở 15 lớp tập huấn."), { facts })).toEqual(["undecided 15"]));
});
