import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";

/** One part of a .docx as text; empty where it is not there. */
export function partOf(docx: Uint8Array, path = "word/document.xml"): string {
  const part = unzipSync(docx)[path];
  return part === undefined ? "" : strFromU8(part);
}

/** The words of a part, one line a paragraph, as a reader sees them; throws where the part is not well-formed. */
export function wordsOf(docx: Uint8Array, path = "word/document.xml"): readonly string[] {
  const lines: string[] = [];
  const open: string[] = [];
  let depth = 0;
  let reading = false;
  const xml = partOf(docx, path);
  const parser = new Parser(
    {
      onopentag(name) {
        depth += 1;
        if (name === "w:p") open.push("");
        else if (name === "w:t") reading = true;
        else if ((name === "w:br" || name === "w:tab") && open.length > 0) open.push(`${open.pop() ?? ""}\n`);
      },
      ontext(text) {
        if (reading && open.length > 0) open.push((open.pop() ?? "") + text);
      },
      onclosetag(name) {
        depth -= 1;
        if (name === "w:t") reading = false;
        else if (name === "w:p") lines.push(open.pop() ?? "");
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  if (depth !== 0) throw new Error(`${path} is not well-formed`);
  parser.end();
  return lines;
}
