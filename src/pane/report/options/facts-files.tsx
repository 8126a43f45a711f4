import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { FileInput } from "../../parts/file-input";
import { Button } from "../../parts/button";
import type { SavingHost } from "../../parts/save-text";
import { Icon } from "../../parts/icons";
import { useFactsFile, type FilledForm } from "./use-facts-file";

export interface FactsFilesProps extends FilledForm {
  readonly host: SavingHost;
  readonly announce: (sentence: string) => void;
}

/** What was typed into the form, as a file: for the next month, for a colleague, for the command line. */
export function FactsFiles({ host, answers, period, onAnswers, onPeriod, announce }: FactsFilesProps): JSX.Element {
  const chooser = useRef<HTMLInputElement>(null);
  const { said, problem, save, open } = useFactsFile(host, { answers, period, onAnswers, onPeriod }, announce);

  return (
    <details class="facts-more">
      <summary>
        <Icon name="down" size={12} />
        Tệp số liệu đã điền
      </summary>
      <div class="facts">
        <div class="result-row">
          <Button size="small" appearance="outline" onClick={() => void save()}>
            Lưu tệp số liệu
          </Button>
          <Button size="small" appearance="subtle" onClick={() => chooser.current?.click()}>
            Mở tệp số liệu
          </Button>
        </div>
        {said === "" ? null : <p class="quiet">{said}</p>}
        {problem === null ? null : (
          <p class="answer-fault" role="alert">
            {problem}
          </p>
        )}
        <FileInput inputRef={chooser} accept=".json" onFile={open} />
      </div>
    </details>
  );
}
