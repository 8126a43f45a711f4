/** Excel's way of storing characters that XML cannot hold: `_x000D_` is a carriage return, `_x005F_` guards an underscore. */
export function unescapeExcel(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
