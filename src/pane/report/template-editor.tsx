import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { readOfficeTemplate, templateFile, type Template } from "../../core";
import { templateProblemWords } from "../../usecases/report/template-words";
import { saveText, type SavingHost } from "../parts/save-text";
import { Icon } from "../parts/icons";

export interface TemplateEditorProps {
  readonly host: SavingHost;
  readonly template: Template;
  /** Ids in use, so that a copy gets one of its own. */
  readonly taken: readonly string[];
  /** The text that a template would write now, or why it would not. */
  readonly preview: (template: Template) => { readonly text: string } | { readonly sentence: string };
  readonly onSave: (template: Template) => void;
  readonly onDelete: (template: Template) => void;
  readonly announce: (sentence: string) => void;
}

/** How long typing must rest before the preview is written anew. */
const REST_MS = 300;

/** The words of a template: read, changed in a copy with a preview, kept, taken out as a file and brought in again. */
export function TemplateEditor({
  host,
  template,
  taken,
  preview,
  onSave,
  onDelete,
  announce,
}: TemplateEditorProps): JSX.Element {
  const [text, setText] = useState(template.text);
  const [title, setTitle] = useState(template.title);
  const [problem, setProblem] = useState<string | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const own = template.office === true;
  const rested = useRested(text, REST_MS);

  useEffect(() => {
    setText(template.text);
    setTitle(own ? template.title : `${template.title} (mẫu riêng)`);
    setProblem(null);
  }, [template, own]);

  const made = readOfficeTemplate({
    json: {
      ...templateFile(template),
      id: own ? template.id : freeId(template.id, taken),
      title: title.trim() === "" ? template.title : title,
      text: rested,
    },
  });
  const shown = "because" in made ? { sentence: sentenceOf(templateProblemWords(made)) } : preview(made);

  function save(): void {
    const next = readOfficeTemplate({
      json: {
        ...templateFile(template),
        id: own ? template.id : freeId(template.id, taken),
        title: title.trim() === "" ? template.title : title,
        text,
      },
    });
    if ("because" in next) setProblem(sentenceOf(templateProblemWords(next)));
    else {
      setProblem(null);
      onSave(next);
      announce(`Đã lưu mẫu «${next.title}».`);
    }
  }

  function takeOut(): void {
    if ("because" in made) return;
    const { text: words, ...fields } = templateFile(made);
    const file = `${JSON.stringify({ ...fields, text: words.split("\n") }, null, 2)}\n`;
    void saveText(host, file, `${made.id}.json`).then(announce);
  }

  async function bringIn(file: File): Promise<void> {
    const content = await file.text();
    const read = readFile(file.name, content);
    if ("because" in read) setProblem(`Tệp "${file.name}": ${templateProblemWords(read)}.`);
    else {
      setProblem(null);
      onSave({
        ...read,
        id: taken.includes(read.id) ? freeId(read.id.replace(/-rieng(-\d+)?$/u, ""), taken) : read.id,
      });
      announce(`Đã thêm mẫu «${read.title}».`);
    }
  }

  return (
    <details class="facts-more template-editor">
      <summary>
        <Icon name="down" size={12} />
        Sửa lời mẫu
      </summary>
      <div class="facts">
        <label class="field">
          <span>Tên mẫu</span>
          <input
            type="text"
            value={title}
            autocomplete="off"
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>Lời mẫu</span>
          <textarea rows={10} spellcheck={false} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <p class="quiet">
          Chữ trong {"{{ … }}"} là số liệu, sẽ được thay khi tạo đoạn. Mẫu gốc không đổi; phần sửa được lưu thành mẫu
          riêng.
        </p>
        {"sentence" in shown ? (
          <p class="answer-fault" role="alert">
            {shown.sentence}
          </p>
        ) : (
          <div class="template-preview" role="region" aria-label="Xem trước">
            {shown.text.split("\n").map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
          </div>
        )}
        {problem === null || "sentence" in shown ? null : (
          <p class="answer-fault" role="alert">
            {problem}
          </p>
        )}
        <div class="result-row">
          <fluent-button role="button" size="small" appearance="outline" onClick={save}>
            {own ? "Lưu mẫu" : "Lưu thành mẫu riêng"}
          </fluent-button>
          <fluent-button role="button" size="small" appearance="subtle" onClick={takeOut}>
            Tải mẫu về
          </fluent-button>
          <fluent-button role="button" size="small" appearance="subtle" onClick={() => chooser.current?.click()}>
            Mở tệp mẫu
          </fluent-button>
          {own ? (
            <fluent-button role="button" size="small" appearance="subtle" onClick={() => onDelete(template)}>
              Xoá mẫu này
            </fluent-button>
          ) : null}
        </div>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json,.liquid"
          onChange={(event) => chosen(event.currentTarget)}
        />
      </div>
    </details>
  );

  function chosen(input: HTMLInputElement): void {
    const file = input.files?.[0];
    if (file !== undefined) void bringIn(file).finally(() => (input.value = ""));
  }
}

function readFile(name: string, content: string): ReturnType<typeof readOfficeTemplate> {
  if (/\.liquid$/iu.test(name)) return readOfficeTemplate({ liquid: content, title: name.replace(/\.liquid$/iu, "") });
  try {
    return readOfficeTemplate({ json: JSON.parse(content) });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { line: null, because: "field", name: "JSON", nearest: [] };
  }
}

/** `so-quy-rieng`, `so-quy-rieng-2`, … */
function freeId(id: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const free = `${id}-rieng${number === 1 ? "" : `-${number}`}`;
    if (!taken.includes(free)) return free;
  }
}

function sentenceOf(words: string): string {
  return `${words.charAt(0).toLocaleUpperCase("vi")}${words.slice(1)}.`;
}

/** A value as it was when it last rested. */
function useRested(value: string, rest: number): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return rested;
}
