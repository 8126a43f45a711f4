import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { FileInput } from "../../parts/file-input";
import { Button } from "../../parts/button";
import type { Template } from "../../../core";
import { saveText, type SavingHost } from "../../parts/save-text";
import { Icon } from "../../parts/icons";
import { useTemplateDraft, type Preview } from "./use-template-draft";
import { WordsEditor } from "./words-editor";

export interface TemplateEditorProps {
  readonly host: SavingHost;
  readonly template: Template;
  /** Ids in use, so that a copy gets one of its own. */
  readonly taken: readonly string[];
  readonly preview: (template: Template) => Preview;
  readonly onSave: (template: Template) => void;
  readonly onDelete: (template: Template) => void;
  readonly announce: (sentence: string) => void;
}

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
  const draft = useTemplateDraft({ template, taken, preview, onSave, announce });
  const { title, text, own, shown, problem } = draft;
  const chooser = useRef<HTMLInputElement>(null);
  /** For those who know the language of templates. */
  const [asCode, setAsCode] = useState(false);

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
            onInput={(event) => draft.setTitle(event.currentTarget.value)}
          />
        </label>
        {asCode ? (
          <label class="field">
            <span>Mã Liquid của mẫu</span>
            <textarea
              rows={10}
              spellcheck={false}
              value={text}
              onInput={(event) => draft.setText(event.currentTarget.value)}
            />
          </label>
        ) : (
          <WordsEditor template={template} text={text} onText={draft.setText} />
        )}
        <p class="quiet">
          Gõ sửa lời như trong Word; ô màu là số liệu, được thay khi tạo đoạn. Mẫu gốc không đổi; phần sửa được lưu
          thành mẫu riêng.
        </p>
        {"sentence" in shown ? (
          <p class="answer-fault" role="alert">
            {shown.sentence}
          </p>
        ) : (
          <div class="template-preview" role="region" aria-label="Xem trước" tabIndex={0}>
            {shown.text.split("\n").map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
          </div>
        )}
        {problem === null ? null : (
          <p class="answer-fault" role="alert">
            {problem}
          </p>
        )}
        <div class="result-row">
          <Button size="small" appearance="outline" onClick={draft.save}>
            {own ? "Lưu mẫu" : "Lưu thành mẫu riêng"}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setAsCode(!asCode)}>
            {asCode ? "Sửa theo lời" : "Sửa theo mã"}
          </Button>
          <Button size="small" appearance="subtle" onClick={takeOut}>
            Tải mẫu về
          </Button>
          <Button size="small" appearance="subtle" onClick={() => chooser.current?.click()}>
            Mở tệp mẫu
          </Button>
          {own ? (
            <Button size="small" appearance="subtle" onClick={() => onDelete(template)}>
              Xoá mẫu này
            </Button>
          ) : null}
        </div>
        <FileInput inputRef={chooser} accept=".json,.liquid" onFile={draft.bringIn} />
      </div>
    </details>
  );

  function takeOut(): void {
    const file = draft.file();
    if (file !== null) void saveText(host, file.text, file.name).then(announce);
  }
}
