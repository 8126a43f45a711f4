/** The page of Nghị định 30/2020, Phụ lục I: A4, margins 20–25 mm top and bottom, 30–35 mm left, 15–20 mm right. */
const TWIPS_PER_MM = 1440 / 25.4;

export const TWIPS_PER_POINT = 20;

export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}

/** Half points, the unit of font sizes in Word. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

export const FONT = "Times New Roman";
export const BODY_POINTS = 14;
export const A4 = { width: twips(210), height: twips(297) };
/** `header`: where the page number stands, inside the top margin. */
export const MARGINS = {
  top: twips(20),
  bottom: twips(20),
  left: twips(30),
  right: twips(15),
  header: twips(10),
  footer: twips(10),
};
export const TEXT_WIDTH = A4.width - MARGINS.left - MARGINS.right;
export const LANDSCAPE_TEXT_WIDTH = A4.height - MARGINS.left - MARGINS.right;
