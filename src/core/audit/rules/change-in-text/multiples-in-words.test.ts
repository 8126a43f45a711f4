import { auditText } from "../../../../../src/core/audit/audit-text";
import { found } from "../../../../../test/audit/said";

const rule = "change-in-text";
const held = (text: string): readonly string[] =>
  auditText(text).claims.flatMap(({ check, outcome, spans }) =>
    check === rule && outcome === "holds" ? [spans.map((span) => span.text).join(" ")] : [],
  );

test.each([
  ["Quý này 1.846 hồ sơ, gấp đôi quý trước (923 hồ sơ).", "1.846 đôi 923"],
  ["Vốn năm 2026 là 8.640 tỷ đồng, gấp rưỡi năm 2025 (5.760 tỷ đồng).", "8.640 rưỡi 5.760"],
  ["Có 36 vụ việc, gấp ba lần cùng kỳ (12 vụ việc).", "36 ba lần 12"],
])("holds: %s", (text, claim) => expect(held(text)).toEqual([claim]));

test("what is far from it is asked about and not blamed", () => {
  expect(found(rule, "Quý này 1.846 hồ sơ, gấp đôi quý trước (723 hồ sơ).")).toEqual(["undecided đôi 1.846 723"]);
  expect(found(rule, "Quý này 1.846 hồ sơ, gần gấp đôi quý trước (980 hồ sơ).")).toEqual([]);
});

test("points behind a target in one bracket are of that bracket and its host", () => {
  const rates = (target: string): string =>
    `Kết quả: trực tuyến 91% (kế hoạch ${target}, vượt 6 điểm %), thanh toán 82,5% (kế hoạch 80%, vượt 2,5 điểm %).`;
  expect(found(rule, rates("85%"))).toEqual([]);
  expect(found(rule, rates("84%"))).toEqual(["broken error 6 điểm % 91% 84%"]);
});
