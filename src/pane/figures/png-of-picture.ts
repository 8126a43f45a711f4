import type { ChartPicture } from "../../usecases/charts/picture-markup";

/** Dots for each pixel of the picture: sharp on paper, and far below what browsers draw at most. */
const SHARPNESS = 2;
/** Browsers draw no larger canvas: a longer picture is drawn less sharply. */
const HIGHEST = 16_000;

/** The picture in dots, as PNG; null where this browser draws none. */
export async function pngOfPicture({ svg, width, height }: ChartPicture): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(SHARPNESS, HIGHEST / height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext("2d");
  if (pen === null) return null;
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

/** Puts a picture on the clipboard; false where that is refused or unknown. */
export async function copyPicture(picture: ChartPicture): Promise<boolean> {
  if (typeof ClipboardItem !== "function") return false;
  try {
    // The promise goes in as it is: Safari forgets the click while one waits.
    const png = pngOfPicture(picture).then((blob) => blob ?? Promise.reject(new DOMException("no picture")));
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return true;
  } catch (error) {
    // As in copy-text: refused here, or no clipboard in an insecure context.
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}
