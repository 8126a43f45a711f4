import { isJsonObject, parsedJson, unitKey } from "../../core";
import { DOCUMENT_QUESTIONS } from "./document/document-answers";
import { EMPTY_NOTEBOOK, lastingOf, readNotebook, writeNotebook, type ReportNotebook } from "./answers/report-notebook";

/** What the browser keeps of one office from one file to the next: no figure, no period, no text of a report. */
export interface RememberedOffice {
  /** As its sheets or the user name it. */
  readonly name: string;
  /** Kind of report, the office's name, targets, bases, heading fields, own templates. */
  readonly notebook: ReportNotebook;
}

/** What is kept, and whether the user agreed to it; unasked until the one question is answered. */
export interface RememberedOffices {
  readonly consent: "unasked" | "yes" | "no";
  /** The last used last. */
  readonly offices: readonly RememberedOffice[];
}

export const NOTHING_REMEMBERED: RememberedOffices = { consent: "unasked", offices: [] };

/** More offices than a province has departments and communes in one browser are none of one user. */
const KEPT = 60;
/** These belong to one document, not to the office. */
const OF_ONE_DOCUMENT = /^(?:date|kind)$/;

/** The office with what holds for all its reports; what was kept of it before gives way. */
export function withOffice(remembered: RememberedOffices, name: string, notebook: ReportNotebook): RememberedOffices {
  const others = remembered.offices.filter((office) => unitKey(office.name) !== unitKey(name));
  return { ...remembered, offices: [...others, { name, notebook: lasting(notebook) }].slice(-KEPT) };
}

export function officeNamed({ offices }: RememberedOffices, name: string | null): RememberedOffice | null {
  return name === null ? null : (offices.find((office) => unitKey(office.name) === unitKey(name)) ?? null);
}

export function writeOffices({ consent, offices }: RememberedOffices): string {
  return JSON.stringify({
    consent,
    offices: offices.map(({ name, notebook }) => ({ name, kept: writeNotebook(notebook) })),
  });
}

/** What an earlier session kept; what is not ours, or not readable any more, is left out. */
export function readOffices(content: string | null): RememberedOffices {
  const json = content === null ? null : parsedJson(content)?.value;
  if (!isJsonObject(json)) return NOTHING_REMEMBERED;
  const { consent, offices } = json;
  if (consent !== "yes" && consent !== "no") return NOTHING_REMEMBERED;
  const list: readonly unknown[] = Array.isArray(offices) ? offices : [];
  return {
    consent,
    offices: list.flatMap((office): readonly RememberedOffice[] => {
      if (!isJsonObject(office) || typeof office["name"] !== "string" || typeof office["kept"] !== "string") return [];
      return [{ name: office["name"], notebook: lasting(readNotebook(office["kept"])) }];
    }),
  };
}

/** What is kept of a notebook, in the words of the form: a line each. */
export function keptLines(
  { template, answers, document, templates }: ReportNotebook,
  titles: ReadonlyMap<string, string>,
): readonly string[] {
  const lasting = answers[""] ?? {};
  const typed = (group: string): number =>
    Object.entries(lasting).filter(([place, text]) => place.startsWith(group) && text.trim() !== "").length;
  const [unit, targets, bases] = [lasting["unit"] ?? "", typed("targets."), typed("bases.")];
  return [
    ...(template === "" ? [] : [`Loại báo cáo: ${titles.get(template) ?? template}`]),
    ...(unit === "" ? [] : [`Tên cơ quan trong câu: ${unit}`]),
    ...(targets === 0 ? [] : [`Chỉ tiêu: ${targets} mức`]),
    ...(bases === 0 ? [] : [`Mẫu số của tỷ lệ: ${bases} lựa chọn`]),
    ...DOCUMENT_QUESTIONS.flatMap(({ id, label }) => {
      const text = (document[id] ?? "").trim();
      return text === "" ? [] : [`${label.charAt(0).toLocaleUpperCase("vi")}${label.slice(1)}: ${text}`];
    }),
    ...(templates.length === 0 ? [] : [`Mẫu riêng: ${templates.map(({ title }) => title).join("; ")}`]),
  ];
}

function lasting(notebook: ReportNotebook): ReportNotebook {
  const { template, templates, document } = notebook;
  return {
    ...EMPTY_NOTEBOOK,
    template,
    templates,
    answers: { "": lastingOf(notebook) },
    document: Object.fromEntries(
      Object.entries(document).flatMap(([id, text]) => {
        if (OF_ONE_DOCUMENT.test(id)) return [];
        // «15/BC-SNV» is one document's number, «/BC-SNV» the office's sign.
        return [[id, id === "number" ? text.replace(/^[^/]*(?=\/)/u, "") : text]];
      }),
    ),
  };
}
