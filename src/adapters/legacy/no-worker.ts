/** In place of old-files-worker in the page that is one file: a worker's script would be a second one. */
export function startWorker(): Worker | null {
  return null;
}
