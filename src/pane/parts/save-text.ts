import { copiedInstead, savedWords } from "../../usecases/report/document/saved-words";
import type { PaneHost } from "../session/host";
import { download } from "./download";

export type SavingHost = Pick<PaneHost, "copy" | "downloads">;

/** Hands a text file to the user, or its text where no file can be saved; the sentence says what is true. */
export async function saveText(host: SavingHost, text: string, name: string): Promise<string> {
  if (host.downloads === "no") return copiedInstead(name, await host.copy(text), "Notepad hoặc TextEdit");
  download(new TextEncoder().encode(text), name);
  return savedWords(name, host.downloads);
}
