/** What is fetched together where a file or pasted cells are opened. */
export { openFile } from "./open-file";
export { pastedWorkbook } from "../xlsx";
