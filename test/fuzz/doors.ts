import { wordDocuments } from "../../src/adapters/docx";
import { readText } from "../../src/adapters/docx/read/read-text";
import { openFile } from "../../src/adapters/legacy/open-file";
import { toXlsx } from "../../src/adapters/legacy/to-xlsx";
import { openWorkbook, pastedWorkbook } from "../../src/adapters/xlsx";
import {
  parseFacts,
  parseProfile,
  profiles,
  readOfficeTemplate,
  templateFile,
  templates,
  wordTags,
  type CellValue,
  type Grid,
} from "../../src/core";
import { documentTexts } from "../../src/core/narrative/document/document-texts";
import { noDoubts } from "../../src/core/narrative/facts/doubt";
import { tableInRange } from "../../src/excel/functions/argument-tables";
import { convertInThread } from "../../src/cli/files/convert-in-thread";
import type { Converter } from "../../src/ports/convert-file";
import type { CopyableWorkbook } from "../../src/ports/copy-workbook";
import { isRefusal, type Refusal } from "../../src/ports/refusal";
import type { WorkbookPort } from "../../src/ports/workbook";
import { checkAllSheets } from "../../src/usecases/check/check-appendix";
import { auditRows } from "../../src/usecases/formulas/values/audit-rows";
import { checkRows } from "../../src/usecases/formulas/values/check-rows";
import { auditAgainst } from "../../src/usecases/proofread/audit-source";
import { explainRefusal, fetchRefusalWords } from "../../src/usecases/refusals/explain-refusal";
import { repairCopy } from "../../src/usecases/repair/repair-copy";
import { writeReport } from "../../src/usecases/report/write-report";
import { forgeDocx, paragraph, table } from "../documents/forge-docx";
import { rectangle, separated, xlsxOf } from "../grids/grid-files";
import { rightTables } from "../harm/right-tables";
import { rightTexts } from "../harm/right-texts";
import { buildTable } from "../tables/build-table";
import { quarter1Of2021 } from "../tables/quarter-1-2021";
import type { RandomSource } from "../tables/random-source";
import { damagedBytes, damagedJson, damagedPackage, damagedText } from "./damage";
import { damagedReply } from "./host-replies";
import { tokens } from "./hostile-tokens";
import { damagedWorkbook, oldWorkbook } from "./old-workbooks";
import { olderFile } from "./older-files";

/** What came of an input: it was read to the end, or refused with a sentence. Anything else is a fault of ours. */
export type Outcome = "read" | "refused";

/** A way in: of a hundred inputs how many take it, and one input made, damaged and sent through. */
export interface FuzzedDoor {
  readonly name: string;
  readonly share: number;
  readonly try: (random: RandomSource) => Outcome | Promise<Outcome>;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function refused(refusal: Refusal): Promise<Outcome> {
  await fetchRefusalWords();
  if (explainRefusal(refusal).trim() === "") throw new Error(`${refusal.reason} has no sentence`);
  return "refused";
}

function someTable(random: RandomSource): Grid {
  for (const { given } of rightTables(1, random.below(2 ** 31))) return given;
  throw new Error("no table");
}

function someText(random: RandomSource): string {
  for (const { given } of rightTexts(1, random.below(2 ** 31))) return given.text;
  throw new Error("no text");
}

/** As page and command line do: open, check every sheet; now and then the corrected copy, opened again. */
async function throughBook(
  bytes: Uint8Array,
  name: string,
  random: RandomSource,
  convert: Converter = (old, kind) => Promise.resolve(toXlsx(old, kind)),
): Promise<Outcome> {
  const book = await openFile(bytes, name, convert);
  return isRefusal(book) ? await refused(book) : await checkedAndRepaired(book, random);
}

async function checked(book: WorkbookPort): Promise<Outcome> {
  const appendices = await checkAllSheets(book);
  return isRefusal(appendices) ? await refused(appendices) : "read";
}

async function checkedAndRepaired(book: CopyableWorkbook, random: RandomSource): Promise<Outcome> {
  const check = checkAllSheets;
  const appendices = await check(book);
  if (isRefusal(appendices)) return await refused(appendices);
  if (random.below(4) > 0) return "read";
  const copy = await repairCopy(book, appendices, {
    check,
    when: "",
    logSheet: random.below(2) === 0,
    open: (bytes) => openWorkbook(bytes, "ban-sao.xlsx"),
  });
  return isRefusal(copy) ? await refused(copy) : "read";
}

async function throughText(source: Awaited<ReturnType<typeof readText>>): Promise<Outcome> {
  if (isRefusal(source)) return await refused(source);
  await auditAgainst(source, null);
  return "read";
}

function docxOf(random: RandomSource): Uint8Array {
  const cells = separated(someTable(random), "\t")
    .split("\r\n")
    .map((row) => row.replaceAll('"', "").split("\t"));
  return forgeDocx({ body: `${someText(random).split("\n").map(paragraph).join("")}${table(...cells)}` });
}

const tags = wordTags(
  { table: null, doubts: noDoubts, period: "" },
  { ...documentTexts({}, null), period: "quý I", unit: "Sở A", paragraph: "Một.\nHai." },
  [],
);

/** A table that the built-in templates can be written from. */
const sampleTable = { table: buildTable({ rows: quarter1Of2021 }), findings: [], faults: [] };

const strangeCells: readonly CellValue[] = [
  null,
  -0,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e21,
  0.1,
  true,
  { is: "error", code: "#REF!" },
  { is: "date", serial: -5 },
  { is: "percent", value: 3 },
  { is: "uncalculated", formula: "SUM(" },
];

/** Records of older workbooks can take all time and memory there are: they are tried in the thread that the product has for them, only. */
export function oldWorkbookDoor(thread: URL): FuzzedDoor {
  const convert = convertInThread(thread);
  return {
    name: ".xls",
    share: 4,
    try: async (random) => {
      const bytes = damagedWorkbook(oldWorkbook(someTable(random), random), random);
      return await throughBook(bytes, "a.xls", random, convert);
    },
  };
}

export const fuzzedDoors: readonly FuzzedDoor[] = [
  {
    name: ".xlsx",
    share: 14,
    try: async (random) => await throughBook(damagedPackage(xlsxOf(someTable(random)), random), "a.xlsx", random),
  },
  {
    name: ".ods",
    share: 8,
    try: async (random) =>
      await throughBook(damagedPackage(olderFile(someTable(random), "ods"), random), "a.ods", random),
  },
  {
    name: "HTML, XML 2003 as .xls",
    share: 8,
    try: async (random) => {
      const text = new TextDecoder().decode(olderFile(someTable(random), random.pick(["xlml", "html"])));
      return await throughBook(encode(damagedText(text, random)), "a.xls", random);
    },
  },
  {
    name: ".csv",
    share: 8,
    try: async (random) => {
      const text = damagedText(separated(someTable(random), random.pick([";", ",", "\t", "|"])), random);
      const bytes = random.below(4) === 0 ? damagedBytes(encode(text), random) : encode(text);
      return await throughBook(bytes, "a.csv", random);
    },
  },
  {
    name: "pasted cells",
    share: 7,
    try: async (random) => {
      const book = pastedWorkbook(damagedText(separated(someTable(random), "\t"), random));
      return isRefusal(book) ? await refused(book) : await checked(book);
    },
  },
  {
    name: "range (CHECK)",
    share: 9,
    try: (random) => {
      const cells = rectangle(someTable(random)).map((row) => [...row]);
      for (let left = 1 + random.below(6); left > 0; left -= 1) {
        const row = random.pick(cells);
        row[random.below(row.length + 2)] = random.pick(random.below(2) === 0 ? strangeCells : tokens);
      }
      const found = tableInRange(cells);
      if (found === null) return "refused";
      checkRows(found);
      return "read";
    },
  },
  {
    name: "replies of Excel",
    share: 8,
    try: async (random) => {
      const grid = damagedReply(someTable(random), random);
      const name = grid.sheet;
      return await checked({ sheets: () => Promise.resolve([{ name }]), read: () => Promise.resolve(grid) });
    },
  },
  {
    name: ".docx (audit)",
    share: 10,
    try: async (random) => await throughText(await readText(damagedPackage(docxOf(random), random), "a.docx")),
  },
  {
    name: ".txt (audit)",
    share: 8,
    try: async (random) => {
      const text = damagedText(someText(random), random);
      const bytes = random.below(4) === 0 ? damagedBytes(encode(text), random) : encode(text);
      return await throughText(await readText(bytes, "a.txt"));
    },
  },
  {
    name: "text (AUDIT)",
    share: 12,
    try: async (random): Promise<Outcome> => {
      await auditRows(damagedText(someText(random), random), null, null);
      return "read";
    },
  },
  {
    name: "profile",
    share: 5,
    try: (random) => {
      const read = parseProfile(damagedJson(structuredClone(random.pick(profiles)), random));
      return "problem" in read ? "refused" : "read";
    },
  },
  {
    name: "facts",
    share: 3,
    try: (random) => {
      const given = { unit: "Sở A", period: "quý I năm 2026", received: 100, resolved: 90, series: [{ received: 1 }] };
      return parseFacts(damagedJson(given, random)).is === "malformed" ? "refused" : "read";
    },
  },
  {
    name: "report template",
    share: 5,
    try: async (random) => {
      const base = random.pick(templates);
      const read =
        random.below(2) === 0
          ? readOfficeTemplate({ liquid: damagedText(base.text, random), title: "Mẫu" })
          : readOfficeTemplate({ json: damagedJson(templateFile(base), random) });
      if ("because" in read) return "refused";
      const written = writeReport(sampleTable, { template: read, period: "quý I", acceptBroken: true });
      return isRefusal(written) ? await refused(written) : "read";
    },
  },
  {
    name: "Word template",
    share: 3,
    try: async (random) => {
      const bytes = damagedPackage(
        forgeDocx({ body: paragraph("{{period}} {{#rows}}{{name}}{{/rows}} {{paragraph}}") }),
        random,
      );
      const filled = await wordDocuments.fill(bytes, "mau.docx", {
        lengths: tags.lengths,
        check: (tag, list) => tags.check(tag, list),
        figures: [],
        text: () => random.pick(tokens),
      });
      return isRefusal(filled) ? await refused(filled) : filled.is === "faulty" ? "refused" : "read";
    },
  },
];
