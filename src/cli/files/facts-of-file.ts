import { NO_FACTS, parseFacts, type GivenFacts } from "../../core";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import { factsProblemWords } from "../../usecases/report/facts-words";
import type { CommandOption, Given, Surroundings } from "../command";
import { jsonOf } from "./text-of-bytes";

export const factsOption: CommandOption = {
  name: "facts",
  takes: "TỆP.json",
  about: "số liệu mà phụ lục không có (xem lệnh templates)",
};

/** The facts file that the command line names; no facts where it names none. Entries that nobody uses are said. */
export async function factsRequested(given: Given, { read, say }: Surroundings): Promise<GivenFacts | Refusal> {
  const file = given.values.get(factsOption.name);
  if (file === undefined) return NO_FACTS;
  const bytes = await read(file);
  if (isRefusal(bytes)) return bytes;
  const json = jsonOf(bytes);
  if (json === null)
    return refuse("facts-malformed", { file, problems: ["toàn tệp: cần là JSON, lưu bằng bảng mã UTF-8"] });
  const reading = parseFacts(json.value);
  if (reading.is === "malformed")
    return refuse("facts-malformed", { file, problems: reading.problems.map(factsProblemWords) });
  for (const entry of reading.unused) say([`Tệp số liệu: bỏ qua ${factsProblemWords(entry)}.`]);
  return reading.facts;
}
