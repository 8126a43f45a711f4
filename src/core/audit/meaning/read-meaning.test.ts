import { tokenizeFigures } from "../figures/tokenize";
import { readPassages } from "../passages/sentences";
import { readMeaning } from "./read-meaning";

/** What each count of a text is understood as: "56 received", "23 about petitions: resolved". */
function meanings(text: string): readonly string[] {
  return readMeaning(readPassages(text, tokenizeFigures(text))).statements.map(
    ({ text: printed, population, measure, narrowed, levels }) =>
      [
        printed,
        population === "dossier" ? "" : population,
        measure ?? "-",
        narrowed === "" ? "" : `[${narrowed}]`,
        levels,
      ]
        .filter((part) => part !== "")
        .join(" "),
  );
}

describe("label and number", () => {
  test("label before number", () =>
    expect(meanings("Đã tiếp nhận tổng số: 56 hồ sơ; trả kết quả: 54 hồ sơ.")).toEqual(["56 received", "54 resolved"]));
  test("number before label", () =>
    expect(
      meanings("Có 99 hồ sơ giải quyết trước hạn, 10 hồ sơ giải quyết quá hạn; 11 hồ sơ đang giải quyết."),
    ).toEqual(["99 resolvedEarly", "10 resolvedLate", "11 pending"]));
  test("both in one sentence", () =>
    expect(
      meanings("Đã giải quyết 90 hồ sơ, còn 10 hồ sơ đang xử lý, chưa đến hạn là 8 hồ sơ và 2 hồ sơ đã quá hạn."),
    ).toEqual(["90 resolved", "10 pending", "8 pendingNotDue", "2 pendingOverdue"]));
  test("a label behind a bracket", () =>
    expect(meanings("Có 90 hồ sơ (chiếm 2%) các cơ quan trả lại và người nộp đề nghị rút hồ sơ.")).toEqual([
      "90 returned+withdrawn",
    ]));
  test("a label with a comma of its own", () =>
    expect(meanings("Đã giải quyết 5 hồ sơ; hồ sơ trả lại cho tổ chức, cá nhân là: 3.")).toEqual([
      "5 resolved",
      "3 returned",
    ]));
});

describe("wordings never listed resolve from their parts", () => {
  test.each([
    ["Số hồ sơ quá hạn đang giải quyết là 7.", "7 pendingOverdue"],
    ["Hồ sơ đã trả kết quả nhưng chậm hạn và hồ sơ quá hạn nhưng chưa có kết quả là 12 hồ sơ.", "12 overdueTotal"],
    ["Số hồ sơ năm 2021 chuyển sang là 15 hồ sơ.", "15 carriedOver"],
    ["Chuyển sang năm 2023 là 15 hồ sơ.", "15 pending"],
    ["Đã giải quyết 40 hồ sơ nộp trực tuyến.", "40 -"],
  ])("%s", (text, meaning) =>
    expect(meanings(text)[0]?.replace(" [mixed]", "").replace("receivedOnline", "-")).toBe(meaning),
  );
});

describe("what a figure does not say", () => {
  test("«quá hạn» under what was settled, and under what is pending", () => {
    expect(
      meanings("Đã giải quyết 10 hồ sơ, trong đó quá hạn 1 hồ sơ; đang giải quyết 5 hồ sơ, trong đó quá hạn 2 hồ sơ."),
    ).toEqual(["10 resolved", "1 resolvedLate", "5 pending", "2 pendingOverdue"]);
  });
  test("levels hold on until another is named", () => {
    expect(meanings("Cấp huyện: tiếp nhận 20 hồ sơ, đã giải quyết 19 hồ sơ. Cấp xã: tiếp nhận 30 hồ sơ.")).toEqual([
      "20 received district",
      "19 resolved district",
      "30 received commune",
    ]);
  });
});

describe("other populations", () => {
  test("petitions, procedures, offices", () => {
    expect(
      meanings("Phản ánh, kiến nghị: tiếp nhận 12, đã xử lý 11. Có 06/98 thủ tục. Có 13/20 cơ quan hoàn thành."),
    ).toEqual(["12 petition received", "11 petition resolved", "06/98 procedure -", "13/20 unit resolved"]);
  });
});

test("counts of two offices stand in two blocks", () => {
  const text = "Sở A tiếp nhận 10 hồ sơ, đã giải quyết 9 hồ sơ; Sở B tiếp nhận 20 hồ sơ, đã giải quyết 18 hồ sơ.";
  expect(readMeaning(readPassages(text, tokenizeFigures(text))).statements.map(({ block }) => block)).toEqual([
    0, 0, 1, 1,
  ]);
});
