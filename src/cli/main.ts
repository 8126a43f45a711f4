import { wordDocuments } from "../adapters/docx";
import { readText } from "../adapters/docx/read/read-text";
import { helperInThread } from "./crew/helper-in-thread";
import { convertInThread } from "./files/convert-in-thread";
import { spokenIn } from "./language";
import { runCommandLine } from "./run-command-line";
import type { Surroundings } from "./command";
import { surroundingsOf } from "./surroundings";

/** `tthc check … | head -1`: the reader has seen enough, which is not an error. A full disk is, though not ours. */
function afterFailedWrite(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") return;
  process.stderr.write(
    `Chưa ghi được kết quả (${error.code ?? error.name}). Kiểm tra chỗ trống trên đĩa, rồi chạy lại.\n`,
  );
  process.exit(2);
}

/** The program is built once for each language: Vietnamese lies at the top, others in folders there. */
const top = TTHC_LANGUAGE === "vi" ? "./" : "../";

/**
 * A table is checked within a tenth of a second: what V8 would optimise meanwhile, in threads beside, is not used any
 * more. Code must run eight times as often as usual before that begins; long jobs lose nothing. Of Node 20, whose V8
 * optimises early and knows this flag; later ones do neither.
 */
function optimiseLate(): void {
  if (process.versions.node.startsWith("20."))
    process.getBuiltinModule("node:v8").setFlagsFromString("--interrupt-budget=540672");
}

/** More than this would need more memory than a small machine has to spare: each holds the program and a file. */
const MOST_HELPERS = 2;

/** One processor is this thread's own. */
function helpersHere(): Surroundings["helpers"] {
  const most = Math.min(MOST_HELPERS, process.getBuiltinModule("node:os").availableParallelism() - 1);
  if (most < 1) return undefined;
  const thread = new URL("./tthc-helper.mjs", import.meta.url);
  return { most, start: (job, given) => helperInThread(thread, job, given) };
}

async function run(args: readonly string[]): Promise<number> {
  // The list of commands is printed sooner than this is read.
  if (args.length > 1) optimiseLate();
  process.stdout.on("error", afterFailedWrite);
  // Nobody is left to tell where standard error is gone.
  process.stderr.on("error", () => undefined);
  // It says nothing: one for all languages.
  const convert = convertInThread(new URL(`${top}tthc-old-files.mjs`, import.meta.url));
  const adapters = {
    version: TTHC_VERSION,
    readText,
    documents: wordDocuments,
    // V8 lets its heap grow to several times what lives there before it clears it: hundreds of megabytes of read files.
    saveMemory: () => process.getBuiltinModule("node:v8").setFlagsFromString("--heap-growing-percent=30"),
    helpers: helpersHere(),
    makeWorkbook: async () => (await import("../adapters/xlsx/make/make-workbook")).makeWorkbook,
    loadPeriodFile: async () => (await import("../adapters/parquet/period-file")).periodFile,
    open: async (bytes: Uint8Array, name: string) =>
      (await import("../adapters/legacy/open-file")).openFile(bytes, name, convert),
  };
  return await runCommandLine(args, surroundingsOf(adapters, process.stdout, process.stderr));
}

try {
  const spoken = spokenIn(process.argv.slice(2), process.env["TTHC_LANG"]);
  if ("misuse" in spoken) {
    process.stderr.write(`${spoken.misuse}\n`);
    process.exitCode = 2;
  } else if (spoken.language === TTHC_LANGUAGE) {
    process.exitCode = await run(spoken.args);
  } else {
    const there = `${top}${spoken.language === "vi" ? "" : `${spoken.language}/`}tthc.mjs`;
    await import(/* webpackIgnore: true */ new URL(there, import.meta.url).href);
  }
} catch (bug) {
  if (bug instanceof Error && "code" in bug && bug.code === "ERR_MODULE_NOT_FOUND") {
    process.stderr.write("Thiếu thư mục tthc nằm cạnh tệp tthc.mjs. Chép cả thư mục dist rồi chạy lại.\n");
    process.exit(2);
  }
  // The one place where anything thrown arrives: refusals are values, so this is a bug of ours, never the user's table.
  process.stderr.write(
    "Có lỗi trong chương trình TTHC, không phải do tệp hay số liệu của anh/chị. Xin gửi các dòng dưới đây cho người phụ trách chương trình.\n",
  );
  process.stderr.write(`${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}\n`);
  process.exitCode = 2;
}
