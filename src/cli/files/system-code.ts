/** The system's code of a failed call ("ENOENT"); null for anything else, which is a bug of ours. */
export function systemCode(error: unknown): string | null {
  // By its shape: in the tests Node's own errors are of another realm, where `Error` is another class.
  if (typeof error !== "object" || error === null || !("syscall" in error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
