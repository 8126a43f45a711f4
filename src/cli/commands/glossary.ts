import { allIndicators, glossaryOf, profiles } from "../../core";
import { jsonOption, type CommandBody } from "../command";
import { styled, type Line } from "../output/terminal/terminal";
import { textTable } from "../output/terminal/text-table";

/** tthc glossary: Vietnamese term, id and column of everything that is counted, and the rates. */
export const glossary: CommandBody = {
  options: [jsonOption],
  examples: ["tthc glossary", "tthc glossary --json"],
  run: ({ flags }, { print, printJson }) => {
    if (flags.has(jsonOption.name)) {
      const rates = allIndicators.map(({ id, label, numerator, base, otherBases }) => ({
        id,
        label,
        numerator,
        base,
        otherBases,
      }));
      printJson({ measures: glossaryOf(profiles), indicators: rates });
    } else glossaryLines().forEach(print);
    return Promise.resolve(0);
  },
};

function glossaryLines(): readonly Line[] {
  const measures = glossaryOf(profiles).map(({ id, labels, forms }) => [
    id,
    labels[0] ?? "",
    forms.length === 0 ? "tự ghi (--facts)" : forms.map(({ profile, column }) => `${profile}: ${column}`).join("; "),
  ]);
  const rates = allIndicators.map(({ id, label, numerator, base, otherBases }) => [
    id,
    label,
    `${numerator} / ${[base, ...otherBases].join(" hoặc ")}`,
  ]);
  const columns = (third: string) =>
    [
      { title: "Mã", align: "left" },
      { title: "Tên", align: "left" },
      { title: third, align: "left" },
    ] as const;
  return [
    [styled("strong", "Số liệu")],
    ...textTable(columns("Cột trong biểu"), measures),
    [],
    [styled("strong", "Tỷ lệ")],
    ...textTable(columns("Cách tính"), rates),
  ];
}
