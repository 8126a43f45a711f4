import type { JSX } from "preact";
import { useEffect, useId, useMemo, useRef } from "preact/hooks";
import { allIndicators, measureLabel, termTitle, type Template } from "../../../core";
import { NEW_PARAGRAPH } from "./template-pieces";
import { wordsField, type WordsField } from "./words-field";
import "./words-editor.css";

export interface WordsEditorProps {
  readonly template: Template;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A template by its words: they are typed over, figures and parts stand in them as chips, and more figures can be put in. */
export function WordsEditor({ template, text, onText }: WordsEditorProps): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  const field = useRef<WordsField | null>(null);
  const pickId = useId();
  const labelId = useId();
  const figures = useMemo(() => figuresOf(template), [template]);
  useEffect(() => {
    if (element.current === null) return;
    // What is typed stands there already, and the cursor with it: only another template is shown anew.
    const isFirst = field.current === null;
    field.current ??= wordsField(element.current);
    field.current.show(isFirst ? text : template.text);
  }, [template]);
  const say = (): void => onText(field.current?.read() ?? text);
  const put = (raw: string): void => {
    field.current?.insert(raw);
    say();
  };

  return (
    <div class="field">
      <span id={labelId}>Lời mẫu</span>
      <div
        ref={element}
        class="template-words"
        role="textbox"
        aria-multiline="true"
        aria-labelledby={labelId}
        contentEditable
        spellcheck={false}
        onInput={say}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          put(NEW_PARAGRAPH);
        }}
        onPaste={(event) => {
          event.preventDefault();
          put(event.clipboardData?.getData("text/plain") ?? "");
        }}
        onDrop={(event) => event.preventDefault()}
      />
      <label for={pickId} class="spoken">
        Chèn số liệu vào chỗ con trỏ
      </label>
      <select
        id={pickId}
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget;
          event.currentTarget.value = "";
          if (value !== "") put(value);
        }}
      >
        <option value="">Chèn số liệu…</option>
        {figures.map(({ tag, label }) => (
          <option key={tag} value={tag}>
            {termTitle(label)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The counts and rates that the template may print, written as its others are. */
function figuresOf({ requiredFacts, optionalFacts, rates, text }: Template): readonly {
  readonly tag: string;
  readonly label: string;
}[] {
  const count = text.includes("| so_mau") ? "so_mau" : "so";
  return [
    ...[...requiredFacts, ...optionalFacts].map((id) => ({
      tag: `{{ ${id} | ${count} }}`,
      label: measureLabel(null, id),
    })),
    ...rates.map(({ id, label }) => ({
      tag: `{{ ${id} | phan_tram }}`,
      label: label ?? allIndicators.find((rate) => rate.id === id)?.label ?? id,
    })),
  ];
}
