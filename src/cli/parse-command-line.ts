import { parseArgs } from "node:util";
import { nearestNames } from "../core";
import type { Command, CommandOption, Given } from "./command";

/** A command line that was not understood: a Vietnamese sentence. */
export interface Misuse {
  readonly misuse: string;
}

/** Options that have a letter, as everywhere. */
const SHORT: Readonly<Record<string, string>> = { help: "h", out: "o" };

const help: CommandOption = { name: "help", about: "in hướng dẫn này" };

/** The options that a command understands, help among them. */
export function optionsOf(command: Command): readonly CommandOption[] {
  return [...command.options, help];
}

/**
 * Reads what stands after a command's name, strictly: unknown, repeated or incomplete options are a misuse. The
 * tokens are judged here and not by `strict: true`, whose messages are English.
 */
export function parseCommandLine(command: Command, args: readonly string[]): Given | Misuse {
  const options = optionsOf(command);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      options.map(({ name, takes }) => [
        name,
        {
          type: takes === undefined ? "boolean" : "string",
          ...(SHORT[name] === undefined ? {} : { short: SHORT[name] }),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = options.find(({ name }) => name === token.name);
    if (option === undefined) return { misuse: unknownOption(command, token.rawName) };
    if (values.has(option.name) || flags.has(option.name))
      return { misuse: `Lựa chọn --${option.name} được ghi hai lần; chỉ ghi một lần.` };
    if (option.takes === undefined) {
      if (token.value !== undefined)
        return { misuse: `Lựa chọn --${option.name} không nhận giá trị; bỏ phần "=${token.value}".` };
      flags.add(option.name);
      continue;
    }
    // "--sheet --json": the next option was surely not meant as the sheet's name.
    if (token.value === undefined || token.value === "" || (!token.inlineValue && token.value.startsWith("--"))) {
      return { misuse: `Sau --${option.name} cần có giá trị: --${option.name} ${option.takes}.` };
    }
    values.set(option.name, token.value);
  }
  if (flags.has(help.name)) return { operands, values, flags };
  return miscounted(command, operands) ?? { operands, values, flags };
}

function unknownOption(command: Command, rawName: string): string {
  const known = optionsOf(command).map(({ name }) => `--${name}`);
  const [near] = nearestNames(rawName, known, 1);
  return `Lệnh ${command.name} không có lựa chọn ${rawName}. ${near === undefined ? `Các lựa chọn: ${known.join(", ")}.` : `Có lẽ là ${near}.`}`;
}

function miscounted(command: Command, operands: readonly string[]): Misuse | null {
  const missing = command.operands[operands.length];
  // «[TỆP]» may be left out.
  if (missing !== undefined && !missing.startsWith("["))
    return { misuse: `Lệnh ${command.name} cần thêm ${missing}, ví dụ: ${command.examples[0] ?? ""}` };
  const extra = operands[command.operands.length];
  // «TỆP…» takes all that stand there.
  if (extra === undefined || command.operands.at(-1)?.endsWith("…") === true) return null;
  return { misuse: `Lệnh ${command.name} không dùng đến "${extra}". Tên có dấu cách thì đặt trong dấu ngoặc kép.` };
}
