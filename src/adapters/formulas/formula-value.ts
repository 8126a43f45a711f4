import type { CellValue } from "../../core";
import { isSpecial } from "../../core";
import type { AreaToken, FormulaToken } from "./formula-tokens";

/** The cells around a formula, as they are in the copy. */
export interface CellValues {
  /** The values of an area, row by row; `null` where one of them is not known. Empty cells may be left out. */
  read(area: AreaToken): Iterable<CellValue> | null;
}

/**
 * The result of a formula of sums: `+ - * /`, brackets, percent signs, references to cells and SUM. `null` for
 * everything else: then the stored result is taken away, and the program that opens the copy computes it.
 * Follows Excel where it matters: SUM passes over texts and booleans in ranges, `+` takes an empty cell for zero.
 */
export function formulaValue(tokens: readonly FormulaToken[], cells: CellValues): number | null {
  const reader = new SumReader(
    tokens.filter(({ is }) => is !== "space"),
    cells,
  );
  const value = reader.sum();
  return value !== null && reader.isDone && Number.isFinite(value) ? value : null;
}

/** Excel's own bound is 64. */
const MOST_NESTED = 64;

class SumReader {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly cells: CellValues,
  ) {}

  get isDone(): boolean {
    return this.at === this.tokens.length;
  }

  sum(): number | null {
    let total = this.product();
    for (let sign = this.takeSign("+-"); sign !== null && total !== null; sign = this.takeSign("+-")) {
      const next = this.product();
      total = next === null ? null : sign === "+" ? total + next : total - next;
    }
    return total;
  }

  private product(): number | null {
    let total = this.factor();
    for (let sign = this.takeSign("*/"); sign !== null && total !== null; sign = this.takeSign("*/")) {
      const next = this.factor();
      total = next === null ? null : sign === "*" ? total * next : total / next;
    }
    return total;
  }

  private factor(): number | null {
    if (this.depth === MOST_NESTED) return null;
    this.depth += 1;
    const value = this.signed();
    this.depth -= 1;
    return value;
  }

  private signed(): number | null {
    const sign = this.takeSign("+-");
    if (sign !== null) {
      const value = this.factor();
      return value === null || sign === "+" ? value : -value;
    }
    let value = this.operand();
    while (value !== null && this.takeSign("%") !== null) value /= 100;
    return value;
  }

  private operand(): number | null {
    const token = this.tokens[this.at];
    if (token === undefined) return null;
    this.at += 1;
    if (token.is === "number") return token.value;
    if (token.is === "area") return token.isSingle ? this.cell(token) : null;
    if (token.is === "function") return token.name === "SUM" ? this.sumOfArguments() : null;
    if (token.text !== "(") return null;
    const value = this.sum();
    return this.takeSign(")") === null ? null : value;
  }

  private cell(token: AreaToken): number | null {
    const values = this.cells.read(token);
    if (values === null) return null;
    const [value = null] = values;
    if (value === null) return 0;
    return numberOf(value);
  }

  /** Stands behind `SUM(`. */
  private sumOfArguments(): number | null {
    let total = 0;
    do {
      const token = this.tokens[this.at];
      const next = this.tokens[this.at + 1];
      const isAlone = next !== undefined && next.is === "sign" && (next.text === "," || next.text === ")");
      const part = token?.is === "area" && isAlone ? this.sumOfArea(token) : this.sum();
      if (part === null) return null;
      total += part;
    } while (this.takeSign(",") !== null);
    return this.takeSign(")") === null ? null : total;
  }

  private sumOfArea(token: AreaToken): number | null {
    this.at += 1;
    const values = this.cells.read(token);
    if (values === null) return null;
    let total = 0;
    for (const value of values) {
      if (value === null || typeof value === "string" || typeof value === "boolean") continue;
      const number = numberOf(value);
      if (number === null) return null;
      total += number;
    }
    return total;
  }

  private takeSign(signs: string): string | null {
    const token = this.tokens[this.at];
    if (token?.is !== "sign" || !signs.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }
}

function numberOf(value: CellValue): number | null {
  if (typeof value === "number") return value;
  return isSpecial(value) && value.is === "percent" ? value.value : null;
}
