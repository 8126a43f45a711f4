import type { JSX } from "preact";

/** Why something was not done, read out at once; nothing while all is well. */
export function Problem({ said }: { readonly said: string | null }): JSX.Element | null {
  return said === null ? null : (
    <p class="notice" role="alert">
      {said}
    </p>
  );
}
