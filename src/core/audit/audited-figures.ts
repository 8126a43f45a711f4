import { isError, rankOf } from "../judging/judging";
import type { CellRef } from "../model/cell";
import type { AuditFigure, AuditFinding } from "./audit";
import type { Scene } from "./claims/claim";
import { levelWords, measureWords, nounWords } from "./claims/words";
import type { Figure } from "./figures/token";
import type { Share, Statement } from "./meaning/statement";
import type { JudgedClaim } from "./rules/all-rules";

/** Offsets of figures that are the table's own. */
export function agreedWith(judged: readonly JudgedClaim[]): ReadonlySet<number> {
  return new Set(
    judged.flatMap(({ judge, claim }) =>
      CONFIRMS.has(judge) && claim.outcome === "holds" ? claim.spans.map(({ start }) => start) : [],
    ),
  );
}

/** Rules that hold a text against what it reports. */
export const AGAINST_TABLE: ReadonlySet<string> = new Set(["agrees-with-table", "agrees-with-facts"]);

/** Those, and the one that holds an office's percentage and rank against the table. */
const CONFIRMS: ReadonlySet<string> = new Set([...AGAINST_TABLE, "extreme-in-table"]);

/** By the offset of a figure, what was found of it. */
interface Fared {
  readonly holding: ReadonlySet<number>;
  /** Indices of claims, and of findings. */
  readonly tested: ReadonlyMap<number, readonly number[]>;
  readonly found: ReadonlyMap<number, readonly number[]>;
  readonly cells: ReadonlyMap<number, readonly CellRef[]>;
  readonly agreed: ReadonlySet<number>;
  readonly findings: readonly AuditFinding[];
}

/** How each figure fared: the worst that was found of it. Of scenes that read the same figure the last is heard. */
export function figuresOf(
  scenes: readonly Scene[],
  judged: readonly JudgedClaim[],
  findings: readonly AuditFinding[],
  agreed: ReadonlySet<number>,
): readonly AuditFigure[] {
  const holding = new Set<number>();
  const tested = new Map<number, number[]>();
  judged.forEach(({ claim }, index) =>
    claim.spans.forEach(({ start }) => {
      const known = tested.get(start);
      if (known === undefined) tested.set(start, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }),
  );
  const cells = new Map<number, readonly CellRef[]>();
  for (const { claim } of judged) {
    if (claim.outcome === "holds") claim.spans.forEach(({ start }) => holding.add(start));
    if (claim.cells !== undefined) cells.set(claim.spans[0].start, claim.cells);
  }
  const found = new Map<number, number[]>();
  findings.forEach(({ spans }, index) =>
    spans.forEach(({ start }) => {
      const known = found.get(start);
      if (known === undefined) found.set(start, [index]);
      else known.push(index);
    }),
  );
  const fared: Fared = { holding, tested, found, cells, agreed, findings };
  const figures = new Map<number, AuditFigure>();
  for (const scene of scenes) for (const figure of figuresIn(scene, fared)) figures.set(figure.span.start, figure);
  return [...figures.values()].sort((one, other) => one.span.start - other.span.start);
}

function figuresIn(
  { read, meaning, table }: Scene,
  { holding, tested, found, cells, agreed, findings }: Fared,
): readonly AuditFigure[] {
  const counted = new Map(meaning.statements.map((statement) => [statement.figure, statement]));
  const shared = new Map(meaning.shares.map((share) => [share.figure, share]));
  return read.figures.map((figure, index): AuditFigure => {
    const statement = counted.get(index);
    const share = shared.get(index);
    const words =
      statement === undefined
        ? measureWords(share?.measure ?? null)
        : [
            measureWords(statement.measure) || statement.words,
            levelWords(statement.levels),
            statement.population === "dossier" ? "" : nounWords(statement.population),
          ]
            .filter((part) => part !== "")
            .join(" · ");
    const own = found.get(figure.start) ?? [];
    // What the table says too is not wrong for what stands beside it.
    const worst = own
      .map((at) => findings[at])
      .filter((finding) => finding !== undefined)
      .filter(({ check }) => !agreed.has(figure.start) || AGAINST_TABLE.has(check))
      .sort((one, other) => rankOf(one) - rankOf(other))[0];
    const status =
      worst === undefined
        ? holding.has(figure.start)
          ? "holds"
          : "unused"
        : worst.outcome === "undecided"
          ? // What the text proves of itself holds, though the table is of another period.
            AGAINST_TABLE.has(worst.check) && holding.has(figure.start)
            ? "holds"
            : "undecided"
          : isError(worst)
            ? "broken"
            : "warning";
    const inTable = cells.get(figure.start);
    const claims = tested.get(figure.start) ?? [];
    const understood =
      statement !== undefined
        ? statement.measure !== null ||
          statement.levels !== "" ||
          statement.parent !== null ||
          (statement.population !== "dossier" && statement.population !== "otherNoun")
        : share !== undefined && (share.measure !== null || share.of !== null || share.kind !== "share");
    return {
      span: { start: figure.start, end: figure.end, text: figure.text },
      understood,
      status,
      ...(words === "" ? {} : { meaning: words }),
      ...(inTable === undefined ? {} : { cells: inTable }),
      findings: own,
      claims,
      ...(claims.length > 0 || own.length > 0
        ? {}
        : { untested: whyUntested(figure, statement, share, table !== null) }),
    };
  });
}

/** Why a figure could be held against nothing. */
function whyUntested(
  figure: Figure,
  statement: Statement | undefined,
  share: Share | undefined,
  hasTable: boolean,
): string {
  if (figure.tabular) return "Số trong bảng của văn bản không theo một quan hệ cộng hay tỷ lệ nào nhận ra được.";
  if (figure.range) return "Văn bản chỉ nêu một khoảng, không nêu một số.";
  if (statement?.aside === "average") return "Số bình quân không cộng với số khác.";
  if (statement?.aside === "formerly" || (statement?.period ?? null) !== null)
    return "Số của kỳ khác, văn bản không nêu mức tăng, giảm để đối chiếu.";
  if (share?.kind === "goal" || share?.kind === "limit")
    return "Chỉ tiêu, mức giới hạn không phải kết quả tính từ số khác.";
  if (share?.kind === "growth") return "Văn bản không nêu đủ số của hai kỳ để tính mức tăng, giảm này.";
  if (share !== undefined) return "Chưa rõ tỷ lệ này tính từ những số nào trong văn bản.";
  return hasTable
    ? "Không gắn với số nào khác trong văn bản hay ô nào của bảng."
    : "Không gắn với số nào khác trong văn bản.";
}
