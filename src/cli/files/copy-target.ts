import { refuse } from "../../ports/refusal";
import type { Given, Surroundings } from "../command";
import { sayRefusal, sayMisuse } from "./appendix-of-file";

/** Where a command writes its copy, as `--out` gives it; null where that has been said to be missing, or is the file itself. */
export async function copyTarget(
  command: string,
  example: string,
  given: Given,
  surroundings: Surroundings,
): Promise<string | null> {
  const [source = ""] = given.operands;
  const out = given.values.get("out");
  if (out === undefined) {
    sayMisuse(`Lệnh ${command} cần --out TỆP MỚI, ví dụ: ${example}`, surroundings);
    return null;
  }
  if (!(await surroundings.isSameFile(source, out))) return out;
  sayRefusal(refuse("output-is-input", { file: out }), out, surroundings);
  return null;
}

/** Says where a copy's name does not end as the kind of file that it will be. */
export function endsAs(wanted: string, out: string, surroundings: Surroundings): boolean {
  if (wanted === ending(out)) return true;
  sayMisuse(
    `Tệp mới giữ nguyên loại tệp (tệp loại cũ thành .xlsx), nên tên sau --out cần đuôi ${wanted}.`,
    surroundings,
  );
  return false;
}

/** «.xlsx» of a file's name, in small letters; "" where it has none. */
export function ending(file: string): string {
  return /\.[^./\\]*$/.exec(file)?.[0].toLowerCase() ?? "";
}
