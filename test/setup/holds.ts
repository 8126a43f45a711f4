import type { Locator } from "playwright-core";
import { PATIENCE } from "./patience";

/** Waits until a field holds a value: what was kept is offered a moment after the field is drawn. */
export async function holds(field: Locator, value: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  let seen = await field.inputValue();
  while (seen !== value) {
    if (Date.now() > end) throw new Error(`the field holds «${seen}», not «${value}»`);
    seen = await field.inputValue();
  }
}
