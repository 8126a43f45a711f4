import { found, verdict } from "../../../../../test/audit/said";

describe("a percentage and the pair that it is of", () => {
  const text = (rate: string) =>
    `Cấp tỉnh đạt 97,2% (5.832/6.000 hồ sơ), cao hơn cấp xã 1,7 điểm phần trăm (${rate}, 17.190/18.000 hồ sơ).`;
  test("in one bracket", () => expect(verdict(text("95,5%"))).toEqual({ holds: 3, broken: [] }));
  test("is held against no other pair", () =>
    expect(found("share-of-whole", text("95,4%")).join()).not.toContain("5.832/6.000"));
});

test("a percentage whose count comes behind it", () =>
  expect(
    found("share-of-whole", "Đạt 91,1% là tỷ lệ của quý, tương ứng 6.398 kiện trên tổng số 7.000 kiện nhận."),
  ).toEqual([expect.stringMatching(/^broken error 91,1% 6.398 7.000/)]));

test("«trên tổng số» behind a bracket names its whole", () =>
  expect(verdict("Còn 1.084 hộ nghèo (3,1%) và 1.399 hộ cận nghèo (4%) trên tổng số 34.968 hộ.")).toEqual({
    holds: 2,
    broken: [],
  }));

test("targets that are counted are no targets of a percentage", () => {
  const text =
    "Được giao 24 chỉ tiêu: 15 chỉ tiêu xong (62,5%), 6 chỉ tiêu gần xong (25%), 3 chỉ tiêu chưa xong (12,5%).";
  expect(verdict(text)).toEqual({ holds: 5, broken: [] });
  expect(found("share-of-whole", text.replace("12,5%", "15,2%"))).toEqual(["broken error 15,2% 3 24"]);
});

describe("amounts of which rounding cannot give the percentage", () => {
  const text = (rate: string) => `Đã thu 40,5 tỷ đồng, đạt ${rate} chỉ tiêu (50 tỷ đồng).`;
  test.each(["81%", "80%", "82%"])("%s is not blamed", (rate) => expect(verdict(text(rate)).broken).toEqual([]));
  test("but 18% is", () => expect(found("share-of-whole", text("18%"))).toEqual(["broken error 18% 40,5 50"]));
});

describe("a percentage that each of those counted may have reached", () => {
  test.each([
    "Có 5/8 tiêu chí đạt 100%, 2/8 tiêu chí đạt trên 90%, 01 tiêu chí chưa đạt.",
    "10/12 nhiệm vụ hoàn thành 100%, 2/12 nhiệm vụ hoàn thành 60%.",
    "Có 12 nhiệm vụ, trong đó 10 nhiệm vụ hoàn thành 100%, 2 nhiệm vụ hoàn thành 60%.",
  ])("%s", (text) => expect(verdict(text).broken).toEqual([]));
  test("is theirs where it comes near, behind a mark, and of dossiers", () => {
    for (const text of ["45/50 văn bản đạt 95%.", "45/50 nhiệm vụ, đạt 100%.", "45/50 hồ sơ đạt 100%."])
      expect(verdict(text).broken).toHaveLength(1);
  });
});

test("«tổng số» behind a pair's percentage is not what is left, nor a count that is less than the part", () => {
  for (const left of ["còn 840 TTHC (39,2%) chưa tích hợp", "840 TTHC chưa tích hợp"])
    expect(verdict(`Đã tích hợp 1.305/2.145 TTHC, bằng 60,8% tổng số TTHC; ${left}.`).broken).toEqual([]);
});

describe("a percentage in brackets behind the name of one of those counted", () => {
  test.each([
    "Còn 2/34 đơn vị chưa đạt là Sở Nội vụ (97,1%) và Sở Y tế (96,8%).",
    "Còn 3/24 xã dưới chỉ tiêu: An Lạc (91,2%), Đồng Tâm (92,5%), Hữu Sản (93%).",
    "Có 2/15 dự án chậm tiến độ gồm đường liên xã (12,5%) và trường tiểu học (30%).",
  ])("%s", (text) => expect(verdict(text).broken).toEqual([]));
  test("and right behind what is counted it is theirs", () =>
    expect(found("share-of-whole", "Còn 3/24 xã chưa đạt (21,5%).")).toHaveLength(1));
});
