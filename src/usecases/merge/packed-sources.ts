import type { HeaderLayout, MergeSource, SourceRow } from "./merge-source";

type Columns = MergeSource["columns"];

/** A table as it passes from one thread to another: in few and plain pieces, without what was sent before. */
export interface PackedSource extends Omit<MergeSource, "rows" | "layout" | "columns"> {
  /** The first time in words, then by its place among those that were sent. */
  readonly columns: Columns | number;
  /** Null where an earlier table of the form came with it. */
  readonly layout: HeaderLayout | null;
  readonly names: readonly string[];
  /** Null where no row has a section. */
  readonly sections: readonly (readonly string[])[] | null;
  readonly at: readonly number[];
  /** Row by row. */
  readonly values: SourceRow["values"];
}

/** Packs what one thread sends, in that order. */
export function sourcePacker(): (source: MergeSource) => PackedSource {
  const sentColumns = new Map<string, number>();
  const sentLayouts = new Set<HeaderLayout>();
  return ({ rows, layout, columns, ...source }) => {
    const print = JSON.stringify(columns);
    const known = sentColumns.get(print);
    if (known === undefined) sentColumns.set(print, sentColumns.size);
    const isSent = sentLayouts.has(layout);
    sentLayouts.add(layout);
    return {
      ...source,
      columns: known ?? columns,
      layout: isSent ? null : layout,
      names: rows.map(({ name }) => name),
      sections: rows.some(({ sections }) => sections.length > 0) ? rows.map(({ sections }) => sections) : null,
      at: rows.map(({ at }) => at),
      values: rows.flatMap(({ values }) => values),
    };
  };
}

/** The reverse, for what that thread sends. */
export function sourceUnpacker(): (packed: PackedSource) => MergeSource {
  const known: Columns[] = [];
  const layouts = new Map<string, HeaderLayout>();
  return ({ columns: sent, layout: own, names, sections, at, values, ...packed }) => {
    const columns = typeof sent === "number" ? known[sent] : sent;
    if (typeof sent !== "number") known.push(sent);
    const layout = own ?? layouts.get(packed.form);
    if (columns === undefined || layout === undefined) throw new Error("Tables were not unpacked in their order");
    layouts.set(packed.form, layout);
    const rows: SourceRow[] = [];
    const source: MergeSource = { ...packed, columns, layout, rows };
    names.forEach((name, row) =>
      rows.push({
        source,
        name,
        sections: sections?.[row] ?? NONE,
        at: at[row] ?? 0,
        values: values.slice(row * columns.length, (row + 1) * columns.length),
      }),
    );
    return source;
  };
}

const NONE: readonly string[] = [];
