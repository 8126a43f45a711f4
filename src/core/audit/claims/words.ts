import type { NounTag } from "../../../domain/lexicon/tags";
import { shortName } from "../../measures/measures";
import { termWords } from "../../wording/term-words";
import type { Statement } from "../meaning/statement";

const LEVELS: Readonly<Record<string, string>> = {
  province: "cấp tỉnh",
  district: "cấp huyện",
  commune: "cấp xã",
  "district+commune": "cấp huyện, cấp xã",
  "province+district": "cấp tỉnh, cấp huyện",
};
const NOUNS: Readonly<Record<NounTag, string>> = {
  dossier: "hồ sơ",
  procedure: "thủ tục",
  service: "dịch vụ",
  petition: "phản ánh, kiến nghị",
  unit: "đơn vị",
  result: "kết quả",
  people: "người",
  case: "trường hợp",
  otherNoun: "",
};

/** «đã giải quyết», «cấp huyện», «tổng»: what a figure counts, short; several measures are joined by "+". */
export function measureWords(measure: string | null): string {
  if (measure === null) return "";
  let words = said.get(measure);
  if (words === undefined) {
    words = measure
      .split("+")
      .map((one) => termWords(shortName(one)))
      .join(" và ");
    said.set(measure, words);
  }
  return words;
}

/** Few measures are told of thousands of figures. */
const said = new Map<string, string>();

/** A figure's name inside a sentence: its measure where it counts dossiers, else its own words, else its level. */
export function nameOf(statement: Statement): string {
  const isOther = statement.population === "otherNoun" && statement.words !== "";
  const measure = isOther ? "" : measureWords(statement.measure);
  const level = LEVELS[statement.levels] ?? "";
  if (statement.narrowed !== "" || measure === "")
    return statement.words !== "" && !/^hồ sơ$/i.test(statement.words)
      ? statement.words
      : level !== ""
        ? level
        : NOUNS[statement.population];
  return measure;
}

export function levelWords(levels: string): string {
  return LEVELS[levels] ?? "";
}

export function nounWords(noun: NounTag): string {
  return NOUNS[noun];
}
