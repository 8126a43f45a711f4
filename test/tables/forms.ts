import type { Profile } from "../../src/core";
import { profiles } from "../../src/core";

/** A form that comes with TTHC, by its id. */
export function formOf(id: string): Profile {
  const form = profiles.find((profile) => profile.id === id);
  if (form === undefined) throw new Error(`No form ${id}`);
  return form;
}

/** The (2)–(14) form, the one most tests speak of. */
export const form2to14 = formOf("tong-hop-2-14");
