import { wordDocuments } from "../adapters/docx";
import { readText } from "../adapters/docx/read-text";
import { openWorkbook } from "../adapters/xlsx";
import type { Surroundings } from "./command";
import { readFile, readStandardInput } from "./files/read-file";
import { runCommandLine } from "./run-command-line";
import { renderLine } from "./output/terminal";
import { isSameFile, writeFile } from "./files/write-file";

function coloured(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR: refused, TERM: terminal } = process.env;
  // https://no-color.org: any value but the empty one refuses.
  return stream.isTTY && (refused === undefined || refused === "") && terminal !== "dumb";
}

/** `tthc check … | head -1`: the reader has seen enough, which is not an error. A full disk is, though not ours. */
function afterFailedWrite(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") return;
  process.stderr.write(
    `Chưa ghi được kết quả (${error.code ?? error.name}). Kiểm tra chỗ trống trên đĩa, rồi chạy lại.\n`,
  );
  process.exit(2);
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

const surroundings: Surroundings = {
  read: readFile,
  write: writeFile,
  isSameFile,
  readInput: readStandardInput,
  readText,
  documents: wordDocuments,
  open: openWorkbook,
  now: () => dayAndTime(new Date()),
  print: (line) => process.stdout.write(`${renderLine(line, coloured(process.stdout))}\n`),
  say: (line) => process.stderr.write(`${renderLine(line, coloured(process.stderr))}\n`),
  printJson: (value) => process.stdout.write(`${jsonText(value)}\n`),
};

process.stdout.on("error", afterFailedWrite);
// Nobody is left to tell where standard error is gone.
process.stderr.on("error", () => undefined);

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), surroundings);
} catch (bug) {
  // The one place where anything thrown arrives: refusals are values, so this is a bug of ours, never the user's table.
  process.stderr.write(
    "Có lỗi trong chương trình TTHC, không phải do tệp hay số liệu của anh/chị. Xin gửi các dòng dưới đây cho người phụ trách chương trình.\n",
  );
  process.stderr.write(`${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}\n`);
  process.exitCode = 2;
}
