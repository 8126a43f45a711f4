import { markupText } from "../xml-text";

/** English Metric Units, in which drawings are measured (ISO 29500-1, 20.1.2.1). */
export const EMU_PER_MM = 36_000;

const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Lines as high as what stands in them: an office's exact spacing would cut a picture down to one line. */
const LOOSE = '<w:spacing w:before="120" w:after="60" w:line="240" w:lineRule="auto"/>';
const CENTRED = '<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="center"/>';

export interface PlacedPicture {
  /** Among the drawings of the document. */
  readonly id: number;
  readonly relation: string;
  readonly inWords: string;
  /** In EMU. */
  readonly size: { readonly width: number; readonly height: number };
}

/** A picture in a paragraph of its own, kept with the caption below. */
export function pictureParagraph({ id, relation, inWords, size }: PlacedPicture): string {
  const extent = `cx="${Math.round(size.width)}" cy="${Math.round(size.height)}"`;
  const named = `id="${id}" name="TTHC ${id}" descr="${markupText(inWords)}"`;
  return `<w:p><w:pPr><w:keepNext/>${LOOSE}${CENTRED}</w:pPr><w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}" distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr ${named}/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${MAIN}" noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${PICTURE}"><pic:pic xmlns:pic="${PICTURE}"><pic:nvPicPr><pic:cNvPr id="${id}" name="TTHC ${id}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="${RELATIONS}" r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

/**
 * «Hình 1. …», its number a field: Word counts it among other figures that the office adds.
 *
 * @param section properties of a section that ends here; "" for none
 */
export function captionParagraph(number: number, caption: string, section: string): string {
  const look = "<w:rPr><w:i/><w:iCs/></w:rPr>";
  const run = (text: string): string => `<w:r>${look}<w:t xml:space="preserve">${markupText(text)}</w:t></w:r>`;
  return `<w:p><w:pPr>${LOOSE}${CENTRED}${section}</w:pPr>${run("Hình ")}<w:fldSimple w:instr=" SEQ Hình \\* ARABIC ">${run(String(number))}</w:fldSimple>${run(`. ${caption}`)}</w:p>`;
}
