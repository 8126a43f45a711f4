/**
 * The complex fields that are open at a place of a document: a code (`begin` to `separate`) is not printed, its result
 * (`separate` to `end`) is. A code may hold fields of its own, whose results are part of the code (ECMA-376 part 1, 17.16.18).
 */
export class OpenFields {
  /** For each open field, outermost first, whether its code is still being read. */
  readonly #codes: boolean[] = [];
  #unread = 0;

  /** Within some field's code. */
  get inCode(): boolean {
    return this.#unread > 0;
  }

  /** @param type `begin`, `separate` or `end`, as the file says; anything else changes nothing */
  meet(type: string): void {
    if (type === "begin") {
      this.#codes.push(true);
      this.#unread += 1;
    } else if (type === "separate" && this.#codes.at(-1) === true) {
      this.#codes[this.#codes.length - 1] = false;
      this.#unread -= 1;
    } else if (type === "end" && this.#codes.pop() === true) this.#unread -= 1;
  }
}
