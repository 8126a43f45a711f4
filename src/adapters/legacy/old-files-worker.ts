/** The thread that converts; null for a page opened from the disk, which may have none. */
export function startWorker(): Worker | null {
  if (location.protocol === "file:") return null;
  return new Worker(new URL("./web-worker.ts", import.meta.url), { name: "old-files-worker" });
}
