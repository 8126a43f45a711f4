import type { FileNote, OfficeRows } from "../../ports/value-store";

/** The notes of a period's file from their JSON; null where they are anything else. */
export function readNotes(text: string | undefined): readonly FileNote[] | null {
  if (text === undefined) return null;
  const list: unknown = JSON.parse(text);
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
