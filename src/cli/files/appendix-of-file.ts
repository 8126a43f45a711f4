import { areaToA1, parseProfile, profiles, totalRow, type AppendixPlace, type Profile } from "../../core";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import type { CopyableWorkbook } from "../../ports/copy-workbook";
import type { CheckedAppendix, CheckRequest } from "../../usecases/check/check-appendix";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { CommandOption, Given, RefusalJson, Surroundings } from "../command";
import { shownName } from "./named-files";
import { previousTable } from "./previous-period";

/** Options of every command that looks for an appendix in a file. */
export const sheetOption: CommandOption = {
  name: "sheet",
  takes: "TÊN",
  about: "chỉ tìm phụ lục ở sheet (trang tính) này",
};
export const profileOption: CommandOption = {
  name: "profile",
  takes: "MÃ|TỆP.json",
  about: "đọc bảng theo biểu mẫu này (xem lệnh profiles), thay vì tự nhận",
};

/** An appendix as the outputs for programs name it. */
export interface AppendixName {
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
  /** Null where the form is not known. */
  readonly profile: string | null;
  readonly units: number;
  readonly hasTotal: boolean;
}

export function appendixName(file: string, { table, place }: CheckedAppendix): AppendixName {
  return {
    file,
    sheet: table.sheet,
    range: areaToA1(table.area),
    profile: table.profile.readFromTable === true ? null : table.profile.id,
    units: place.units,
    hasTotal: totalRow(table) !== null,
  };
}

/** A workbook that was asked for, and what to look for in it. */
export interface AskedWorkbook {
  readonly file: string;
  readonly book: CopyableWorkbook;
  readonly request: CheckRequest;
}

/** The workbook that the first operand names, with the period before where it is given; null where one was refused, which has then been said. */
export async function openOrSay(given: Given, surroundings: Surroundings): Promise<AskedWorkbook | null> {
  const opened = await openWithPrevious(given, surroundings);
  if (!isRefusal(opened)) return opened;
  sayRefusal(opened, given.operands[0] ?? "", surroundings);
  return null;
}

async function openWithPrevious(given: Given, surroundings: Surroundings): Promise<AskedWorkbook | Refusal> {
  const opened = await openRequested(given, surroundings);
  if (isRefusal(opened)) return opened;
  const previous = await previousTable(given, surroundings, opened.request.profiles);
  if (isRefusal(previous)) return previous;
  return previous === null ? opened : { ...opened, request: { ...opened.request, previous } };
}

/** The workbook that an operand names, the first unless told, and what to look for in it. */
export async function openRequested(
  given: Given,
  { read, open }: Pick<Surroundings, "read" | "open">,
  file: string = given.operands[0] ?? "",
): Promise<AskedWorkbook | Refusal> {
  const forms = await requestedProfiles(given.values.get(profileOption.name), read);
  if (isRefusal(forms)) return forms;
  const bytes = await read(file);
  if (isRefusal(bytes)) return bytes;
  const book = await open(bytes, shownName(file));
  if (isRefusal(book)) return book;
  const sheet = given.values.get(sheetOption.name);
  return {
    file,
    book,
    request: { ...(sheet === undefined ? {} : { sheet }), ...(forms === null ? {} : { profiles: forms }) },
  };
}

/** Says why not, on standard error; the file's name is added where the use case did not know it. */
export function sayRefusal(refusal: Refusal, file: string, { say, refused }: Surroundings): void {
  const json = refusalJson(refusal, file);
  say([json.message]);
  refused?.(json);
}

/** Says how a command is to be called, and that it was not, for people and for programs. */
export function sayMisuse(words: string, { say, refused }: Pick<Surroundings, "say" | "refused">): void {
  say([words]);
  refused?.({ reason: "usage", file: "", message: words });
}

/** A refusal for programs; the file's name is added where the use case did not know it. */
export function refusalJson({ is, reason, about }: Refusal, file: string): RefusalJson {
  const named = about["file"];
  return {
    reason,
    file: typeof named === "string" ? named : file,
    message: explainRefusal({ is, reason, about: { file, ...about } }),
  };
}

/** Names the tables that were found beside the one in hand: a month is never chosen in silence. */
export function sayOthers(appendix: CheckedAppendix, { say }: Surroundings): void {
  if (appendix.others.length === 0) return;
  say([
    `Đã chọn bảng ${placeWords(appendix.place)}. Tệp còn ${appendix.others.length} bảng khác: ${appendix.others.map(placeWords).join("; ")}.`,
  ]);
  const elsewhere = appendix.others.find(({ sheet }) => sheet !== appendix.place.sheet);
  if (elsewhere !== undefined) say([`Xem bảng khác: thêm --sheet "${elsewhere.sheet}".`]);
}

function placeWords({ sheet, area, profile }: AppendixPlace): string {
  return `"${sheet}" ${areaToA1(area)} (${profile.id})`;
}

/** The form that the command line asks for; null where it asks for none. */
export async function requestedProfiles(
  asked: string | undefined,
  read: Surroundings["read"],
): Promise<readonly Profile[] | null | Refusal> {
  if (asked === undefined) return null;
  const builtIn = profiles.find(({ id }) => id === asked);
  if (builtIn !== undefined) return [builtIn];
  if (!/\.json$/i.test(asked))
    return refuse("profile-unknown", { profile: asked, known: profiles.map(({ id }) => id) });
  const bytes = await read(asked);
  if (isRefusal(bytes)) return bytes;
  const profile = profileFrom(bytes);
  return "problem" in profile ? refuse("profile-malformed", { file: asked, problem: profile.problem }) : [profile];
}

function profileFrom(bytes: Uint8Array): ReturnType<typeof parseProfile> {
  try {
    // A decoder drops the mark that Windows editors put in front (BOM).
    return parseProfile(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: "cú pháp JSON" };
    if (error instanceof TypeError) return { problem: "bảng mã (cần UTF-8)" };
    throw error;
  }
}
