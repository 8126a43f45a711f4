import type { JSX } from "preact";

/** One family: a 16-unit square, a 1.5 stroke with round ends. Shapes differ so that colour never speaks alone. */
const shapes = {
  /** Cross in an octagon: an error. */
  error: "M5.3 1.75h5.4l3.55 3.55v5.4l-3.55 3.55H5.3L1.75 10.7V5.3zM5.9 5.9l4.2 4.2M10.1 5.9l-4.2 4.2",
  /** Triangle: worth a look. */
  warning: "M8 2.1 14.4 13.4H1.6zM8 6.3v3.2M8 11.4v.2",
  /** Circle with a question mark: could not be checked. */
  undecided:
    "M14.25 8a6.25 6.25 0 1 1-12.5 0 6.25 6.25 0 0 1 12.5 0M6.2 6.4a1.85 1.85 0 1 1 2.75 1.6c-.6.35-.95.75-.95 1.4M8 11.4v.2",
  /** Tick in a circle: right. */
  right: "M14.25 8a6.25 6.25 0 1 1-12.5 0 6.25 6.25 0 0 1 12.5 0M5.2 8.3l2 2 3.7-4.2",
  note: "M14.25 8a6.25 6.25 0 1 1-12.5 0 6.25 6.25 0 0 1 12.5 0M8 7.3v3.8M8 4.8v.2",
  back: "M9.8 3.8 5.6 8l4.2 4.2",
  next: "M6.2 3.8 10.4 8l-4.2 4.2",
  down: "M3.8 6.2 8 10.4l4.2-4.2",
  close: "M4 4l8 8M12 4l-8 8",
  file: "M9 1.75H4.5A1.25 1.25 0 0 0 3.25 3v10c0 .7.55 1.25 1.25 1.25h7c.7 0 1.25-.55 1.25-1.25V5.5zM9 1.75V5.5h3.75",
  copy: "M6 5.5V3.2c0-.8.65-1.45 1.45-1.45h4.6c.8 0 1.45.65 1.45 1.45v4.6c0 .8-.65 1.45-1.45 1.45H10.5M3.95 6.75h4.6c.8 0 1.45.65 1.45 1.45v4.6c0 .8-.65 1.45-1.45 1.45h-4.6c-.8 0-1.45-.65-1.45-1.45V8.2c0-.8.65-1.45 1.45-1.45z",
  /** The product: a table with a tick. */
  brand:
    "M13.5 6.2V3.6c0-.75-.6-1.35-1.35-1.35h-8.8C2.6 2.25 2 2.85 2 3.6v8.8c0 .75.6 1.35 1.35 1.35H7M2 5.75h11.5M6 5.75v8M8.6 11.6l2 2 3.9-4.4",
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): JSX.Element {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
