import type { Area } from "../../../src/core";
import type { CellContent } from "../model/cell";
import type { Token } from "./tokens";
import { tokens } from "./tokens";

/** A formula, understood. References without a sheet mean the formula's own. */
export type Expression =
  | { readonly is: "value"; readonly value: CellContent }
  /** An argument left out: `F(1,,2)`. */
  | { readonly is: "omitted" }
  | { readonly is: "reference"; readonly sheet: string | null; readonly area: Area }
  | { readonly is: "unary"; readonly sign: string; readonly of: Expression }
  | { readonly is: "binary"; readonly sign: string; readonly left: Expression; readonly right: Expression }
  | { readonly is: "call"; readonly name: string; readonly args: readonly Expression[] };

/** From loose to tight. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** Reads a formula; `null` for one beyond this small grammar. */
export function parseFormula(formula: string): Expression | null {
  const list = tokens(formula);
  if (list === null) return null;
  const reader = new Reader(list);
  const expression = reader.expression(0);
  return expression !== null && reader.isAtEnd ? expression : null;
}

/** The references of an expression, wherever they stand in it. */
export function* references(expression: Expression): Iterable<{ readonly sheet: string | null; readonly area: Area }> {
  if (expression.is === "reference") yield expression;
  if (expression.is === "unary") yield* references(expression.of);
  if (expression.is === "binary") {
    yield* references(expression.left);
    yield* references(expression.right);
  }
  if (expression.is === "call") for (const argument of expression.args) yield* references(argument);
}

class Reader {
  private at = 0;

  constructor(private readonly list: readonly Token[]) {}

  get isAtEnd(): boolean {
    return this.at >= this.list.length;
  }

  expression(level: number): Expression | null {
    const signs = LEVELS[level];
    if (signs === undefined) return this.percent();
    let left = this.expression(level + 1);
    for (let sign = this.sign(signs); left !== null && sign !== null; sign = this.sign(signs)) {
      const right = this.expression(level + 1);
      left = right === null ? null : { is: "binary", sign, left, right };
    }
    return left;
  }

  private percent(): Expression | null {
    let value = this.prefixed();
    while (value !== null && this.sign(["%"]) !== null)
      value = { is: "binary", sign: "/", left: value, right: { is: "value", value: 100 } };
    return value;
  }

  private prefixed(): Expression | null {
    const sign = this.sign(["-", "+"]);
    if (sign === null) return this.operand();
    const of = this.prefixed();
    return of === null ? null : { is: "unary", sign, of };
  }

  private operand(): Expression | null {
    const token = this.list[this.at];
    if (token === undefined) return null;
    this.at += 1;
    switch (token.is) {
      case "number":
      case "text":
        return { is: "value", value: token.value };
      case "error":
        return { is: "value", value: { error: token.value } };
      case "reference":
        return { is: "reference", sheet: token.sheet, area: token.area };
      case "name":
        return this.named(token.value);
      case "sign":
        return token.value === "(" ? this.closed(this.expression(0)) : null;
    }
  }

  private named(name: string): Expression | null {
    if (this.sign(["("]) !== null) return this.call(name);
    if (/^(true|false)$/i.test(name)) return { is: "value", value: name.toLowerCase() === "true" };
    return { is: "value", value: { error: "#NAME?" } };
  }

  private call(name: string): Expression | null {
    const args: Expression[] = [];
    if (this.sign([")"]) !== null) return { is: "call", name, args };
    for (;;) {
      const argument = this.isNext([",", ")"]) ? ({ is: "omitted" } as const) : this.expression(0);
      if (argument === null) return null;
      args.push(argument);
      if (this.sign([")"]) !== null) return { is: "call", name, args };
      if (this.sign([","]) === null) return null;
    }
  }

  private closed(inner: Expression | null): Expression | null {
    return this.sign([")"]) === null ? null : inner;
  }

  private isNext(signs: readonly string[]): boolean {
    const token = this.list[this.at];
    return token?.is === "sign" && signs.includes(token.value);
  }

  private sign(signs: readonly string[]): string | null {
    const token = this.list[this.at];
    if (token?.is !== "sign" || !signs.includes(token.value)) return null;
    this.at += 1;
    return token.value;
  }
}
