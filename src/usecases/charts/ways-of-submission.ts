import { columnIndex, measureInAgreement, measureLabel, type CellRef, type Table } from "../../core";

/** One way in which dossiers came in, over the whole table. */
export interface Way {
  /** Its measure. */
  readonly id: string;
  /** «Trực tuyến», as the form calls it. */
  readonly name: string;
  readonly count: number;
  readonly cells: readonly CellRef[];
}

/** How dossiers came in: the parts that the form itself adds up beside those carried over; empty where they are not all known. */
export function waysOfSubmission(table: Table): readonly Way[] {
  const sum = table.profile.identities.find(({ parts }) =>
    parts.some((id) => /^(?:receivedOnline|onlineFull)$/.test(id)),
  );
  const ids = (sum?.parts ?? []).filter((id) => id !== "carriedOver" && columnIndex(table, id) >= 0);
  const ways = ids.flatMap((id): Way[] => {
    const figure = measureInAgreement(table, "whole", id);
    if (figure.is !== "known") return [];
    return [{ id, name: capital(measureLabel(table.profile, id)), count: figure.value, cells: figure.from }];
  });
  const all = ways.reduce((sum, { count }) => sum + count, 0);
  return ways.length < 2 || ways.length < ids.length || all === 0 ? [] : ways;
}

function capital(label: string): string {
  return label.charAt(0).toLocaleUpperCase("vi") + label.slice(1);
}
