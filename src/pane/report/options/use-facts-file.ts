import { useState } from "preact/hooks";
import { parsedJson } from "../../../core";
import { answersFrom, readAnswers, type Answers } from "../../../usecases/report/answers/report-answers";
import { saveText, type SavingHost } from "../../parts/save-text";

export interface FactsFile {
  /** What came of the last save. */
  readonly said: string;
  /** What the last opened file is wrong in. */
  readonly problem: string | null;
  readonly save: () => Promise<void>;
  readonly open: (file: Pick<File, "name" | "text">) => Promise<void>;
}

export interface FilledForm {
  readonly answers: Answers;
  readonly period: string;
  readonly onAnswers: (answers: Answers) => void;
  readonly onPeriod: (period: string) => void;
}

/** What was typed into the form, saved as a facts file and filled in from one. */
export function useFactsFile(
  host: SavingHost,
  { answers, period, onAnswers, onPeriod }: FilledForm,
  announce: (sentence: string) => void,
): FactsFile {
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState("");

  async function save(): Promise<void> {
    const named = period.trim() === "" ? {} : { period: period.trim() };
    const text = `${JSON.stringify({ ...named, ...readAnswers(answers).json }, null, 2)}\n`;
    const words = await saveText(host, text, "so-lieu-bao-cao.json");
    setSaid(words);
    announce(words);
  }

  async function open(file: Pick<File, "name" | "text">): Promise<void> {
    const read = answersFrom(parsedJson(await file.text())?.value ?? null);
    if (isAnswers(read)) {
      const { period: named, ...others } = read;
      if (named !== undefined) onPeriod(named);
      onAnswers(others);
      setProblem(null);
      announce("Đã điền số liệu từ tệp.");
    } else setProblem(`Tệp "${file.name}" chưa đúng ở: ${read.problems.join(" · ")}.`);
  }

  return { said, problem, save, open };
}

function isAnswers(read: ReturnType<typeof answersFrom>): read is Answers {
  return !Array.isArray(read["problems"]);
}
