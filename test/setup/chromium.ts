import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";
import { browserOptions } from "../../scripts/tests/browser.mjs";

/** One browser per test file; each page, and each simulated Excel, opens its own fresh context in it. */
export async function launchChromium(): Promise<Browser> {
  return await chromium.launch(browserOptions());
}
