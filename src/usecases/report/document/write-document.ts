import {
  appendixTable,
  composeDocument,
  documentKind,
  type DocumentFields,
  type DocumentFigure,
  type Grid,
  type OfficeDocument,
  type Table,
  type Template,
} from "../../../core";
import type { DocumentPort } from "../../../ports/document";
import type { Paragraph } from "../write-report";

/** File systems take 255 bytes, and a Vietnamese letter takes up to 3. */
const LONGEST_NAME = 80;

/** A finished paragraph, and what surrounds it in its document. */
export interface DocumentSource {
  /** Id of the template that wrote the paragraph. */
  readonly template: string;
  readonly paragraph: Pick<Paragraph, "text" | "figures">;
  /** As the user wrote it; null where it is not known. */
  readonly period: string | null;
  readonly unit: string | null;
  readonly fields: DocumentFields;
  /** The table that the figures come from, with its sheet, to be printed as appendix. */
  readonly appendix: { readonly table: Table; readonly grid: Grid } | null;
  /** Charts that the office asked for. */
  readonly figures?: readonly DocumentFigure[];
}

/** The Word document around a paragraph: same source, same bytes. */
export async function writeDocument(source: DocumentSource, documents: DocumentPort): Promise<Uint8Array> {
  return await documents.make(officeDocument(source));
}

/** The document around a paragraph, as words and not yet as a file. */
export function officeDocument(source: DocumentSource): OfficeDocument {
  const { template, paragraph, period, unit, fields, appendix, figures = [] } = source;
  const doubted = paragraph.figures.flatMap((figure) => figure.doubted);
  return composeDocument({
    template,
    text: paragraph.text,
    period,
    unit,
    fields,
    figures,
    appendix:
      appendix === null
        ? null
        : { title: titleOf(appendix.table), table: appendixTable(appendix.table, appendix.grid, doubted) },
  });
}

/** The built-in template whose document a report has: its own, or the one that the office's template is made from. */
export function outlineTemplate(template: string | Template): string {
  return typeof template === "string" ? template : (template.basedOn ?? template.id);
}

/** «Bao cao quy I nam 2021.docx» as people name files: the kind and the period, without what no file system takes. */
export function documentName(template: string, period: string, fields: DocumentFields): string {
  const kind = documentKind(template, fields.kind) === "bao-cao" ? "Báo cáo" : "Công văn";
  const safe = `${kind} ${period}`
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, "-")
    .replace(/\s+/g, " ")
    .trim();
  return `${safe.slice(0, LONGEST_NAME).replace(/[ .]+$/u, "")}.docx`;
}

/** The form's title as an appendix bears it: without its number, the reference to its columns and remarks of ours. */
function titleOf({ profile }: Table): string {
  return profile.title.replace(/^Biểu [^:]*: /u, "").replace(/, cột .*$| \([^)]*\)$/u, "");
}
