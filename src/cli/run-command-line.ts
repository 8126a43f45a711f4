import { allCommands } from "./all-commands";
import type { ExitCode, Surroundings } from "./command";
import { pairs } from "./output/terminal/pairs";
import { styled, type Line } from "./output/terminal/terminal";

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
  // The list above needs none of what a command needs.
  return await (await import("./run-command")).runCommand(name, rest, surroundings);
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
