import { foldWord } from "../passages/fold-word";
import { readPieces } from "../passages/read-pieces";
import { allPhrases } from "../../../domain/lexicon/all-phrases";
import { namedMeasures, phrasesOf } from "./lexicon";

const tagsIn = (text: string): string[] =>
  phrasesOf(readPieces(text, { figures: [], others: [] })).map(({ tags }) => [...tags].join("+"));

test("each phrase is listed once and found as it is written, in any case, composed or not", () => {
  const phrases = allPhrases.map(([phrase]) => phrase);
  expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
  for (const [phrase, ...tags] of allPhrases) {
    expect([phrase, tagsIn(phrase.toUpperCase().normalize("NFD"))]).toEqual([phrase, [tags.join("+")]]);
  }
});

test("a measure's own names say that measure and nothing else; one that ends in what it counts counts that", () => {
  const phrases = new Set(allPhrases.map(([phrase]) => phrase));
  const names = namedMeasures.flatMap(({ saidAs }) => saidAs);
  expect(names.filter((name, index) => phrases.has(name) || names.indexOf(name) !== index)).toEqual([]);
  for (const { tag, saidAs } of namedMeasures)
    for (const name of saidAs) expect(tagsIn(name)).toEqual([name.endsWith("hồ sơ") ? `${tag}+dossier` : tag]);
});

test("the longest phrase wins", () => {
  expect(tagsIn("trước và đúng hạn")).toEqual(["inTime"]);
  expect(tagsIn("đã giải quyết trước hạn")).toEqual(["resolved", "early"]);
});

test("spellings of one word are one word", () => {
  expect(foldWord("hoà")).toBe(foldWord("hòa"));
  expect(foldWord("Tỉ")).toBe(foldWord("tỷ"));
  expect(foldWord("lập")).not.toBe(foldWord("lạp"));
  expect(foldWord(`a${"\u0301".repeat(1_000_000)}`)).toBe("");
});
