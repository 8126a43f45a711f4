import type { Measure } from "./measure";

/** Offices that received at least one dossier online. */
export const unitsOnline = {
  id: "unitsOnline",
  label: "số cơ quan, đơn vị phát sinh hồ sơ trực tuyến",
  counts: "unit",
  stage: null,
} as const satisfies Measure;
