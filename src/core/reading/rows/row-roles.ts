import type { RowNames } from "../../model/forms/profile";
import { words } from "../header/header-text";
import { readName, type NameRole } from "./row-kinds";

/** What a row's name says of its place in the table. */
export type RowRoles = (name: string) => NameRole;

/** The names that all forms use, and before them those that a form states itself. */
export function rowRoles(names: RowNames | undefined): RowRoles {
  if (names === undefined) return readName;
  const own = new Map<string, NameRole>();
  for (const name of names.note ?? []) own.set(words(name), "comparison");
  for (const name of names.part ?? []) own.set(words(name), "aside");
  for (const name of names.total ?? []) own.set(words(name), "total");
  return (name) => own.get(words(name)) ?? readName(name);
}
