import { localName, walkPart } from "../../package/small-part";

/** How a run is shown, as far as its text depends on it; what is not said is left to the style below. */
export interface RunLook {
  readonly hidden?: boolean;
  readonly raised?: boolean;
}

/** Looks by the ids of character styles. */
export type TextStyles = ReadonlyMap<string, RunLook>;

/** Styles are based on one another; a longer chain is a circle. */
const MOST_BASES = 12;

/** An on/off property: on unless it says off (ECMA-376 part 1, 17.17.4). */
export function isOn(value: string): boolean {
  return !["0", "false", "off"].includes(value);
}

/**
 * The character styles that raise or hide text: marks of notes are raised by their style as often as by hand.
 *
 * @param bytes the part with the styles, or null where the document has none
 */
export function readTextStyles(bytes: Uint8Array | null, path: string | null): TextStyles {
  const own = new Map<string, RunLook & { readonly basedOn: string | null }>();
  if (bytes === null || path === null) return own;
  let id = "";
  walkPart(bytes, path, ({ name, attributes }) => {
    const value = named(attributes, "val");
    const style = own.get(id);
    if (name === "style") {
      id = named(attributes, "styleId");
      own.set(id, { basedOn: null });
    } else if (style === undefined) return;
    else if (name === "basedOn") own.set(id, { ...style, basedOn: value });
    else if (name === "vertAlign") own.set(id, { ...style, raised: value === "superscript" });
    else if (name === "vanish") own.set(id, { ...style, hidden: isOn(value) });
  });
  return new Map([...own.keys()].map((style) => [style, lookOf(style)]));

  function lookOf(style: string, depth = 0): RunLook {
    const found = own.get(style);
    if (found === undefined || depth > MOST_BASES) return {};
    const { basedOn, ...look } = found;
    return { ...(basedOn === null ? {} : lookOf(basedOn, depth + 1)), ...look };
  }
}

/** An attribute whatever prefix the file gives its own names. */
function named(attributes: Readonly<Record<string, string>>, wanted: string): string {
  return Object.entries(attributes).find(([name]) => localName(name) === wanted)?.[1] ?? "";
}
