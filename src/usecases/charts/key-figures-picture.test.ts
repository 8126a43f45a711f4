import { keyFiguresPicture } from "./key-figures-picture";
import type { KeyFigure } from "./unit-figures";

const onTime: KeyFigure = {
  id: "onTimeRate",
  label: "Trả đúng hạn",
  percent: "90,79%",
  counts: "90.869/100.085",
  changes: ["tăng 1,25 điểm % so với kỳ trước"],
};
const overdue: KeyFigure = { ...onTime, id: "overdueRate", label: "Quá hạn", percent: "không phát sinh", changes: [] };

test("each rate stands with its counts and what changed, and the same is said in words", () => {
  const { svg, inWords } = keyFiguresPicture("Các tỷ lệ chính", [onTime, overdue]);
  const words = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, line]) => line);
  expect(words).toEqual([
    "Trả đúng hạn",
    "90,79%",
    "90.869/100.085",
    "tăng 1,25 điểm % so với",
    "kỳ trước",
    "Quá hạn",
    "không phát sinh",
    "90.869/100.085",
  ]);
  expect(inWords).toBe(
    "Các tỷ lệ chính. Trả đúng hạn: 90,79% (90.869/100.085), tăng 1,25 điểm % so với kỳ trước; Quá hạn: không phát sinh (90.869/100.085).",
  );
  expect(svg).not.toMatch(/<style|style=|class=|<script|<image|href=/);
});

test("the picture is as high as its longest column", () => {
  const one = keyFiguresPicture("Các tỷ lệ chính", [overdue]);
  expect(keyFiguresPicture("Các tỷ lệ chính", [overdue, onTime]).height).toBe(one.height + 40);
});
