// npm run screenshots: the pictures of docs/huong-dan, taken from the built page in a real browser, and the words in them.
// The page asks for Segoe UI; where there is none, Debian's fonts-open-sans comes closest.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { chromium } from "playwright-core";
import { buildWhenStale } from "../build/build.mjs";
import { repository, runNode } from "../run-program.mjs";
import { serve } from "../serve/serve.mjs";
import { setup } from "../setup.mjs";
import { browserOptions } from "./browser.mjs";
import { folder, recorded, views, walk, wordsOf } from "./scenes.mjs";

if (!(await setup()) || !(await buildWhenStale())) process.exit(1);
mkdirSync(folder, { recursive: true });
const server = await serve(join(repository, "dist"), 8765);
const browser = await chromium.launch(browserOptions());
const words = {};
for (const { suffix, scenes, viewport, colorScheme } of views) {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    locale: "vi-VN",
    deviceScaleFactor: 1.5,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${server.port}/standalone.html`);
  await walk(page, async (scene) => {
    if (!scenes.includes(scene)) return;
    const name = `${scene}-${suffix}`;
    const path = join(folder, `${name}.png`);
    // Parts that the scene shows may still be on their way.
    await page.waitForLoadState("networkidle");
    // Focus rings and hover belong to the user's hand, not to the picture.
    await page.evaluate(() => document.activeElement?.blur());
    await page.screenshot({ path, animations: "disabled" });
    words[name] = wordsOf(await page.locator("body").innerText());
    console.log(relative(repository, path));
  });
  await context.close();
}
await browser.close();
await server.close();
writeFileSync(recorded, `${JSON.stringify(words, null, 2)}\n`);

// The pane inside Excel is pictured where it is tested, in the simulated Excel; it adds its words to the others.
process.exit(
  await runNode(
    ["node_modules/jest/bin/jest.js", "--selectProjects", "excel", "--testPathPatterns", "addin/pane-access.test.ts"],
    { env: { ...process.env, TTHC_SHOTS: "1" } },
  ),
);
