/** «22/11/2026 06:10» */
export function clockWords(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
