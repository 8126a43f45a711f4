import { auditText } from "../../../src/core/audit/audit-text";
import { isError } from "../../../src/core";
import { buildTable } from "../../tables/build-table";
import { quarter1Of2021 } from "../../tables/quarter-1-2021";
import {
  OF_TABLES,
  blamedIn,
  changesIn,
  paragraphsOfFacts,
  paragraphsOfTables,
  written,
  type Change,
} from "../own-paragraphs-written";
import { RandomSource } from "../../tables/random-source";
import { eighth } from "./eighth";
import { eighteenth } from "./eighteenth";
import { eleventh } from "./eleventh";
import { fifth } from "./fifth";
import { fifteenth } from "./fifteenth";
import { first } from "./first";
import { fourteenth } from "./fourteenth";
import { fourth } from "./fourth";
import { ninth } from "./ninth";
import type { BoundText } from "./passages";
import { second } from "./second";
import { seventeenth } from "./seventeenth";
import { seventh } from "./seventh";
import { sixteenth } from "./sixteenth";
import { sixth } from "./sixth";
import { numbersOf, slipOf, slipsIn, type Slipped } from "./slip-figures";
import { tenth } from "./tenth";
import { third } from "./third";
import { thirteenth } from "./thirteenth";
import { twelfth } from "./twelfth";

const lists: Readonly<Record<string, readonly BoundText[]>> = {
  first,
  second,
  third,
  fourth,
  fifth,
  sixth,
  seventh,
  eighth,
  ninth,
  tenth,
  eleventh,
  twelfth,
  thirteenth,
  fourteenth,
  fifteenth,
  sixteenth,
  seventeenth,
  eighteenth,
};

interface Told {
  readonly noticed: boolean;
  readonly atFigure: boolean;
  readonly asError: boolean;
  /** Of each correction that is offered whether it gives the right passage back. */
  readonly corrections: readonly boolean[];
}

/** What is said of a slip, of that which was not said before it. */
function toldOf({ right }: BoundText, { wrong, start, end }: Slipped): Told {
  const key = ({ outcome, what }: { outcome: string; what: string }): string => `${outcome} ${what}`;
  const before = new Set(auditText(right).findings.map(key));
  const findings = auditText(wrong).findings.filter((one) => one.severity !== "note" && !before.has(key(one)));
  const errors = findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error");
  const at = (all: typeof findings): boolean =>
    all.some(({ spans }) => spans.some((span) => span.start < end && span.end > start));
  return {
    noticed: findings.length > 0,
    atFigure: at(findings),
    asError: at(errors),
    corrections: errors.flatMap(({ correction = [] }) =>
      correction.map(({ span, next }) => wrong.slice(0, span.start) + next + wrong.slice(span.end) === right),
    ),
  };
}

function share(label: string, all: readonly boolean[]): string {
  const right = all.filter(Boolean).length;
  return `${label} ${right}/${all.length} (${Math.round((100 * right) / Math.max(1, all.length))}%)`;
}

/** Prints for a list of right passages what is blamed, tested and noticed; `verbose`: each miss too. @returns how many right ones are blamed */
export function printRecall(name: string, times: number, seed: number, verbose: boolean): number {
  const list = lists[name];
  if (list === undefined) throw new RangeError(`${name} is none of ${Object.keys(lists).join(", ")}`);
  const random = new RandomSource(seed);
  const missed: string[] = [];
  let [blamed, doubts, ties, tested] = [0, 0, 0, 0];
  const told: Told[] = [];
  for (const text of list) {
    const { claims, findings } = auditText(text.right);
    const errors = findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error");
    blamed += errors.length > 0 ? 1 : 0;
    const doubted = findings.filter(({ outcome }) => outcome === "undecided");
    doubts += doubted.length;
    missed.push(...doubted.map(({ what }) => `doubted: ${what} in ${text.right}`));
    missed.push(...errors.map(({ what }) => `blamed: ${what} in ${text.right}`));
    const held = claims
      .filter(({ outcome }) => outcome === "holds")
      .map(({ spans }) => new Set(spans.flatMap((span) => numbersOf(span.text))));
    for (const tie of text.ties) {
      const holds = held.some((numbers) => tie.every((number) => numbers.has(number)));
      ties += 1;
      tested += holds ? 1 : 0;
      if (!holds) missed.push(`untested: ${tie.join(" ")} in ${text.right}`);
    }
    for (const slip of slipsIn(text, random, times)) {
      const said = toldOf(text, slip);
      told.push(said);
      const where = `${text.right.slice(Math.max(0, slip.start - 40), slip.start)}[${slip.printed} → ${slip.instead}]`;
      if (!said.atFigure) missed.push(`${said.noticed ? "elsewhere" : "unnoticed"}: ${where}`);
      if (said.corrections.includes(false)) missed.push(`wrong correction: ${where}`);
    }
  }
  console.log(
    [
      `${name}: right passages blamed ${blamed}/${list.length}, figures of them doubted ${doubts}`,
      `identities tested ${tested}/${ties} (${Math.round((100 * tested) / ties)}%)`,
      share(
        "slips noticed",
        told.map(({ noticed }) => noticed),
      ),
      share(
        "at the figure",
        told.map(({ atFigure }) => atFigure),
      ),
      share(
        "as an error there",
        told.map(({ asError }) => asError),
      ),
      share(
        "corrections right",
        told.flatMap(({ corrections }) => corrections),
      ),
    ].join("; "),
  );
  if (verbose) for (const one of missed) console.log(`  ${one}`);
  return blamed;
}

/** Prints how many changes of figures in our own paragraphs are noticed at the figure, and before a report is sent. @returns how many unchanged ones are blamed */
export function printOwn(times: number, seed: number, verbose: boolean): number {
  const random = new RandomSource(seed);
  const table = buildTable({ rows: quarter1Of2021 });
  const sampled = OF_TABLES.flatMap((id) => {
    const text = written(id, table);
    return text === null ? [] : [{ text, against: { table } }];
  });
  let blamed = 0;
  for (const [name, paragraphs] of [
    ["own paragraphs against tables", [...sampled, ...paragraphsOfTables(random)]],
    ["own paragraphs against facts", paragraphsOfFacts()],
  ] as const) {
    const pen = (printed: string): string | null => slipOf(/^[\d.,]*\d/.exec(printed)?.[0] ?? "0", random);
    const changes = Array.from({ length: times }).flatMap(() =>
      paragraphs.flatMap((paragraph) =>
        changesIn(paragraph, (printed) => {
          const next = pen(printed);
          return next === null ? null : printed.replace(/^[\d.,]*\d/, next);
        }),
      ),
    );
    blamed += paragraphs.filter((paragraph) => blamedIn(paragraph).length > 0).length;
    const stopped = ({ findings }: Change): boolean => findings.some(isError);
    console.log(
      [
        `${name}: blamed ${blamed}/${paragraphs.length}`,
        share(
          "changes noticed at the figure",
          changes.map(({ noticed }) => noticed),
        ),
        share("stopped before sending", changes.map(stopped)),
      ].join("; "),
    );
    if (verbose) for (const { noticed, where } of changes) if (!noticed) console.log(`  unnoticed: ${where}`);
  }
  return blamed;
}
