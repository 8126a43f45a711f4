import { isRefusal, type Refusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import type { SkippedFile } from "../../usecases/merge/expected-units";
import { sourcesOfFile } from "../../usecases/merge/gather-sources";
import type { HeaderLayout, MergeSource } from "../../usecases/merge/merge-source";
import { sourcePacker, sourceUnpacker, type PackedSource } from "../../usecases/merge/packed-sources";
import type { Surroundings } from "../command";
import type { FileJob } from "../crew/file-job";
import { profileOption, requestedProfiles } from "../files/appendix-of-file";

/** The tables of a file that is to be merged, or why it gives none. */
export const mergeJob: FileJob<readonly MergeSource[] | SkippedFile> = {
  name: "merge",
  begin(given, surroundings) {
    const layouts = new Map<string, HeaderLayout>();
    const asked = requestedProfiles(given.values.get(profileOption.name), surroundings.read);
    return async (file) => {
      const profiles = await asked;
      const book = isRefusal(profiles) ? profiles : await bookOf(file, surroundings);
      return await sourcesOfFile(file, book, isRefusal(profiles) ? undefined : (profiles ?? undefined), layouts);
    };
  },
  post: {
    packer() {
      const packed = sourcePacker();
      return (answer) => ("message" in answer ? answer : answer.map(packed));
    },
    unpacker() {
      const unpacked = sourceUnpacker();
      return (sent) => {
        const answer = sent as readonly PackedSource[] | SkippedFile;
        return "message" in answer ? answer : answer.map(unpacked);
      };
    },
  },
};

async function bookOf(
  file: string,
  { read, open }: Pick<Surroundings, "read" | "open">,
): Promise<WorkbookPort | Refusal> {
  const bytes = await read(file);
  return isRefusal(bytes) ? bytes : await open(bytes, file);
}
