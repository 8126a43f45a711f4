/** From a sheet to a table and its rates: reading, forms, measures, names. */
export { profiles } from "../../domain/forms/all-profiles";
export { parseProfile } from "../model/parse-profile";
export type { ProfileProblem } from "../model/parse-profile";
export { allIndicators } from "../../domain/rates/all-indicators";
export { glossaryOf } from "../glossary/glossary";
export type { GlossaryEntry } from "../glossary/glossary";
export { computeIndicators } from "../indicators/compute-indicators";
export type { IndicatorResult } from "../indicators/compute-indicators";
export { measureInAgreement } from "../indicators/measure";
export type { Scope, UnknownMeasure } from "../indicators/measure";
export { findMeasure, findRate } from "../indicators/terms";
export { findNamedRows } from "../model/find-scope";
export { nearestNames } from "../model/nearest-name";
export { unitKey } from "../model/unit-name";
export { argumentGrid } from "../reading/argument-grid";
export { findAppendices, nearMiss, readAppendix } from "../relations/find-appendices";
export type { Appendix, AppendixPlace, NearMiss } from "../relations/find-appendices";
export { readArgument } from "../relations/find-appendices";
