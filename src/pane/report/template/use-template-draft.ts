import { useEffect, useState } from "preact/hooks";
import { parsedJson, readOfficeTemplate, templateFile, type Template } from "../../../core";
import { templateProblemWords } from "../../../usecases/report/template-words";

/** How long typing must rest before the preview is written anew. */
const REST_MS = 300;

/** The text that a template would write now, or why it would not. */
export type Preview = { readonly text: string } | { readonly sentence: string };

export interface Drafting {
  readonly title: string;
  readonly setTitle: (title: string) => void;
  readonly text: string;
  readonly setText: (text: string) => void;
  /** The template is the office's own: saved over, not as a copy. */
  readonly own: boolean;
  readonly shown: Preview;
  /** Why the last file or draft was not taken; null while the preview says what is wrong with the draft. */
  readonly problem: string | null;
  readonly save: () => void;
  /** The draft as a file that can be brought in again; null while it is no template. */
  readonly file: () => { readonly name: string; readonly text: string } | null;
  readonly bringIn: (file: Pick<File, "name" | "text">) => Promise<void>;
}

export interface DraftOptions {
  readonly template: Template;
  /** Ids in use, so that a copy gets one of its own. */
  readonly taken: readonly string[];
  readonly preview: (template: Template) => Preview;
  readonly onSave: (template: Template) => void;
  readonly announce: (sentence: string) => void;
}

/** The words of a template while they are being changed: the built-in one stays, what is saved is the office's own. */
export function useTemplateDraft({ template, taken, preview, onSave, announce }: DraftOptions): Drafting {
  const [text, setText] = useState(template.text);
  const [title, setTitle] = useState(template.title);
  const [problem, setProblem] = useState<string | null>(null);
  const own = template.office === true;
  const rested = useRested(text, REST_MS);

  useEffect(() => {
    setText(template.text);
    setTitle(own ? template.title : `${template.title} (mẫu riêng)`);
    setProblem(null);
  }, [template, own]);

  const draftOf = (words: string): ReturnType<typeof readOfficeTemplate> =>
    readOfficeTemplate({
      json: {
        ...templateFile(template),
        id: own ? template.id : freeId(template.id, taken),
        title: title.trim() === "" ? template.title : title,
        text: words,
      },
    });
  const made = draftOf(rested);
  const shown = "because" in made ? { sentence: sentenceOf(templateProblemWords(made)) } : preview(made);

  return {
    title,
    setTitle,
    text,
    setText,
    own,
    shown,
    problem: "sentence" in shown ? null : problem,
    save: () => {
      const next = draftOf(text);
      if ("because" in next) setProblem(sentenceOf(templateProblemWords(next)));
      else {
        setProblem(null);
        onSave(next);
        announce(`Đã lưu mẫu «${next.title}».`);
      }
    },
    file: () => {
      if ("because" in made) return null;
      const { text: words, ...fields } = templateFile(made);
      return { name: `${made.id}.json`, text: `${JSON.stringify({ ...fields, text: words.split("\n") }, null, 2)}\n` };
    },
    bringIn: async (file) => {
      const read = readFile(file.name, await file.text());
      if ("because" in read) setProblem(`Tệp "${file.name}": ${templateProblemWords(read)}.`);
      else {
        setProblem(null);
        const id = taken.includes(read.id) ? freeId(read.id.replace(/-rieng(-\d+)?$/u, ""), taken) : read.id;
        onSave({ ...read, id });
        announce(`Đã thêm mẫu «${read.title}».`);
      }
    },
  };
}

function readFile(name: string, content: string): ReturnType<typeof readOfficeTemplate> {
  if (/\.liquid$/iu.test(name)) return readOfficeTemplate({ liquid: content, title: name.replace(/\.liquid$/iu, "") });
  const json = parsedJson(content);
  return json === null
    ? { line: null, because: "field", name: "JSON", nearest: [] }
    : readOfficeTemplate({ json: json.value });
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
