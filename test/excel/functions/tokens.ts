import type { Area } from "../../../src/core";
import { parseArea, splitAddress } from "../model/area";

/** A piece of a formula. References keep where they stand in the text, so that they can be rewritten in place. */
export type Token =
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "text"; readonly value: string }
  | { readonly is: "error"; readonly value: string }
  | {
      readonly is: "reference";
      readonly sheet: string | null;
      readonly area: Area;
      readonly start: number;
      readonly end: number;
      readonly rest: string;
    }
  | { readonly is: "name"; readonly value: string }
  | { readonly is: "sign"; readonly value: string };

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const PLACE = String.raw`(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const REFERENCE = new RegExp(String.raw`(?:${SHEET})?${PLACE}(?![\p{L}\p{N}_.(])`, "iuy");
const BROKEN = new RegExp(String.raw`(?:${SHEET})?#REF!`, "iuy");
const NUMBER = /\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?/iy;
const TEXT = /"((?:[^"]|"")*)"/y;
const ERROR = /#(?:N\/A|NAME\?|NULL!|NUM!|VALUE!|DIV\/0!)/iy;
const NAME = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const SIGN = /<>|<=|>=|[-+*/^&=<>%(),{};]/y;

/** Splits a formula (with or without its `=`); `null` when something in it is not understood. */
export function tokens(formula: string): readonly Token[] | null {
  const found: Token[] = [];
  let at = formula.startsWith("=") ? 1 : 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  while (at < formula.length) {
    if (/\s/.test(formula.charAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    const text = take(TEXT);
    if (text !== null) {
      found.push({ is: "text", value: (text[1] ?? "").replaceAll('""', '"') });
      continue;
    }
    if (take(BROKEN) !== null) {
      found.push({ is: "error", value: "#REF!" });
      continue;
    }
    const reference = take(REFERENCE);
    if (reference !== null) {
      const { sheet, rest } = splitAddress(reference[0]);
      const area = parseArea(rest);
      if (area === null) return null;
      found.push({ is: "reference", sheet, area, start, end: at, rest });
      continue;
    }
    const number = take(NUMBER);
    const error = number === null ? take(ERROR) : null;
    const name = number === null && error === null ? take(NAME) : null;
    const sign = number === null && error === null && name === null ? take(SIGN) : null;
    if (number !== null) found.push({ is: "number", value: Number(number[0]) });
    else if (error !== null) found.push({ is: "error", value: error[0].toUpperCase() });
    else if (name !== null) found.push({ is: "name", value: name[0] });
    else if (sign !== null) found.push({ is: "sign", value: sign[0] });
    else return null;
  }
  return found;
}
