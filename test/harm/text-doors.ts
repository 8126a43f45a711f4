import { readText } from "../../src/adapters/docx/read/read-text";
import { isRefusal } from "../../src/ports/refusal";
import { plainSource, type SourceText } from "../../src/ports/text-source";
import { auditRows } from "../../src/usecases/formulas/values/audit-rows";
import { auditAgainst } from "../../src/usecases/proofread/audit-source";
import { forgeDocx, paragraph } from "../documents/forge-docx";
import { QUIET, UNREAD, type Door, type Harm } from "./harm";
import type { RightText } from "./right-texts";

/** Letters on either side of a figure that was blamed. */
const AROUND = 150;

async function harmOf(source: SourceText, table: RightText["table"]): Promise<Harm> {
  const { text } = source;
  const { findings } = await auditAgainst(source, table);
  const error = findings.find(({ outcome, severity }) => outcome === "broken" && severity === "error");
  if (error === undefined) return QUIET;
  const [{ start, end }] = error.spans;
  return { is: "harmed", how: `${error.what} («${text.slice(Math.max(0, start - AROUND), end + AROUND)}»)` };
}

async function harmInFile(bytes: Uint8Array, name: string, table: RightText["table"]): Promise<Harm> {
  const source = await readText(bytes, name);
  return isRefusal(source) ? UNREAD : await harmOf(source, table);
}

export const textDoors: readonly Door<RightText>[] = [
  { name: "text (pane, page)", share: 50, try: async ({ text, table }) => await harmOf(plainSource(text), table) },
  {
    name: ".txt (audit)",
    share: 15,
    try: async ({ text, table }) => await harmInFile(new TextEncoder().encode(text), "bao-cao.txt", table),
  },
  {
    name: ".docx (audit)",
    share: 15,
    try: async ({ text, table }) =>
      await harmInFile(forgeDocx({ body: text.split("\n").map(paragraph).join("") }), "bao-cao.docx", table),
  },
  {
    name: "cell (AUDIT)",
    share: 20,
    try: async ({ text, table }) => {
      const offered = (await auditRows(text, table, null)).find(([, , next]) => next !== "");
      return offered === undefined ? QUIET : { is: "harmed", how: offered[3] };
    },
  },
];
