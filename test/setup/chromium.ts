import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

/** The browser that the project's tests use; see scripts/tests/test-programs.mjs. */
const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** One browser per test file; each page, and each simulated Excel, opens its own fresh context in it. */
export async function launchChromium(): Promise<Browser> {
  return await chromium.launch({
    executablePath,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
