import type { RandomSource } from "../tables/random-source";
import type { Figures } from "./office-layouts";

export const list = (kind: string, many: number): readonly string[] =>
  Array.from({ length: many }, (_, at) => `${kind} ${at + 1}`);
const COMMUNES = [
  "An Bình",
  "Bình Minh",
  "Cao Thượng",
  "Đông Hưng",
  "Gia Lộc",
  "Hòa Lạc",
  "Kim Sơn",
  "Lạc Thủy",
  "Mỹ Đức",
  "Nam Giang",
  "Phú Xuân",
  "Quế Võ",
  "Sơn Động",
  "Tân Yên",
];
export const communes = (many: number): readonly string[] => COMMUNES.slice(0, many).map((name) => `Xã ${name}`);
export const below = { total: "below", label: "Tổng cộng", numbered: true } as const;
export const above = { total: "above", label: "Toàn tỉnh", numbered: true } as const;
export const add = (figures: Figures, ...keys: string[]): number =>
  keys.reduce((sum, key) => sum + (figures[key] ?? 0), 0);
/** Parts of a whole. */
export const split = (random: RandomSource, whole: number, keys: readonly string[]): Figures => {
  const parts: Figures = {};
  let left = whole;
  keys.forEach((key, at) => {
    const part = at === keys.length - 1 ? left : random.below(Math.floor((left * 2) / (keys.length - at)) + 1);
    const taken = Math.min(left, part);
    parts[key] = taken;
    left -= taken;
  });
  return parts;
};
export const draw = (random: RandomSource, size: number, keys: readonly string[]): Figures =>
  Object.fromEntries(keys.map((key) => [key, random.below(size)]));
