import { isRefusal, type Refusal } from "../../ports/refusal";
import type { Surroundings } from "../command";

/** The files that operands name — files, folders, patterns —, each once, in the order given; a path that leads nowhere is refused. */
export async function filesNamed(
  operands: readonly string[],
  { filesOfFolder, wholePath }: Pick<Surroundings, "filesOfFolder" | "wholePath">,
): Promise<readonly string[] | Refusal> {
  const files = new Map<string, string>();
  for (const operand of operands) {
    const inside = operand === STANDARD_INPUT ? null : await filesOfFolder(operand);
    if (isRefusal(inside)) return inside;
    for (const file of inside ?? [operand]) files.set(wholePath(file), file);
  }
  return [...files.values()];
}

/** Stands for standard input where a file's name is asked for; a file of that name is `./-`. */
export const STANDARD_INPUT = "-";

/** A file as it is named to people. */
export function shownName(file: string): string {
  return file === STANDARD_INPUT ? "đầu vào chuẩn" : file;
}
