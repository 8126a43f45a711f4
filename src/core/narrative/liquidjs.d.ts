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
  parseAndRenderSync(template: string, scope?: object): unknown;
}
