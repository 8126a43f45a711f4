/** Why a custom function has no value: the error its cell shows, and a Vietnamese sentence that says what to do. */
export interface NoValue {
  readonly is: "no-value";
  /** N/A: the appendix does not say · VALUE: the formula asks for something unknown · DIV0: the denominator is 0. */
  readonly error: "N/A" | "VALUE" | "DIV0";
  readonly message: string;
}

export function notAvailable(message: string): NoValue {
  return { is: "no-value", error: "N/A", message };
}

export function badArgument(message: string): NoValue {
  return { is: "no-value", error: "VALUE", message };
}

export const NOTHING_TO_DIVIDE: NoValue = {
  is: "no-value",
  error: "DIV0",
  message: "Mẫu số bằng 0: không phát sinh hồ sơ.",
};

export function isNoValue(value: unknown): value is NoValue {
  return typeof value === "object" && value !== null && "is" in value && value.is === "no-value";
}

/** «Không có đơn vị «Sở Tu pháp». Có phải «Sở Tư pháp» không?» */
export function unknownName(kind: string, name: string, nearest: readonly string[]): NoValue {
  const asked = `Không có ${kind} «${name}».`;
  if (nearest.length === 0) return badArgument(asked);
  return badArgument(`${asked} Có phải ${nearest.map((known) => `«${known}»`).join(" hoặc ")} không?`);
}
