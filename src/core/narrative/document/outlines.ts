import { templates } from "../../../domain/templates/all-templates";
import type { DocumentKind, Outline } from "../../../domain/templates/outline";
import { report, usualOutlines } from "../../../domain/templates/usual-outlines";

/** What kind of document a template's paragraphs belong into, unless the office asks for another. */
export function documentKind(template: string, asked: DocumentKind | undefined): DocumentKind {
  return outlineOf(template, asked).kind;
}

/** The outline of a template; of another kind where the office asks for it. */
export function outlineOf(template: string, kind: DocumentKind | undefined): Outline {
  const own = templates.find(({ id }) => id === template)?.outline ?? report;
  if (kind === undefined || kind === own.kind) return own;
  // A text that has its own parts keeps them in whatever document.
  return own.headings === undefined
    ? usualOutlines[kind]
    : {
        ...usualOutlines[kind],
        parts: [],
        headings: own.headings,
        ...(own.unitsPart === undefined ? {} : { unitsPart: own.unitsPart }),
      };
}
