import type { ReadText } from "../../../ports/text-source";
import { isRefusal, refuse } from "../../../ports/refusal";
import { readPlainText } from "./plain-text";

/** Far beyond any report: a year's reports of a province take some megabytes. */
const MOST_CHARACTERS = 20_000_000;

const BINARY = { pdf: [0x25, 0x50, 0x44, 0x46], rtf: [0x7b, 0x5c, 0x72, 0x74, 0x66] } as const;
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** {@link ReadText} for .docx and .txt. The reader of packages is loaded when the first .docx comes. */
export const readText: ReadText = async (bytes, fileName) => {
  const startsWith = (mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);
  const other = Object.entries(BINARY).find(([, mark]) => startsWith(mark))?.[0];
  if (other !== undefined) return refuse("word-not-docx", { file: fileName, found: other });
  const source =
    startsWith(ZIP) || startsWith(OLE2)
      ? (await import(/* webpackChunkName: "files" */ "./read-docx")).readDocx(bytes, fileName)
      : readPlainText(bytes, fileName);
  if (isRefusal(source)) return source;
  if (source.text.trim() === "") return refuse("text-empty", { file: fileName });
  return source.text.length > MOST_CHARACTERS
    ? refuse("text-too-large", { file: fileName, limit: MOST_CHARACTERS / 1_000_000 })
    : source;
};
