import { measure } from "../../../indicators/measure";
import type { CellRef } from "../../../model/cell";
import { toA1 } from "../../../model/cell";
import type { Table } from "../../../model/table";
import { writeCount } from "../../../numerals/write";
import { cellsWords, numberWords } from "../../../wording/cell-words";
import type { Claim, Rule, Scene, Span } from "../../claims/claim";
import { spanOf } from "../../claims/claim";
import type { Group } from "../../claims/group";
import { isSlip } from "../../claims/rounding";
import { nameOf } from "../../claims/words";
import type { Statement } from "../../meaning/statement";
import { maybeSamePeriod } from "../../table/period";
import { levelScope, officeScope } from "../../table/table-scope";
import type { TableScope } from "../../table/table-scope";

export type TableData =
  | {
      readonly is: "differs";
      readonly name: string;
      readonly printed: string;
      readonly scope: string;
      readonly value: number;
      readonly cells: readonly string[];
      readonly formula: string | null;
    }
  /** Figures that the table could not be asked about. */
  | { readonly is: "not-compared"; readonly figures: readonly string[]; readonly because: "not-in-table" | "unlike" };

/** A figure with what the table says of the same measure and office. */
interface Compared {
  readonly statement: Statement;
  readonly scope: TableScope;
  readonly value: number;
  readonly cells: readonly CellRef[];
  readonly formula: string | null;
  readonly agrees: boolean;
}

/** Figures of the text are those of the table, by meaning, office and period. */
export const agreesWithTable: Rule<"agrees-with-table", TableData> = {
  id: "agrees-with-table",
  title: "Số trong văn bản khớp bảng số liệu",
  severity: "error",
  source: { document: "Bảng số liệu kèm theo văn bản" },

  *judge(scene) {
    const { table } = scene;
    if (table === null) return;
    const unknown: Statement[] = [];
    const unlike: Statement[] = [];
    for (const group of scene.groups) {
      const period = scene.meaning.blocks[group.block]?.period ?? null;
      if (group.population !== "dossier" || group.cumulative || !maybeSamePeriod(period, scene.period)) continue;
      const compared: Compared[] = [];
      for (const [id, statement] of measuresOf(scene, group)) {
        const found = compare(scene, table, group, id, statement);
        if (found === null) unknown.push(statement);
        else compared.push(found);
      }
      if (isAbout(compared, period !== null && scene.period !== null)) for (const one of compared) yield claimOf(one);
      else unlike.push(...compared.map(({ statement }) => statement));
    }
    yield* notCompared(unknown, "not-in-table");
    yield* notCompared(unlike, "unlike");
  },

  explain(data) {
    if (data.is === "not-compared") {
      return {
        what: `Chưa đối chiếu được ${data.figures.join(", ")} với bảng số liệu`,
        why:
          data.because === "not-in-table"
            ? "Bảng không có cột hoặc đơn vị tương ứng với các số này."
            : "Phần lớn các số này khác bảng, có lẽ thuộc đơn vị hoặc kỳ báo cáo khác.",
        todo: "Đối chiếu các số này với nguồn khác.",
      };
    }
    const where = data.formula === null ? cellsWords(data.cells) : `${data.formula}, ${cellsWords(data.cells)}`;
    return {
      what: `Văn bản ghi ${data.name} ${data.printed}, bảng ghi ${numberWords(data.value)} (${data.scope}: ${where}), lệch ${numberWords(Math.abs(data.value - printedValue(data.printed)))}`,
      why: "Số trong văn bản phải là số của bảng kèm theo, cùng đơn vị và cùng kỳ.",
      todo: `Đối chiếu với phần mềm một cửa; nếu bảng đúng thì sửa thành ${numberWords(data.value)}.`,
    };
  },
};

function printedValue(text: string): number {
  return Number(text.replace(/[^\d]/g, "")) || 0;
}

/** The counts of a group, and those listed by office under one of them. */
function* measuresOf(scene: Scene, group: Group): Iterable<readonly [string, Statement]> {
  const taken = new Set<Statement>();
  for (const [id, statement] of group.counts) {
    taken.add(statement);
    yield [id, statement];
  }
  for (const statement of group.members) {
    const parent = statement.parent === null ? undefined : scene.meaning.statements[statement.parent];
    const whole = parent?.measure ?? null;
    if (
      !taken.has(statement) &&
      statement.measure === null &&
      whole !== null &&
      scene.table !== null &&
      officeScope(scene.table, statement.words) !== null
    )
      yield [whole === "onTime" ? "resolvedInTime" : whole, statement];
  }
}

function compare(scene: Scene, table: Table, group: Group, id: string, statement: Statement): Compared | null {
  const subject = scene.meaning.blocks[group.block]?.subject ?? null;
  const scope =
    (statement.measure === null ? officeScope(table, statement.words) : null) ??
    (subject === null ? null : officeScope(table, subject)) ??
    levelScope(table, group.levels);
  if (scope === null) return null;
  // «Tiếp nhận» may leave out what was carried over; «quá hạn» may be settled, pending or both.
  const ids = [id, ...(id === "received" && !statement.inclusive ? ["receivedNew"] : []), ...statement.alternatives];
  const answers = ids.map((one) => measure(table, scope.scope, one)).filter((answer) => answer.is === "known");
  const [first] = answers;
  if (first === undefined) return null;
  const same = answers.find(({ value }) => Math.abs(value - statement.value) <= statement.tolerance);
  const { value, from, formula } = same ?? first;
  return { statement, scope, value, cells: from, formula: formula ?? null, agrees: same !== undefined };
}

/** Whether a passage is about these rows: it says so, or most of its figures are theirs. */
function isAbout(compared: readonly Compared[], periodIsKnown: boolean): boolean {
  const agreeing = compared.filter(({ agrees }) => agrees).length;
  if (compared.length === 0) return false;
  // All of them right but for slips of the pen: «113.084» for 113.048.
  if (compared.every(({ agrees, value, statement }) => agrees || isSlip(value, statement.value))) return true;
  if (compared.every(({ scope }) => scope.named) || periodIsKnown) return agreeing > 0 || compared.length === 1;
  return agreeing * 2 >= compared.length && agreeing >= 2;
}

/** More cells than this are named by their count alone. */
const MOST_CELLS = 12;

function claimOf({ statement, scope, value, cells, formula, agrees }: Compared): Claim<TableData> {
  const span = spanOf(statement);
  const data: TableData = {
    is: "differs",
    name: nameOf(statement),
    printed: statement.text,
    scope: scope.name,
    value,
    cells: cells.slice(0, MOST_CELLS).map(toA1),
    formula,
  };
  const exact = statement.tolerance === 0;
  return {
    outcome: agrees ? "holds" : "broken",
    spans: [span],
    data,
    cells,
    ...(exact ? { binds: { is: "cell" as const, statement, value } } : {}),
    ...(agrees ? {} : { correction: [{ span, next: writeCount(value) }] }),
  };
}

function* notCompared(
  statements: readonly Statement[],
  because: "not-in-table" | "unlike",
): Iterable<Claim<TableData>> {
  const ordered = [...statements].sort((one, other) => one.start - other.start);
  const [first, ...rest] = ordered.map(spanOf);
  if (first === undefined) return;
  const spans: [Span, ...Span[]] = [first, ...rest];
  yield {
    outcome: "undecided",
    spans,
    data: {
      is: "not-compared",
      figures: ordered.slice(0, MOST_CELLS).map((statement) => `${nameOf(statement)} ${statement.text}`.trim()),
      because,
    },
  };
}
