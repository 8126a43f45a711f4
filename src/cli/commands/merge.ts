import { resolve } from "node:path";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import { sendingsOf, unitsOfList, type SkippedFile } from "../../usecases/merge/expected-units";
import type { MergeSource } from "../../usecases/merge/merge-source";
import { mergeSources } from "../../usecases/merge/merge-sources";
import { mergedBook } from "../../usecases/merge/merged-book";
import { isMergedBook } from "../../usecases/merge/sources-of-book";
import { jsonOption, type CommandBody, type ExitCode, type Given, type Surroundings } from "../command";
import { inOrder } from "../crew/in-order";
import { profileOption, requestedProfiles, sayRefusal, sayMisuse } from "../files/appendix-of-file";
import { mergeJob } from "./merge-files";
import { utf8Text } from "../files/text-of-bytes";
import { mergeJson, type MergedFiles } from "../output/offices/merge-json";
import { mergeLines } from "../output/offices/merge-lines";
import { progressText } from "../output/terminal/progress";

const outOption = { name: "out", takes: "TỆP.xlsx", about: "tên của tệp tổng hợp" };
const sameUnitOption = {
  name: "same-unit",
  takes: "add|conflict",
  about: "một đơn vị có ở nhiều bảng: cộng lại (add), hay chỉ nêu ra và không cộng (conflict, mặc định)",
};
const expectOption = {
  name: "expect",
  takes: "DANH_SÁCH.txt",
  about: "các đơn vị phải gửi, mỗi dòng một tên: nêu đơn vị đã gửi, chưa gửi, cần rà soát, kèm phiếu đề nghị",
};

/** tthc merge: one appendix from many files; each cell traceable, what does not go together named and left out. */
export const merge: CommandBody = {
  options: [outOption, sameUnitOption, expectOption, profileOption, jsonOption],
  examples: [
    "tthc merge thang-5/ --out tong-hop-thang-5.xlsx",
    "tthc merge thang-5/ --out tong-hop.xlsx --expect don-vi.txt",
    "tthc merge he-thong-bo.xlsx he-thong-tinh.xlsx --out ca-hai.xlsx --same-unit add",
  ],
  run,
};

async function run(given: Given, surroundings: Surroundings): Promise<ExitCode> {
  const out = given.values.get(outOption.name) ?? "";
  const sameUnit = given.values.get(sameUnitOption.name) ?? "conflict";
  if (!/\.xlsx$/iu.test(out)) {
    sayMisuse(`Lệnh merge cần --out TỆP.xlsx, ví dụ: ${merge.examples[0] ?? ""}`, surroundings);
    return 2;
  }
  if (sameUnit !== "add" && sameUnit !== "conflict") {
    sayMisuse(`Sau --same-unit là add hoặc conflict, không phải "${sameUnit}".`, surroundings);
    return 2;
  }
  const result = await merged(given, out, sameUnit, surroundings);
  if (isRefusal(result)) {
    sayRefusal(result, out, surroundings);
    return 2;
  }
  if (given.flags.has(jsonOption.name)) surroundings.printJson(mergeJson(out, result));
  else mergeLines(out, result).forEach(surroundings.print);
  const { table, skipped, sendings } = result;
  const open = sendings?.units.some(({ state }) => state !== "sent") ?? false;
  const faulty = table.sources.some(({ errors }) => errors > 0);
  return table.conflicts.length + skipped.length > 0 || faulty || open ? 1 : 0;
}

async function merged(
  given: Given,
  out: string,
  sameUnit: "add" | "conflict",
  surroundings: Surroundings,
): Promise<MergedFiles | Refusal> {
  const names = await expectedNames(given, surroundings);
  if (isRefusal(names)) return names;
  const profiles = await requestedProfiles(given.values.get(profileOption.name), surroundings.read);
  if (isRefusal(profiles)) return profiles;
  const files = await filesToMerge(given, out, surroundings);
  if (isRefusal(files)) return files;
  surroundings.saveMemory?.();
  const started = surroundings.clock();
  const sources: MergeSource[] = [];
  const skipped: SkippedFile[] = [];
  const answers = inOrder(files, mergeJob, given, surroundings, (done, file) =>
    surroundings.progress?.(progressText(done, files.length, surroundings.clock() - started, file)),
  );
  for await (const answer of answers) {
    if ("message" in answer) skipped.push(answer);
    else sources.push(...answer);
  }
  surroundings.progress?.("");
  const table = mergeSources(sources, sameUnit);
  if (table === null) {
    skipped.forEach(({ message }) => surroundings.say([message]));
    return refuse("nothing-to-merge", { files: String(files.length) });
  }
  const sendings = names === null ? null : sendingsOf(names, table, sources);
  const { makeWorkbook } = surroundings;
  const written = await surroundings.write(out, mergedBook(table, skipped, sendings, await makeWorkbook()));
  if (isRefusal(written)) return written;
  return { table, skipped, sendings, files: files.length };
}

async function expectedNames(given: Given, { read }: Surroundings): Promise<readonly string[] | null | Refusal> {
  const file = given.values.get(expectOption.name);
  if (file === undefined) return null;
  const bytes = await read(file);
  if (isRefusal(bytes)) return bytes;
  const text = utf8Text(bytes);
  if (text === null) return refuse("text-not-unicode", { file });
  const names = unitsOfList(text);
  return names.length === 0 ? refuse("text-empty", { file }) : names;
}

/** All files in the order given, each once. The file to be written is none of them, but for the result of an earlier run in a folder. */
async function filesToMerge(
  given: Given,
  out: string,
  { filesOfFolder, isSameFile, read, open, say }: Surroundings,
): Promise<readonly string[] | Refusal> {
  const files = new Map<string, string>();
  for (const operand of given.operands) {
    const inside = await filesOfFolder(operand);
    if (isRefusal(inside)) return inside;
    for (const file of inside ?? [operand]) {
      if (!(await isSameFile(file, out))) files.set(resolve(file), file);
      else if (inside === null || !(await isEarlierResult(file, { read, open })))
        return refuse("output-is-input", { file: out });
      else say([`Thay tệp tổng hợp của lần trước: ${out}.`]);
    }
  }
  const list = given.values.get(expectOption.name);
  if (list !== undefined && (await isSameFile(list, out))) return refuse("output-is-input", { file: out });
  return files.size === 0 ? refuse("nothing-to-merge", { files: "0" }) : [...files.values()];
}

async function isEarlierResult(file: string, { read, open }: Pick<Surroundings, "read" | "open">): Promise<boolean> {
  const bytes = await read(file);
  if (isRefusal(bytes)) return false;
  const book = await open(bytes, file);
  return !isRefusal(book) && (await isMergedBook(book));
}
