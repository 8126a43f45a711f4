import fc from "fast-check";
import { unitKey } from "./unit-name";

const same: readonly (readonly [string, string])[] = [
  ["UBND huyện Hiệp Hoà", "ubnd huyện hiệp hòa"],
  ["Uỷ ban", "Ủy ban"],
  ["Thuý Sơn", "Thúy Sơn"],
  ["Quý Hoá", "Qúy Hóa"],
  ["ĐIỆN LỰC", "điện lực"],
  ["Ðiện lực", "Điện lực"],
  ["Sở  Tư\u00a0pháp ", "Sở Tư pháp"],
  ["Sở Lao động – Thương binh XH", "Sở Lao động-Thương binh XH"],
  ["Sở Văn hóa, Thể thao và DL", "Sở Văn hoá,Thể thao và DL"],
  ["\ufeffSở Y tế\u200b", "Sở Y tế"],
];

test.each(same)("%s = %s", (one, other) => {
  expect(unitKey(one)).toBe(unitKey(other));
});

test.each([
  ["Tân Lập", "Tân Lạp"],
  ["Tân Lập", "Tan Lap"],
  ["Hòa", "Hỏa"],
  ["Hòa", "Hoa"],
  ["Đại An", "Dại An"],
  ["Sở Tư pháp", "Sở Tưpháp"],
  ["Tân Lập", "Lập Tân"],
  ["Mỹ Đức", "Mĩ Đức"],
])("%s ≠ %s", (one, other) => {
  expect(unitKey(one)).not.toBe(unitKey(other));
});

test("tones stay with their syllable", () => {
  expect(unitKey("Hòa An")).not.toBe(unitKey("Hoa Àn"));
});

test("a key is its own key, in either form", () => {
  fc.assert(
    fc.property(fc.constantFrom(...same.flat()), (name) => {
      expect(unitKey(unitKey(name))).toBe(unitKey(name));
      expect(unitKey(name.normalize("NFD"))).toBe(unitKey(name.normalize("NFC")));
    }),
  );
});

test("nothing visible, no key", () => {
  expect(unitKey(" \u200b\u00a0 ")).toBe("");
});
