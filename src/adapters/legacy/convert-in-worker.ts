import { beyondLimits, type Converted, type Converter } from "../../ports/convert-file";
import { startWorker } from "./old-files-worker";

const SECONDS = 30;

/**
 * Converts in a worker, which is ended where it takes too long. A page opened from the disk may have no workers: there the
 * page converts by itself.
 */
export const convertInWorker: Converter = async (bytes, kind) => {
  const worker = startWorker();
  if (worker === null) return (await import(/* webpackChunkName: "old-files" */ "./to-xlsx")).toXlsx(bytes, kind);
  return new Promise<Converted>((resolve) => {
    const timer = setTimeout(() => end(beyondLimits(bytes)), SECONDS * 1000);
    const end = (converted: Converted): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(converted);
    };
    worker.onmessage = ({ data }: MessageEvent<Converted>) => end(data);
    worker.onerror = () => end({ reason: "file-damaged" });
    worker.postMessage({ bytes, kind });
  });
};
