import type { PhraseRows } from "../phrase-rows";

/** Dossiers settled with another office, and topics of petitions. What else stands beside the balance is named by its measure. */
export const besides: PhraseRows = [
  ["liên thông", "interlinked"],
  ["về quy định hành chính", "aboutRules"],
  ["quy định hành chính", "aboutRules"],
  ["về hành vi hành chính", "aboutConduct"],
  ["hành vi hành chính", "aboutConduct"],
];
