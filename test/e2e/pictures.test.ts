import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { errors, type Page } from "playwright-core";
import { excelPicture, folder, recorded, views, walk, wordsOf } from "../../scripts/tests/scenes.mjs";
import { onStage } from "./stage";

/** The guide's pictures show the product as it is. `npm run screenshots` takes them anew, with the words in them. */
const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const guide = join(__dirname, "../../docs/huong-dan");
const known = JSON.parse(readFileSync(recorded, "utf8")) as Readonly<Record<string, readonly string[]>>;
const names = [...views.flatMap(({ suffix, scenes }) => scenes.map((scene) => `${scene}-${suffix}`)), excelPicture];

test("each picture is taken by the script, recorded, and shown in a page of the guide", () => {
  const files = readdirSync(folder).filter((file) => file.endsWith(".png"));
  expect(files.sort()).toEqual(names.map((name) => `${name}.png`).sort());
  expect(Object.keys(known).sort()).toEqual([...names].sort());
  const pages = readdirSync(guide).filter((file) => file.endsWith(".md"));
  const texts = [...pages.map((page) => join(guide, page)), join(guide, "../../README.md")];
  const shown = new Set(
    texts.flatMap((page) => [...readFileSync(page, "utf8").matchAll(/anh\/([\w-]+)\.png/g)].map(([, name]) => name)),
  );
  expect([...shown].sort()).toEqual([...names].sort());
});

/** The page's words once they are those of the picture; where they never become these, the words that it has instead. */
async function wordsLike(page: Page, expected: readonly string[]): Promise<readonly string[]> {
  const wanted = expected.join(" ");
  await page
    .waitForFunction((words) => document.body.innerText.replaceAll(/\s+/g, " ").trim() === words, wanted, {
      timeout: 20_000,
    })
    .catch((error: unknown) => {
      if (!(error instanceof errors.TimeoutError)) throw error;
    });
  return wordsOf(await page.locator("body").innerText());
}

test.each(views)("the page says what its pictures show: $suffix", async ({ suffix, scenes, viewport, colorScheme }) => {
  const page = await stage.open({ viewport, colorScheme, reducedMotion: "reduce" });
  const said: Record<string, readonly string[]> = {};
  await walk(page, async (scene) => {
    const name = `${scene}-${suffix}`;
    if (scenes.includes(scene)) said[name] = await wordsLike(page, known[name] ?? []);
  });
  expect(said).toEqual(Object.fromEntries(Object.keys(said).map((name) => [name, known[name]])));
  expect(Object.keys(said)).toHaveLength(scenes.length);
});
