import type { BoundFigures } from "./claim";
import type { Tie } from "./ties";
import { percentTied, sumTie, tiedOf } from "./ties";

/** What a claim's bound figures must do. */
export function tieOf(binds: BoundFigures): Tie {
  switch (binds.is) {
    case "cell":
      return { is: "sum", plus: [tiedOf(binds.statement)], minus: [], constant: binds.value, tolerance: 0 };
    case "sum":
      return sumTie(binds.totals, binds.parts);
    case "share":
      return {
        is: "share",
        percent: percentTied(binds.share),
        above: binds.numerator.map(tiedOf),
        off: [],
        below: binds.denominator.map(tiedOf),
        tolerance: binds.share.tolerance,
        ...(binds.perhapsOther === undefined ? {} : { perhapsOther: binds.perhapsOther }),
      };
  }
}
