import type { MergeSource } from "../../../usecases/merge/merge-source";
import type { MergeConflict, MergedTable } from "../../../usecases/merge/merge-sources";
import { conflictSource, conflictWords, rowRange, unitsIn } from "../../../usecases/merge/merge-words";
import type { Sendings, SkippedFile } from "../../../usecases/merge/expected-units";

/** What merging gave, with the files that gave nothing. */
export interface MergedFiles {
  readonly table: MergedTable;
  readonly skipped: readonly SkippedFile[];
  /** Null without a list of required units. */
  readonly sendings: Sendings | null;
  /** Files that were read or tried. */
  readonly files: number;
}

interface PlaceJson {
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
}

/** What `merge --json` prints; its schema is schema/merge.schema.json. */
export interface MergeJson {
  readonly out: string;
  readonly profile: string;
  readonly period: string | null;
  readonly files: number;
  readonly units: number;
  readonly sources: readonly (PlaceJson & {
    readonly period: string | null;
    readonly sheetDiffers: boolean;
    readonly errors: number;
    readonly firstError: string | null;
  })[];
  /** What was left out of the sums, and why. `kept`: the row that stands in the merged table. */
  readonly conflicts: readonly {
    readonly kind: MergeConflict["is"];
    readonly left: PlaceJson;
    readonly unit: string | null;
    readonly kept: PlaceJson | null;
    readonly what: string;
  }[];
  readonly skipped: readonly SkippedFile[];
  /** Tables of other periods in files that hold one of this period too. */
  readonly otherPeriods: readonly PlaceJson[];
  readonly matched: MergedTable["matched"];
  readonly expected: Sendings["units"] | null;
  readonly unexpected: readonly string[];
}

export function mergeJson(out: string, { table, skipped, sendings, files }: MergedFiles): MergeJson {
  return {
    out,
    profile: table.model.formTitle,
    period: table.period.text,
    files,
    units: unitsIn(table.root),
    sources: table.sources.map((source) => ({
      ...placeJson(source),
      period: source.period.text,
      sheetDiffers: source.period.sheetDiffers,
      errors: source.errors,
      firstError: source.firstError,
    })),
    conflicts: table.conflicts.map((conflict) => conflictJson(conflict, table)),
    skipped,
    otherPeriods: table.otherPeriods.map(placeJson),
    matched: table.matched,
    expected: sendings?.units ?? null,
    unexpected: sendings?.unexpected ?? [],
  };
}

function placeJson({ file, sheet, range }: MergeSource): PlaceJson {
  return { file, sheet, range };
}

function conflictJson(conflict: MergeConflict, table: MergedTable): MergeJson["conflicts"][number] {
  const source = conflictSource(conflict);
  const what = conflictWords(conflict, table);
  if (!("left" in conflict)) {
    const kept = conflict.is === "duplicate-table" ? placeJson(conflict.like) : null;
    return { kind: conflict.is, left: placeJson(source), unit: null, kept, what };
  }
  const { left, kept } = conflict;
  return {
    kind: conflict.is,
    left: { ...placeJson(source), range: rowRange(left) },
    unit: left.name,
    kept: { ...placeJson(kept.source), range: rowRange(kept) },
    what,
  };
}
