import { refuse, type Refusal } from "../../ports/refusal";

/**
 * A part of the program that is fetched when it is first needed: the part, or a refusal where its file is not to be had
 * (no network, or a page that was copied without its folder). Asked again, it tries again.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part | Refusal> {
  try {
    return await load();
  } catch (error) {
    // The name that webpack gives to exactly this failure; anything else is ours.
    if (error instanceof Error && error.name === "ChunkLoadError") return refuse("page-incomplete");
    throw error;
  }
}
