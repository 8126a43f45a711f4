import { useEffect, useState } from "preact/hooks";
import type { Table } from "../../core";
import type { Targets } from "../../usecases/charts/unit-figures";
import { targetsKept } from "../../usecases/report/office-targets";
import type { LiveTools, PaneHost } from "../session/host";

const NONE: Targets = {};

/**
 * The targets of a table's office: typed in this session, otherwise as they were kept for an earlier report.
 * @param typed null before the report was looked at
 */
export function useTargets(
  { book, offices, live }: Pick<PaneHost, "book" | "offices"> & { readonly live?: Pick<LiveTools, "memory"> },
  table: Table,
  typed: Targets | null,
): Targets {
  const memory = live?.memory;
  const [kept, setKept] = useState<{ readonly of: Table; readonly targets: Targets } | null>(null);
  useEffect(() => {
    let isOver = false;
    const places = { book, ...(memory === undefined ? {} : { memory }), ...(offices === undefined ? {} : { offices }) };
    void targetsKept(places, table).then((targets) => {
      if (!isOver) setKept({ of: table, targets });
    });
    return () => {
      isOver = true;
    };
  }, [book, memory, offices, table]);
  return typed ?? (kept?.of === table ? kept.targets : NONE);
}
