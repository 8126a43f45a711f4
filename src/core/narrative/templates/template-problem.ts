import type { LiquidError } from "liquidjs";
import { nearestNames } from "../../model/names/nearest-name";
import { FILTERS } from "./liquid-engine";

/** Why an office's template cannot be used. */
export interface TemplateProblem {
  /** From 1; null where the whole file is meant. */
  readonly line: number | null;
  readonly because:
    | "not-closed"
    | "unknown-tag"
    | "unknown-filter"
    | "unknown-name"
    | "unknown-basis"
    | "not-a-count"
    | "not-a-rate"
    | "not-a-text"
    | "unfiltered"
    | "too-much"
    | "too-long"
    | "field"
    | "syntax";
  /** The tag, filter, name or field at fault; "" where there is none. */
  readonly name: string;
  readonly nearest: readonly string[];
}

/** What liquidjs says, told apart by its messages: it has no codes. */
const MESSAGES: readonly (readonly [RegExp, TemplateProblem["because"]])[] = [
  [/tag "?(?<name>[^"]*?)"? not found/u, "unknown-tag"],
  [/not closed/u, "not-closed"],
  [/undefined filter: (?<name>[^\s,]+)/u, "unknown-filter"],
  [/undefined variable: (?<name>[^\s,]+)/u, "unknown-name"],
  [/limit exceeded/u, "too-much"],
  [/(?<name>\w+): not a count/u, "not-a-count"],
  [/(?<name>\w+): (?:not a rate|not a difference|decimals)/u, "not-a-rate"],
  [/(?<name>\w+): not a text/u, "not-a-text"],
  [/only texts are printed/u, "unfiltered"],
];

/** A failure of liquidjs as data. */
export function problemOf(error: LiquidError): TemplateProblem {
  const { message } = error;
  const [line = null] = error.token.getPosition();
  for (const [pattern, because] of MESSAGES) {
    const found = pattern.exec(message);
    if (found === null) continue;
    const name = found.groups?.["name"] ?? "";
    return { line, because, name, nearest: because === "unknown-filter" ? nearestNames(name, FILTERS) : [] };
  }
  return { line, because: "syntax", name: "", nearest: [] };
}
