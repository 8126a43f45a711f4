import { areaToA1 } from "../../core";
import { isRefusal } from "../../ports/refusal";
import { checkAppendix } from "../../usecases/check/check-appendix";
import { SIGNED_WORDS } from "../../usecases/repair/copy-words";
import { sealedCopy } from "../../usecases/seal/sealed-table";
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

const outOption = { name: "out", takes: "TỆP MỚI", about: "tên của tệp có bản chốt; tệp gốc luôn giữ nguyên" };

/** tthc seal: a copy of the file that keeps the table as it was sent; compare --sealed shows what changed since. */
export const seal: CommandBody = {
  options: [outOption, sheetOption, profileOption, jsonOption],
  examples: ["tthc seal quy-1.xlsx --out quy-1-da-chot.xlsx"],
  run,
};

/** What `seal --json` prints; its schema is schema/seal.schema.json. */
export interface SealJson {
  readonly appendix: AppendixName;
  readonly out: string;
  readonly when: string;
  /** Of the table as it is kept. */
  readonly sha256: string;
  /** Errors that the table had when it was sealed. */
  readonly broken: number;
}

async function run(given: Given, surroundings: Surroundings): Promise<ExitCode> {
  const [source = ""] = given.operands;
  const out = await copyTarget("seal", seal.examples[0] ?? "", given, surroundings);
  if (out === null) return 2;
  const opened = await openOrSay(given, surroundings);
  if (opened === null) return 2;
  const { file, book, request } = opened;
  const wanted = book.convertedFrom === undefined ? ending(source) : ".xlsx";
  // A .csv can keep no seal: that is said in its own words.
  if (wanted !== ".csv" && !endsAs(wanted, out, surroundings)) return 2;
  const appendix = await checkAppendix(book, request);
  if (isRefusal(appendix)) {
    sayRefusal(appendix, file, surroundings);
    return 2;
  }
  sayOthers(appendix, surroundings);
  const when = surroundings.now();
  const sealed = await sealedCopy(book, appendix.place, when, {
    sha256: surroundings.sha256,
    reopen: async (bytes) => await surroundings.open(bytes, out),
  });
  if (isRefusal(sealed)) {
    sayRefusal(sealed, sealed.reason === "copy-unsound" ? out : file, surroundings);
    return 2;
  }
  const written = await surroundings.write(out, sealed.bytes);
  if (isRefusal(written)) {
    sayRefusal(written, out, surroundings);
    return 2;
  }
  if (book.isSigned === true) surroundings.say([SIGNED_WORDS]);
  const { broken } = appendix.summary;
  const json: SealJson = { appendix: appendixName(file, appendix), out, when, sha256: sealed.sha256, broken };
  if (given.flags.has(jsonOption.name)) surroundings.printJson(json);
  else sealLines(json, areaToA1(appendix.table.area), surroundings.calledAs).forEach(surroundings.print);
  return 0;
}

function sealLines({ appendix, out, when, sha256, broken }: SealJson, area: string, calledAs: string): readonly Line[] {
  return [
    [styled("strong", `${out} · đã chốt bảng "${appendix.sheet}" ${area} lúc ${when}`)],
    [styled("quiet", `SHA-256 của bảng: ${sha256}`)],
    ...(broken > 0 ? [[styled("warning", `! Bảng được chốt còn lệch ${broken} phép tính.`)]] : []),
    [`Xem đã đổi gì từ lúc chốt: ${calledAs} compare ${out} --sealed`],
  ];
}
