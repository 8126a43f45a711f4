import type { Table } from "../model/table";
import { bareWords } from "../reading/header/header-text";
import { isNamedBeside } from "./sums/beside-units";

/** What the names of rows are headed by where each row is a measure or a period. */
const MEASURES = /^(?:chi tieu|noi dung|tieu chi|chi so|nhiem vu|ky|ky bao cao|thoi gian|thang|quy|nam|ngay)$/;

/** Whether the rows of a table of no known form are measures or periods, which no total adds up. */
export function areMeasures({ profile, rows }: Table): boolean {
  if (profile.readFromTable !== true) return false;
  return (
    profile.unitHeader.some((title) => MEASURES.test(bareWords(title))) ||
    rows.every(({ kind, name }) => kind !== "unit" || isNamedBeside(name))
  );
}
