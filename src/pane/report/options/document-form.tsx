import { termWords } from "../../../core";
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import {
  DOCUMENT_KINDS,
  DOCUMENT_QUESTIONS,
  documentFieldsFrom,
  type DocumentAnswers,
} from "../../../usecases/report/document/document-answers";
import { chartsAsked, DOCUMENT_CHARTS, withChart } from "../../../usecases/report/document/document-charts";
import { AnswerField } from "../form/answer-field";
import { Icon } from "../../parts/icons";

export interface DocumentFormProps {
  readonly answers: DocumentAnswers;
  readonly onAnswers: (answers: DocumentAnswers) => void;
  /** The user has left a field: time to keep what was typed. */
  readonly onLeave: () => void;
}

/** What stands around the paragraph in Word: the same each month, so it is kept. What is not filled in stays a visible gap. */
export function DocumentForm({ answers, onAnswers, onLeave }: DocumentFormProps): JSX.Element {
  const { faults } = documentFieldsFrom(answers);
  const kindId = useId();
  return (
    <details class="facts-more" onFocusOut={onLeave}>
      <summary>
        <Icon name="down" size={12} />
        Thông tin văn bản Word
      </summary>
      <div class="facts">
        {/* The names of the choices are no part of the field's own name. */}
        <div class="field">
          <label for={kindId}>Loại văn bản</label>
          <select
            id={kindId}
            value={answers["kind"] ?? ""}
            onChange={(event) => onAnswers({ ...answers, kind: event.currentTarget.value })}
          >
            {DOCUMENT_KINDS.map(({ id, label }) => (
              <option key={id} value={id}>
                {termWords(label)}
              </option>
            ))}
          </select>
        </div>
        {DOCUMENT_QUESTIONS.map(({ id, label, example }) => (
          <AnswerField
            key={id}
            label={label}
            placeholder={example}
            value={answers[id] ?? ""}
            fault={faults[id] ?? null}
            onInput={(value) => onAnswers({ ...answers, [id]: value })}
          />
        ))}
        <fieldset class="facts">
          <legend>Hình trong văn bản</legend>
          {DOCUMENT_CHARTS.map(({ id, label }) => (
            <label key={id} class="check">
              <input
                type="checkbox"
                checked={chartsAsked(answers).includes(id)}
                onChange={(event) => onAnswers(withChart(answers, id, event.currentTarget.checked))}
              />
              <span>{termWords(label)}</span>
            </label>
          ))}
        </fieldset>
      </div>
    </details>
  );
}
