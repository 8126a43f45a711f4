/** Types of serve.mjs for the tests that are written in TypeScript. */
interface ServeOptions {
  readonly tls?: { readonly key: string | Buffer; readonly cert: string | Buffer };
  readonly samePort?: boolean;
  readonly scripts?: readonly string[];
  readonly framedBy?: readonly string[];
}
export function serve(
  folder: string,
  wantedPort: number,
  options?: ServeOptions,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }>;
