import { render } from "preact";
import { openWorkbook, pastedWorkbook } from "../adapters/xlsx";
import "../taskpane/tokens.css";
import "../taskpane/pane.css";
import "./page.css";
import "./grid.css";
import { App } from "./app";
import { MishapBoundary } from "../taskpane/mishap";
import type { Sources } from "./opened-book";
import sample from "../../assets/sample/phu-luc-quy-1-2021.xlsx";

/** The sample travels in the bundle: a page opened by file:// may not fetch its neighbours. */
const sources: Sources = {
  openFile: openWorkbook,
  openCells: pastedWorkbook,
  sample: () => ({ bytes: Uint8Array.from(atob(sample.slice(sample.indexOf(",") + 1)), (letter) => letter.charCodeAt(0)), name: "phu-luc-quy-1-2021.xlsx" }),
};

const root = document.getElementById("page");
if (root === null) throw new Error("standalone.html has no #page");
render(
  <MishapBoundary>
    <App sources={sources} />
  </MishapBoundary>,
  root,
);
