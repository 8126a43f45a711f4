import { countHarm, type HarmCount } from "./harm";
import { rightTables } from "./right-tables";
import { rightTexts } from "./right-texts";
import { tableDoors } from "./table-doors";
import { textDoors } from "./text-doors";

const WIDTH = 24;

/** Prints how many right tables and texts each door blamed or changed. @returns how many in all */
export async function printHarm(tables: number, texts: number, seed: number): Promise<number> {
  const counts: readonly (readonly [string, HarmCount])[] = [
    ["right tables", await countHarm(rightTables(tables, seed), tableDoors)],
    ["right texts", await countHarm(rightTexts(texts, seed), textDoors)],
  ];
  return counts.reduce((sum, [title, count]) => sum + print(title, count), 0);
}

function print(title: string, { doors, examples }: HarmCount): number {
  const line = (name: string, ...figures: readonly (number | string)[]): void =>
    console.log(`${name.padEnd(WIDTH)}${figures.map((figure) => String(figure).padStart(10)).join("")}`);
  line(title, "tried", "quiet", "unread", "harmed");
  for (const { name, quiet, unread, harmed } of doors) line(name, quiet + unread + harmed, quiet, unread, harmed);
  const sum = (of: "quiet" | "unread" | "harmed"): number => doors.reduce((all, door) => all + door[of], 0);
  const [quiet, unread, harmed] = [sum("quiet"), sum("unread"), sum("harmed")];
  line("all", quiet + unread + harmed, quiet, unread, harmed);
  for (const example of examples) console.log(`  ${example}`);
  console.log("");
  return harmed;
}
