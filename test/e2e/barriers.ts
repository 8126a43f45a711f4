import { source as axe } from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds against WCAG and its own best practices, in the page or in one part of it, as short lines. */
export async function barriers(page: Page, within?: string): Promise<readonly string[]> {
  // A button half-way between two colours has the contrast of neither.
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  // Only the violations travel: axe's full result of a grid is megabytes.
  const lines =
    "({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`))";
  const where = within === undefined ? "document" : JSON.stringify(within);
  return await page.evaluate<readonly string[]>(`${axe}; axe.run(${where}, { preload: false }).then(${lines})`);
}
