import type { Page } from "playwright-core";
import { DOCUMENT_QUESTIONS } from "../../src/usecases/report/document/document-answers";
import { formNames, vietnameseLeft } from "../languages/own-words";
import { barriers } from "./barriers";
import { bookOf, changed, quarterSheet } from "./books";
import { chooseFile, onStage } from "./stage";

const stage = onStage();
afterEach(() => expect(stage.complaints()).toEqual([]));

const sheet = quarterSheet();
/** What the user's own file says, how forms are named, and examples of what to type. */
const own = [
  ...sheet.flat().filter((cell) => typeof cell === "string"),
  ...formNames,
  ...DOCUMENT_QUESTIONS.map(({ example }) => example),
];

async function openEnglish(): Promise<Page> {
  const page = await stage.open();
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("button", { name: "Open an Excel file" }).waitFor();
  return page;
}

/** What stands on the page outside of the sheet and of the report's own text, with what is read out or shown on hovering. */
async function said(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const texts: string[] = [];
    const apart = '[role="grid"], .paper, .template-preview, .template-words, textarea, [lang="vi"], .cell-bar';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.closest(apart) === null) texts.push(node.textContent ?? "");
    for (const element of document.querySelectorAll("[title], [aria-label], [placeholder]"))
      if (element.closest(apart) === null)
        for (const name of ["title", "aria-label", "placeholder"]) texts.push(element.getAttribute(name) ?? "");
    return [...new Set(texts)];
  });
}

async function expectEnglish(page: Page): Promise<void> {
  expect(vietnameseLeft(await said(page), own)).toEqual([]);
}

test("the English page says nothing in Vietnamese: faults, repair, report and proofreading", async () => {
  const page = await openEnglish();
  await expectEnglish(page);
  await chooseFile(page, "quy-1.xlsx", bookOf(changed(sheet, { "Sở Tư pháp": { 8: 30 } })));
  await page
    .locator(".summary")
    .getByText(/^1 place/)
    .waitFor();
  await expectEnglish(page);
  expect(await barriers(page)).toEqual([]);

  await page.getByRole("button", { name: "Correct", exact: true }).first().click();
  await page.getByText("The table adds up", { exact: true }).waitFor();
  await expectEnglish(page);

  await page.getByRole("tab", { name: "Report" }).click();
  await page.getByRole("button", { name: "Write the paragraph" }).click();
  await page.getByRole("textbox", { name: "Report paragraph" }).waitFor();
  await page.evaluate(() => document.querySelectorAll("details").forEach((more) => (more.open = true)));
  await expectEnglish(page);
  const paragraph = await page.getByRole("textbox", { name: "Report paragraph" }).inputValue();
  expect(paragraph).toMatch(/^Trong quý I năm 2021, tổng số hồ sơ/);

  await page.getByRole("tab", { name: "Proofread" }).click();
  await page.getByRole("textbox").first().fill(paragraph.replace("113.048", "113.084"));
  await page
    .getByText(/113\.048/)
    .first()
    .waitFor();
  await expectEnglish(page);
});

test("the way back leads to the Vietnamese page", async () => {
  const page = await openEnglish();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.getByRole("link", { name: "Tiếng Việt" }).click();
  await page.getByRole("button", { name: "Mở tệp Excel" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("vi");
});
