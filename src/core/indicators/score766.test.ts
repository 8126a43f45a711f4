import { scoreParts } from "../../domain/score766/parts";
import { findAppendices, profiles, type CellValue, type Table } from "..";
import { makeGrid } from "../../../test/grids/make-grid";
import { lostPoints, score766 } from "./score766";

const LABELS = [
  "Phải công bố",
  "Công bố đúng hạn",
  "Phải công khai",
  "Công khai đúng hạn",
  "Công khai đủ nội dung",
  "Hồ sơ phải đồng bộ",
  "Hồ sơ đã đồng bộ",
  "Tổng số hồ sơ tiếp nhận",
  "Đã giải quyết đúng hạn",
  "Đang giải quyết trong hạn",
  "Phản ánh, kiến nghị",
];

function read(...rows: readonly (readonly CellValue[])[]): Table {
  const named = rows.map((row, index): CellValue[] => [index + 1, `UBND xã ${"ABC".charAt(index)}n`, ...row]);
  const [found] = findAppendices(makeGrid([["STT", "Đơn vị", ...LABELS], ...named], [], "Điểm"), profiles);
  if (found === undefined) throw new Error("not found");
  return found.table;
}

test("weights are a hundred points", () => {
  expect(scoreParts.reduce((sum, { max }) => sum + max, 0)).toBe(100);
});

test("each part is its weight times its rate; the losses say where the rest went", () => {
  const [, unit] = score766(
    read([40, 30, 50, 45, 25, 1000, 900, 2000, 1500, 300, 0], [1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0]),
  );
  expect(
    unit?.scored.map(({ number, max, numerator, denominator }) => [number, (max * numerator) / denominator]),
  ).toEqual([
    ["1.1", 4.5],
    ["1.2", 3.6],
    ["1.3", 1],
    ["1.4", 5.4],
    ["2", 18],
    ["5.4", 6],
  ]);
  expect(unit?.scored.map(lostPoints).map((lost) => Math.round(lost * 100) / 100)).toEqual([1.5, 0.4, 1, 0.6, 2, 0]);
  expect([unit?.points, unit?.most]).toEqual([38.5, 44]);
});

test("what is not known is named, never counted as 0 points", () => {
  const [whole, unit] = score766(
    read([0, 0, 50, 45, 25, 10, 12, 2000, 1500, 300, 2], [0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 1]),
  );
  expect(whole?.unit).toBeNull();
  expect(Object.fromEntries((unit?.unscored ?? []).map(({ number, because }) => [number, because]))).toEqual({
    "1.1": "không phát sinh",
    "1.4": "phần lớn hơn tổng, cần xem lại số liệu",
    "3a": "chưa dựng lại được từ số liệu công khai",
    "3b": "chưa rõ công thức",
    "4": "chưa rõ công thức",
    "5.2–5.3": "chưa rõ công thức",
    "5.4": "chỉ biết chắc khi không có phản ánh, kiến nghị",
  });
  expect(unit?.most).toBe(26);
});
