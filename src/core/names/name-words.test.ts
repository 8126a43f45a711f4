import { unitKey } from "../model/names/unit-name";
import { nameWords } from "./name-words";

/** The same names inside a longer text, where each word is looked for. */
function withinText(name: string): ReturnType<typeof nameWords> {
  return nameWords(`\t${name}\t`, 1, name.length + 1).map((word) => ({
    ...word,
    start: word.start - 1,
    end: word.end - 1,
  }));
}

test.each([
  "UBND xã Tân Lập",
  "Sở Kế hoạch và Đầu tư",
  "và",
  "Sở KHĐT 02",
  "Tân",
  "hoà".normalize("NFD"),
  "Ban Quản lý và và các khu 12",
])("a plain name has the words that it has within a text: %s", (name) => {
  expect(nameWords(name)).toEqual(withinText(name));
});

test("words are folded, counted from the start, and joined by «và»", () => {
  expect(nameWords("Sở Kế hoạch và Đầu tư").map(({ key, start, gap }) => [key, start, gap])).toEqual(
    [
      ["sở", 0, "space"],
      ["kế", 3, "space"],
      ["hoạch", 6, "space"],
      ["đầu", 15, "join"],
      ["tư", 19, "space"],
    ].map(([word, ...place]) => [unitKey(String(word)), ...place]),
  );
});
