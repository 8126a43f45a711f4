/** What the ribbon asks of the pane. */
export type PaneRequest = "check" | "report" | "insert" | "chart";

/** Ribbon actions and the pane live in one page but start at different times: a request waits until the pane listens. */
export class PaneRequests {
  #listener: ((request: PaneRequest) => void) | null = null;
  #waiting: PaneRequest | null = null;

  send(request: PaneRequest): void {
    if (this.#listener === null) this.#waiting = request;
    else this.#listener(request);
  }

  /** @returns what stops the listening */
  listen(listener: (request: PaneRequest) => void): () => void {
    this.#listener = listener;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting !== null) listener(waiting);
    return () => {
      if (this.#listener === listener) this.#listener = null;
    };
  }
}
