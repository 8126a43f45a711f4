import type { ComponentProps, JSX } from "preact";

export interface ButtonProps extends Omit<ComponentProps<"button">, "size" | "class" | "type"> {
  /** How much it asks to be pressed: one primary button a view. */
  readonly appearance?: "primary" | "outline" | "subtle";
  readonly size?: "small" | "medium";
  readonly class?: string;
}

/** A button that looks like Office and is the browser's own: its keys, its focus, its colours where they are forced. */
export function Button({ appearance = "outline", size = "medium", class: more, ...rest }: ButtonProps): JSX.Element {
  const looks = ["button", `button-${appearance}`, ...(size === "small" ? ["button-small"] : [])];
  return <button {...rest} type="button" class={[...looks, ...(more === undefined ? [] : [more])].join(" ")} />;
}
