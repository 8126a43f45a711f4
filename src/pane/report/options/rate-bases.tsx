import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { writeCount, writeHonestPercent, type RateChoice, termTitle, termWords } from "../../../core";
import type { Answers } from "../../../usecases/report/answers/report-answers";
import { Icon } from "../../parts/icons";

/** What each rate is divided by, shown with the result before it is used. */
export function RateBases({
  choices,
  answers,
  onAnswers,
}: {
  readonly choices: readonly RateChoice[];
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
}): JSX.Element | null {
  const form = useId();
  if (choices.length === 0) return null;
  return (
    <details class="facts-more">
      <summary>
        <Icon name="down" size={12} />
        Mẫu số của tỷ lệ
      </summary>
      <div class="facts">
        {choices.map(({ id, label, base, bases }) => (
          <div key={id} class="field">
            <label for={`${form}-${id}`}>{termTitle(label)}</label>
            <select
              id={`${form}-${id}`}
              value={base}
              onChange={(event) => onAnswers({ ...answers, [`bases.${id}`]: event.currentTarget.value })}
            >
              {bases.map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {baseWords(choice)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </details>
  );
}

/** «49,34% trên tiếp nhận mới trong kỳ (79.511/161.162)»: the result first, the narrow pane cuts the end. */
function baseWords({ label, figure }: RateChoice["bases"][number]): string {
  const whole = termWords(label);
  if (figure === null) return `trên ${whole}`;
  const { numerator, denominator } = figure;
  return `${writeHonestPercent(numerator, denominator, 2)} trên ${whole} (${writeCount(numerator)}/${writeCount(denominator)})`;
}
