import { join } from "node:path";
import type { Locator } from "playwright-core";
import { PATIENCE } from "../../setup/patience";
import { bookFromFile, type FileOptions } from "../model/book-from-file";
import type { Book } from "../model/book";
import type { SimulatedExcel } from "../simulated-excel";

const SAMPLE = join(__dirname, "../../../assets/sample/phu-luc-quy-1-2021.xlsx");

/** The sheet of the sample and the place of its appendix. */
export const SHEET = "Phu luc";

/** The sample, right in every cell, with other sheets laid beside it. */
export async function sampleBook(options: FileOptions = {}): Promise<Book> {
  return await bookFromFile(SAMPLE, options);
}

/** Sở Tư pháp, column (10): 20 in the sample. */
export const WRONG_CELL = "I17";

/** The sample with one wrong cell from the start, 30 for 20, and other sheets laid beside or over it. */
export async function wrongBook(more: FileOptions["sheets"] = {}): Promise<Book> {
  return await sampleBook({ sheets: { [SHEET]: { cells: { [WRONG_CELL]: 30 } }, ...more } });
}

/** The cell of a unit in the sample: «Sở Tư pháp», column I. */
export function unitCell(excel: SimulatedExcel, unit: string, column: string): string {
  const row = excel.cells(SHEET, "B1:B60").findIndex(([name]) => name === unit);
  if (row < 0) throw new Error(`no unit ${unit}`);
  return `${column}${row + 1}`;
}

/** What a user does in the pane, by the names that are read out. */
export class PaneHands {
  constructor(readonly excel: SimulatedExcel) {
    excel.page.setDefaultTimeout(PATIENCE);
  }

  button(name: string | RegExp): Locator {
    return this.excel.frame.getByRole("button", { name, exact: true });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  async tab(name: string): Promise<void> {
    await this.excel.frame.getByRole("tab", { name }).click();
  }

  get items(): Locator {
    return this.excel.frame.getByRole("list", { name: "Những chỗ cần xem" }).getByRole("listitem");
  }

  /** Waits until a sentence is shown or read out. */
  async sees(words: string | RegExp): Promise<void> {
    await this.excel.frame.getByText(words).filter({ visible: true }).first().waitFor();
  }

  /** The last sentence of the change bar, once it holds these words. */
  async told(words: string | RegExp): Promise<string> {
    const bar = this.excel.frame.locator(".change-bar p").filter({ hasText: words });
    await bar.waitFor();
    return await bar.innerText();
  }

  /** Waits for what the simulated Excel will hold once the add-in's last answer has arrived. */
  async until(holds: () => boolean, what: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      if (holds()) return;
      await this.excel.frame.evaluate("1");
    }
    throw new Error(`never came true: ${what}`);
  }

  /** What the live region holds. */
  async said(): Promise<string> {
    return await this.excel.frame.locator('.pane [role="status"]').innerText();
  }
}

/** The pane over a table that is right, after its first check. */
export async function rightPane(excel: SimulatedExcel): Promise<PaneHands> {
  const hands = new PaneHands(excel);
  await hands.sees("Bảng khớp");
  return hands;
}

/** The pane over a table with two wrong cells, after the refresh that found them. */
export async function wrongPane(excel: SimulatedExcel): Promise<PaneHands> {
  const hands = await rightPane(excel);
  excel.sheet(SHEET).set(unitCell(excel, "Sở Tư pháp", "I"), 30);
  excel.sheet(SHEET).set(unitCell(excel, "Sở Y tế", "K"), 99);
  await hands.sees(/^2 chỗ cần xem lại/);
  await hands.button("Lỗi sau").waitFor();
  return hands;
}

/** Troubles are counted in syncs: no refresh of its own may come between. */
export async function withoutRefresh(pane: PaneHands): Promise<void> {
  await pane.tab("Cài đặt");
  await pane.excel.frame.getByLabel("Tự kiểm tra lại khi bảng thay đổi").uncheck();
  await pane.until(() => pane.excel.registrations().length === 0, "nothing is listened to");
  await pane.tab("Kiểm tra");
}
