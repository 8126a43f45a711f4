import { found } from "../../../../test/audit/said";
import { countedUpNames } from "./numbered-names";

test("a word before numbers that count up, each with its own count, is a name", () => {
  expect(countedUpNames("quầy 1 tiếp 301 lượt, quầy 2 là 288, quầy 3: 276")).toEqual(
    expect.arrayContaining(["quầy 1", "quầy 2", "quầy 3"]),
  );
  expect(countedUpNames("Máy chủ 1 (1.200 hồ sơ), máy chủ 2 (800 hồ sơ)")).toEqual(
    expect.arrayContaining(["chủ 1", "chủ 2"]),
  );
});

test.each([
  ["something is counted behind the number", "xã A có 1 hồ sơ trong 5 hồ sơ, xã B có 2 hồ sơ trong 9 hồ sơ"],
  ["nothing is counted for each", "Quầy 1 và quầy 2 mở cửa cả ngày"],
  ["the number does not count up", "mở 3 lớp cho 90 người, mở 7 lớp cho 140 người"],
  ["periods are read elsewhere", "tháng 8: 1.318, tháng 9: 1.377"],
])("no name where %s", (_, text) => expect(countedUpNames(text)).toEqual([]));

test("numbers of names are added to nothing, and what they count is", () => {
  const text = (sum: string): string =>
    `Trong tuần, quầy 1 tiếp 301 lượt, quầy 2 là 288, quầy 3 là 276; tổng cộng ${sum} lượt.`;
  expect(found("list-adds-up", text("865"))).toEqual([]);
  expect(found("list-adds-up", text("856"))).toEqual(["broken error 276 856 301 288"]);
});
