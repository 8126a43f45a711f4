/** Types of release-manifest.cjs for the tests that are written in TypeScript. */
export const DEFAULT_BASE: string;
export function baseUrl(given: string | undefined): string;
export function releaseManifest(development: string, base?: string, version?: string): string;
