import { statSync } from "node:fs";
import { open, realpath, rename, rm, stat, writeFile as write } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { refuse, type Refusal, type RefusalReason } from "../../ports/refusal";
import { systemCode } from "./system-code";

const reasons: Readonly<Record<string, RefusalReason>> = {
  ENOENT: "folder-missing",
  ENOTDIR: "folder-missing",
  EISDIR: "output-is-folder",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EFBIG: "disk-full",
};

/** Why the system does not write, by its code. */
export function reasonNotWritten(code: string): RefusalReason {
  return reasons[code] ?? "output-not-permitted";
}

/**
 * Writes a whole file or nothing: into a neighbour first, which then takes the name, so that a full disk or a crash
 * never leaves half a file where a good one was. A link keeps leading where it led; a device is written straight.
 */
export async function writeFile(path: string, bytes: Uint8Array): Promise<null | Refusal> {
  try {
    const known = await stat(path).catch(ignoreMissing);
    if (known === null || known.isFile()) await replaceWhole(known === null ? path : await realpath(path), bytes);
    else if (known.isDirectory()) return refuse("output-is-folder", { file: path });
    else await write(path, bytes);
    return null;
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return refuse(reasonNotWritten(code), { file: path });
  }
}

/** Whether two paths lead to one file: by another spelling, a symbolic link or a hard link. False where one is not there yet. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    // The other first: where it is not there yet, thousands are held against it. At once, for the same reason.
    const b = statSync(other, { bigint: true });
    const a = statSync(one, { bigint: true });
    // Some network drives number no files.
    if (a.ino === 0n) return (await realpath(one)) === (await realpath(other));
    return a.ino === b.ino && a.dev === b.dev;
  } catch (error) {
    // Whatever stands in the way of looking, reading or writing will name.
    if (systemCode(error) === null) throw error;
    return false;
  }
}

async function replaceWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(unfinished, "w");
    try {
      await file.writeFile(bytes);
      // Some disks rename first and write later: a power cut between would leave an empty file.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}

function ignoreMissing(error: unknown): null {
  if (systemCode(error) === "ENOENT") return null;
  throw error;
}
