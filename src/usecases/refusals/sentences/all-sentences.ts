import type { ProgramReason, RefusalReason } from "../../../ports/refusal";
import { commandLineSentences } from "./command-line";
import { documentSentences } from "./document";
import { excelSentences } from "./excel";
import { fileSentences } from "./file";
import { otherTableSentences } from "./other-table";
import { reportSentences } from "./report";
import type { SentenceMaker } from "./words";

/** The reasons whose words are a part of the program by themselves, fetched behind the first picture. */
export type LaterReason = Exclude<RefusalReason, ProgramReason>;

/** One maker a reason: a reason without one does not compile. */
export const allSentences: Readonly<Record<LaterReason, SentenceMaker>> = {
  ...fileSentences,
  ...excelSentences,
  ...reportSentences,
  ...otherTableSentences,
  ...documentSentences,
  ...commandLineSentences,
};
