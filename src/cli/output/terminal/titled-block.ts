import { writeCount } from "../../../core";
import { styled, type Line, type Style } from "./terminal";

/** A list on a terminal is to be read, not scrolled through. */
const SHOWN = 30;

/** A title with its lines below, at most so many; how many more there are is said. Nothing to show, no title. */
export function titledBlock(style: Style, title: string, words: readonly string[]): readonly Line[] {
  if (words.length === 0) return [];
  const rest = words.length - SHOWN;
  return [
    [],
    [styled(style, title)],
    ...words.slice(0, SHOWN).map((line): Line => [`  ${line}`]),
    ...(rest > 0 ? [[`  … và ${writeCount(rest)} chỗ khác`]] : []),
  ];
}
