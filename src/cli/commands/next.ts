import { areaToA1, toA1 } from "../../core";
import { isRefusal } from "../../ports/refusal";
import { checkAppendix, type CheckedAppendix } from "../../usecases/check/check-appendix";
import { copyNextPeriod, planNextPeriod, type NextCopy } from "../../usecases/periods/next/next-copy";
import { nextCopyRemarks, nextDoneWords, nextRemarkWords, nextTitle } from "../../usecases/periods/next/next-words";
import { SIGNED_WORDS } from "../../usecases/repair/copy-words";
import {
  appendixName,
  openOrSay,
  profileOption,
  sayOthers,
  sayRefusal,
  sheetOption,
  type AppendixName,
} from "../files/appendix-of-file";
import { copyTarget, ending, endsAs } from "../files/copy-target";
import { jsonOption, type CommandBody, type ExitCode, type Given, type Surroundings } from "../command";
import { styled, type Line } from "../output/terminal/terminal";

const outOption = { name: "out", takes: "TỆP MỚI", about: "tên của tệp kỳ tiếp theo; tệp gốc luôn giữ nguyên" };
const acceptOption = { name: "accept-broken", about: "vẫn tạo khi bảng còn chỗ lệch" };

/** tthc next: a copy of the file that begins the next period: pending carried over, inputs emptied, title moved on. */
export const next: CommandBody = {
  options: [outOption, sheetOption, profileOption, acceptOption, jsonOption],
  examples: [
    "tthc next phu-luc-thang-3.xlsx --out phu-luc-thang-4.xlsx",
    'tthc next nam-2026.xlsx --sheet "Tháng 3" --out nam-2026-moi.xlsx',
  ],
  run,
};

/** What `next --json` prints; its schema is schema/next.schema.json. */
export interface NextJson {
  /** The table that goes on. */
  readonly appendix: AppendixName;
  readonly out: string;
  /** The new sheet, and whether it took the old one's place. */
  readonly sheet: string;
  readonly place: NextCopy["place"];
  readonly period: { readonly before: string; readonly after: string } | null;
  readonly carried: readonly { readonly cell: string; readonly row: string; readonly count: number }[];
  readonly emptied: number;
  readonly formulas: number;
  readonly texts: readonly { readonly cell: string; readonly before: string; readonly after: string }[];
  /** What a person has to look at, in Vietnamese. */
  readonly remarks: readonly { readonly is: string; readonly what: string }[];
}

async function run(given: Given, surroundings: Surroundings): Promise<ExitCode> {
  const [source = ""] = given.operands;
  const out = await copyTarget("next", next.examples[0] ?? "", given, surroundings);
  if (out === null) return 2;
  const opened = await openOrSay(given, surroundings);
  if (opened === null) return 2;
  const { file, book, request } = opened;
  const wanted = book.convertedFrom === undefined ? ending(source) : ".xlsx";
  if (!endsAs(wanted, out, surroundings)) return 2;
  const appendix = await checkAppendix(book, request);
  if (isRefusal(appendix)) {
    sayRefusal(appendix, file, surroundings);
    return 2;
  }
  sayOthers(appendix, surroundings);
  const plan = await planNextPeriod(book, appendix, {
    acceptBroken: given.flags.has(acceptOption.name),
    how: `thêm --${acceptOption.name}`,
  });
  const copy = isRefusal(plan) ? plan : await copyNextPeriod(book, plan, (bytes) => surroundings.open(bytes, out));
  if (isRefusal(copy)) {
    sayRefusal(copy, file, surroundings);
    return copy.reason === "next-over-faults" ? 1 : 2;
  }
  const written = await surroundings.write(out, copy.bytes);
  if (isRefusal(written)) {
    sayRefusal(written, out, surroundings);
    return 2;
  }
  if (book.isSigned === true) surroundings.say([SIGNED_WORDS]);
  if (given.flags.has(jsonOption.name)) surroundings.printJson(nextJson(file, out, appendix, copy));
  else nextLines(out, appendix, copy).forEach(surroundings.print);
  return 0;
}

function nextLines(out: string, { table }: CheckedAppendix, copy: NextCopy): readonly Line[] {
  return [
    [styled("strong", `${out} · ${copy.sheet} · ${nextTitle(copy.plan)}`)],
    [styled("quiet", `từ bảng "${table.sheet}" ${areaToA1(table.area)}`)],
    ...nextDoneWords(copy.plan).map((words): Line => [`  ${words}`]),
    ...remarksOf(copy).map(({ what }): Line => [styled("warning", `! ${what}`)]),
  ];
}

function nextJson(file: string, out: string, appendix: CheckedAppendix, copy: NextCopy): NextJson {
  const { plan, sheet, place } = copy;
  return {
    appendix: appendixName(file, appendix),
    out,
    sheet,
    place,
    period: plan.period,
    carried: plan.carried.map(({ at, row, count }) => ({ cell: toA1(at), row, count })),
    emptied: plan.emptied,
    formulas: plan.formulas,
    texts: plan.texts.map(({ at, before, after }) => ({ cell: toA1(at), before, after })),
    remarks: remarksOf(copy),
  };
}

function remarksOf(copy: NextCopy): NextJson["remarks"] {
  return [
    ...copy.plan.remarks.map((remark) => ({ is: remark.is, what: nextRemarkWords(remark) })),
    ...nextCopyRemarks(copy).map((what) => ({ is: "copy", what })),
  ];
}
