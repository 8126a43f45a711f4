import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { serve } from "../../scripts/serve/serve.mjs";
import { launchChromium } from "../setup/chromium";
import { PATIENCE } from "../setup/patience";

/** The built page: what users get. TTHC_DIST points elsewhere while several people build at once. */
const dist = process.env["TTHC_DIST"] ?? join(__dirname, "../../dist");

type Way = "http" | "file" | { readonly file: string } | { readonly at: string };

export interface Stage {
  /**
   * Opens the standalone page, by http unless told `file`, or another page by its path or address, and watches it for
   * everything that must not happen. Only where `isKept` the browser keeps the page for work without a network.
   */
  open(options?: BrowserContextOptions & { readonly by?: Way; readonly isKept?: boolean }): Promise<Page>;
  /** What went wrong since the last call: console errors, uncaught errors, CSP violations, foreign requests, dialogs. */
  complaints(): readonly string[];
}

/** The stage of a suite: set before its first test, struck after its last. */
export function onStage(): Stage {
  let set: Awaited<ReturnType<typeof setStage>> | null = null;
  const stage = (): Stage => {
    if (set === null) throw new Error("the stage is set before the first test, not while tests are named");
    return set;
  };
  beforeAll(async () => {
    set = await setStage();
  });
  afterAll(async () => set?.close());
  return { open: (options) => stage().open(options), complaints: () => stage().complaints() };
}

async function setStage(): Promise<Stage & { close(): Promise<void> }> {
  const server = await serve(dist, 8600 + (process.pid % 900));
  const browser = await launchChromium().catch(async (error: unknown) => {
    // A server left open would keep jest waiting for ever, with the reason unseen.
    await server.close();
    throw error;
  });
  let complaints: string[] = [];
  const origin = `http://127.0.0.1:${server.port}`;
  const folder = pathToFileURL(dist).href;
  return {
    async open({ by = "http", isKept = false, ...options } = {}) {
      const address =
        typeof by === "string"
          ? `${by === "http" ? origin : folder}/standalone.html`
          : "at" in by
            ? by.at
            : pathToFileURL(by.file).href;
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        locale: "vi-VN",
        ...options,
      });
      await context.addInitScript(() =>
        document.addEventListener("securitypolicyviolation", (event) =>
          console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`),
        ),
      );
      if (!isKept) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      page.on("console", (message) =>
        ["error", "warning"].includes(message.type()) ? complaints.push(`console: ${message.text()}`) : undefined,
      );
      page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
      page.on("dialog", (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on("request", (request) => {
        const url = request.url();
        const homes = typeof by === "object" && "at" in by ? [new URL(by.at).origin] : [origin, folder];
        const own =
          typeof by === "object" && "file" in by ? url === address : homes.some((one) => url.startsWith(`${one}/`));
        if (!own && !url.startsWith("data:")) complaints.push(`request: ${url}`);
      });
      await page.goto(address);
      await page.getByRole("button", { name: "Mở tệp Excel" }).waitFor();
      return page;
    },
    complaints() {
      const now = complaints;
      complaints = [];
      return now;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Chooses a file through the page's own file input. */
export async function chooseFile(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
}

/** Pastes text into the page as a spreadsheet program would give it. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", value);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Drops a file onto the page. */
export async function dropFile(page: Page, name: string, content: Uint8Array): Promise<void> {
  await page.evaluate(
    ({ fileName, letters }) => {
      const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], fileName));
      for (const type of ["dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { fileName: name, letters: Buffer.from(content).toString("base64") },
  );
}
