import type { JSX } from "preact";
import { writePercent, type ReportNeeds } from "../../../core";
import type { Answers } from "../../../usecases/report/answers/report-answers";
import { AnswerField } from "../form/answer-field";
import { Icon } from "../../parts/icons";

export interface TargetsFormProps {
  readonly targets: ReportNeeds["targets"];
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
  /** What is wrong, by the place of the answer. */
  readonly faults: Readonly<Record<string, string>>;
}

/** What the rates should reach, where the office sets it itself. */
export function TargetsForm({ targets, answers, onAnswers, faults }: TargetsFormProps): JSX.Element | null {
  if (targets.length === 0) return null;
  return (
    <details class="facts-more">
      <summary>
        <Icon name="down" size={12} />
        Chỉ tiêu
      </summary>
      <fieldset class="facts">
        <legend class="quiet">Bỏ trống thì lấy mức ghi mờ</legend>
        {targets.map(({ id, label, usual }) => {
          const place = `targets.${id}`;
          return (
            <AnswerField
              key={place}
              label={label}
              value={answers[place] ?? ""}
              onInput={(value) => onAnswers({ ...answers, [place]: value })}
              fault={faults[place] ?? null}
              number
              after="%"
              placeholder={writePercent(usual.numerator, usual.denominator, usual.decimals).slice(0, -1)}
            />
          );
        })}
      </fieldset>
    </details>
  );
}
