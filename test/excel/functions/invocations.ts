import { sheetAddress } from "../model/area";
import type { Prepared } from "./arguments";
import type { FormulaCell } from "./formula-cell";
import { placeOf } from "./formula-cell";
import type { FunctionInfo } from "./metadata";

/** What is sent to the functions runtime for one call. */
export interface Invocation {
  readonly id: number;
  readonly message: string;
}

const CANCELABLE = 1;
const STREAMING = 2;
const TAKES_ERRORS = 4;

/** The calls under way, and a count of all that were made. */
export class Invocations {
  private readonly open = new Map<number, FormulaCell>();
  private readonly counts = new Map<string, number>();
  /** Addresses of the cells whose next result is to be lost. */
  private readonly lost: string[] = [];
  private last = 0;

  constructor(private readonly namespace: string) {}

  begin(formula: FormulaCell, info: FunctionInfo, prepared: Extract<Prepared, { is: "call" }>): Invocation {
    this.last += 1;
    const id = this.last;
    formula.invocation = id;
    this.open.set(id, formula);
    const name = `${this.namespace}.${info.name}`;
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    const address = info.needsAddress ? sheetAddress(formula.sheet.name, placeOf(formula)) : null;
    const flags =
      (info.isCancelable ? CANCELABLE : 0) | (info.isStreaming ? STREAMING : 0) | (info.takesErrors ? TAKES_ERRORS : 0);
    const addresses = info.needsParameterAddresses ? prepared.addresses : null;
    return { id, message: JSON.stringify([id, info.id, prepared.values, address, flags, addresses]) };
  }

  /** The formula whose call this was; its result is no longer awaited. */
  finish(id: number): FormulaCell | null {
    const formula = this.open.get(id) ?? null;
    if (formula !== null && this.isLost(id, formula)) return null;
    this.open.delete(id);
    return formula;
  }

  /** The next result of a cell never arrives: it stays `#BUSY!` until it is calculated again. */
  lose(address: string): void {
    this.lost.push(address);
  }

  /** The formulas whose calls are under way. */
  formulas(): Iterable<FormulaCell> {
    return this.open.values();
  }

  get pending(): number {
    return this.open.size;
  }

  /** Calls made so far, of one function (`TTHC.CHECK`) or of all. */
  count(name?: string): number {
    if (name !== undefined) return this.counts.get(name) ?? 0;
    return [...this.counts.values()].reduce((sum, times) => sum + times, 0);
  }

  private isLost(id: number, formula: FormulaCell): boolean {
    const address = sheetAddress(formula.sheet.name, placeOf(formula));
    const index = this.lost.indexOf(address);
    if (index < 0 || formula.invocation !== id) return false;
    this.lost.splice(index, 1);
    this.open.delete(id);
    formula.invocation = null;
    return true;
  }
}
