/**
 * The part of liquidjs that the core uses, for tsconfig.core.json alone: the library's own types bring in those of Node
 * and the DOM, with which `process` and `document` would compile inside the core. tsconfig.json checks the same code
 * against the real types.
 */
export interface LiquidOptions {
  readonly strictVariables?: boolean;
  readonly strictFilters?: boolean;
  readonly ownPropertyOnly?: boolean;
  readonly templates?: Record<string, string>;
  readonly outputEscape?: (value: unknown) => string;
  readonly parseLimit?: number;
  /** Milliseconds. */
  readonly renderLimit?: number;
  readonly memoryLimit?: number;
}

export class Liquid {
  constructor(options?: LiquidOptions);
  readonly filters: Record<string, unknown>;
  readonly tags: Record<string, unknown>;
  registerFilter(name: string, filter: (...values: unknown[]) => unknown): void;
  unregisterFilter(name: string): void;
  parse(template: string): never[];
  renderSync(template: never[], scope?: object, options?: { readonly renderLimit?: number }): unknown;
  analyzeSync(template: never[]): {
    readonly globals: Record<
      string,
      { readonly segments: readonly unknown[]; readonly location: { readonly row: number; readonly col: number } }[]
    >;
  };
}

export abstract class LiquidError extends Error {
  readonly token: { getPosition(): readonly [number, number] };
  readonly originalError?: Error;
  static is(error: unknown): error is LiquidError;
}
