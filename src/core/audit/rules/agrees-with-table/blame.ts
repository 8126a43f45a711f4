import type { Against } from "../../table/against";
import type { ComparedFigure } from "../../table/compared";

/** Below this a slip of the pen proves nothing: any digit is one slip from any other. */
const TELLING = 1000;

/**
 * Whether a figure that was compared is called right or wrong; "unlike" where the passage may be about something else,
 * null where its own text decides.
 */
export function blamed(
  one: ComparedFigure,
  found: Against,
  periodIsKnown: boolean,
): "holds" | "broken" | "unlike" | null {
  const { fit, of, scoped } = one;
  if (fit !== "agrees" && fit !== "slip" && fit !== "differs") return fit === "absent" ? "unlike" : null;
  const same = found.compared.filter(({ key }) => key === one.key);
  const agreeing = same.filter((other) => other.fit === "agrees").length;
  const differing = same.filter((other) => other.fit === "differs" && other.of.is === "count").length;
  if (of.is === "rate") {
    if (fit === "agrees") return "holds";
    return one.boundInText || !found.isAbout || agreeing < 2 ? null : "broken";
  }
  const about = isAbout(same.length, agreeing, differing);
  if (fit === "agrees") return about || scoped.how !== "silent" ? "holds" : "unlike";
  return about ? "broken" : "unlike";

  function isAbout(all: number, right: number, wrong: number): boolean {
    // All of them right but for slips of the pen: «113.084» for 113.048.
    if (wrong === 0 && (right > 0 || found.isAbout || isTelling(same))) return true;
    if (found.isAbout && (scoped.how === "named" || scoped.how === "group") && scoped.strong) return true;
    if (scoped.how === "named" && scoped.strong) return right > 0 || (all === 1 && !found.isOther);
    if (periodIsKnown) return right > 0 || all === 1;
    return right * 2 >= right + wrong && right >= 2;
  }
}

function isTelling(compared: readonly ComparedFigure[]): boolean {
  return compared.some(
    ({ of, scoped }) => of.is === "count" && (of.statement.value >= TELLING || scoped.how === "named"),
  );
}
