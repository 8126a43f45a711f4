import { nearestNames } from "../core";
import { fetchRefusalWords } from "../usecases/refusals/explain-refusal";
import { allCommands } from "./all-commands";
import { jsonOption, type Command, type ExitCode, type RefusalJson, type Surroundings } from "./command";
import { optionsOf, parseCommandLine } from "./parse-command-line";
import { pairs } from "./output/terminal/pairs";
import { formatOf, formatOption } from "./output/terminal/result-table";
import { styled, type Line } from "./output/terminal/terminal";

/** Runs the command of a name with what stands after it. */
export async function runCommand(name: string, rest: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const head = allCommands.find((candidate) => candidate.name === name);
  if (head === undefined) {
    surroundings.say([unknownCommand(name, surroundings)]);
    return 2;
  }
  const [parts] = await Promise.all([head.load(), fetchRefusalWords()]);
  const command: Command = { ...head, ...parts };
  const given = parseCommandLine(command, rest);
  if ("misuse" in given) {
    surroundings.say([given.misuse]);
    if (rest.includes("--json"))
      surroundings.printJson({ refusal: { reason: "usage", file: "", message: given.misuse } satisfies RefusalJson });
    surroundings.say([`Xem thêm: ${surroundings.calledAs} ${command.name} --help`]);
    return 2;
  }
  if (given.flags.has("help")) {
    manual(command, surroundings).forEach(surroundings.print);
    return 0;
  }
  const format = formatOf(given);
  if (format === null) {
    surroundings.say([`Sau --${formatOption.name} là một trong: ${formatOption.takes.replaceAll("|", ", ")}.`]);
    return 2;
  }
  if (!given.flags.has(jsonOption.name) && format !== "json") return await command.run(given, surroundings);
  const asJson = { ...given, flags: new Set([...given.flags, jsonOption.name]) };
  return await command.run(asJson, { ...surroundings, refused: (refusal) => surroundings.printJson({ refusal }) });
}

function unknownCommand(name: string, { calledAs }: Surroundings): string {
  const [, ending] = /\.(xlsx|xlsm|xlsb|xls|ods|csv|docx|txt)$/iu.exec(name) ?? [];
  if (ending !== undefined) {
    const reads = /^(?:docx|txt)$/iu.test(ending) ? "audit" : "check";
    return `Thiếu tên lệnh trước tệp "${name}". Ví dụ: ${calledAs} ${reads} "${name}". Xem thêm: ${calledAs} --help`;
  }
  const known = allCommands.map((command) => command.name);
  const [near] = nearestNames(name, known, 1);
  return `Không có lệnh "${name}". ${near === undefined ? `Các lệnh: ${known.join(", ")}.` : `Có lẽ là lệnh ${near}.`} Xem thêm: ${calledAs} --help`;
}

function manual(command: Command, { calledAs }: Surroundings): readonly Line[] {
  const words = [calledAs, command.name, ...command.operands, ...(command.options.length > 0 ? ["[LỰA CHỌN]"] : [])];
  return [
    [styled("strong", words.join(" "))],
    [command.about],
    [],
    ...pairs(
      optionsOf(command).map(({ name, takes, about }) => [`--${name}${takes === undefined ? "" : ` ${takes}`}`, about]),
    ),
    [],
    ["Ví dụ:"],
    ...command.examples.map((example): Line => [`  ${example.replace(/^tthc/u, calledAs)}`]),
  ];
}
