import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../setup/chromium";
import { openExcel, type OpenOptions } from "../open-excel";
import type { SimulatedExcel } from "../simulated-excel";

/** The built add-in. TTHC_DIST points elsewhere while several people build at once. */
const DIST = process.env["TTHC_DIST"] ?? join(__dirname, "../../../dist");

export type AddinOptions = Omit<OpenOptions, "browser" | "site" | "page" | "book">;

/** One browser for the file, one Excel a test, the built add-in in it; nothing may be left unanswered or go abroad. */
export function useAddin(): (book: OpenOptions["book"], options?: AddinOptions) => Promise<SimulatedExcel> {
  let browser: Browser;
  const opened: SimulatedExcel[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const excel of opened.splice(0)) {
      expect(excel.gaps()).toEqual([]);
      expect(excel.strangers()).toEqual([]);
      await excel.close();
    }
  });
  afterAll(async () => {
    await browser.close();
  });
  return async (book, options = {}) => {
    const excel = await openExcel({ browser, site: { folder: DIST }, page: "/taskpane.html", book, ...options });
    opened.push(excel);
    return excel;
  };
}
