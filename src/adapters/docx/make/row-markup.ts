import type { PageCell, PageRow } from "../../../core";
import { markupText } from "../xml-text";

/** WordprocessingML's names (ISO 29500-1, 17.18.44); `start` and `end` are not known to older programs. */
const ALIGNED: Readonly<Record<PageCell["align"], string>> = { left: "left", center: "center", right: "right" };

/**
 * One row of the table as markup. Rows are written here and not by the library because a table by commune has
 * thousands: measured, the library takes 3.7 s of processor time for 1,000 rows of 13 cells (docs/decisions/word-documents.md).
 *
 * @param widths of the columns, in twips
 * @param size in half points
 */
export function rowMarkup({ kind, cells }: PageRow, widths: readonly number[], size: number): string {
  const bold = kind === "unit" ? "" : "<w:b/><w:bCs/>";
  const look = `<w:rPr>${bold}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((cell, index) => cellMarkup(cell, widths[index] ?? 0, look)).join("")}</w:tr>`;
}

/** The look stands on the paragraph's own mark too: an empty cell must not be higher than a filled one. */
function cellMarkup({ text, align, doubtful }: PageCell, width: number, look: string): string {
  const shade = doubtful === true ? '<w:shd w:val="clear" w:color="auto" w:fill="00FFFF"/>' : "";
  const run = text === "" ? "" : `<w:r>${look}<w:t xml:space="preserve">${markupText(text)}</w:t></w:r>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:jc w:val="${ALIGNED[align]}"/>${look}</w:pPr>${run}</w:p></w:tc>`;
}
