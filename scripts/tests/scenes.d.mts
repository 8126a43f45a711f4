import type { BrowserContextOptions, Page } from "playwright-core";

export const folder: string;
export const recorded: string;
export const views: readonly {
  readonly suffix: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: NonNullable<BrowserContextOptions["colorScheme"]>;
  readonly scenes: readonly string[];
}[];
export const excelPicture: string;
export function wordsOf(text: string): readonly string[];
export function walk(page: Page, take: (scene: string) => Promise<void>): Promise<void>;
