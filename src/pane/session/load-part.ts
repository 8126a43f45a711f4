import { refuse, type Refusal } from "../../ports/refusal";

/**
 * A part of the program that is fetched when it is first needed: the part, or a refusal where its file is not to be had
 * (no network, a page that was copied without its folder, or a newer release in the place of the one that is running).
 * Asked again, it tries again.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part | Refusal> {
  try {
    return await load();
  } catch (error) {
    // The name that webpack gives to exactly this failure; anything else is ours.
    if (error instanceof Error && error.name === "ChunkLoadError")
      return refuse((await isUpdated()) ? "page-updated" : "page-incomplete");
    throw error;
  }
}

/** Whether the page, asked for again, names other scripts than those that are running: their names hold their content. */
async function isUpdated(): Promise<boolean> {
  const running = [...document.scripts]
    .map((script) => script.getAttribute("src") ?? "")
    .filter((source) => /assets\/[\w-]+\.[0-9a-f]+\.js$/.test(source));
  try {
    const answer = await fetch(location.pathname, { cache: "no-store" });
    if (!answer.ok || running.length === 0) return false;
    const page = await answer.text();
    return running.some((source) => !page.includes(source));
  } catch (error) {
    // No network, or a page from the disk, which may not ask.
    if (error instanceof TypeError) return false;
    throw error;
  }
}
