import type { Command, CommandBody, CommandHead } from "../command";
import { optionsOf } from "../parse-command-line";

const shells = { bash: bashScript, powershell: powershellScript } as const;

/** tthc completion: a script for the shell, made from the commands that there are. */
export function completionOf(heads: readonly CommandHead[]): CommandBody {
  return {
    options: [],
    examples: ["tthc completion bash >> ~/.bashrc", "tthc completion powershell >> $PROFILE"],
    run: async ({ operands: [asked = ""] }, { say, printText }) => {
      if (asked !== "bash" && asked !== "powershell") {
        say([`Lệnh completion biết bash và powershell, không biết "${asked}".`]);
        return 2;
      }
      const commands = await Promise.all(heads.map(async (head) => ({ ...head, ...(await head.load()) })));
      printText(shells[asked](commands));
      return 0;
    },
  };
}

/** The words that may stand after an option: «add|conflict»; none where the help's word is a placeholder in capitals. */
function choicesOf(takes: string | undefined): readonly string[] {
  const words = (takes ?? "").split("|");
  return words.length > 1 && words.every((word) => /^[a-z0-9-]+$/u.test(word)) ? words : [];
}

function optionWords(command: Command): readonly string[] {
  return optionsOf(command).map(({ name }) => `--${name}`);
}

/** Each option with a closed list of words, once: lists of one name are the same in all commands, or put together. */
function choices(commands: readonly Command[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { name, takes } of commands.flatMap(({ options }) => options)) {
    const words = choicesOf(takes);
    if (words.length > 0) found.set(`--${name}`, [...new Set([...(found.get(`--${name}`) ?? []), ...words])]);
  }
  return found;
}

function bashScript(commands: readonly Command[]): string {
  return `# tthc: gợi ý lệnh khi bấm phím Tab (bash)
_tthc() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")} --help --version" -- "$word"))
    return
  fi
  case "$before" in
${[...choices(commands)].map(([option, words]) => `    ${option}) COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$word")); return ;;`).join("\n")}
  esac
  case "\${COMP_WORDS[1]}" in
${commands.map((command) => `    ${command.name}) words="${[...optionWords(command), ...operandChoices(command)].join(" ")}" ;;`).join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  case "$word" in -*) ;; *) COMPREPLY+=($(compgen -f -- "$word")) ;; esac
}
complete -o filenames -F _tthc tthc
`;
}

function powershellScript(commands: readonly Command[]): string {
  const list = (words: readonly string[]): string => `@(${words.map((word) => `'${word}'`).join(", ")})`;
  return `# tthc: gợi ý lệnh khi bấm phím Tab (PowerShell)
Register-ArgumentCompleter -Native -CommandName tthc -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = ${list(commands.map(({ name }) => name))}
  $options = @{
${commands.map((command) => `    '${command.name}' = ${list([...optionWords(command), ...operandChoices(command)])}`).join("\n")}
  }
  $choices = @{
${[...choices(commands)].map(([option, words]) => `    '${option}' = ${list(words)}`).join("\n")}
  }
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
  $whole = if ($wordToComplete -eq '') { $typed } else { @($typed | Select-Object -SkipLast 1) }
  $words = if ($whole.Count -eq 0) { $commands + '--help' + '--version' }
    elseif ($choices.ContainsKey($whole[-1])) { $choices[$whole[-1]] }
    elseif ($options.ContainsKey($whole[0])) { $options[$whole[0]] } else { @() }
  $words | Where-Object { $_ -like "$wordToComplete*" } |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`;
}

/** «bash|powershell»: an operand that is one of few words. */
function operandChoices({ operands }: Command): readonly string[] {
  return operands.flatMap(choicesOf);
}
