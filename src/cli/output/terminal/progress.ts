import { timeLeftWords } from "../../../usecases/merge/merge-words";
import { printable } from "./terminal";

const NAME = 40;

/** «37/120 tệp · còn khoảng 12 giây · xa-tan-lap.xlsx» */
export function progressText(done: number, all: number, milliseconds: number, file: string): string {
  const name = printable(file.replace(/^.*[\\/]/u, ""));
  return `${done}/${all} tệp${timeLeftWords(done, all, milliseconds)} · ${name.length > NAME ? `${name.slice(0, NAME)}…` : name}`;
}
