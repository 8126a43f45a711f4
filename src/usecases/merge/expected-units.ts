import { sameOffices, unitKey } from "../../core";
import { conflictSource, conflictWords, sourceWords } from "./merge-words";
import { hasDossiers, type MergedTable } from "./merge-sources";
import type { MergeSource, SourceRow } from "./merge-source";

/** How one required unit stands. no-dossiers: it sent a table without any dossier · inconsistent: something of it has to be looked at. */
export type SendingState = "sent" | "missing" | "no-dossiers" | "inconsistent";

export interface ExpectedUnit {
  /** As the list names it. */
  readonly name: string;
  readonly state: SendingState;
  /** The name in the table, where it is another; null where there is none. */
  readonly foundAs: string | null;
  readonly files: readonly string[];
  /** What has to be looked at, a sentence each. */
  readonly problems: readonly string[];
  /** «Phiếu đề nghị rà soát», ready to be sent; null where there is nothing to ask. */
  readonly letter: string | null;
}

export interface Sendings {
  readonly units: readonly ExpectedUnit[];
  /** Units that sent something and stand on no list. */
  readonly unexpected: readonly string[];
}

/** A file that gave no table, with the sentence why. */
export interface SkippedFile {
  readonly file: string;
  readonly message: string;
}

/** The names of a list: one a line, numbers and bullets before them left out; lines that begin with # are remarks. */
export function unitsOfList(text: string): readonly string[] {
  const names = text
    .split(/\r?\n/)
    .map((line) => line.normalize("NFC").trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) =>
      line
        .replace(/^(?:\d{1,4}\s*[.)\t;,]\s*|[-•*+]\s+)/u, "")
        .replace(/^"(.*)"$/u, "$1")
        .trim(),
    )
    .filter((name) => name !== "");
  return [...new Map(names.map((name) => [unitKey(name), name])).values()];
}

/** Who has sent, who has not, and what has to be looked at. */
export function sendingsOf(names: readonly string[], merged: MergedTable, all: readonly MergeSource[]): Sendings {
  const senders = sendersOf(all);
  const offices = sameOffices([...names, ...senders.map(({ name }) => name)]);
  const byOffice = new Map<number, Sender[]>();
  senders.forEach((sender, index) => {
    const office = offices[names.length + index] ?? -1;
    byOffice.set(office, [...(byOffice.get(office) ?? []), sender]);
  });
  const units = names.map((name, index) => expectedUnit(name, byOffice.get(offices[index] ?? -1) ?? [], merged));
  const listed = new Set(names.map((_, index) => offices[index]));
  const unexpected = new Map<number, string>();
  senders.forEach(({ name }, index) => {
    const office = offices[names.length + index] ?? -1;
    if (!listed.has(office) && !unexpected.has(office)) unexpected.set(office, name);
  });
  return { units, unexpected: [...unexpected.values()] };
}

/** An office in one table, with its rows there. */
interface Sender {
  readonly name: string;
  readonly source: MergeSource;
  readonly rows: readonly SourceRow[];
}

function sendersOf(all: readonly MergeSource[]): readonly Sender[] {
  return all.flatMap((source): readonly Sender[] =>
    source.lists === "fields"
      ? [{ name: source.office, source, rows: source.rows }]
      : source.rows.filter(({ name }) => name !== "").map((row) => ({ name: row.name, source, rows: [row] })),
  );
}

function expectedUnit(name: string, found: readonly Sender[], merged: MergedTable): ExpectedUnit {
  // A table of another period beside the one in hand is no sending of this period, nor a fault.
  const ofPeriod = found.filter(({ source }) => !merged.otherPeriods.includes(source));
  const problems = [...new Set(ofPeriod.flatMap((sender) => problemsOf(sender, merged)))];
  const state: SendingState =
    ofPeriod.length === 0
      ? "missing"
      : problems.length > 0
        ? "inconsistent"
        : ofPeriod.some(({ rows }) => rows.some(hasDossiers))
          ? "sent"
          : "no-dossiers";
  const [first] = ofPeriod;
  const named = first === undefined || unitKey(first.name) === unitKey(name) ? null : first.name;
  const files = [...new Set(ofPeriod.map(({ source }) => source.file))];
  return { name, state, foundAs: named, files, problems, letter: letterOf(name, state, files, problems, merged) };
}

function problemsOf({ source, rows }: Sender, merged: MergedTable): readonly string[] {
  const own = new Set(rows);
  const conflicts = merged.conflicts.filter((conflict) =>
    "left" in conflict ? own.has(conflict.left) || own.has(conflict.kept) : conflictSource(conflict) === source,
  );
  // A fault of a table with many offices is laid to none of them by guess: only its own rows' words count.
  const isOwn = source.lists === "fields" || source.rows.length === 1;
  const broken =
    source.errors > 0 &&
    source.firstError !== null &&
    (isOwn || rows.some(({ name }) => source.firstError?.startsWith(`${name}:`) === true))
      ? [
          `${sourceWords(source)}: ${source.firstError}${source.errors > 1 ? ` (và ${source.errors - 1} phép tính lệch khác)` : ""}`,
        ]
      : [];
  const unread = rows.flatMap(({ at, values }) =>
    values.flatMap((value) =>
      typeof value === "string"
        ? [`${source.file} · ${source.sheet} · dòng ${at + 1}: ô ghi «${value}» chưa đọc được là số`]
        : [],
    ),
  );
  return [...conflicts.map((conflict) => conflictWords(conflict, merged)), ...broken, ...unread];
}

function letterOf(
  name: string,
  state: SendingState,
  files: readonly string[],
  problems: readonly string[],
  { model, period }: MergedTable,
): string | null {
  if (state === "sent") return null;
  const form = `«${model.formTitle}»${period.text === null ? "" : `, kỳ ${period.text}`}`;
  const asks: Readonly<Record<Exclude<SendingState, "sent">, readonly string[]>> = {
    missing: [
      `Chưa nhận được bảng ${form} của đơn vị.`,
      "Đề nghị đơn vị gửi bảng; nếu đã gửi, cho biết tên tệp và ngày gửi.",
    ],
    "no-dossiers": [
      `Bảng ${form} của đơn vị không có hồ sơ nào.`,
      "Đề nghị đơn vị xác nhận không phát sinh hồ sơ trong kỳ, hoặc gửi lại bảng đủ số liệu.",
    ],
    inconsistent: [
      `Bảng ${form} của đơn vị có ${problems.length} nội dung cần rà soát:`,
      ...problems.map((problem, index) => `${index + 1}. ${problem}.`),
      "Đề nghị đơn vị đối chiếu với phần mềm một cửa, sửa và gửi lại bảng.",
    ],
  };
  return [
    "PHIẾU ĐỀ NGHỊ RÀ SOÁT",
    `Kính gửi: ${name}`,
    ...asks[state],
    ...(files.length === 0 ? [] : [`Tệp đã nhận: ${files.join("; ")}.`]),
  ].join("\n");
}
