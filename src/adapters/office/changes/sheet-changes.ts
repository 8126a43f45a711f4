/** What writes counts and the list of changes into sheets: a part of the add-in by itself, for nothing needs it before the first picture. */
export { appendLog } from "./append-log";
export { applyEdits } from "./apply-edits";
