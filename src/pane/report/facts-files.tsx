import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { Button } from "../parts/button";
import { answersFrom, readAnswers, type Answers } from "../../usecases/report/report-answers";
import { saveText, type SavingHost } from "../parts/save-text";
import { Icon } from "../parts/icons";

export interface FactsFilesProps {
  readonly host: SavingHost;
  readonly answers: Answers;
  readonly period: string;
  readonly onAnswers: (answers: Answers) => void;
  readonly onPeriod: (period: string) => void;
  readonly announce: (sentence: string) => void;
}

/** What was typed into the form, as a file: for the next month, for a colleague, for the command line. */
export function FactsFiles({ host, answers, period, onAnswers, onPeriod, announce }: FactsFilesProps): JSX.Element {
  const chooser = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState("");

  function save(): void {
    const named = period.trim() === "" ? {} : { period: period.trim() };
    const text = `${JSON.stringify({ ...named, ...readAnswers(answers).json }, null, 2)}\n`;
    void saveText(host, text, "so-lieu-bao-cao.json").then((words) => {
      setSaid(words);
      announce(words);
    });
  }

  async function open(file: File): Promise<void> {
    const read = answersFrom(parsed(await file.text()));
    if (isAnswers(read)) {
      const { period: named, ...others } = read;
      if (named !== undefined) onPeriod(named);
      onAnswers(others);
      setProblem(null);
      announce("Đã điền số liệu từ tệp.");
    } else setProblem(`Tệp "${file.name}" chưa đúng ở: ${read.problems.join(" · ")}.`);
  }

  return (
    <details class="facts-more">
      <summary>
        <Icon name="down" size={12} />
        Tệp số liệu đã điền
      </summary>
      <div class="facts">
        <div class="result-row">
          <Button size="small" appearance="outline" onClick={save}>
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
        <input ref={chooser} type="file" hidden accept=".json" onChange={(event) => chosen(event.currentTarget)} />
      </div>
    </details>
  );

  function chosen(input: HTMLInputElement): void {
    const file = input.files?.[0];
    if (file !== undefined) void open(file).finally(() => (input.value = ""));
  }
}

function isAnswers(read: ReturnType<typeof answersFrom>): read is Answers {
  return !Array.isArray(read["problems"]);
}

/** Text that is no JSON is no facts file either: said as such. */
function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
