import { besides } from "./phrases/besides";
import { bindings } from "./phrases/bindings";
import { deadlines } from "./phrases/deadlines";
import { levels } from "./phrases/levels";
import { links } from "./phrases/links";
import { nouns } from "./phrases/nouns";
import { origins } from "./phrases/origins";
import { stages } from "./phrases/stages";
import { ways } from "./phrases/ways";
import type { PhraseRows } from "./phrase-rows";

/** Every phrase that the audit knows. To teach it a wording, add a line to the file that fits. */
export const allPhrases: PhraseRows = [
  ...stages,
  ...deadlines,
  ...ways,
  ...origins,
  ...besides,
  ...nouns,
  ...levels,
  ...bindings,
  ...links,
];
