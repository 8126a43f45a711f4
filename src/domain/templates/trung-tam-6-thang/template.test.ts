import { facts002 } from "../../../../test/sources/facts";
import { passage } from "../../../../test/sources/passages";
import { lackingFrom, writeFrom } from "../../../../test/sources/write-from-facts";
import { trungTam6Thang } from "./template";

const source = passage("002", "Trong 06 tháng đầu năm, Trung tâm đã tiếp nhận", "đạt 42%.");

test("given the figures of source 002 it prints the source's own words", () => {
  expect(source.split("\n")).toHaveLength(3);
  expect(writeFrom(trungTam6Thang, facts002)).toBe(source);
});

test("each figure of the source is required", () => {
  expect([...trungTam6Thang.requiredFacts].sort()).toEqual(Object.keys(facts002.counts).sort());
  expect(lackingFrom(trungTam6Thang, facts002)).toEqual([]);
});

test("online over all received is another office's choice: 48% beside the source's 49%", () => {
  expect(writeFrom(trungTam6Thang, { ...facts002, bases: { onlineRate: "received" } })).toBe(
    source.replace("49%", "48%"),
  );
});

test("nothing received: the percentages leave with their brackets", () => {
  const counts = Object.fromEntries(Object.keys(facts002.counts).map((id) => [id, 0]));
  const text = writeFrom(trungTam6Thang, { ...facts002, counts });
  expect(text).toContain(
    "giải quyết trước hạn là 0 hồ sơ, đúng hạn là 0, quá hạn là 0 hồ sơ; hồ sơ đang giải quyết là 0, trong đó:",
  );
  expect(text).toMatch(/qua dịch vụ BCCI là 0 hồ sơ\.$/u);
});

test("a small part is never 0%", () => {
  const text = writeFrom(trungTam6Thang, { ...facts002, counts: { ...facts002.counts, postal: 3 } });
  expect(text).toMatch(/là 03 hồ sơ, đạt 0,002%\.$/u);
});
