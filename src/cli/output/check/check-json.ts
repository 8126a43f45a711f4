import {
  columnLetters,
  doubtWords,
  repairWords,
  toA1,
  type CellValue,
  type Tally,
  type Citation,
  type Finding,
  type IndicatorResult,
  type Proposal,
  type Relation,
  type Repair,
  type RepairEdit,
  type RowDoubt,
  type Severity,
  type SlipKind,
  type Table,
} from "../../../core";
import type { CheckedAppendix } from "../../../usecases/check/check-appendix";
import { matrixCells, type MatrixCell } from "../../../usecases/check/check-matrix";
import type { RefusalJson } from "../../command";
import type { CheckedFile } from "./check-rows";
import { appendixName, type AppendixName } from "../../files/appendix-of-file";

/** What `check --json` prints; its schema is schema/check.schema.json. Addresses are of the sheet that `appendix` names. */
export interface CheckJson {
  readonly appendix: AppendixName;
  readonly summary: Tally;
  /** One outcome for each kind of check: with `--all-sheets` the tables are the rows of a matrix, and these its columns. */
  readonly kinds: readonly KindJson[];
  /** What is believed to hold between the columns, by their letters, and why. */
  readonly relations: readonly {
    readonly total: string;
    readonly parts: readonly string[];
    /** Of a balance: what is taken from its parts. */
    readonly less?: readonly string[];
    readonly kind: Relation["kind"];
    readonly evidence: Relation["evidence"];
    readonly rows: number;
    readonly holds: number;
  }[];
  readonly findings: readonly {
    readonly check: string;
    readonly outcome: "broken" | "undecided";
    readonly severity: Severity;
    readonly at: readonly string[];
    readonly data: Finding["data"];
    readonly what: string;
    readonly why: string;
    readonly todo: string;
    readonly source: Citation;
  }[];
  /** One wrong cell with the errors that it causes, as indices into `findings`. */
  readonly faults: readonly {
    readonly at: string;
    readonly findings: readonly number[];
    readonly repair: number | null;
    readonly doubt: number | null;
  }[];
  /** One proposal per independent fault, the most certain first. Nothing is changed by them. */
  readonly repairs: readonly RepairJson[];
  /** Faults of rows, which no count would mend: each is said, none is ever carried out. */
  readonly doubts: readonly DoubtJson[];
  readonly indicators: readonly Omit<IndicatorResult, "label">[];
  /** The other tables of its sheet, where it has some; not with `--all-sheets`, which lists them. */
  readonly beside?: readonly CheckJson[];
}

type KindJson = Omit<MatrixCell, "because"> & { readonly because?: string };

interface EditJson {
  readonly at: string;
  readonly found: CellValue;
  readonly next: number;
  readonly formula: boolean;
}

/** Changes that close every equation that they explain, as indices into `findings`, and break none. */
export interface ProposalJson {
  readonly edits: readonly EditJson[];
  /** Totals that added the wrong count up rightly, and are added up anew with the edits. */
  readonly follows?: readonly EditJson[];
  readonly kind: SlipKind;
  readonly confidence: number;
  readonly explains: readonly number[];
  readonly what: string;
}

export interface RepairJson extends ProposalJson {
  readonly safety: "needs-a-person";
  /** False where the alternatives are about as good. */
  readonly certain: boolean;
  readonly alternatives: readonly ProposalJson[];
}

export interface DoubtJson {
  readonly kind: RowDoubt["is"];
  readonly at: string;
  /** Sheet rows that it speaks of, as Excel counts: the doubted row first, then its twin. */
  readonly rows: readonly number[];
  /** Counts of the row that is missing, in the order of the table's columns; empty for other kinds. */
  readonly figures: readonly number[];
  readonly explains: readonly number[];
  readonly what: string;
}

interface RefusedJson {
  readonly refusal: RefusalJson;
}

/** One of many files: its tables one after the other, or the refusal in the place of a file without one. */
export function checkedFileJson({ file, found }: CheckedFile): readonly (CheckJson | RefusedJson)[] {
  return "reason" in found ? [{ refusal: found }] : found.map((appendix) => checkJson(file, appendix));
}

export function checkJson(file: string, appendix: CheckedAppendix): CheckJson {
  return {
    appendix: appendixName(file, appendix),
    summary: appendix.summary,
    kinds: matrixCells(appendix).map(({ because, ...cell }) => ({ ...cell, ...(because === null ? {} : { because }) })),
    relations: appendix.table.relations.map((relation) => relationJson(appendix.table, relation)),
    findings: appendix.findings.map(({ check, outcome, severity, at, data, what, why, todo, source }) => ({
      check,
      outcome,
      severity,
      at: at.map(toA1),
      data,
      what,
      why,
      todo,
      source,
    })),
    faults: appendix.faults.map(({ cell, findings, repair, doubt }) => ({ at: toA1(cell), findings, repair, doubt })),
    repairs: appendix.repairs.map((repair) => repairJson(appendix.table, repair)),
    doubts: appendix.doubts.map((doubt) => doubtJson(appendix.table, doubt)),
    indicators: appendix.indicators.map(({ id, numerator, denominator, base, value }) => ({
      id,
      numerator,
      denominator,
      base,
      value,
    })),
    ...(appendix.beside.length === 0 ? {} : { beside: appendix.beside.map((other) => checkJson(file, other)) }),
  };
}

function relationJson(table: Table, relation: Relation): CheckJson["relations"][number] {
  const letters = (column: number): string => columnLetters(table.columns[column]?.at ?? 0);
  const { kind, evidence, rows, holds } = relation;
  return relation.kind === "rate"
    ? {
        total: columnLetters(table.rates[relation.rate]?.at ?? 0),
        parts: [...relation.numerator, ...relation.base].map(letters),
        kind,
        evidence,
        rows,
        holds,
      }
    : {
        total: letters(relation.total),
        parts: relation.parts.map(letters),
        ...("less" in relation ? { less: relation.less.map(letters) } : {}),
        ...("before" in relation ? { before: letters(relation.before) } : {}),
        kind,
        evidence,
        rows,
        holds,
      };
}

export function repairJson(table: Table, repair: Repair): RepairJson {
  return {
    ...proposalJson(table, repair),
    safety: repair.safety,
    certain: repair.certain,
    alternatives: repair.alternatives.map((other) => proposalJson(table, other)),
  };
}

function proposalJson(table: Table, proposal: Proposal): ProposalJson {
  const { edits, follows = [], kind, confidence, explains } = proposal;
  const editJson = ({ at, found, next, formula }: RepairEdit): EditJson => ({ at: toA1(at), found, next, formula });
  return {
    edits: edits.map(editJson),
    ...(follows.length === 0 ? {} : { follows: follows.map(editJson) }),
    kind,
    confidence: Math.round(confidence * 1000) / 1000,
    explains,
    what: repairWords(table, proposal),
  };
}

function doubtJson(table: Table, doubt: RowDoubt): DoubtJson {
  const rows = "row" in doubt ? [doubt.row, ...("twin" in doubt ? [doubt.twin] : [])] : [];
  return {
    kind: doubt.is,
    at: toA1(doubt.at),
    rows: rows.map((row) => (table.rows[row]?.at ?? 0) + 1),
    figures: "figures" in doubt ? doubt.figures : [],
    explains: doubt.explains,
    what: doubtWords(table, doubt),
  };
}
