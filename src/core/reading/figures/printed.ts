/** A sum or a rate between columns as a sheet prints it; columns by the numbers that the sheet gives them. */
export interface PrintedFormula {
  readonly kind: "sum" | "rate" | "complement";
  /** The sheet column that it stands over, where it stands over one. */
  readonly column: number | null;
  /** The number of the column that it computes, where it says so: 5 in «(5) = (6)+(7)». */
  readonly of: number | null;
  /** The numbers on the right: addends; numerator and base; what is taken from 100. */
  readonly terms: readonly number[];
  /** The numbers that are taken from the addends: 3 in «(4) = (1)+(2)−(3)». */
  readonly less: readonly number[];
  /** As printed, for the sentence «Căn cứ». */
  readonly text: string;
}

const NUMBER = "\\(?\\s*\\d{1,2}\\s*\\)?";
const OWN = `(?:(${NUMBER})\\s*=\\s*)`;
const SUM = new RegExp(`${OWN}(${NUMBER}(?:\\s*[+–−-]\\s*${NUMBER})+)(?![\\d/:])`);
const TAKEN = new RegExp(`[–−-]\\s*${NUMBER}`, "g");
const RATE = new RegExp(`${OWN}?(${NUMBER}\\s*[/:÷]\\s*${NUMBER})\\s*(?:[*x×]\\s*100\\s*%?)?\\)?\\s*$`);
const COMPLEMENT = new RegExp(`${OWN}100\\s*%?\\s*[-–−]\\s*(${NUMBER})`);
const IN_LABEL = /\(\s*(\d{1,2})\s*\)\s*(?:=.*)?$/su;
const AT_END = /\(\s*\d{1,2}\s*\)\s*(?:=[\d\s()+\-–−/:*x×%=]*)?$/u;

const RUN = /(\d{1,2})\s*\)?\s*\+\s*(?:\.{2,}|…)\s*\+?\s*\(?\s*(\d{1,2})/gu;
const AND_ALSO = new RegExp(`^\\s*=\\s*(${NUMBER}(?:\\s*[+–−-]\\s*${NUMBER})+)(?![\\d/:])`);

/**
 * The formulas in a numbering cell or a label: one, or several of one column, «9=11+12+13=14+15=18+22»; runs are written
 * out, «1=2+3+...+7».
 */
export function printedFormulas(text: string, column: number | null): readonly PrintedFormula[] {
  const spelled = text.replaceAll(RUN, (_, from: string, to: string) =>
    Array.from({ length: Math.max(1, Number(to) - Number(from) + 1) }, (__, step) => Number(from) + step).join("+"),
  );
  const first = printedFormula(spelled, column);
  if (first === null) return [];
  const formulas = [first];
  if (first.kind !== "sum") return formulas;
  const match = SUM.exec(spelled);
  let rest = match === null ? "" : spelled.slice(match.index + match[0].length);
  for (let also = AND_ALSO.exec(rest); also !== null; also = AND_ALSO.exec(rest)) {
    const formula = printedFormula(`${first.of ?? ""}=${also[1] ?? ""}`, column);
    if (formula !== null) formulas.push(formula);
    rest = rest.slice(also[0].length);
  }
  return formulas;
}

function printedFormula(text: string, column: number | null): PrintedFormula | null {
  if (!/\d/.test(text)) return null;
  for (const [kind, pattern] of [
    ["sum", SUM],
    ["complement", COMPLEMENT],
    ["rate", RATE],
  ] as const) {
    const match = pattern.exec(text);
    if (match?.[2] === undefined || (kind === "rate" && column === null)) continue;
    // A fraction of its own is a numbering cell; inside words it would be a date or a decree.
    if (kind === "rate" && match[1] === undefined && !/^[\s\d()/:÷*x×%=]+$/.test(text)) continue;
    const taken = kind === "sum" ? (match[2].match(TAKEN) ?? []).join(" ") : "";
    return {
      kind,
      column,
      of: match[1] === undefined ? null : (numbersIn(match[1])[0] ?? null),
      terms: numbersIn(kind === "sum" ? match[2].replace(TAKEN, "") : match[2]),
      less: numbersIn(taken),
      text: match[0].replace(/\s+/gu, " ").trim(),
    };
  }
  return null;
}

/** A column as a note names it: 3 in «cột 3» or «(3)», C in «cột C». */
const NAMED = "(?:cột\\s*\\(?\\s*(?:\\d{1,2}|[A-Z])\\s*\\)?|\\(\\s*\\d{1,2}\\s*\\))(?![\\p{L}\\d]|\\.\\d)";
const NOTE = new RegExp(`(${NAMED})\\s*=\\s*(${NAMED}(?:\\s*\\+\\s*${NAMED})+)`, "giu");

/** A sum that a note states between columns, by the names that it gives them. */
export interface NotedFormula {
  readonly of: string;
  readonly terms: readonly string[];
  readonly text: string;
}

/** Every sum that a note states: «Ghi chú: cột 3 = cột 4 + cột 5; (6) bằng (7) cộng (8)». */
export function printedFormulasIn(note: string): readonly NotedFormula[] {
  const text = note
    .replace(/\s+bằng\s+(?:tổng\s+(?:của\s+)?)?(?=cột|\()/giu, " = ")
    .replace(/\s+(?:cộng(?: với)?|và)\s+(?=cột|\()/giu, " + ");
  return [...text.matchAll(NOTE)].map(([all, of = "", terms = ""]) => ({
    of: namesIn(of)[0] ?? "",
    terms: namesIn(terms),
    text: all.replace(/\s+/gu, " ").trim(),
  }));
}

function namesIn(text: string): readonly string[] {
  return (
    text
      .replace(/cột/giu, " ")
      .match(/\d{1,2}|[A-Z]/giu)
      ?.map((name) => name.toUpperCase()) ?? []
  );
}

/** The number that a label prints for its column: 13 in «Quá hạn (13)». */
export function labelNumber(label: string): number | null {
  const number = IN_LABEL.exec(label)?.[1];
  return number === undefined ? null : Number(number);
}

/** A label without the number and the formula at its end. */
export function withoutNumber(label: string): string {
  const bare = label.replace(AT_END, "").trim();
  return bare === "" ? label : bare;
}

function numbersIn(text: string): number[] {
  return (text.match(/\d{1,2}/g) ?? []).map(Number);
}
