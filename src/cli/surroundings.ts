import { relative, resolve, sep } from "node:path";
import type { PeriodCodec } from "../ports/value-store";
import type { Surroundings } from "./command";
import { filesOfFolder } from "./files/folder-files";
import { STANDARD_INPUT } from "./files/named-files";
import { readFile, readStandardInput } from "./files/read-file";
import { isSameFile, writeFile } from "./files/write-file";
import { renderLine } from "./output/terminal/terminal";

/** Where lines go: a stream of the process, or what a test listens with. */
interface Sink {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** What a command may do on this machine, its results to `out` and everything else to `err`. */
export function surroundingsOf(
  {
    loadPeriodFile,
    ...adapters
  }: Pick<Surroundings, "readText" | "documents" | "open" | "makeWorkbook" | "version" | "saveMemory" | "helpers"> & {
    readonly loadPeriodFile: () => Promise<PeriodCodec>;
  },
  out: Sink,
  err: Sink,
): Surroundings {
  return {
    ...adapters,
    read: (path) => (path === STANDARD_INPUT ? readStandardInput() : readFile(path)),
    write: writeFile,
    isSameFile,
    filesOfFolder,
    openStore: async (folder) =>
      (await import("./files/store-folder")).storeInFolder(resolve(folder), await loadPeriodFile()),
    wholePath: (path) => resolve(path),
    // Taken when it is needed: an import would read all of it at every start.
    sha256: (bytes) => process.getBuiltinModule("node:crypto").createHash("sha256").update(bytes).digest("hex"),
    calledAs: calledAs(process.argv[1] ?? ""),
    clock: () => performance.now(),
    now: () => dayAndTime(new Date()),
    // Written over itself, so only where somebody looks on.
    ...(err.isTTY === true ? { progress: (text) => err.write(`\r\u001b[K${text}`) } : {}),
    print: (line) => out.write(`${renderLine(line, coloured(out))}\n`),
    say: (line) => err.write(`${renderLine(line, coloured(err))}\n`),
    printText: (text) => out.write(text),
    printJson: (value) => out.write(`${jsonText(value)}\n`),
  };
}

/** An installed program is called by its name, wherever npm keeps the file; a built one by node and its path. */
export function calledAs(program: string): string {
  if (!program.endsWith(".mjs") || program.includes(`${sep}node_modules${sep}`)) return "tthc";
  return `node ${relative(process.cwd(), program)}`;
}

function coloured({ isTTY }: Sink): boolean {
  const { NO_COLOR: refused, TERM: terminal } = process.env;
  // https://no-color.org: any value but the empty one refuses.
  return isTTY === true && (refused === undefined || refused === "") && terminal !== "dumb";
}

/** JSON for people's terminals too: the C1 control characters, which JSON leaves as they are, are escaped like the others. */
function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function dayAndTime(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
