import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { CHARTS_TAG, WORD_LISTS, type TagPlace, type WordList } from "../../../core";
import type { FaultyTemplate, FilledTemplate, TagTexts, TemplateFault } from "../../../ports/document";
import type { Refusal } from "../../../ports/refusal";
import { disarm } from "./disarm";
import { pack } from "../package/pack";
import { MAX_REPEATS } from "../package/template-limits";
import { openTemplate, orWordRefusal, type Parts } from "../package/template-package";
import { checkTags } from "./template-tags";
import { FileFault } from "../../package/file-fault";
import { placeFigures } from "../figures/place-figures";
import { FIGURES, wordText } from "../xml-text";

/** A copy of the template with its tags replaced; the template's own bytes are only read. */
export function fillTemplate(
  template: Uint8Array,
  fileName: string,
  tags: TagTexts,
): FilledTemplate | FaultyTemplate | Refusal {
  return orWordRefusal(fileName, () => {
    const { parts: opened, texts } = openTemplate(template);
    const parts = disarm(opened);
    const faults: TemplateFault[] = [];
    let repeats = 0;
    let body = "";
    let takesCharts = false;
    for (const [path, where] of texts) {
      const checked = checkTags(parts[path] ?? new Uint8Array(), path, where, tags);
      faults.push(...checked.faults);
      repeats += checked.repeats;
      if (where === "body") body = path;
      takesCharts ||= checked.takesCharts;
    }
    const [first, ...rest] = faults;
    if (first !== undefined) return { is: "faulty", faults: [first, ...rest] };
    if (repeats > MAX_REPEATS) throw new FileFault("word-too-large", { limit: MAX_REPEATS, unit: "rows" });
    return { is: "filled", bytes: pack(placeFigures(replaceTags(parts, tags), body, tags.figures)), takesCharts };
  });
}

/** What the library hands from a list to the tags in it. */
interface Entry {
  readonly place: TagPlace;
}

function replaceTags(parts: Parts, tags: TagTexts): Parts {
  const zip = new PizZip();
  for (const [path, bytes] of Object.entries(parts)) zip.file(path, bytes);
  const document = compiled(zip, tags);
  document.render({ place: null } satisfies Entry);
  const filled = document.getZip();
  const result: Parts = {};
  for (const path of Object.keys(parts)) {
    const file = filled.file(path);
    if (file !== null) result[path] = file.asUint8Array();
  }
  return result;
}

/** @throws FileFault where the package is none of Word's, or its markup is broken or lets no text stand where a tag is */
function compiled(zip: PizZip, tags: TagTexts): Docxtemplater<PizZip> {
  try {
    return new Docxtemplater(zip, {
      delimiters: { start: "{{", end: "}}" },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      stripInvalidXMLChars: true,
      syntax: { changeDelimiterPrefix: null },
      // Every tag was checked before: a value that is still missing is our bug and must not become an empty place.
      nullGetter(part) {
        throw new Error(`No value for the tag ${part.value}`);
      },
      parser: (tag) => ({
        get: (scope: Entry) => {
          if (tag.trim() === CHARTS_TAG) return tags.figures.length === 0 ? "" : FIGURES;
          const list = listNamed(tag);
          return list === null
            ? wordText(tags.text(tag, scope.place))
            : Array.from({ length: tags.lengths[list] }, (_, index): Entry => ({ place: { list, index } }));
        },
      }),
    });
  } catch {
    // All tags were checked before, and no value is asked for yet: whatever the library stumbles over (docxtemplater 3.71
    // says so in a dozen ways, a TypeError among them) stands in the template.
    throw new FileFault("word-damaged");
  }
}

function listNamed(tag: string): WordList | null {
  return WORD_LISTS.find((list) => list === tag.trim()) ?? null;
}
