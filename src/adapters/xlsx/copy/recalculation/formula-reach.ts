import type { Area } from "../../../../core";
import {
  areaOfToken,
  tokenize,
  type AreaToken,
  type FormulaToken,
  type Offset,
} from "../../../formulas/formula-tokens";

/** An area of one sheet, by the sheet's place among the workbook's worksheets. */
export interface SheetArea {
  readonly sheet: number;
  readonly area: Area;
}

/** What a formula's result may depend on; `null` where that cannot be told, so that it may depend on everything. */
export type Reach = readonly SheetArea[] | null;

/** What references lean on. */
export interface ReferenceNames {
  /** Place of a worksheet by its lower-cased name. */
  readonly sheets: ReadonlyMap<string, number>;
  readonly defined: readonly DefinedName[];
}

export interface DefinedName {
  readonly name: string;
  /** The one sheet that knows it; null where all do. */
  readonly sheet: number | null;
  readonly formula: string;
}

/**
 * Functions whose result depends on nothing but what stands in their brackets. All others may reach further: INDIRECT
 * and OFFSET by design (unless they name a place outright), CUBE functions and GETPIVOTDATA no cell but those named, SUMIF by stretching its last range, functions of add-ins (TTHC.*) by reading the workbook.
 */
const CONFINED = new Set(
  `SUM SUBTOTAL AGGREGATE SUMPRODUCT PRODUCT AVERAGE AVERAGEA MIN MAX MINA MAXA MEDIAN MODE LARGE SMALL RANK RANK.EQ RANK.AVG COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS SUMIFS AVERAGEIFS
  ABS SIGN INT TRUNC ROUND ROUNDUP ROUNDDOWN MROUND CEILING FLOOR MOD QUOTIENT POWER SQRT EXP LN LOG LOG10 PI SUMSQ STDEV VAR
  IF IFS IFERROR IFNA AND OR NOT XOR TRUE FALSE SWITCH CHOOSE ISBLANK ISNUMBER ISTEXT ISERROR ISERR ISNA ISNONTEXT N T NA
  TEXT VALUE CONCATENATE CONCAT TEXTJOIN LEFT RIGHT MID LEN TRIM UPPER LOWER PROPER SUBSTITUTE REPLACE FIND SEARCH EXACT REPT CHAR CODE FIXED
  CUBEKPIMEMBER CUBEMEMBER CUBEMEMBERPROPERTY CUBERANKEDMEMBER CUBESET CUBESETCOUNT CUBEVALUE GETPIVOTDATA
  MATCH VLOOKUP HLOOKUP ROWS COLUMNS ROW COLUMN
  DATE YEAR MONTH DAY TODAY NOW EDATE EOMONTH WEEKDAY DATEVALUE DAYS RAND RANDBETWEEN`.split(/\s+/),
);
/** Written in front of functions that are younger than the file format. */
const YOUNGER = /^_XLFN\.(?:_XLWS\.)?/;
const MOST_NESTED_NAMES = 8;

/** @param own the sheet that the formula stands on */
export function reachOf(tokens: readonly FormulaToken[], own: number, offset: Offset, names: ReferenceNames): Reach {
  return collect(tokens, { own, offset, names, depth: 0 });
}

interface Place {
  /** null in a defined name's formula, where a reference without a sheet means the sheet that uses it. */
  readonly own: number | null;
  /** null in a defined name's formula, where a reference without `$` moves with its user. */
  readonly offset: Offset | null;
  readonly names: ReferenceNames;
  readonly depth: number;
}

function collect(tokens: readonly FormulaToken[], place: Place): Reach {
  const areas: SheetArea[] = [];
  const indirect = indirectArea(tokens, place);
  if (indirect !== null) return indirect;
  for (const token of tokens) {
    const found = ofToken(token, place);
    if (found === null) return null;
    areas.push(...found);
  }
  return areas;
}

/** `INDIRECT("Q1")`, alone: the place is written in the formula. */
function indirectArea(tokens: readonly FormulaToken[], place: Place): Reach {
  const [called, text, end, ...more] = tokens.filter(({ is }) => is !== "space");
  if (called?.is !== "function" || called.name !== "INDIRECT" || text?.is !== "string") return null;
  if (end?.is !== "sign" || end.text !== ")") return null;
  const [area, ...others] = tokenize(text.text.slice(1, -1).replaceAll('""', '"'));
  // Such a text stays as it is, wherever the formula is copied to.
  return area?.is === "area" && others.length === 0 && more.length === 0
    ? ofArea(area, { ...place, offset: { rows: 0, columns: 0 } })
    : null;
}

function ofToken(token: FormulaToken, place: Place): Reach {
  switch (token.is) {
    case "area":
      return ofArea(token, place);
    case "name":
      return ofName(token, place);
    case "function":
      return CONFINED.has(token.name.replace(YOUNGER, "")) ? [] : null;
    case "sign":
      // A colon here joins results (`A1:INDEX(…)`), brackets belong to tables, # to spilled areas.
      return ":[]#".includes(token.text) ? null : [];
    default:
      return [];
  }
}

function ofArea(token: AreaToken, { own, offset, names }: Place): Reach {
  const { sheets, from, to } = token;
  if (sheets?.isExternal === true) return [];
  if (offset === null && !(from.rowFixed && from.columnFixed && to.rowFixed && to.columnFixed)) return null;
  const area = areaOfToken(token, offset ?? { rows: 0, columns: 0 });
  if (sheets === null) return own === null ? null : [{ sheet: own, area }];
  const first = names.sheets.get(sheets.first.toLowerCase());
  const last = names.sheets.get(sheets.last.toLowerCase());
  if (first === undefined || last === undefined) return null;
  return Array.from({ length: Math.abs(last - first) + 1 }, (_, index) => ({
    sheet: Math.min(first, last) + index,
    area,
  }));
}

function ofName({ name, sheets }: Extract<FormulaToken, { is: "name" }>, { own, names, depth }: Place): Reach {
  if (/^(?:TRUE|FALSE)$/i.test(name)) return [];
  if (depth === MOST_NESTED_NAMES) return null;
  const scope = sheets === null ? own : (names.sheets.get(sheets.first.toLowerCase()) ?? null);
  const same = names.defined.filter((defined) => defined.name.toLowerCase() === name.toLowerCase());
  const found = same.find(({ sheet }) => sheet !== null && sheet === scope) ?? same.find(({ sheet }) => sheet === null);
  if (found === undefined || sheets?.isExternal === true) return null;
  return collect(tokenize(found.formula), { own: null, offset: null, names, depth: depth + 1 });
}
