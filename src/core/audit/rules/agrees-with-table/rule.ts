import { writePercent } from "../../../numerals/write";
import { numberWords } from "../../../wording/cell-words";
import type { Claim, Rule, Scene, Span } from "../../claims/claim";
import { spanOf } from "../../claims/claim";
import { countLike } from "../../claims/print-like";
import { percentOf } from "../../claims/rounding";
import { pairTied, percentTied } from "../../claims/ties";
import type { NoneClaim } from "../../meaning/statement";
import { nameOf } from "../../claims/words";
import { against } from "../../table/against";
import type { CellsHeld } from "../../table/cells-held";
import { cellsHeld, heldWords } from "../../table/cells-held";
import type { ComparedFigure, TableValue } from "../../table/compared";
import { blamed } from "./blame";

export type AgreementData =
  | {
      readonly is: "differs";
      readonly name: string;
      readonly printed: string;
      /** The words right behind the figure, where they name it: «980/1.600 người», «2.840 triệu đồng». */
      readonly unit?: string;
      readonly scope: string;
      /** A count, or a percentage as it would be printed. */
      readonly value: number | string;
      readonly cells: readonly string[];
      readonly formula: string | null;
      /** Whether the two are the same figure is not known. */
      readonly unsure?: true;
    }
  /** Figures that the table could not be asked about. */
  | {
      readonly is: "not-compared";
      readonly figures: readonly string[];
      readonly because: "not-in-table" | "unlike" | "other-period";
      readonly periods: readonly string[];
    }
  /** Figures of an office that the table does not name. */
  | {
      readonly is: "stranger";
      readonly office: string;
      readonly near: readonly string[];
      readonly several: boolean;
      readonly figures: readonly string[];
    };

/** Figures of the text are those of the table, by meaning, office and period. */
export const agreesWithTable: Rule<"agrees-with-table", AgreementData> = {
  id: "agrees-with-table",
  title: "Số trong văn bản khớp bảng số liệu",
  severity: "error",
  source: { document: "Bảng số liệu kèm theo văn bản" },

  *judge(scene) {
    if (scene.table === null) return;
    const found = against(scene, scene.table);
    const counted = found.compared.filter(
      ({ of, fit, scoped }) => of.is === "count" || fit === "near" || scoped.how !== "named",
    );
    const unlike: ComparedFigure[] = [];
    for (const one of counted) {
      if (one.with === null) continue;
      if (one.fit === "near") {
        // What the text's own counts bind is theirs to contradict.
        if (!one.boundInText) yield nearClaim(scene, one, one.with);
        continue;
      }
      const outcome = blamed(one, found, scene.period !== null);
      if (outcome === "unlike") unlike.push(one);
      else if (outcome !== null) yield claimOf(scene, one, one.with, outcome);
    }
    for (const { none, scoped, with: value, agrees } of found.nones)
      // Of the whole table only where it is plain that the text is about it.
      if (agrees || scoped.how !== "silent" || found.isAbout)
        yield noneClaim(none, value, agrees, cellsHeld(scene, value.cells));
    const of = (fit: ComparedFigure["fit"]): readonly ComparedFigure[] =>
      found.compared.filter((one) => one.fit === fit);
    yield* notCompared(
      of("absent").filter(({ with: value }) => value === null),
      "not-in-table",
    );
    yield* notCompared(unlike, "unlike");
    const periods = [...new Set(of("period").map(({ period }) => periodWords(period ?? "")))];
    yield* notCompared(of("period"), "other-period", [...periods, scene.period ?? ""]);
    yield* strangers(of("stranger"));
  },

  explain(data) {
    if (data.is === "stranger") {
      const what = data.several
        ? `Bảng có nhiều dòng tên "${data.office}"`
        : data.near.length > 0
          ? `Bảng không có dòng "${data.office}"; có phải "${data.near.join('", hay "')}" không?`
          : `Bảng không có dòng "${data.office}"`;
      return {
        what: `${what}${/[?.]$/.test(what) ? "" : "."} Chưa đối chiếu được ${data.figures.join(", ")}.`,
        why: "Số của một đơn vị chỉ được so với dòng của chính đơn vị đó, không so với dòng tổng.",
        todo: "Kiểm tra tên đơn vị trong văn bản và trong bảng.",
      };
    }
    if (data.is === "not-compared")
      return {
        what:
          data.because === "other-period"
            ? `${data.figures.length} số của kỳ khác (${data.periods.slice(0, -1).join(", ")}), bảng là ${data.periods.at(-1) ?? ""}: không đem so`
            : `Chưa đối chiếu được ${data.figures.join(", ")} với bảng số liệu`,
        why: {
          "not-in-table": "Bảng không có cột hoặc đơn vị tương ứng với các số này.",
          unlike: "Phần lớn các số này khác bảng, có lẽ thuộc đơn vị hoặc kỳ báo cáo khác.",
          "other-period": "Chỉ so được các số cùng kỳ báo cáo.",
        }[data.because],
        todo: "Đối chiếu các số này với nguồn khác.",
      };
    const [first, second] = data.unit === undefined ? [data.name, data.printed] : [data.printed, data.unit];
    const cells = heldWords(data.cells);
    const where = data.formula === null ? cells : `${data.formula}, ${cells}`;
    const value = typeof data.value === "number" ? numberWords(data.value) : data.value;
    const apart =
      typeof data.value === "number" ? `, lệch ${numberWords(Math.abs(data.value - printedValue(data.printed)))}` : "";
    if (data.unsure === true)
      return {
        what: `Văn bản ghi ${first} ${second}, bảng có ${value} (${data.scope}: ${where}): chưa rõ có phải cùng một số không`,
        why: "Các số bên cạnh là của dòng này; số này chỉ khác một lỗi gõ so với một ô của dòng.",
        todo: "Nếu là cùng một số thì xem lại bên nào đúng.",
      };
    return {
      what: `Văn bản ghi ${first} ${second}, bảng ghi ${value} (${data.scope}: ${where})${apart}`,
      why: "Số trong văn bản phải là số của bảng kèm theo, cùng đơn vị và cùng kỳ.",
      todo: `Đối chiếu với phần mềm một cửa; nếu bảng đúng thì sửa thành ${value}.`,
    };
  },
};

function printedValue(text: string): number {
  return Number(text.replace(/[^\d]/g, "")) || 0;
}

/** More cells or figures than this are told by their number alone. */
const MOST = 12;

function claimOf(
  scene: Scene,
  one: ComparedFigure,
  found: TableValue,
  outcome: "holds" | "broken",
): Claim<AgreementData> {
  const { of } = one;
  const held = cellsHeld(scene, found.cells);
  const figure = of.is === "count" ? of.statement : of.share;
  const span = spanOf(figure);
  const value = found.value ?? rateWords(one, found);
  return {
    outcome,
    spans: [span],
    data: {
      is: "differs",
      ...saidOf(scene, of),
      scope: found.name,
      value,
      cells: held.names,
      formula: found.formula,
    },
    ...held.addresses,
    ...tiedTo(one, found),
    // Of several rates that may be meant only one a slip of the pen away is by far the likeliest.
    ...(outcome === "holds" || (of.is === "rate" && one.fit !== "slip")
      ? {}
      : { correction: [{ span, next: typeof value === "number" ? countLike(figure.text, value) : value }] }),
  };
}

/** What a figure is called before it, or behind it. */
function saidOf(
  { read }: Scene,
  of: ComparedFigure["of"],
): { readonly name: string; readonly printed: string; readonly unit?: string } {
  if (of.is === "rate") return { name: "tỷ lệ", printed: of.share.text };
  const { statement } = of;
  const name = nameOf(statement);
  const isBehind =
    statement.measure === null && name !== "" && read.text.slice(statement.end).trimStart().startsWith(name);
  return { name, printed: statement.text, ...(isBehind ? { unit: name } : {}) };
}

function nearClaim(scene: Scene, { of }: ComparedFigure, found: TableValue): Claim<AgreementData> {
  const held = cellsHeld(scene, found.cells);
  const figure = of.is === "count" ? of.statement : of.share;
  return {
    outcome: "undecided",
    spans: [spanOf(figure)],
    data: {
      is: "differs",
      ...saidOf(scene, of),
      scope: found.name,
      value: found.value ?? rateWords({ of }, found),
      cells: held.names,
      formula: null,
      unsure: true,
    },
    ...held.addresses,
  };
}

/** What the figure must say by the table: of a pair the number that differs, of a percentage what is printed where it is right. */
function tiedTo({ of, fit }: ComparedFigure, { value, rate }: TableValue): Pick<Claim<AgreementData>, "binds" | "tie"> {
  if (of.is === "rate") {
    if (rate === null) return {};
    const { share } = of;
    const right = fit === "agrees" ? share.scaled : percentOf(rate.part, rate.whole, share.decimals);
    if (right === null) return {};
    const { tolerance } = share;
    return { tie: { is: "sum", plus: [percentTied(share)], minus: [], constant: right, tolerance } };
  }
  const { statement } = of;
  if (statement.tolerance !== 0) return {};
  if (statement.outOf === null) return value === null ? {} : { binds: { is: "cell", statement, value } };
  if (rate === null) return {};
  const [part, whole] = pairTied(statement, statement.outOf);
  // Where one of the two is right, it is the other that must say something else.
  const right = part.value === rate.part ? (whole.value === rate.whole ? null : part) : whole;
  const bound = [part, whole].filter((one) => one !== right);
  const constant = bound.reduce((sum, one) => sum + (one === part ? rate.part : rate.whole), 0);
  return { tie: { is: "sum", plus: bound, minus: [], constant, tolerance: 0 } };
}

/** A percentage as it would be printed, or the two counts of «121/312». */
function noneClaim(none: NoneClaim, found: TableValue, agrees: boolean, held: CellsHeld): Claim<AgreementData> {
  return {
    outcome: agrees ? "holds" : "broken",
    spans: [spanOf(none)],
    data: {
      is: "differs",
      name: `«${none.text}», tức`,
      printed: "0",
      scope: found.name,
      value: found.value ?? 0,
      cells: held.names,
      formula: found.formula,
    },
    ...held.addresses,
  };
}

function rateWords({ of }: Pick<ComparedFigure, "of">, { rate }: TableValue): string {
  if (rate === null) return "";
  if (of.is === "count") {
    const [part = "", whole = ""] = of.statement.text.split("/").map((text) => text.trim());
    return `${countLike(part, rate.part)}/${countLike(whole, rate.whole)}`;
  }
  return writePercent(rate.part, rate.whole, of.share.decimals);
}

function* notCompared(
  compared: readonly ComparedFigure[],
  because: "not-in-table" | "unlike" | "other-period",
  periods: readonly string[] = [],
): Iterable<Claim<AgreementData>> {
  const ordered = [...compared].sort((one, other) => figureOf(one).start - figureOf(other).start);
  const [first, ...rest] = ordered.map((one) => spanOf(figureOf(one)));
  if (first === undefined) return;
  const figures = ordered.map(({ of }) =>
    of.is === "count" ? `${nameOf(of.statement)} ${of.statement.text}`.trim() : of.share.text,
  );
  yield {
    outcome: "undecided",
    spans: [first, ...rest],
    data: {
      is: "not-compared",
      figures: because === "other-period" ? figures : figures.slice(0, MOST),
      because,
      periods,
    },
  };
}

function figureOf({ of }: ComparedFigure): Span {
  return of.is === "count" ? of.statement : of.share;
}

/** One question for each office, whatever the number of its figures. */
function* strangers(compared: readonly ComparedFigure[]): Iterable<Claim<AgreementData>> {
  const byName = new Map<string, ComparedFigure[]>();
  for (const one of compared) {
    const name = one.stranger?.is === "office" ? one.stranger.mention.text : "";
    const list = byName.get(name);
    if (list === undefined) byName.set(name, [one]);
    else list.push(one);
  }
  for (const [office, list] of byName) {
    const [first, ...rest] = list.map((one) => spanOf(figureOf(one)));
    const mention = list[0]?.stranger?.is === "office" ? list[0].stranger.mention : null;
    if (first === undefined) continue;
    yield {
      outcome: "undecided",
      spans: [first, ...rest],
      data: {
        is: "stranger",
        office: office === "" ? "nhóm đơn vị" : office,
        near: mention?.near ?? [],
        several: (mention?.rows.length ?? 0) > 1,
        figures: list.slice(0, MOST).map((one) => figureOf(one).text),
      },
    };
  }
}

/** «quýinăm2024», as periods are compared, in words again: «quý I năm 2024». */
function periodWords(period: string): string {
  return period
    .replace(/tháng|quý|năm|kỳ|đầu|cuối/gu, " $& ")
    .replace(/\s+/gu, " ")
    .replace(/ (?:iii|iv|ii|i)(?![\p{L}\p{M}])/gu, (numeral) => numeral.toUpperCase())
    .trim();
}
