import type { MeasureId } from "./all-measures";

/** Prefix of the same counts for dossiers interlinked to the office of the provincial People's Committee. */
export const OFFICE = "office.";

/** Id of a count in a facts file. */
export type FactId = MeasureId | `${typeof OFFICE}${MeasureId}`;

/** What follows a count's own words where it is one of {@link OFFICE}. */
export const OFFICE_WORDS = "(hồ sơ liên thông Văn phòng UBND tỉnh)";
