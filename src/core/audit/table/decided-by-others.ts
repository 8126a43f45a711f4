import type { ComparedFigure, TableValue } from "./compared";

/**
 * What becomes of figures that are a slip of the pen away from a cell: one of a list whose others are all of that cell's
 * column is called wrong, one beside which others are of its row or column is asked about; the rest is what it is otherwise.
 */
export function decidedByOthers(compared: readonly ComparedFigure[]): readonly ComparedFigure[] {
  return compared.flatMap((one): readonly ComparedFigure[] => {
    const { maybe, otherwise = [] } = one;
    if (one.fit !== "near" || maybe === undefined) return [one];
    const beside = compared.filter((other) => other.fit === "agrees" && sentenceOf(other) === sentenceOf(one));
    const heard = maybe.map((cell) => ({
      cell,
      row: beside.filter((other) => other.key === one.key).length,
      column: beside.filter((other) => isInColumn(other, cell)).length,
    }));
    const most = Math.max(...heard.map(({ column }) => column));
    const [only, ...others] = most === 0 ? heard : heard.filter(({ column }) => column === most);
    if (only === undefined || others.length > 0) return otherwise;
    const { how, strong } = one.scoped;
    if (how === "named" && strong && only.column >= OF_A_LIST && sizeOf(one) >= SMALL)
      return [{ ...one, fit: "slip", with: only.cell }];
    return Math.max(only.row, only.column) < othersNeeded(one) ? otherwise : [{ ...one, with: only.cell }];
  });
}

/** So many others of a column make a list of it. */
const OF_A_LIST = 2;
const SMALL = 10;

/** The larger a number, the less likely it is a slip away from one of a row's cells by chance. */
function othersNeeded(one: ComparedFigure): number {
  const size = sizeOf(one);
  const isAlone = one.scoped.how === "named" ? 0 : 1;
  return one.of.is === "rate" ? (size < TELLING ? 2 : isAlone) : size >= LARGE ? isAlone : 2;
}

const TELLING = 100;
const LARGE = 1000;

/** The number whose digits are compared. */
function sizeOf({ of }: ComparedFigure): number {
  return of.is === "count" ? of.statement.value : of.share.scaled;
}

function isInColumn({ with: found }: ComparedFigure, { cells }: TableValue): boolean {
  const [own, ...more] = found?.cells ?? [];
  return own !== undefined && more.length === 0 && cells[0]?.column === own.column && cells[0].row !== own.row;
}

function sentenceOf({ of }: ComparedFigure): number {
  return of.is === "count" ? of.statement.sentence : of.share.sentence;
}
