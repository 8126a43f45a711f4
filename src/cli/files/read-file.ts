import { closeSync, openSync, readSync, statSync } from "node:fs";
import { refuse, type Refusal, type RefusalReason } from "../../ports/refusal";
import { nearFile } from "./near-file";
import { systemCode } from "./system-code";

/** Far beyond any appendix (100,000 rows take 6 MB packed); keeps a wrongly chosen disk image out of memory. */
const MOST_MEGABYTES = 200;
const MOST_BYTES = MOST_MEGABYTES * 1_000_000;
const STEP = 65_536;

const reasons: Readonly<Record<string, RefusalReason>> = {
  ENOENT: "file-missing",
  ENOTDIR: "file-missing",
  ENAMETOOLONG: "file-missing",
  ELOOP: "file-missing",
  EISDIR: "file-is-folder",
};

/** The bytes of a file, or why the machine does not give them. At once: of a small file the waiting would cost more than the reading. */
export function readFile(path: string): Promise<Uint8Array | Refusal> {
  try {
    const known = statSync(path);
    return Promise.resolve(known.isDirectory() ? refuse("file-is-folder", { file: path }) : readAll(path, known.size));
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    const reason = reasons[code] ?? "file-not-permitted";
    return Promise.resolve(refuse(reason, { file: path, ...(reason === "file-missing" ? nearFile(path) : {}) }));
  }
}

/** What is typed or piped into the program, up to the same limit. */
export async function readStandardInput(): Promise<Uint8Array | Refusal> {
  return await collected(process.stdin, "");
}

function readAll(path: string, size: number): Uint8Array | Refusal {
  const file = openSync(path, "r");
  try {
    return allOf(file, size) ?? tooLarge(path);
  } finally {
    closeSync(file);
  }
}

/** Up to the end and not to the size: devices have none, and an endless one is read to the limit; then null. */
function allOf(file: number, size: number): Uint8Array | null {
  const chunks: Buffer[] = [];
  let filled = 0;
  // A byte more than it holds: the first chunk is then the whole.
  let chunk = Buffer.allocUnsafe(Math.min(size + 1, MOST_BYTES + 1));
  for (;;) {
    const read = readSync(file, chunk, 0, chunk.length, null);
    if (read === 0) return Buffer.concat(chunks, filled);
    filled += read;
    if (filled > MOST_BYTES) return null;
    chunks.push(chunk.subarray(0, read));
    chunk = Buffer.allocUnsafe(STEP);
  }
}

/** As a stream, so that an endless device ends at the limit too. */
async function collected(stream: AsyncIterable<Buffer>, path: string): Promise<Uint8Array | Refusal> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MOST_BYTES) return tooLarge(path);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function tooLarge(path: string): Refusal {
  return refuse("file-too-large", { file: path, limit: MOST_MEGABYTES, unit: "MB" });
}
