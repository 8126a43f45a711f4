import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import { collectFiles } from "../../usecases/collect/collect-files";
import { readPeriod } from "../../usecases/collect/store-period";
import { jsonOption, type CommandBody, type ExitCode, type Given, type Surroundings } from "../command";
import { profileOption, requestedProfiles, sayRefusal, sayMisuse } from "../files/appendix-of-file";
import { collectJson, collectLines } from "../output/offices/collect-output";
import { progressText } from "../output/terminal/progress";

export const storeOption = { name: "store", takes: "KHO", about: "thư mục giữ số liệu (Parquet, mỗi kỳ một thư mục)" };
const periodOption = {
  name: "period",
  takes: "KỲ",
  about: "kỳ của những bảng không ghi kỳ: 2024-05, 2024-Q1, 2024-H1, 2024, hoặc «quý I năm 2024»",
};

/** tthc collect: every count of every table of the folders, kept period by period, each once. */
export const collect: CommandBody = {
  options: [storeOption, periodOption, profileOption, jsonOption],
  examples: ["tthc collect thang-5/ --store kho", "tthc collect bao-cao-cu/ --store kho --period 2024-05"],
  run,
};

async function run(given: Given, surroundings: Surroundings): Promise<ExitCode> {
  const store = given.values.get(storeOption.name);
  if (store === undefined) {
    sayMisuse(`Lệnh collect cần --store KHO, ví dụ: ${collect.examples[0] ?? ""}`, surroundings);
    return 2;
  }
  const period = given.values.get(periodOption.name);
  const assumed = period === undefined ? undefined : readPeriod(period)?.months;
  if (period !== undefined && assumed === undefined) {
    sayMisuse(
      `Chưa rõ "${period}" là kỳ nào. Ghi như 2024-05, 2024-Q1, 2024-H1, 2024, hoặc "quý I năm 2024".`,
      surroundings,
    );
    return 2;
  }
  const files = await filesToCollect(given, surroundings);
  const profiles = await requestedProfiles(given.values.get(profileOption.name), surroundings.read);
  for (const one of [files, profiles]) if (isRefusal(one)) sayRefusal(one, store, surroundings);
  if (isRefusal(files) || isRefusal(profiles)) return 2;
  surroundings.saveMemory?.();
  const started = surroundings.clock();
  const collected = await collectFiles(
    files,
    { ...(profiles === null ? {} : { profiles }), ...(assumed === undefined ? {} : { assumed }) },
    await surroundings.openStore(store),
    {
      hash: async (file) => {
        const bytes = await surroundings.read(file);
        return isRefusal(bytes) ? bytes : surroundings.sha256(bytes);
      },
      open: async (file) => {
        const bytes = await surroundings.read(file);
        return isRefusal(bytes) ? bytes : await surroundings.open(bytes, file);
      },
      progress: (done, file) =>
        surroundings.progress?.(progressText(done, files.length, surroundings.clock() - started, file)),
    },
  );
  surroundings.progress?.("");
  if (isRefusal(collected)) {
    sayRefusal(collected, store, surroundings);
    return 2;
  }
  if (given.flags.has(jsonOption.name)) surroundings.printJson(collectJson(store, files.length, collected));
  else collectLines(store, files.length, collected).forEach(surroundings.print);
  const { skipped, undated, doubtful } = collected;
  return skipped.length + undated.length + doubtful.length > 0 ? 1 : 0;
}

/** All files of the folders by their whole paths, each once: the store knows a file by it. */
async function filesToCollect(
  given: Given,
  { filesOfFolder, wholePath }: Surroundings,
): Promise<readonly string[] | Refusal> {
  const files = new Set<string>();
  for (const operand of given.operands) {
    const path = wholePath(operand);
    const inside = await filesOfFolder(path);
    if (isRefusal(inside)) return inside;
    for (const file of inside ?? [path]) files.add(file);
  }
  return files.size === 0 ? refuse("nothing-to-merge", { files: "0" }) : [...files];
}
