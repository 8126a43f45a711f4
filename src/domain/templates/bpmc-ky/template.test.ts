import { facts001Bpmc } from "../../../../test/sources/facts";
import { passage } from "../../../../test/sources/passages";
import { lackingFrom, writeFrom } from "../../../../test/sources/write-from-facts";
import { bpmcKy } from "./template";

const { month, quarter } = facts001Bpmc;

test("given the figures of source 001 it prints the source's own words, month and quarter", () => {
  expect(writeFrom(bpmcKy, month)).toBe(passage("001", "Tháng 9 năm 2021 (Tính từ 21/8/2021"));
  const source = passage("001", "Quý III (Từ 21/6/2021");
  // 54.647 + 679 = 55.326; the source prints 55.845.
  expect(source).toContain("trong kỳ là 55.845 hồ sơ");
  expect(writeFrom(bpmcKy, quarter)).toBe(source.replace("55.845", "55.326"));
});

test("without districts the communes are named, by the period or as told", () => {
  expect(writeFrom(bpmcKy, { ...month, period: "tháng 9 năm 2025" })).toMatch(
    /Toàn bộ các xã, phường, đặc khu phát sinh 9 hồ sơ trực tuyến\.$/u,
  );
  expect(writeFrom(bpmcKy, { ...month, period: "6 tháng đầu năm 2025" })).toMatch(
    /Toàn bộ các huyện, thành phố phát sinh/u,
  );
  expect(writeFrom(bpmcKy, { ...month, period: "6 tháng đầu năm 2025" }, { terms: "modern" })).toMatch(
    /Toàn bộ các xã, phường, đặc khu phát sinh/u,
  );
});

test("each figure of the source is required", () => {
  expect([...bpmcKy.requiredFacts].sort()).toEqual(Object.keys(month.counts).sort());
  const counts = { ...month.counts, due: undefined };
  expect(lackingFrom(bpmcKy, JSON.parse(JSON.stringify({ ...month, counts })) as object)).toEqual(["due"]);
});
