const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** No Vietnamese syllable is longer; ordering a long row of combining marks would take time that grows with its square. */
const LONGEST = 24;

/** Spellings that mean the same word everywhere. */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    ["tỉ", "tỷ"],
    ["lí", "lý"],
    ["kì", "kỳ"],
    ["qúa", "quá"],
  ].map(([from = "", to = ""]) => [toneLast(from), toneLast(to)]),
);

/**
 * Key by which words are compared: lower case, composed, the tone written last (hoà = hòa, luỹ = lũy), tỉ = tỷ. Words
 * that cannot be Vietnamese for their length have the key "".
 */
export function foldWord(word: string): string {
  if (word.length > LONGEST) return "";
  const key = toneLast(word.replace(INVISIBLE, "").toLowerCase());
  return SAME.get(key) ?? key;
}

function toneLast(word: string): string {
  const apart = word.normalize("NFD");
  const tones = apart.match(TONE);
  if (tones === null) return apart.normalize("NFC").replace("ð", "đ");
  // A tone composes with nothing at the end of a consonant, which is fine: keys are compared, never shown.
  return (apart.replace(TONE, "") + tones.join("")).normalize("NFC");
}
