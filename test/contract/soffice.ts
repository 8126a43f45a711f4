import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Each start of LibreOffice takes some seconds. */
export const PATIENCE = 180_000;

/** Converts with a profile of its own in the folder, so that a LibreOffice on somebody's desk is left alone. */
export function convertIn(folder: string, file: string, filter: string, ending: string): Uint8Array {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const { status, stderr, stdout } = spawnSync(
    "soffice",
    [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--norestore",
      "--convert-to",
      filter,
      "--outdir",
      join(folder, "out"),
      file,
    ],
    {
      encoding: "utf8",
      timeout: PATIENCE,
    },
  );
  if (status !== 0) throw new Error(`soffice ended with ${status ?? "a signal"}: ${stdout}${stderr}`);
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.xlsx$/, `.${ending}`);
  return new Uint8Array(readFileSync(join(folder, "out", name)));
}
