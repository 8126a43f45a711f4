const RAISED: Readonly<Record<string, string>> = {
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
  "(": "⁽",
  ")": "⁾",
};

/** Raised text as it looks: «1.000» with a raised 1 is «1.000¹» and not 10.001. Every sign keeps its length. */
export function asNoteMark(text: string): string {
  return text.replace(/[0-9()]/g, (sign) => RAISED[sign] ?? sign);
}
