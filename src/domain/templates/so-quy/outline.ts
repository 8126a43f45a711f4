import type { Outline } from "../outline";
import { letter } from "../usual-outlines";

/** The department issues the document itself. */
export const departmentLetter: Outline = { ...letter, unitIssues: true };
