import { withoutAccents } from "./plain-letters";
import { unitKey } from "./unit-name";

/**
 * A number that is equal for names with equal {@link unitKey}; a few different keys share one. Reads at most `letters`
 * letters from the end, where names of one kind differ (UBND xã …), and allocates nothing, so that a key is only made
 * for the few names whose fingerprints meet.
 *
 * Only base letters count, in order: without accents and spaces, NFC, NFD and the place of the tone are all alike, and
 * the few names told apart by accents alone (Tân Lập, Tân Lạp) are left to their keys.
 */
export function nameFingerprint(name: string, letters: number): number {
  let hash = 0;
  for (let index = name.length - 1, left = letters; index >= 0 && left > 0; index -= 1) {
    const code = name.charCodeAt(index);
    const letter = code < TABLE_END ? (BASE_LETTERS[code] ?? FOREIGN) : FOREIGN;
    if (letter > 0) {
      hash = (Math.imul(hash, 31) + letter) | 0;
      left -= 1;
    } else if (letter === FOREIGN) return fingerprintOfKey(unitKey(name).normalize("NFD"), letters);
  }
  return spread(hash);
}

/** Names with characters beyond the table are folded in full first, and taken apart. */
function fingerprintOfKey(key: string, letters: number): number {
  let hash = 0;
  for (let index = key.length - 1, left = letters; index >= 0 && left > 0; index -= 1) {
    const code = key.charCodeAt(index);
    const letter = code < TABLE_END ? (BASE_LETTERS[code] ?? FOREIGN) : FOREIGN;
    if (letter === 0) continue;
    hash = (Math.imul(hash, 31) + (letter === FOREIGN ? code : letter)) | 0;
    left -= 1;
  }
  return spread(hash);
}

/** Carries the upper bits down, where a hash table looks. */
function spread(hash: number): number {
  const mixed = Math.imul(hash, 0x85ebca6b);
  return mixed ^ (mixed >> 15);
}

/** A character that the table does not fold. */
const FOREIGN = -1;
/** Above the Latin letters, the combining accents and the dashes and quotation marks: all that Vietnamese uses. */
const TABLE_END = 0x2070;

/** Per character its base letter in lower case, 0 for spaces and combining accents. */
const BASE_LETTERS = baseLetters();

function baseLetters(): Int16Array {
  const table = new Int16Array(TABLE_END).fill(FOREIGN);
  const fill = (from: number, to: number): void => {
    for (let code = from; code < to; code += 1) table[code] = baseLetter(String.fromCharCode(code));
  };
  fill(0, 0x250);
  fill(0x300, 0x370);
  fill(0x1e00, 0x1f00);
  fill(0x2000, TABLE_END);
  return table;
}

/** What {@link unitKey} makes of one character, without its accents; spaces vanish, since keys fold them at punctuation. */
function baseLetter(character: string): number {
  const letters = withoutAccents(unitKey(character));
  return letters.length > 1 ? FOREIGN : letters === "" ? 0 : letters.charCodeAt(0);
}
