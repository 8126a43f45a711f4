import { nearestNames } from "../core";
import { commandLineSentences } from "../usecases/refusals/command-line-reasons";
import { documentSentences } from "../usecases/refusals/document-reasons";
import { alsoExplain } from "../usecases/refusals/explain-refusal";
import { otherTableSentences } from "../usecases/refusals/other-table-reasons";
import { allCommands } from "./all-commands";
import { jsonOption, type Command, type ExitCode, type RefusalJson, type Surroundings } from "./command";
import { optionsOf, parseCommandLine } from "./parse-command-line";
import { formatOf, formatOption } from "./output/terminal/result-table";
import { styled, widthOf, type Line } from "./output/terminal/terminal";

/** Runs one command line, without the program's own name: `["check", "a.xlsx", "--json"]`. */
export async function runCommandLine(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) {
    overview(surroundings).forEach(surroundings.say);
    return 2;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    overview(surroundings).forEach(surroundings.print);
    return 0;
  }
  if (name === "--version" || name === "-v") {
    surroundings.print([surroundings.version]);
    return 0;
  }
  const head = allCommands.find((candidate) => candidate.name === name);
  if (head === undefined) {
    surroundings.say([unknownCommand(name, surroundings)]);
    return 2;
  }
  alsoExplain(commandLineSentences);
  alsoExplain(documentSentences);
  alsoExplain(otherTableSentences);
  const command: Command = { ...head, ...(await head.load()) };
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
  const known = allCommands.map((command) => command.name);
  const [near] = nearestNames(name, known, 1);
  return `Không có lệnh "${name}". ${near === undefined ? `Các lệnh: ${known.join(", ")}.` : `Có lẽ là lệnh ${near}.`} Xem thêm: ${calledAs} --help`;
}

function overview({ calledAs }: Surroundings): readonly Line[] {
  return [
    [styled("strong", "TTHC"), " kiểm tra phụ lục, viết và soát báo cáo thủ tục hành chính."],
    [],
    [`Cách dùng:  ${calledAs} LỆNH … [--json]`],
    [],
    ...pairs(allCommands.map((command) => [[command.name, ...command.operands].join(" "), command.about])),
    [],
    [`Hướng dẫn từng lệnh:  ${calledAs} LỆNH --help`],
    ["Tên tệp là - thì đọc từ đầu vào chuẩn · --version: phiên bản · --lang en: in English"],
    ["Mã kết thúc: 0 không có lỗi · 1 có lỗi trong bảng hoặc văn bản · 2 không đọc được tệp hoặc lệnh chưa đúng"],
  ];
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

function pairs(rows: readonly (readonly [string, string])[]): readonly Line[] {
  const width = Math.max(...rows.map(([left]) => widthOf(left)));
  return rows.map(([left, right]): Line => [`  ${left}${" ".repeat(width - widthOf(left))}   ${right}`]);
}
