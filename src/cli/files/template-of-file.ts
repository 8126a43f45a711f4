import { readOfficeTemplate, type Template } from "../../core";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import { templateProblemWords } from "../../usecases/report/template-words";
import type { Surroundings } from "../command";
import { jsonOf, utf8Text } from "./text-of-bytes";

/** What `--template` names: the id of a built-in template, or an office's own file (.liquid or .json). */
export async function templateRequested(asked: string, { read }: Surroundings): Promise<string | Template | Refusal> {
  const [, kind] = /\.(liquid|json)$/i.exec(asked) ?? [];
  if (kind === undefined) return asked;
  const bytes = await read(asked);
  if (isRefusal(bytes)) return bytes;
  const template = templateIn(bytes, kind.toLowerCase(), asked);
  if (template === null)
    return refuse("template-malformed", {
      file: asked,
      problem:
        kind.toLowerCase() === "json" ? "tệp cần là JSON, lưu bằng bảng mã UTF-8" : "tệp cần lưu bằng bảng mã UTF-8",
    });
  return "because" in template
    ? refuse("template-malformed", { file: asked, problem: templateProblemWords(template) })
    : template;
}

function templateIn(bytes: Uint8Array, kind: string, file: string): ReturnType<typeof readOfficeTemplate> | null {
  if (kind === "json") {
    const json = jsonOf(bytes);
    return json === null ? null : readOfficeTemplate({ json: json.value });
  }
  const liquid = utf8Text(bytes);
  return liquid === null
    ? null
    : readOfficeTemplate({ liquid, title: file.replace(/^.*[\\/]/u, "").replace(/\.liquid$/iu, "") });
}
