import { areaToA1, writeCount, type Area } from "../../core";
import type { MergeConflict, MergedSection, MergedTable } from "./merge-sources";
import type { MergeSource, SourceRow } from "./merge-source";

/** «xa-a.xlsx · Sheet1 · A6:M20» */
export function sourceWords({ file, sheet, range }: MergeSource): string {
  return `${file} · ${sheet} · ${range}`;
}

/** «xa-a.xlsx · Sheet1 · dòng 12» */
export function rowPlaceWords({ source, at }: SourceRow): string {
  return `${source.file} · ${source.sheet} · dòng ${at + 1}`;
}

/** Where the counts of a row lie, as one range: `C12:M12`. */
export function rowRange({ source, at }: SourceRow): string {
  const places = source.columns.map((column) => column.at);
  const area: Area = { top: at, bottom: at, left: Math.min(...places), right: Math.max(...places) };
  return areaToA1(area);
}

/** Files after which the time that is left is guessed. */
const ENOUGH = 5;

/** « · còn khoảng 12 giây», "" while nobody can say. */
export function timeLeftWords(done: number, all: number, milliseconds: number): string {
  if (done < ENOUGH) return "";
  const left = Math.ceil((milliseconds / done) * (all - done) * 0.001);
  return ` · còn khoảng ${left < 90 ? `${left} giây` : `${Math.ceil(left / 60)} phút`}`;
}

/** «34 dòng từ 12 bảng của 12 tệp» */
export function mergedWords({ root, sources }: MergedTable, files: number): string {
  return `${writeCount(unitsIn(root))} dòng từ ${writeCount(sources.length)} bảng của ${writeCount(files)} tệp`;
}

/** «tong-hop-thang-5-2026.xlsx» */
export function mergedName({ period }: MergedTable): string {
  const words = (period.text ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/giu, "d")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${["tong-hop", ...(words ?? [])].join("-").slice(0, 80)}.xlsx`;
}

/** Units of a merged table, those in its sections included. */
export function unitsIn({ rows, sections }: MergedSection): number {
  return rows.length + sections.reduce((sum, section) => sum + unitsIn(section), 0);
}

/** Labels of columns that a sentence lists. */
const LISTED = 6;

/** What was not added, and why: one sentence without a full stop. */
export function conflictWords(conflict: MergeConflict, merged: MergedTable): string {
  switch (conflict.is) {
    case "other-form":
      return `${conflict.source.formTitle === merged.model.formTitle ? "Cột khác các bảng còn lại" : `Biểu khác (${conflict.source.formTitle})`}${columnsWords("thiếu cột", conflict.missing)}${columnsWords("thừa cột", conflict.extra)}`;
    case "other-period":
      return `Kỳ khác: ${conflict.source.period.text ?? "không rõ"}, còn các bảng khác là ${merged.period.text ?? "không rõ"}`;
    case "duplicate-table":
      return `Bảng gửi hai lần: mọi dòng như bảng ${sourceWords(conflict.like)}`;
    case "duplicate-unit":
      return `${unitWords(conflict.left)} có hai lần với số liệu như nhau; đang lấy ${rowPlaceWords(conflict.kept)}`;
    case "same-unit":
      return `${unitWords(conflict.left)} có ở hai bảng với số liệu khác nhau; đang lấy ${rowPlaceWords(conflict.kept)}. Nếu đơn vị dùng hai hệ thống thì cần cộng cả hai`;
  }
}

/** The place that a conflict is about: what was left out. */
export function conflictPlace(conflict: MergeConflict): string {
  return "left" in conflict ? rowPlaceWords(conflict.left) : sourceWords(conflict.source);
}

export function conflictSource(conflict: MergeConflict): MergeSource {
  return "left" in conflict ? conflict.left.source : conflict.source;
}

function unitWords({ name, source }: SourceRow): string {
  return source.lists === "fields" ? `${source.office} · ${name}` : name === "" ? "Dòng không ghi tên" : name;
}

function columnsWords(lead: string, labels: readonly string[]): string {
  if (labels.length === 0) return "";
  const rest = labels.length - LISTED;
  return `; ${lead} ${labels
    .slice(0, LISTED)
    .map((label) => `«${label}»`)
    .join(", ")}${rest > 0 ? ` và ${writeCount(rest)} cột khác` : ""}`;
}

/** Tables that were added although their period is not clear, each with why. */
export function unclearPeriods({ sources, period }: MergedTable): readonly string[] {
  return sources.flatMap((source) => {
    if (source.period.sheetDiffers)
      return [
        `${sourceWords(source)}: tiêu đề ghi ${source.period.text ?? ""}, tên sheet ghi kỳ khác; lấy theo tiêu đề`,
      ];
    return period.months !== null && source.period.months === null
      ? [`${sourceWords(source)}: ${source.period.text === null ? "không ghi kỳ" : `kỳ ghi là ${source.period.text}`}`]
      : [];
  });
}
