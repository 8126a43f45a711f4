import type { LaunchOptions } from "playwright-core";

export function onPath(...programs: readonly string[]): string | null;
export function browserPath(): string | null;
export function browserOptions(): LaunchOptions;
