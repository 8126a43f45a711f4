import type { Table } from "../model/table";

/** Where the dossiers of a form that is known are counted. */
const ONE_STOP = "phần mềm một cửa";
const ANY_SOURCE = "số liệu gốc";

/** What figures of the table are held against before one is changed: the table may be any office's own, of no dossiers at all. */
export function sourceWords({ profile, columns }: Table): string {
  const isOwn = profile.readFromTable === true && !columns.some(({ label }) => /hồ sơ/iu.test(label.normalize("NFC")));
  return isOwn ? ANY_SOURCE : ONE_STOP;
}

/** A check's advice, which speaks of dossiers, as it is said of this table. */
export function adviceFor(table: Table, advice: string): string {
  return advice.replaceAll(ONE_STOP, sourceWords(table));
}
