import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { refuse, type Refusal, type RefusalReason } from "../../ports/refusal";

/** Far beyond any appendix (100,000 rows take 6 MB packed); keeps a wrongly chosen disk image out of memory. */
const MOST_MEGABYTES = 200;

const reasons: Readonly<Record<string, RefusalReason>> = {
  ENOENT: "file-missing",
  ENOTDIR: "file-missing",
  ENAMETOOLONG: "file-missing",
  ELOOP: "file-missing",
  EISDIR: "file-is-folder",
};

/** The bytes of a file, or why the machine does not give them. */
export async function readFile(path: string): Promise<Uint8Array | Refusal> {
  try {
    if ((await stat(path)).isDirectory()) return refuse("file-is-folder", { file: path });
    return await readAll(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return refuse(reasons[code] ?? "file-not-permitted", { file: path });
  }
}

/** What is typed or piped into the program, up to the same limit. */
export async function readStandardInput(): Promise<Uint8Array | Refusal> {
  return await collected(process.stdin, "");
}

async function readAll(path: string): Promise<Uint8Array | Refusal> {
  return await collected(createReadStream(path), path);
}

/** As a stream, so that an endless device ends at the limit too. */
async function collected(stream: AsyncIterable<Buffer>, path: string): Promise<Uint8Array | Refusal> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MOST_MEGABYTES * 1_000_000)
      return refuse("file-too-large", { file: path, limit: MOST_MEGABYTES, unit: "MB" });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** The system's code of a failed call ("ENOENT"); null for anything else, which is a bug of ours. */
export function systemCode(error: unknown): string | null {
  // By its shape: in the tests Node's own errors are of another realm, where `Error` is another class.
  if (typeof error !== "object" || error === null || !("syscall" in error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
