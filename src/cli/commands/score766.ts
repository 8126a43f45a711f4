import {
  lostPoints,
  roundHalfUp,
  score766,
  SCORE_766,
  writeDecimal,
  type Score766,
  type ScoredPart,
  termWords,
} from "../../core";
import { isRefusal } from "../../ports/refusal";
import { checkAppendix } from "../../usecases/check/check-appendix";
import { jsonOption, type CommandBody, type ExitCode, type Given, type Surroundings } from "../command";
import { openOrSay, profileOption, sayOthers, sayRefusal, sheetOption } from "../files/appendix-of-file";
import { formatOption, printedAsRows, type ResultTable } from "../output/terminal/result-table";
import { styled } from "../output/terminal/terminal";

/** tthc score766: points of the index, and what each unit loses where, as far as the formulas are known. */
export const score: CommandBody = {
  options: [sheetOption, profileOption, formatOption, jsonOption],
  examples: ["tthc score766 dau-vao-diem.xlsx", "tthc score766 dau-vao-diem.xlsx --json"],
  run,
};

async function run(given: Given, surroundings: Surroundings): Promise<ExitCode> {
  const opened = await openOrSay(given, surroundings);
  if (opened === null) return 2;
  const checked = await checkAppendix(opened.book, opened.request);
  if (isRefusal(checked)) {
    sayRefusal(checked, opened.file, surroundings);
    return 2;
  }
  sayOthers(checked, surroundings);
  const scores = score766(checked.table);
  const errors = checked.summary.broken;
  if (errors > 0)
    surroundings.say([`Bảng còn ${errors} chỗ lệch; điểm tính theo số đang có. Xem: tthc check ${opened.file}`]);
  if (given.flags.has(jsonOption.name)) surroundings.printJson({ source: SCORE_766, scores: scores.map(scoreJson) });
  else if (!printedAsRows(given, () => scoreRows(scores), surroundings)) printScores(scores, surroundings);
  return errors > 0 ? 1 : 0;
}

/** A row for each part of each unit; a part without a formula has no points. */
function scoreRows(scores: readonly Score766[]): ResultTable {
  return {
    columns: ["Đơn vị", "Phần", "Nội dung", "Điểm tối đa", "Tử số", "Mẫu số", "Điểm"],
    rows: scores.flatMap(({ unit, scored, unscored }) => [
      ...scored.map((part) => [
        unit ?? "Toàn bảng",
        part.number,
        termWords(part.label),
        part.max,
        part.numerator,
        part.denominator,
        gained(part),
      ]),
      ...unscored.map(({ number, label, max }) => [unit ?? "Toàn bảng", number, termWords(label), max, "", "", ""]),
    ]),
  };
}

function printScores(scores: readonly Score766[], { print }: Surroundings): void {
  const [whole, ...units] = scores;
  if (whole === undefined) return;
  print([`${termWords(SCORE_766.document)}: ${termWords(SCORE_766.clause ?? "")}.`]);
  print([styled("strong", "Toàn bảng"), `: ${pointsWords(whole)}`]);
  for (const part of whole.scored)
    print([
      `  ${part.number} ${termWords(part.label)}: ${gained(part)}/${part.max} điểm (${part.numerator}/${part.denominator})`,
    ]);
  for (const { number, label, max, because } of whole.unscored)
    print([styled("quiet", `  ${number} ${termWords(label)} (${max} điểm): không tính, ${termWords(because)}`)]);
  for (const unit of units) {
    const lost = unit.scored.filter((part) => part.numerator < part.denominator);
    const words = [...lost]
      .sort((one, other) => lostPoints(other) - lostPoints(one))
      .map(
        (part) =>
          `${termWords(part.label)} −${decimal(part.max * (part.denominator - part.numerator), part.denominator)}`,
      );
    print([
      styled("strong", unit.unit ?? ""),
      `: ${pointsWords(unit)}${words.length === 0 ? "" : `; mất: ${words.join(", ")}`}`,
    ]);
  }
}

/** Parts have bases of their own: the sum is rounded once. */
function pointsWords({ points, most, scored }: Score766): string {
  if (scored.length === 0) return "không có phần nào tính được từ bảng này";
  return `${decimal(Math.round(points * PRECISE), PRECISE)}/${most} điểm của các phần tính được`;
}

const PRECISE = 1_000_000;

function gained({ max, numerator, denominator }: ScoredPart): string {
  return decimal(max * numerator, denominator);
}

function decimal(numerator: number, denominator: number): string {
  return writeDecimal(roundHalfUp(numerator, denominator, 2), 2);
}

function scoreJson({ unit, scored, unscored, points, most }: Score766): unknown {
  return {
    unit,
    points,
    most,
    scored: scored.map((part) => ({
      ...part,
      points: (part.max * part.numerator) / part.denominator,
      lost: lostPoints(part),
    })),
    unscored,
  };
}
