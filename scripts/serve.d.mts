/** Types of serve.mjs for the tests that are written in TypeScript. */
export function serve(folder: string, wantedPort: number): Promise<{ readonly port: number; readonly close: () => Promise<void> }>;
