/** Types of office-files.cjs for the tests that are written in TypeScript. */
export const PACKAGE: string;
export const officeFiles: readonly { readonly from: string; readonly to: string }[];
export function officeSource(asked: string | undefined): { readonly script: string; readonly origin: string | null };
export function officePatterns(asked: string | undefined): readonly {
  readonly from: string;
  readonly to: string;
  readonly info: { readonly minimized: boolean };
  readonly toType: string;
}[];
export function withOfficeJs(html: string, asked: string | undefined): string;
