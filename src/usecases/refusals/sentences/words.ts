import type { Refusal } from "../../../ports/refusal";

/** Makes the sentences of one reason from its facts. */
export type SentenceMaker = (about: Refusal["about"]) => string;

/** Names that a sentence lists before it says «và n … khác». */
const LISTED = 8;

export function text(about: Refusal["about"], key: string): string {
  const value = about[key];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

export function list(about: Refusal["about"], key: string): readonly string[] {
  const value = about[key];
  return typeof value === "object" ? value : [];
}

export function quoted(name: string): string {
  return `"${name}"`;
}

export function quote(label: string): string {
  return `«${label}»`;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** «tệp "a.xls"», or «tệp này» where no name is known (pasted cells). */
export function file(about: Refusal["about"]): string {
  const name = text(about, "file");
  return name === "" ? "tệp này" : `tệp ${quoted(name)}`;
}

export function some(names: readonly string[], noun: string): readonly string[] {
  return names.length <= LISTED + 1 ? names : [...names.slice(0, LISTED), `và ${names.length - LISTED} ${noun} khác`];
}

export function choices(about: Refusal["about"], lead: string, next: string, noun: string): string {
  const known = list(about, "known");
  return known.length === 0 ? next : `${lead}: ${some(known.map(quoted), noun).join(", ")}. ${next}`;
}

export function inPart(about: Refusal["about"]): string {
  const part = text(about, "part");
  return part === "" ? "" : ` (ở phần ${part})`;
}

export function limit(about: Refusal["about"]): string {
  const most = text(about, "limit");
  if (most === "" || text(about, "unit") !== "MB") return "";
  // A part of a package is measured unpacked: the file on the disk looks much smaller.
  return text(about, "part") === "" ? ` (hơn ${most} MB)` : ` (hơn ${most} MB khi mở ra)`;
}
