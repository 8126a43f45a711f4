import { termTitle } from "../../../core";
import type { JSX } from "preact";
import { useId } from "preact/hooks";

export interface AnswerFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** What is wrong with the value, or null. */
  readonly fault: string | null;
  /** After the field: "%". */
  readonly after?: string;
  readonly placeholder?: string;
  /** Still empty though the paragraph needs it: said inside the field, which costs no line. */
  readonly wanted?: boolean;
  /** A few digits beside the words, instead of a line of its own. */
  readonly number?: boolean;
}

/** One question of the short form. */
export function AnswerField({
  label,
  value,
  onInput,
  fault,
  after,
  placeholder = "",
  wanted = false,
  number = false,
}: AnswerFieldProps): JSX.Element {
  const told = useId();
  return (
    <div class={number ? "answer answer-number" : "answer"}>
      <label>
        <span>{termTitle(label)}</span>
        <input
          type="text"
          inputMode={number ? "decimal" : "text"}
          autocomplete="off"
          value={value}
          placeholder={wanted ? "cần điền" : placeholder}
          aria-invalid={wanted || fault !== null}
          aria-describedby={fault === null ? undefined : told}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        {after === undefined ? null : <span aria-hidden="true">{after}</span>}
      </label>
      {fault === null ? null : (
        <p id={told} class="answer-fault">
          {fault}
        </p>
      )}
    </div>
  );
}
