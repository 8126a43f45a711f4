import { fuzzedDoors, oldWorkbookDoor } from "./doors";
import { fuzz } from "./fuzz";

const NAME_WIDTH = 26;
/** The first ones show the kinds. */
const EXAMPLES = 20;

/**
 * Prints what became of so many damaged inputs.
 *
 * @param thread the script in which older workbooks are converted
 * @returns how many were neither read nor refused
 */
export async function printFuzz(inputs: number, seed: number, thread: URL): Promise<number> {
  const { counts, thrown } = await fuzz([...fuzzedDoors, oldWorkbookDoor(thread)], inputs, seed);
  const line = (name: string, ...figures: readonly (number | string)[]): void =>
    console.log(`${name.padEnd(NAME_WIDTH)}${figures.map((figure) => String(figure).padStart(11)).join("")}`);
  line("door", "read", "refused", "thrown", "slowest ms");
  for (const { name, read, refused, thrown: faults, slowest } of counts)
    line(name, read, refused, faults, Math.round(slowest));
  for (const { door, seed: own, cause } of thrown.slice(0, EXAMPLES))
    console.log(`\n${door}, seed ${own}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return thrown.length;
}
