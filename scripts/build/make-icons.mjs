// npm run icons: assets/icons/*.png from the drawings in assets/icons/src, with the machine's own Chromium.
// A drawing named NAME-16 is tuned by hand to the pixels of 16 × 16; NAME serves every larger size.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { chromium } from "playwright-core";
import { isMain, repository } from "../run-program.mjs";
import { setup } from "../setup.mjs";
import { browserOptions } from "../tests/browser.mjs";

/** What the manifest shows: the product itself, then one drawing a ribbon button. */
export const iconNames = ["tthc", "check", "report", "insert", "chart", "pane"];
/** Pixels; Office asks for 16, 32 and 80 and takes the others for screens in between. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** What an installed page shows; only the product itself is drawn so large. */
const installedSizes = [192, 512];

const folder = join(repository, "assets", "icons");

function drawingOf(name, size) {
  const tuned = join(folder, "src", `${name}-${size}.svg`);
  return readFileSync(existsSync(tuned) ? tuned : join(folder, "src", `${name}.svg`), "utf8");
}

async function makeIcons() {
  const browser = await chromium.launch(browserOptions());
  for (const size of [...iconSizes, ...installedSizes]) {
    const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
    for (const name of iconSizes.includes(size) ? iconNames : ["tthc"]) {
      const svg = drawingOf(name, size).replace(
        "<svg ",
        `<svg width="${size}" height="${size}" style="display:block" `,
      );
      await page.setContent(`<!doctype html><style>html,body{margin:0;background:transparent}</style>${svg}`);
      const path = join(folder, `${name}-${size}.png`);
      writeFileSync(path, await page.screenshot({ omitBackground: true }));
      console.log(relative(repository, path));
    }
    await page.close();
  }
  await browser.close();
}

if (isMain(import.meta.url)) {
  if (await setup()) await makeIcons();
  else process.exitCode = 1;
}
