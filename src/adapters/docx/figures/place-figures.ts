import { strFromU8, strToU8 } from "fflate";
import type { DocumentFigure } from "../../../core";
import { FileFault } from "../../package/file-fault";
import { FIGURES } from "../xml-text";
import { captionParagraph, EMU_PER_MM, pictureParagraph } from "./figure-markup";

const CONTENT_TYPES = "[Content_Types].xml";
const IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
/** The text of an upright page of Nghị định 30/2020. */
const USUAL_WIDTH = 165;
/** Picture and caption stay on one page, below a heading. */
const HIGHEST = 200;
const TWIPS_PER_MM = 1440 / 25.4;

type Parts = Record<string, Uint8Array>;

/**
 * The parts of a document with the figures in place of the paragraph that holds {@link FIGURES}: pictures, relations and
 * content type with them. Without that paragraph the parts stay as they are.
 *
 * @param body path of the part with the text, «word/document.xml»
 * @throws FileFault where the package's own lists are not as Word writes them
 */
export function placeFigures(parts: Parts, body: string, figures: readonly DocumentFigure[]): Parts {
  const text = strFromU8(parts[body] ?? new Uint8Array());
  const place = paragraphOfFigures(text);
  if (place === null || figures.length === 0) return parts;
  const widest = Math.min(USUAL_WIDTH, textWidth(text));
  const ids = freeIds(parts);
  const folder = body.slice(0, body.lastIndexOf("/") + 1);
  const relations = `${folder}_rels/${body.slice(folder.length)}.rels`;
  const placed: Parts = { ...parts };
  const links: string[] = [];
  const markup = figures.map((figure, index) => {
    const id = ids + index;
    const file = `media/tthc-${id}.png`;
    placed[folder + file] = figure.png;
    links.push(`<Relationship Id="tthc${id}" Type="${IMAGE}" Target="${file}"/>`);
    const width = Math.min(widest, (HIGHEST * figure.width) / figure.height);
    const size = { width: width * EMU_PER_MM, height: (width * figure.height * EMU_PER_MM) / figure.width };
    return (
      pictureParagraph({ id, relation: `tthc${id}`, inWords: figure.inWords, size }) +
      captionParagraph(index + 1, figure.caption, index === figures.length - 1 ? place.section : "")
    );
  });
  placed[body] = strToU8(text.slice(0, place.start) + markup.join("") + text.slice(place.end));
  placed[relations] = strToU8(withLinks(strFromU8(parts[relations] ?? new Uint8Array()), links.join(""), relations));
  placed[CONTENT_TYPES] = strToU8(withPng(strFromU8(parts[CONTENT_TYPES] ?? new Uint8Array())));
  return placed;
}

interface Place {
  readonly start: number;
  readonly end: number;
  /** A section that ends with the paragraph goes on ending there. */
  readonly section: string;
}

function paragraphOfFigures(text: string): Place | null {
  const at = text.indexOf(`>${FIGURES}</w:t>`);
  if (at === -1) return null;
  const start = Math.max(text.lastIndexOf("<w:p>", at), text.lastIndexOf("<w:p ", at));
  const end = text.indexOf("</w:p>", at) + "</w:p>".length;
  return { start, end, section: /<w:sectPr\b[\s\S]*?<\/w:sectPr>/.exec(text.slice(start, end))?.[0] ?? "" };
}

/** Millimetres between the margins of the document's first section. */
function textWidth(text: string): number {
  const value = (element: string, attribute: string): number =>
    Number(new RegExp(`<w:${element}\\b[^>]*\\bw:${attribute}="(\\d+)"`).exec(text)?.[1] ?? Number.NaN);
  const width = (value("pgSz", "w") - value("pgMar", "left") - value("pgMar", "right")) / TWIPS_PER_MM;
  return width > 0 ? width : USUAL_WIDTH;
}

/** The first number that no drawing of the document bears: Word repairs a file in which two bear the same. */
function freeIds(parts: Parts): number {
  const texts = Object.entries(parts).filter(([path]) => path.startsWith("word/") && path.endsWith(".xml"));
  const borne = texts.flatMap(([, bytes]) =>
    [...strFromU8(bytes).matchAll(/<wp:docPr\b[^>]*?\bid="(\d{1,9})"/g)].map(([, id]) => Number(id)),
  );
  return borne.reduce((most, id) => Math.max(most, id), 0) + 1;
}

function withLinks(relations: string, links: string, path: string): string {
  if (relations === "")
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`;
  if (/<Relationships\b[^>]*\/>/.test(relations))
    return relations.replace(/(<Relationships\b[^>]*)\/>/, `$1>${links}</Relationships>`);
  if (!relations.includes("</Relationships>")) throw new FileFault("word-damaged", { part: path });
  return relations.replace("</Relationships>", `${links}</Relationships>`);
}

function withPng(types: string): string {
  if (/<Default\b[^>]*\bExtension="png"/i.test(types)) return types;
  if (!/<Types\b[^>]*>/.test(types)) throw new FileFault("word-damaged", { part: CONTENT_TYPES });
  return types.replace(/<Types\b[^>]*>/, (open) => `${open}<Default Extension="png" ContentType="image/png"/>`);
}
