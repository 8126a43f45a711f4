import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { FileNote, OfficeRows } from "../../ports/value-store";

/** Packed: engines read the metadata of every file that they look into, and 3,321 paths are most of a month. */
export function writeNotes(notes: readonly FileNote[]): string {
  return btoa(strFromU8(deflateSync(strToU8(JSON.stringify(notes))), true));
}

/** Null where the text is anything else; throws where it is not packed as it should be. */
export function readNotes(text: string | undefined): readonly FileNote[] | null {
  if (text === undefined) return null;
  const list: unknown = JSON.parse(strFromU8(inflateSync(strToU8(atob(text), true))));
  return Array.isArray(list) && list.every(isNote) ? list : null;
}

function isNote(value: unknown): value is FileNote {
  return (
    isObject(value) &&
    [value["file"], value["hash"], value["asked"]].every((one) => typeof one === "string") &&
    [value["errors"], value["unread"]].every((one) => typeof one === "number") &&
    typeof value["partly"] === "boolean" &&
    isListOf(value["periods"], (one): one is string => typeof one === "string") &&
    isListOf(value["offices"], isOfficeRows)
  );
}

function isOfficeRows(value: unknown): value is OfficeRows {
  return (
    isObject(value) &&
    [value["office"], value["sheet"]].every((one) => typeof one === "string") &&
    [value["top"], value["bottom"]].every((one) => typeof one === "number")
  );
}

function isListOf<Value>(list: unknown, is: (value: unknown) => value is Value): list is readonly Value[] {
  return Array.isArray(list) && list.every(is);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
