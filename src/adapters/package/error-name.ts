/** Whether an error has this name. By name, not by class: a frame's decoder throws its own window's TypeError. */
export function isNamed(error: unknown, name: string): boolean {
  return typeof error === "object" && error !== null && "name" in error && error.name === name;
}
