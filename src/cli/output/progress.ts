import { printable } from "./terminal";

/** Files after which the time that is left is guessed. */
const ENOUGH = 5;
const NAME = 40;

/** «37/120 tệp · còn khoảng 12 giây · xa-tan-lap.xlsx» */
export function progressText(done: number, all: number, milliseconds: number, file: string): string {
  const left = done < ENOUGH ? null : Math.ceil((milliseconds / done) * (all - done) * 0.001);
  const time = left === null ? "" : ` · còn khoảng ${left < 90 ? `${left} giây` : `${Math.ceil(left / 60)} phút`}`;
  const name = printable(file.replace(/^.*[\\/]/u, ""));
  return `${done}/${all} tệp${time} · ${name.length > NAME ? `${name.slice(0, NAME)}…` : name}`;
}
