import { HostError } from "../protocol/host-error";

interface Planned {
  readonly matches: (sync: number, index: number, member: string) => boolean;
  readonly failure: () => Error;
  left: number;
}

/** A failure below the batch: the whole request fails with one of office.js' own numbers. */
export class HostFailure extends Error {
  constructor(readonly number: number) {
    super(`host error ${number}`);
  }
}

/**
 * Troubles that a test asks for. Syncs and actions are counted from 1, syncs from the moment the trouble is planned;
 * only the add-in's own batches count, not the library's bookkeeping.
 */
export class Faults {
  /** Excel's limit on the web, in bytes of one request or answer. */
  payloadLimit = 5 * 1024 * 1024;
  private planned: Planned[] = [];
  private delayMilliseconds = 0;
  private gate: Promise<void> | null = null;

  constructor(private readonly syncsSoFar: () => number) {}

  /** The n-th sync from now fails as a whole before anything of it is done. */
  failSync(nth: number, hostError: number): void {
    const target = this.syncsSoFar() + nth;
    this.plan(
      (sync, index) => sync === target && index === 0,
      () => new HostFailure(hostError),
      1,
    );
  }

  /**
   * In the n-th sync from now the given action fails; what comes before it in the batch stays done. Actions are those on
   * the wire, where the library puts one before each new object: to fail a certain member, name it instead.
   */
  failAction(nth: number, action: number, code: string): void {
    const target = this.syncsSoFar() + nth;
    this.plan(
      (sync, index) => sync === target && index === action - 1,
      () => new HostError(code, `${code}, as the test asked`),
      1,
    );
  }

  /** The next uses of a member fail, e.g. `Range.select` with `InvalidSelection`; the first `spared` of them do not. */
  failMember(member: string, code: string, times = 1, spared = 0): void {
    let left = spared;
    this.plan(
      (_sync, _index, asked) => asked === member && left-- <= 0,
      () => new HostError(code, `${code}, as the test asked`),
      times,
    );
  }

  /** Every answer waits this long. */
  delay(milliseconds: number): void {
    this.delayMilliseconds = milliseconds;
  }

  /** No answer leaves until the returned function is called. */
  hold(): () => void {
    let open: () => void = () => undefined;
    this.gate = new Promise((resolve) => {
      open = resolve;
    });
    return () => {
      this.gate = null;
      open();
    };
  }

  async beforeAnswer(): Promise<void> {
    if (this.gate !== null) await this.gate;
    if (this.delayMilliseconds > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMilliseconds));
  }

  /** Throws the failure planned for this place, if there is one. */
  check(sync: number, index: number, member: string): void {
    const found = this.planned.find((plan) => plan.left > 0 && plan.matches(sync, index, member));
    if (found === undefined) return;
    found.left -= 1;
    throw found.failure();
  }

  private plan(matches: Planned["matches"], failure: Planned["failure"], left: number): void {
    this.planned = [...this.planned.filter((plan) => plan.left > 0), { matches, failure, left }];
  }
}
