import { dayWords, monthWords } from "./document-date";
import type { Outline, OutlinePart, SectionId } from "../../../domain/templates/outline";
import type { DocumentFields } from "./document-fields";
import type {
  AppendixPage,
  BodyParagraph,
  DocumentFigure,
  OfficeDocument,
  PageTable,
  TextLine,
  TextRun,
} from "./office-document";
import { outlineOf } from "./outlines";
import {
  emphasised,
  endedBy,
  given,
  givenOr,
  lineText,
  paragraphLine,
  placeholder,
  upperCase,
  withBlanks,
} from "./text-lines";

/** What a document is made of. */
export interface DocumentContent {
  /** Id of the template that wrote the paragraphs. */
  readonly template: string;
  /** The paragraphs, a line each. */
  readonly text: string;
  /** As the user wrote it; null where it is not known. */
  readonly period: string | null;
  /** The unit that reports, as its facts name it. */
  readonly unit: string | null;
  readonly fields: DocumentFields;
  /** Stand where the units are told of, or after the results. */
  readonly figures?: readonly DocumentFigure[];
  readonly appendix: { readonly title: string; readonly table: PageTable } | null;
}

/** What a part is asked for where the office has not written it. */
const ASKED: Readonly<Record<SectionId, string>> = {
  guidance: "Các văn bản, cuộc họp, nội dung chỉ đạo trong kỳ",
  other: "Các nhiệm vụ khác đã thực hiện trong kỳ",
  strengths: "Những việc làm tốt trong kỳ",
  limits: "Những việc chưa đạt và nguyên nhân",
  tasks: "Các nhiệm vụ của kỳ tiếp theo",
  proposals: "Kiến nghị, đề xuất, hoặc ghi: Không có",
};

/** Sets a template's paragraphs into a document of the office's kind. Same content, same document. */
export function composeDocument(content: DocumentContent): OfficeDocument {
  const { fields, template, appendix } = content;
  const outline = outlineOf(template, fields.kind);
  const { kind } = outline;
  const issuer = givenOr(
    fields.issuer ?? (outline.unitIssues === true ? content.unit : null) ?? undefined,
    "Tên cơ quan ban hành",
  );
  const [period = placeholder("kỳ báo cáo")] = lowerFirst([givenOr(content.period ?? undefined, "kỳ báo cáo")]);
  const subject: TextLine =
    fields.subject === undefined || fields.subject === ""
      ? [given(`${outline.subject} `), period]
      : [given(fields.subject)];
  const { text: written, figures = [] } = content;
  const frame: Frame = {
    outline,
    fields,
    issuer,
    period,
    subject,
    text: written,
    figures,
    hasAppendix: appendix !== null,
  };
  return {
    kind,
    parentIssuer: fields.parentIssuer === "" ? null : upperCase([givenOr(fields.parentIssuer, "Tên cơ quan chủ quản")]),
    issuer: upperCase([issuer]),
    number: [given("Số: "), ...numberOf(frame)],
    placeAndDate: [givenOr(fields.place, "Địa danh"), given(", "), ...dateOf(fields)],
    subject,
    recipients: recipientsOf(frame),
    body: closed(bodyOf(frame)),
    copies: copiesOf(frame),
    signature: signatureOf(fields),
    signer: [givenOr(fields.signer, "Họ và tên người ký")],
    appendix: appendix === null ? null : appendixOf(frame, appendix),
  };
}

interface Frame {
  readonly outline: Outline;
  readonly fields: DocumentFields;
  readonly issuer: TextRun;
  readonly period: TextRun;
  readonly subject: TextLine;
  readonly text: string;
  readonly figures: readonly DocumentFigure[];
  readonly hasAppendix: boolean;
}

/** «15/BC-SNV»; a number below 10 takes a leading 0, as dates do. */
function numberOf({ fields: { number = "" }, outline: { kind } }: Pick<Frame, "fields" | "outline">): TextLine {
  if (number === "") return [placeholder("số"), given(kind === "bao-cao" ? "/BC-" : "/"), placeholder("ký hiệu")];
  if (number.startsWith("/")) return [placeholder("số"), given(number)];
  return [given(/^\d\//.test(number) ? `0${number}` : number)];
}

function dateOf({ date }: DocumentFields): TextLine {
  if (date === undefined)
    return [
      given("ngày "),
      placeholder("ngày"),
      given(" tháng "),
      placeholder("tháng"),
      given(" năm "),
      placeholder("năm"),
    ];
  return [
    given("ngày "),
    date.day === null ? placeholder("ngày") : given(dayWords(date.day)),
    given(` tháng ${monthWords(date.month)} năm ${date.year}`),
  ];
}

function recipientsOf({ fields: { recipients }, outline: { kind } }: Frame): readonly TextLine[] {
  if (recipients !== undefined) return recipients.map((recipient) => [given(recipient)]);
  return kind === "cong-van" ? [[placeholder("Cơ quan nhận")]] : [];
}

function copiesOf({ fields: { copies }, outline: { kind } }: Frame): readonly TextLine[] {
  const lines: readonly TextLine[] = copies?.map((copy) => [given(copy)]) ?? [
    kind === "cong-van" ? [given("Như trên")] : [placeholder("Cơ quan nhận báo cáo")],
    [placeholder("Nơi nhận khác")],
    [given("Lưu: VT, "), placeholder("đơn vị soạn thảo")],
  ];
  return lines.map((line, index) => endedBy(line, index === lines.length - 1 ? "." : ";"));
}

function signatureOf({ authority = "", position = "" }: DocumentFields): readonly TextLine[] {
  const lines: TextLine[] = [authority, position].filter((line) => line !== "").map((line) => upperCase([given(line)]));
  return lines.length === 0 ? [upperCase([placeholder("Chức vụ của người ký")])] : lines;
}

function bodyOf(frame: Frame): readonly BodyParagraph[] {
  const { outline } = frame;
  const parts = outline.parts.length === 0 ? resultsOf(frame) : numberedParts(outline.parts, frame, 0);
  return [...openingOf(frame), ...parts, ...closingOf(frame)];
}

/** «Thực hiện …, Sở Nội vụ báo cáo kết quả quý I năm 2024 như sau:», as in source `000`. */
function openingOf({ outline, fields: { basis }, issuer, period }: Frame): readonly BodyParagraph[] {
  if (outline.opening === "none") return [];
  return [
    text([
      given("Thực hiện "),
      givenOr(basis, "văn bản giao báo cáo"),
      given(", "),
      issuer,
      given(" báo cáo kết quả "),
      period,
      given(" như sau:"),
    ]),
  ];
}

/** «I. KẾT QUẢ CHUNG» in a text that has its own parts. */
const HEADING = /^[IVX]+\. \p{Lu}[\p{Lu}\s,–-]*$/u;

function resultsOf(frame: Frame): readonly BodyParagraph[] {
  const { text: written, hasAppendix, outline } = frame;
  const paragraphs = written
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): BodyParagraph => {
      if (outline.headings === undefined) return text(paragraphLine(line));
      return HEADING.test(line) ? { role: "part", line: [{ text: line, bold: true }] } : text(withBlanks(line));
    });
  const note: BodyParagraph = { role: "note", line: [{ text: "(Có phụ lục chi tiết kèm theo)", italic: true }] };
  return withFigures(hasAppendix ? [...paragraphs, note] : paragraphs, frame);
}

/** The figures show the units: they close the part that tells of them, or the results where no part does. */
function withFigures(paragraphs: readonly BodyParagraph[], { figures, outline }: Frame): readonly BodyParagraph[] {
  const shown = figures.map((figure, index): BodyParagraph => ({
    role: "figure",
    line: [{ text: `Hình ${index + 1}. ${figure.caption}`, italic: true }],
    figure,
  }));
  const parts = paragraphs.flatMap(({ role }, index) => (role === "part" ? [index] : []));
  const after = outline.unitsPart === undefined ? undefined : parts[outline.unitsPart];
  return after === undefined
    ? [...paragraphs, ...shown]
    : [...paragraphs.slice(0, after), ...shown, ...paragraphs.slice(after)];
}

/** Numbered anew, so that a part that the office leaves out leaves no gap. */
function numberedParts(parts: readonly OutlinePart[], frame: Frame, level: 0 | 1): readonly BodyParagraph[] {
  const { kind } = frame.outline;
  const style = level === 1 ? "section" : "part";
  let count = 0;
  return parts.flatMap(({ heading, holds }) => {
    const below = typeof holds === "string" ? paragraphsOf(holds, frame) : numberedParts(holds, frame, 1);
    if (below.length === 0) return [];
    count += 1;
    const number =
      kind === "bao-cao"
        ? level === 0
          ? roman(count)
          : String(count)
        : level === 0
          ? String(count)
          : "abcdđeghi".charAt(count - 1);
    return [
      {
        role: style,
        line: [{ text: `${number}${level === 1 && kind === "cong-van" ? ")" : "."} ${heading}`, bold: true }],
      },
      ...below,
    ];
  });
}

function paragraphsOf(part: "results" | SectionId, frame: Frame): readonly BodyParagraph[] {
  if (part === "results") return resultsOf(frame);
  const written = frame.fields.sections?.[part];
  if (written === undefined) return [text([placeholder(ASKED[part])])];
  return written.map((line) => text([given(line)]));
}

function closingOf({ outline, fields, issuer, subject }: Frame): readonly BodyParagraph[] {
  if (outline.closing === "none") return [];
  if (outline.closing === "reports")
    return [text([given("Trên đây là báo cáo "), ...lowerFirst(subject), given(" của "), issuer])];
  const tasks = fields.sections?.tasks;
  if (tasks !== undefined && tasks.length === 0) return [];
  return [
    text([
      given("Để khắc phục tồn tại, hạn chế nêu trên, "),
      issuer,
      given(" đề nghị thủ trưởng các cơ quan, đơn vị, địa phương tập trung chỉ đạo thực hiện một số công việc sau:"),
    ]),
    ...(tasks?.map((line) => text([given(line)])) ?? [
      text([given("1. "), placeholder("Việc cần thực hiện, đơn vị thực hiện, thời hạn")]),
    ]),
    text([
      given("Giao "),
      placeholder("đơn vị theo dõi"),
      given(" theo dõi, đôn đốc, kiểm tra việc thực hiện; tổng hợp kết quả, báo cáo theo quy định"),
    ]),
  ];
}

/** The body ends with «./.» (Nghị định 30/2020, Phụ lục I). */
function closed(body: readonly BodyParagraph[]): readonly BodyParagraph[] {
  const last = body.at(-1);
  return last === undefined ? body : [...body.slice(0, -1), { ...last, line: endedBy(last.line, "./.") }];
}

function appendixOf(
  { outline, fields, issuer, period }: Frame,
  { title, table }: NonNullable<DocumentContent["appendix"]>,
): AppendixPage {
  const named = fields.appendixTitle;
  const words: TextLine = named === undefined || named === "" ? [given(`${title} `), period] : [given(named)];
  return {
    label: [{ text: "Phụ lục", bold: true }],
    title: emphasised(upperCase(words), { bold: true }),
    attachedTo: emphasised(
      [
        given(`(Kèm theo ${outline.kind === "bao-cao" ? "Báo cáo" : "Công văn"} số `),
        ...numberOf({ fields, outline }),
        given(" "),
        ...dateOf(fields),
        given(" của "),
        issuer,
        given(")"),
      ],
      { italic: true },
    ),
    table,
  };
}

function text(line: TextLine): BodyParagraph {
  return { role: "text", line };
}

/** «Kết quả …», «Quý I …» inside a sentence; a name in capitals («TTHC») stays. */
function lowerFirst(line: TextLine): TextLine {
  const [first, ...rest] = line;
  if (first === undefined || /^\p{Lu}{2}/u.test(lineText(line))) return line;
  return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}

function roman(value: number): string {
  const digits: readonly (readonly [number, string])[] = [
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  let out = "";
  for (const [size, letters] of digits) {
    for (; rest >= size; rest -= size) out += letters;
  }
  return out;
}
