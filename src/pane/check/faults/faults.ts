/** What is needed once something is wrong: a part of its own, fetched with the first fault. */
export { AppliedList } from "./applied-list";
export { Cards } from "./cards";
export { CopyErrors } from "./copy-errors";
export { ListEnd } from "./list-end";
export { Marking } from "./marking";
export { RepairPreview } from "./repair-preview";
export { Walk } from "../../parts/walk";
export { itemLine } from "../../../usecases/check/error-list";
export { changeLog, planRepairs } from "../../../usecases/repair/repair-appendix";
