import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { tokens } from "./hostile-tokens";
import type { RandomSource } from "../tables/random-source";

/** Changes made to one input, at most: more, and nothing of what it was is left. */
const MOST_CHANGES = 4;
const LONGEST_STRETCH = 60;

/** A text with stretches lost, doubled, moved, or with something in it that no program wrote. */
export function damagedText(text: string, random: RandomSource): string {
  let damaged = text;
  for (let left = 1 + random.below(MOST_CHANGES); left > 0; left -= 1) damaged = oneChange(damaged, random);
  return damaged;
}

function oneChange(text: string, random: RandomSource): string {
  const from = random.below(text.length + 1);
  const to = Math.min(text.length, from + random.below(LONGEST_STRETCH));
  const stretch = text.slice(from, to);
  switch (random.below(6)) {
    case 0:
      return text.slice(0, from) + text.slice(to);
    case 1:
      return text.slice(0, to) + stretch + text.slice(to);
    case 2:
      return text.slice(0, from) + random.pick(tokens) + text.slice(to);
    case 3:
      return text.slice(0, from) + random.pick(tokens) + text.slice(from);
    case 4: {
      const rest = text.slice(0, from) + text.slice(to);
      const at = random.below(rest.length + 1);
      return rest.slice(0, at) + stretch + rest.slice(at);
    }
    default:
      // A file that was cut off.
      return random.below(4) === 0 ? text.slice(0, from) : text.slice(0, from) + text.slice(from + 1);
  }
}

/** Bytes with some changed, lost or doubled. */
export function damagedBytes(bytes: Uint8Array, random: RandomSource): Uint8Array {
  const damaged = [...bytes];
  for (let left = 1 + random.below(MOST_CHANGES); left > 0; left -= 1) {
    const at = random.below(damaged.length + 1);
    const length = random.below(LONGEST_STRETCH);
    const kind = random.below(4);
    if (kind === 0) damaged.splice(at, 1, random.below(256));
    else if (kind === 1) damaged.splice(at, length);
    else if (kind === 2) damaged.splice(at, 0, ...damaged.slice(at, at + length));
    else damaged.splice(at, 1, (damaged[at] ?? 0) ^ (1 << random.below(8)));
  }
  return Uint8Array.from(damaged);
}

/** A ZIP package of which one part is damaged, lost or given to another; now and then the package itself is. */
export function damagedPackage(bytes: Uint8Array, random: RandomSource): Uint8Array {
  if (random.below(8) === 0) return damagedBytes(bytes, random);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = random.pick(names);
  const part = parts[name] ?? new Uint8Array();
  const kind = random.below(12);
  if (kind === 0) Reflect.deleteProperty(parts, name);
  else if (kind === 1) parts[random.pick(names)] = part;
  else parts[name] = strToU8(damagedText(strFromU8(part), random));
  return zipSync(parts, { level: 0 });
}

/** JSON with values lost, exchanged, or of another kind. */
export function damagedJson(json: unknown, random: RandomSource): unknown {
  if (random.below(6) === 0) return random.pick(strangers);
  if (Array.isArray(json)) {
    const items = [...(json as readonly unknown[])];
    if (items.length === 0) return json;
    const at = random.below(items.length);
    items.splice(at, 1, ...(random.below(3) === 0 ? [] : [damagedJson(items[at], random)]));
    return items;
  }
  if (typeof json === "object" && json !== null) {
    const fields = Object.entries(json as Readonly<Record<string, unknown>>);
    if (fields.length === 0) return json;
    const at = random.below(fields.length);
    const [name, value] = fields[at] ?? ["", null];
    fields.splice(at, 1, [random.below(8) === 0 ? random.pick(tokens) : name, damagedJson(value, random)]);
    return Object.fromEntries(fields);
  }
  return typeof json === "string" && random.below(2) === 0 ? damagedText(json, random) : random.pick(strangers);
}

const strangers: readonly unknown[] = [
  null,
  0,
  -1,
  1.5,
  1e300,
  "",
  "a",
  [],
  {},
  true,
  [[]],
  { id: {} },
  ["", null],
  [1, 1],
];
