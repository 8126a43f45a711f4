import { PRICE } from "../../../domain/lexicon/column-nouns";
import type { Profile, ProfileColumn } from "../../model/forms/profile";
import type { TableColumn } from "../../model/table";
import { findNumberingColumn, findUnitColumn, isPassedOver, type ColumnMap, type HeaderField } from "./column-map";
import { FEW_DECIMALS, holdsNames, SAMPLE_ROWS, type ColumnContent } from "./column-content";
import { bareWords } from "../header/header-text";

/** «Tỷ lệ đúng hạn», «%»: a rate, not «tỷ lệ so với kỳ trước». */
const RATE = /(?:^| )(?:ty le|ti le|%|phan tram|rate|percentage)(?: |$)/;
const COMPARES = /(?:^| )(?:so voi|so ky|so cung ky|cung ky|tang giam|chenh lech)(?: |$)/;
/** «Tháng», «Năm», «Mã TTHC»: what names a row by a bare number. */
const NUMBERED = /^(?:(?:thang|nam|ngay|tuan|quy)|ma (?:so |)[a-z]+(?: [a-z]+)?)$/;

/** Whether the numbers under a header name the rows. */
export function namesByNumber(path: readonly string[]): boolean {
  return path.length === 1 && NUMBERED.test(path[0] ?? "");
}

/** Whether a header says of its column that it holds a rate. */
export function namesRate(path: readonly string[]): boolean {
  return RATE.test(path.join(" "));
}

/**
 * «Bình quân hồ sơ/người» is a quotient, however large, and so is the price of one: «Đơn giá», «Mức thu»; «Trung bình» over
 * counts grades, with decimals it is one too.
 */
const MEAN = /(?:^| )(?:binh quan|nang suat|mat do)(?: |$)/;
const GRADE = /(?:^| )trung binh(?: |$)/;

/** Whether a header says of its column that it holds averages or prices. */
export function namesMean(path: readonly string[]): boolean {
  const words = path.join(" ");
  return MEAN.test(words) || PRICE.test(words);
}

function isMean({ band, content }: HeaderField, at: number): boolean {
  const path = (band.paths[at] ?? []).join(" ");
  return namesMean([path]) || (content[at]?.isDecimal === true && GRADE.test(path));
}

/** «Cùng kỳ năm trước», «Thực hiện cùng kỳ 2025»: what was counted then, no comparison with it. */
const COUNTS_BEFORE =
  /^(?:(?:thuc hien|so lieu|ket qua) )?cung ky(?: (?:(?:nam|thang|quy|ky) )?(?:truoc|ngoai|\d{4}))?$/;

/** Columns that order or identify rows. */
const ORDERS = /^(?:stt|tt|so tt|so thu tu|no|ma|ma so|ma dinh danh|ma don vi|code|id)$/;
const NAMES =
  /(?:^| )(?:don vi|co quan|linh vuc|noi dung|ten|dia phuong|so nganh|thu tuc|phong ban|unit|agency|office|name)(?: |$)/;

/** The percentage columns of a table, outside of the columns taken. */
export function rateColumns(field: HeaderField, taken: ReadonlySet<number>): readonly Omit<TableColumn, "id">[] {
  return field.band.paths.flatMap((path, at) => {
    const content = field.content[at];
    if (taken.has(at) || content === undefined || content.counts <= content.texts) return [];
    const text = path.join(" ");
    // «Tăng/giảm (%)» may be the growth of one column over another; differences in whole numbers are no rate.
    if (COMPARES.test(text) && !isPercents(content) && !(namesRate(path) && content.fractions > 0)) return [];
    if (!namesRate(path) && !isPercents(content) && !isMean(field, at)) return [];
    return [{ at, number: field.band.numbers[at] ?? null, label: labelOf(field, at) }];
  });
}

/**
 * The columns of counts right of the names that no form has named, by their own headers. Words pass over none whose cells
 * are whole numbers: such a column is {@link TableColumn.unsure}.
 */
export function ownColumns(
  field: HeaderField,
  taken: ReadonlySet<number>,
  unitColumn: number,
  mayBeDecimal = false,
): readonly TableColumn[] {
  const labels = new Map<string, number>();
  const isOfDecimals = mayBeDecimal && field.content.some(({ isDecimal }) => isDecimal);
  const hasDecimals = ({ isDecimal, fractions }: ColumnContent): boolean =>
    isOfDecimals && (isDecimal || fractions > 0);
  const found = field.band.paths.flatMap((path, at) => {
    const content = field.content[at];
    if (taken.has(at) || at <= unitColumn || path.length === 0 || content === undefined || holdsNames(content))
      return [];
    if (content.counts === 0 || ordersRows(path)) return [];
    // Hectares, millions of đồng.
    if (hasDecimals(content)) return namesRate(path) ? [] : [at];
    if (isPercents(content)) return [];
    if (content.decimals > Math.max(1, content.counts / FEW_DECIMALS)) return [];
    return isUnsure(field, at) && !isWhole(content) ? [] : [at];
  });
  const ids = new Set<string>();
  for (const at of found) labels.set(leafOf(field, at), (labels.get(leafOf(field, at)) ?? 0) + 1);
  return found.map((at) => {
    const label = (labels.get(leafOf(field, at)) ?? 0) > 1 ? labelOf(field, at) : leafOf(field, at);
    const content = field.content[at];
    const isDecimal = content !== undefined && hasDecimals(content);
    const unsure = isUnsure(field, at) || (isDecimal && isPercents(content)) ? { unsure: true as const } : {};
    const decimal = isDecimal ? { decimal: true as const } : {};
    return { id: idOf(label, ids), at, number: field.band.numbers[at] ?? null, label, ...unsure, ...decimal };
  });
}

/** Numbers with decimals up to 100, or with a percent sign. */
function isPercents({ percents, counts }: ColumnContent): boolean {
  return percents * 2 >= counts;
}

/** Its words, or its signs, speak against a column of counts: it is for a sum that closes to say that it is one. */
function isUnsure(field: HeaderField, at: number): boolean {
  const { band, content } = field;
  const values = content[at]?.values ?? NONE;
  const negative = values.reduce((count, value) => count + (value < 0 ? 1 : 0), 0);
  const path = band.paths[at] ?? [];
  const compares = isPassedOver(band, at) && !COUNTS_BEFORE.test(path[path.length - 1] ?? "");
  return compares || namesRate(path) || negative > 1 || isMean(field, at);
}

const NONE = new Float64Array(0);

/** Whole numbers and blanks alone. */
function isWhole({ texts, percents, decimals, counts, values }: ColumnContent): boolean {
  const known = values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
  return texts === 0 && percents === 0 && decimals === 0 && known === counts;
}

/** A table in words that no form has: its count columns, and itself as a profile. */
export function ownForm(field: HeaderField): { readonly map: ColumnMap; readonly profile: Profile } | null {
  const none = new Set<number>();
  const unitScore = (path: readonly string[]): number => {
    const leaf = path[path.length - 1] ?? "";
    if (NAMES.test(leaf) && !ORDERS.test(leaf)) return 1;
    return namesByNumber(path) ? 0.5 : 0;
  };
  const figures = field.content.flatMap(({ counts, texts }, at) => (counts > texts && !isOrder(field, at) ? [at] : []));
  // Left of all other figures a column of months or codes names the rows.
  if (figures.length > FEWEST && namesByNumber(field.band.paths[figures[0] ?? 0] ?? [])) figures.shift();
  if (figures.length === 0) return null;
  const unitColumn = findUnitColumn(field, new Set([...figures, ...columnsOfKinds(field)]), unitScore);
  if (unitColumn === null) return null;
  const columns = sureEnough(field, ownColumns(field, none, unitColumn, true));
  if (columns === null) return null;
  const taken = new Set(columns.flatMap(({ at, unsure }) => (unsure === true ? [] : [at])));
  const map: ColumnMap = {
    columns,
    missing: [],
    rates: rateColumns(field, taken),
    unitColumn,
    numberingColumn: findNumberingColumn(field, taken, unitColumn, (path) => ordersRows(path)),
    fitness: 0,
  };
  return { map, profile: profileOf(field, map) };
}

/**
 * «Đơn vị tính: hồ sơ, hồ sơ, cuộc»: columns of words that are said again name no rows, where another column has as many
 * words and each of them once, or those are said half of the time again.
 */
function columnsOfKinds({ grid, band, content }: HeaderField): readonly number[] {
  const rows = grid.rows.slice(band.last + 1, band.last + 1 + SAMPLE_ROWS);
  const kinds = content.flatMap((column, at) => {
    if (!holdsNames(column)) return [];
    const said = rows.flatMap(({ cells }) => cells[at] ?? []).filter((value) => value !== "");
    return [{ at, said: said.length, once: new Set(said).size }];
  });
  const isOutdone = (kind: (typeof kinds)[number]): boolean =>
    kind.once < kind.said &&
    kinds.some(
      ({ said, once }) => (once === said && said >= kind.said) || (kind.once * 2 <= kind.said && once * 2 > said),
    );
  return kinds.flatMap((kind) => (isOutdone(kind) ? [kind.at] : []));
}

/**
 * The columns where two are sure to count. Small figures with decimals may be percentages; where nothing else is there,
 * and no word says so, they are what the table counts. Figures under one word are that too, whatever it is: «Điểm thi 1 |
 * Điểm thi 2». One column alone is for its total row to vouch for. Null where there are not even those.
 */
function sureEnough(field: HeaderField, columns: readonly TableColumn[]): readonly TableColumn[] | null {
  const areSure = (of: readonly TableColumn[]): boolean => of.filter(({ unsure }) => unsure !== true).length >= FEWEST;
  if (areSure(columns) || (columns.length === 1 && columns[0]?.unsure !== true)) return columns;
  const counted = columns.map(({ unsure, ...column }): TableColumn => {
    const isMeant = column.decimal === true && !isUnsure(field, column.at);
    return unsure === true && !isMeant ? { ...column, unsure } : column;
  });
  if (areSure(counted)) return counted;
  const whole = columns.map(({ unsure, ...column }): TableColumn => {
    const content = field.content[column.at];
    const isFigure = content !== undefined && (isWhole(content) || column.decimal === true);
    const isMeant = isFigure && !namesRate(field.band.paths[column.at] ?? []);
    return unsure === true && !isMeant ? { ...column, unsure } : column;
  });
  return whole.length >= ALIKE && areSure(whole) ? whole : null;
}

/** So many columns under words of scores and comparisons alone. */
const ALIKE = 3;

/** «STT», «Mã số» stand alone: «HS tiếp nhận | TT» counts what came online. */
export function ordersRows(path: readonly string[]): boolean {
  return path.length === 1 && ORDERS.test(path[0] ?? "");
}

/** Fewer columns of counts are told from a list by their total row alone. */
const FEWEST = 2;

function isOrder({ band }: HeaderField, at: number): boolean {
  return ordersRows(band.paths[at] ?? []);
}

function profileOf(field: HeaderField, { columns, unitColumn, numberingColumn }: ColumnMap): Profile {
  const titles = (at: number): readonly string[] => field.band.titles[at] ?? [];
  const entries = columns.map(({ id, at, number, label }): [string, ProfileColumn] => {
    const [first = label, ...rest] = titles(at);
    return [id, { label, header: [[first, ...rest]], ...(number === null ? {} : { number }) }];
  });
  const unit = titles(unitColumn);
  const order = numberingColumn === null ? [] : titles(numberingColumn);
  return {
    id: "bang-nay",
    title: "Biểu chưa có trong danh mục",
    source: { document: "Tiêu đề và số liệu của bảng" },
    columns: Object.fromEntries(entries),
    identities: [],
    unitHeader: [unit[unit.length - 1] ?? "Đơn vị"],
    numberingHeader: [order[order.length - 1] ?? "STT"],
    readFromTable: true,
  };
}

function leafOf({ band }: HeaderField, at: number): string {
  const titles = band.titles[at] ?? [];
  return (titles[titles.length - 1] ?? "").normalize("NFC");
}

/** The label with the title of its group: «Đã xử lý – Quá hạn». */
function labelOf(field: HeaderField, at: number): string {
  return (field.band.titles[at] ?? []).join(" – ").normalize("NFC");
}

/** An id in the shape of the glossary's: «Đã xử lý – Quá hạn» → daXuLyQuaHan. */
function idOf(label: string, taken: Set<string>): string {
  const parts = bareWords(label)
    .replace(/%/g, " ")
    .split(/\s+/)
    .filter((word) => /^[a-z0-9]+$/.test(word))
    .slice(0, 8);
  const joined = parts
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
  const base = /^[a-z]/.test(joined) ? joined : `cot${joined}`;
  let id = base;
  for (let next = 2; taken.has(id); next += 1) id = `${base}${next}`;
  taken.add(id);
  return id;
}
