import type { Statement } from "../meaning/statement";
import { numberWords } from "../../wording/cell-words";
import type { Explanation } from "../../model/verdict";
import type { Claim, Span, Suspect } from "./claim";
import { spanOf } from "./claim";
import { gapOf } from "./sums";
import { levelWords, nameOf } from "./words";

/** One term of a sum in a finding. JSON-safe. */
export interface Term {
  readonly name: string;
  readonly text: string;
  readonly value: number;
  readonly guessed: boolean;
  /** What it would have to be for the sum to close, the others unchanged; null where that is no count. */
  readonly needed: number | null;
}

export interface SumData {
  readonly totals: readonly Term[];
  readonly parts: readonly Term[];
  /** Σ totals − Σ parts. */
  readonly gap: number;
  readonly level: string;
  /** Why nothing can be said for sure; null where the sum plainly does not close. */
  readonly doubt: string | null;
  /** Figures are softened: the gap is more than that allows. */
  readonly softened: boolean;
  /** The text says one count twice. */
  readonly again?: true;
  suspect?: Suspect;
}

/** Why money in several units is asked about and not called wrong. */
export const SEVERAL_UNITS = "các số có đơn vị tiền khác nhau";

/** A claim that Σ totals = Σ parts. */
export function sumClaim(
  outcome: Claim<SumData>["outcome"],
  totals: readonly Statement[],
  parts: readonly Statement[],
  doubt: string | null = null,
  name: (statement: Statement) => string = nameOf,
): Claim<SumData> {
  const decimals = totals[0]?.decimals ?? 0;
  const shown = (value: number): number => (decimals === 0 ? value : Number((value / 10 ** decimals).toPrecision(15)));
  const gap = gapOf(totals, parts);
  const term = (statement: Statement, sign: 1 | -1): Term => {
    const needed = statement.value - sign * gap;
    return {
      name: name(statement),
      text: statement.text,
      value: shown(statement.value),
      guessed: statement.guessed,
      needed: needed >= 0 ? shown(needed) : null,
    };
  };
  const [first, ...rest] = [...totals, ...parts].map(spanOf);
  if (first === undefined) throw new RangeError("A sum without figures");
  const spans: [Span, ...Span[]] = [first, ...rest];
  const data: SumData = {
    totals: totals.map((statement) => term(statement, 1)),
    parts: parts.map((statement) => term(statement, -1)),
    gap: shown(gap),
    level: levelWords(totals[0]?.levels ?? ""),
    doubt,
    softened: [...totals, ...parts].some(({ tolerance }) => tolerance > 0),
  };
  return { outcome, spans, data, binds: { is: "sum", totals, parts } };
}

/** The sentences of a sum that does not close. */
export function explainSum(data: SumData, why: string): Explanation {
  const sum = added(data.parts);
  const total = added(data.totals);
  const left = data.totals.map(({ name }) => name).join(" + ");
  const right = areToldApart(data.parts) ? data.parts.map(({ name }) => name).join(" + ") : "";
  const terms = `${data.parts.map(({ text }) => text).join(" + ")}${data.parts.length > 1 ? ` = ${numberWords(sum)}` : ""}`;
  const printed =
    data.totals.length > 1
      ? `${data.totals.map(({ text }) => text).join(" + ")} = ${numberWords(total)}`
      : (data.totals[0]?.text ?? "");
  const where = data.level === "" ? "" : `${capital(data.level)}: `;
  const guesses = [...data.totals, ...data.parts]
    .filter(({ guessed }) => guessed)
    .map(({ text, value }) => `«${text}» được hiểu là ${numberWords(value)}`);
  const gap = `lệch ${numberWords(Math.abs(data.gap))}${guesses.length > 0 ? ` (${guesses.join(", ")})` : ""}`;
  const sums = `${where}${right === "" || left === "" ? "" : `${right} là `}${terms}, văn bản ghi ${left === "" ? "" : `${left} `}${printed}, ${gap}`;
  if (data.doubt !== null)
    return {
      what: `Chưa kiểm tra được: ${sums}`,
      why: `${why} ${capital(data.doubt)}.`,
      todo: "Đối chiếu các số này với bảng số liệu hoặc phần mềm một cửa.",
    };
  return { what: capital(sums), why, todo: todoOf(data) };
}

/** «túi + túi» names nothing. */
function areToldApart(terms: readonly Term[]): boolean {
  return new Set(terms.map(({ name }) => name.toLowerCase())).size === terms.length;
}

/** Without the dust that adding decimals leaves. */
function added(terms: readonly Term[]): number {
  return Number(terms.reduce((all, { value }) => all + value, 0).toPrecision(15));
}

function todoOf(data: SumData): string {
  if (data.suspect !== undefined)
    return `Có lẽ ${data.suspect.text} phải là ${data.suspect.next}: khi đó ${data.suspect.claims === 1 ? "phép tính này" : `${data.suspect.claims} phép tính liên quan đều`} khớp. Đối chiếu với bảng số liệu rồi sửa.`;
  const [total] = data.totals;
  const ways = data.parts
    .filter(({ needed }) => needed !== null)
    .map(({ name, text, needed }) =>
      areToldApart(data.parts)
        ? `${name === "" ? "số còn lại" : name} là ${numberWords(needed ?? 0)}`
        : `${text} phải là ${numberWords(needed ?? 0)}`,
    );
  const sum = total?.needed ?? null;
  const first =
    sum === null
      ? ""
      : `Nếu ${data.parts.length > 1 ? "các số thành phần" : "số kia"} đúng thì ${total?.name === "" ? "tổng" : (total?.name ?? "tổng")} là ${numberWords(sum)}`;
  const second = ways.length === 0 || total === undefined ? "" : `nếu ${total.text} đúng thì ${ways.join(" hoặc ")}`;
  const both = [first, second].filter((part) => part !== "").join("; ");
  return `${capital(both === "" ? "đối chiếu các số này với bảng số liệu" : both)}. Đối chiếu với bảng số liệu rồi sửa số gõ nhầm.`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
