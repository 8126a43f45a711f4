import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { blanksIn, parseDocumentFields, type DocumentFields } from "../../core";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import { fillWordTemplate } from "../../usecases/report/document/fill-word-template";
import { blanksWords } from "../../usecases/report/document/saved-words";
import { officeDocument, outlineTemplate, writeDocument } from "../../usecases/report/document/write-document";
import type { Doubtful, Paragraph, ReportRequest } from "../../usecases/report/write-report";
import { openRequested, sayMisuse, sayRefusal } from "../files/appendix-of-file";
import type { CommandOption, ExitCode, Given, Surroundings } from "../command";
import { factsOption } from "../files/facts-of-file";
import { jsonOf } from "../files/text-of-bytes";

export const docxOption: CommandOption = {
  name: "docx",
  takes: "TỆP.docx",
  about: "ghi văn bản Word theo thể thức Nghị định 30/2020, kèm phụ lục; hình biểu đồ chỉ có ở trang và khung Excel",
};
export const wordTemplateOption: CommandOption = {
  name: "word-template",
  takes: "MẪU.docx",
  about: "với --docx: điền vào mẫu Word của cơ quan, các thẻ dạng {{received | so}}",
};

/** A paragraph that was written, and what it was written from. */
export interface WrittenReport {
  readonly request: ReportRequest;
  readonly checked: CheckedAppendix | null;
  readonly paragraph: Paragraph;
}

/** Whether a document is wanted; a template without a place for the result is a misuse. */
export function documentWanted({ values }: Given, surroundings: Surroundings): boolean | "misuse" {
  const out = values.get(docxOption.name);
  if (out === undefined && values.has(wordTemplateOption.name)) {
    sayMisuse("Lựa chọn --word-template cần thêm --docx TỆP.docx để biết ghi văn bản vào đâu.", surroundings);
    return "misuse";
  }
  if (out !== undefined && !/\.docx$/i.test(out)) {
    const named = `${out.replace(/\.[^./\\]*$/, "")}.docx`;
    sayMisuse(`Tên tệp sau --docx cần có đuôi .docx, ví dụ: --docx ${named}`, surroundings);
    return "misuse";
  }
  return out !== undefined;
}

/** Writes the document that `--docx` names. A figure in doubt that only the office's template prints is the caller's to say. */
export async function writeWord(
  written: WrittenReport,
  given: Given,
  surroundings: Surroundings,
): Promise<ExitCode | Doubtful> {
  const out = given.values.get(docxOption.name) ?? "";
  const made = await makeWord(written, given, surroundings, out);
  if (isRefusal(made)) {
    sayRefusal(made, given.operands[0] ?? "", surroundings);
    return 2;
  }
  if ("is" in made) return made;
  const refused = await surroundings.write(out, made.bytes);
  if (refused !== null) {
    sayRefusal(refused, out, surroundings);
    return 2;
  }
  surroundings.say([`Đã ghi văn bản Word vào "${out}". ${blanksWords(made.blanks)}`]);
  return 0;
}

async function makeWord(
  { request, checked, paragraph }: WrittenReport,
  given: Given,
  surroundings: Surroundings,
  out: string,
): Promise<MadeWord | Doubtful | Refusal> {
  const templateFile = given.values.get(wordTemplateOption.name);
  const inputs = [
    ...given.operands,
    ...[templateFile, given.values.get(factsOption.name)].filter((file) => file !== undefined),
  ];
  for (const input of inputs) if (await sameFile(input, out)) return refuse("output-is-input", { file: out });
  const fields = await documentFields(given, surroundings);
  if (isRefusal(fields)) return fields;
  const { facts } = request;
  if (templateFile !== undefined) {
    const bytes = await surroundings.read(templateFile);
    if (isRefusal(bytes)) return bytes;
    const filled = await fillWordTemplate(
      { bytes, name: templateFile },
      { checkedAppendix: checked, request, paragraph, fields },
      surroundings.documents,
    );
    return isRefusal(filled) || filled.is === "doubtful" ? filled : { bytes: filled.bytes, blanks: null };
  }
  const grid = checked === null ? null : await gridOf(checked, given, surroundings);
  if (isRefusal(grid)) return grid;
  const period = request.period === "" ? (facts?.period ?? null) : request.period;
  const appendix = checked === null || grid === null ? null : { table: checked.table, grid };
  const template = outlineTemplate(request.template);
  const source = { template, paragraph, period, unit: facts?.unit ?? null, fields, appendix };
  return { bytes: await writeDocument(source, surroundings.documents), blanks: blanksIn(officeDocument(source)) };
}

/** A document, and the places in it that the office fills in; null where an office's own template says that. */
interface MadeWord {
  readonly bytes: Uint8Array;
  readonly blanks: number | null;
}

/** The sheet of the checked table: its header is printed in the appendix as it lies. */
async function gridOf({ table }: CheckedAppendix, given: Given, surroundings: Surroundings) {
  const opened = await openRequested(given, surroundings);
  return isRefusal(opened) ? opened : await opened.book.read({ name: table.sheet });
}

/** The key `document` of the facts file: who issues the document, to whom, who signs. */
async function documentFields(given: Given, { read }: Surroundings): Promise<DocumentFields | Refusal> {
  const file = given.values.get(factsOption.name);
  if (file === undefined) return {};
  const bytes = await read(file);
  if (isRefusal(bytes)) return bytes;
  const value = jsonOf(bytes)?.value;
  const document = typeof value === "object" && value !== null && "document" in value ? value.document : undefined;
  const fields = parseDocumentFields(document);
  return "problem" in fields ? refuse("document-fields-malformed", { file, problem: fields.problem }) : fields;
}

/** Two names of one file, links followed; a file that is not there yet is no input. */
async function sameFile(one: string, other: string): Promise<boolean> {
  const real = async (path: string): Promise<string> => {
    try {
      return await realpath(path);
    } catch {
      return resolve(path);
    }
  };
  return (await real(one)) === (await real(other));
}
