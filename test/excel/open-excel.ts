import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, ConsoleMessage, Frame, Page } from "playwright-core";
import type { BlankMode } from "./functions/arguments";
import { Calculation } from "./functions/calculation";
import type { RawMetadata } from "./functions/metadata";
import { readMetadata, readMetadataFile } from "./functions/metadata";
import { readRequest, Voice } from "./host/conversation";
import { hostPage } from "./host/host-page";
import type { Lane } from "./host/lanes";
import { switchOnApiGate } from "./host/lanes";
import { Session } from "./host/session";
import type { Site } from "./host/site";
import { addInOrigin, hostOrigin, serve } from "./host/site";
import { Book } from "./model/book";
import type { BookDescription } from "./model/description";
import { describedBook } from "./model/description";
import { UndoStack } from "./model/undo";
import { SimulatedExcel } from "./simulated-excel";

export interface OpenOptions {
  readonly browser: Browser;
  /** What the add-in's origin serves; not needed when `page` is a whole address. */
  readonly site?: Site;
  /** The add-in's page: a path inside the site, or the https address of a development server on localhost. */
  readonly page: string;
  readonly book: Book | BookDescription;
  readonly lane?: Lane;
  readonly blanks?: BlankMode;
  /** The prefix of the add-in's functions. */
  readonly namespace?: string;
  /** The functions' description; `functions.json` of the site when left out and there. */
  readonly functions?: RawMetadata;
  /** The pane's size in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

/** Opens a workbook in a fresh simulated Excel with the add-in in its pane, and waits until the add-in may run. */
export async function openExcel(options: OpenOptions): Promise<SimulatedExcel> {
  const { browser, lane = "latest", size = { width: 350, height: 378 } } = options;
  const book = options.book instanceof Book ? options.book : describedBook(options.book);
  const context = await browser.newContext({
    locale: book.region.locale,
    viewport: size,
    colorScheme: options.colorScheme ?? "light",
    forcedColors: options.forcedColors ?? "none",
    // What is measured or pictured must not be half-way through an animation.
    reducedMotion: "reduce",
    serviceWorkers: "block",
    ignoreHTTPSErrors: true,
  });
  try {
    return await openIn(context, book, lane, size, options);
  } catch (problem) {
    await context.close();
    throw problem;
  }
}

async function openIn(
  context: BrowserContext,
  book: Book,
  lane: Lane,
  size: { readonly width: number; readonly height: number },
  options: OpenOptions,
): Promise<SimulatedExcel> {
  const html = hostPage({ page: options.page, locale: book.region.locale, lane, ...size });
  const strangers = await serve(context, html, options.page, options.site);
  if (lane !== "latest") await gateAddIn(context, new URL(options.page, addInOrigin).origin);
  const page = await context.newPage();
  const problems = listen(page);
  const voice = new Voice(page);
  const undo = new UndoStack(book);
  const session = new Session(book, undo, voice, lane);
  const calculation = new Calculation(book, {
    namespace: options.namespace ?? "TTHC",
    functions: metadataOf(options),
    blanks: options.blanks ?? "web",
    send: (invocations) => session.sendInvocations(invocations),
    cancel: (id) => session.sendCancellation(id),
    gap: (what) => void session.gaps.add(what),
  });
  session.use(calculation);
  await page.exposeFunction("toExcel", (text: string) => {
    const request = readRequest(text);
    if (request !== null) session.hear(request);
  });
  await page.goto(hostOrigin);
  await page.evaluate(() => (globalThis as unknown as { openAddIn(): void }).openAddIn());
  const frame = await addInFrame(page);
  return new SimulatedExcel({ context, page, frame, book, session, calculation, undo, voice, strangers, problems });
}

async function gateAddIn(context: BrowserContext, origin: string): Promise<void> {
  await context.addInitScript({
    content: `if (location.origin === ${JSON.stringify(origin)}) (${switchOnApiGate.toString()})();`,
  });
}

function metadataOf({ functions, site }: OpenOptions): ReturnType<typeof readMetadata> {
  if (functions !== undefined) return readMetadata(functions);
  const file = site === undefined ? null : join(site.folder, "functions.json");
  return file !== null && existsSync(file) ? readMetadataFile(file) : new Map();
}

/** Errors that the page threw or logged; a test that is through can ask that there were none. */
function listen(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message: ConsoleMessage) => {
    if (message.type() === "error") problems.push(message.text());
  });
  return problems;
}

async function addInFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe", { state: "attached" });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("the add-in's frame is gone");
  await frame.waitForLoadState("load");
  await frame.waitForFunction(() => typeof Office !== "undefined" && typeof Office.onReady === "function");
  await frame.evaluate(async () => await Office.onReady());
  return frame;
}
