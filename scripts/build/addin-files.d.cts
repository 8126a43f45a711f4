/** Types of addin-files.cjs for the tests that are written in TypeScript. */
interface CopyPattern {
  readonly from: string;
  readonly to: string;
  readonly transform?: (content: Buffer) => string;
  readonly info?: { readonly minimized: boolean };
}
type Environment = Readonly<Record<string, string | undefined>>;
export function addinPatterns(environment: Environment): readonly CopyPattern[];
export function addinFiles(environment: Environment): readonly string[];
export function addinPage(file: string, environment: Environment): string;
