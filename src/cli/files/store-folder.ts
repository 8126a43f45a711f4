import { mkdir, open, readdir, rm, rmdir, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import type { ByteSource, PeriodCodec, ValueStore } from "../../ports/value-store";
import { isStorePeriod } from "../../usecases/collect/store-period";
import { systemCode } from "./system-code";
import { reasonNotWritten, writeFile } from "./write-file";

/** One file a period, in a folder that names it as Hive does, so that engines skip the periods that a query does not ask for. */
const FILE = "values.parquet";
const FOLDER = "period=";
/** What a run that was cut off leaves beside a period's file. */
const UNFINISHED = /^\.values\.parquet\.(\d+)\.tmp$/;

export function storeInFolder(folder: string, codec: PeriodCodec): ValueStore {
  const folderOf = (period: string): string => join(folder, `${FOLDER}${period}`);
  const fileOf = (period: string): string => join(folderOf(period), FILE);

  async function within<Value>(
    period: string,
    read: (source: ByteSource) => Promise<Value | null>,
  ): Promise<Value | null | Refusal> {
    const file = fileOf(period);
    return await orRefusal(file, async () => {
      const opened = await open(file, "r");
      try {
        return (await read(await sourceOf(opened))) ?? refuse("store-damaged", { file });
      } finally {
        await opened.close();
      }
    });
  }

  return {
    periods: async () => {
      const found = await orRefusal(folder, async () => await readdir(folder, { withFileTypes: true }));
      if (found === null) return [];
      if (isRefusal(found)) return found;
      const names = found.filter((entry) => entry.isDirectory() && entry.name.startsWith(FOLDER));
      const periods: string[] = [];
      for (const period of names.map(({ name }) => name.slice(FOLDER.length)).filter(isStorePeriod)) {
        const inside = await orRefusal(folderOf(period), async () => await readdir(folderOf(period)));
        if (isRefusal(inside)) return inside;
        if (inside?.includes(FILE) === true) periods.push(period);
      }
      return periods.sort();
    },
    notes: async (period) => (await within(period, codec.notes)) ?? { files: [], values: 0 },
    read: async (period, measures) => (await within(period, (source) => codec.decode(source, measures))) ?? [],
    write: async (period, files) => {
      const file = fileOf(period);
      const cleared = await orRefusal(file, async () => await clearUnfinished(folderOf(period)));
      if (isRefusal(cleared)) return cleared;
      if (files.length === 0) return await orWriteRefusal(file, async () => await removePeriod(folderOf(period), file));
      const made = await orWriteRefusal(file, async () => {
        await mkdir(folderOf(period), { recursive: true });
      });
      return made ?? (await writeFile(file, await codec.encode(period, files)));
    },
  };
}

/** Engines may have laid files of their own beside ours: the folder stays then. */
async function removePeriod(folder: string, file: string): Promise<void> {
  await rm(file, { force: true });
  if ((await readdir(folder)).length === 0) await rmdir(folder);
}

/** Files of runs that are over; another run at work keeps its own. */
async function clearUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const process = Number(UNFINISHED.exec(name)?.[1] ?? 0);
    if (process > 0 && !isAtWork(process)) await rm(join(folder, name), { force: true });
  }
}

function isAtWork(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's program, which we may not ask, is one.
    return systemCode(error) === "EPERM";
  }
}

async function sourceOf(file: FileHandle): Promise<ByteSource> {
  const { size } = await file.stat();
  return {
    byteLength: size,
    slice: async (start, end = size) => {
      const bytes = new Uint8Array(Math.max(0, end - start));
      const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
      return bytes.buffer.slice(0, bytesRead);
    },
  };
}

/** Null where nothing is there yet. */
async function orRefusal<Value>(file: string, read: () => Promise<Value>): Promise<Value | null | Refusal> {
  try {
    return await read();
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return code === "ENOENT" ? null : refuse(code === "ENOTDIR" ? "folder-missing" : "file-not-permitted", { file });
  }
}

async function orWriteRefusal(file: string, write: () => Promise<void>): Promise<null | Refusal> {
  try {
    await write();
    return null;
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return refuse(reasonNotWritten(code), { file });
  }
}
