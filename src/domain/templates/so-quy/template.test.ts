import { facts000 } from "../../../../test/sources/facts";
import { passage } from "../../../../test/sources/passages";
import { lackingFrom, writeFrom } from "../../../../test/sources/write-from-facts";
import { soQuy } from "./template";

const source = `${passage("000", "Trong quý I năm 2024, Sở Nội vụ đã tiếp nhận")}\n${passage("000", "Tổng số hồ sơ trả qua Bưu điện")}`;

test("given the figures of source 000 it prints the source's own words", () => {
  expect(writeFrom(soQuy, facts000)).toBe(source);
});

test("without interlinked dossiers the clause «nếu có» is left out whole", () => {
  const counts = Object.fromEntries(Object.entries(facts000.counts).filter(([id]) => !id.startsWith("office.")));
  const text = writeFrom(soQuy, { ...facts000, counts });
  expect(text).toBe(source.replace(/ Hồ sơ gửi liên thông Văn phòng UBND tỉnh.*?0 hồ sơ\.(?=\n)/u, ""));
  expect(text).toContain("(đạt tỷ lệ dịch vụ công trực tuyến là 100%).\nTổng số hồ sơ trả qua Bưu điện");
});

test("half a clause is a missing fact, not half a sentence", () => {
  const counts = Object.fromEntries(Object.entries(facts000.counts).filter(([id]) => id !== "office.pending"));
  expect(lackingFrom(soQuy, { ...facts000, counts })).toEqual(["office.pending"]);
});

test("each figure of the source is required", () => {
  const required = Object.keys(facts000.counts).filter((id) => !id.startsWith("office."));
  expect([...soQuy.requiredFacts].sort()).toEqual(required.sort());
  expect(lackingFrom(soQuy, { counts: { received: 56 } })).toEqual(["unit", "period", ...soQuy.requiredFacts.slice(1)]);
});

test("nothing received: no percentages, 0 stays 0", () => {
  const counts = Object.fromEntries(Object.keys(facts000.counts).map((id) => [id, 0]));
  const text = writeFrom(soQuy, { ...facts000, counts });
  expect(text).toContain("đã tiếp nhận tổng số: 0 hồ sơ, trong đó: kỳ trước là: 0 hồ sơ");
  expect(text).toContain("mức độ 4 là: 0 hồ sơ. Hồ sơ gửi liên thông");
  expect(text).toMatch(/Bưu chính công ích là 0 hồ sơ\.$/u);
  expect(text).not.toContain("%");
});

test("from 1/7/2025 on, and where the user counts so, in today's words", () => {
  expect(writeFrom(soQuy, { ...facts000, period: "quý III năm 2025" })).toContain(
    "dịch vụ công một phần là: 0; toàn trình là: 56 hồ sơ",
  );
  const { onlineLevel3, onlineLevel4, ...others } = facts000.counts;
  const counts = { ...others, onlinePartial: onlineLevel3, onlineFull: onlineLevel4 };
  expect(writeFrom(soQuy, { ...facts000, counts })).toContain(
    "dịch vụ công một phần là: 0; toàn trình là: 56 hồ sơ (đạt tỷ lệ dịch vụ công trực tuyến là 100%)",
  );
});

test("a rate on another base, where the office divides so", () => {
  expect(writeFrom(soQuy, { ...facts000, bases: { postalRate: "resolved" } })).toMatch(/là 14 hồ sơ, đạt 26%\.$/u);
});
