// Our pane without the page's sheet, over the workbook in the page: what the peer's pane is measured against.
import { render } from "preact";
import { openWorkbook } from "../../src/adapters/xlsx";
import type { PaneHost } from "../../src/pane/session/host";
import { Pane } from "../../src/pane/pane";
import { isRefusal, refuse } from "../../src/ports/refusal";
import "../../src/pane/tokens.css";
import "../../src/pane/pane.css";

const closed = refuse("excel-closed");
const [root, data] = [document.getElementById("pane"), document.getElementById("book")];
if (root === null || data === null) throw new Error("the page holds neither pane nor workbook");
const bytes = Uint8Array.from(atob(data.textContent), (letter) => letter.charCodeAt(0));
const book = openWorkbook(bytes, "phu-luc.xlsx");
if (isRefusal(book)) throw new Error(book.reason);

/** Looks at a cell in no time: what the sheet then draws is the page's work, or Excel's. */
const host: PaneHost = {
  book,
  shownSheet: () => null,
  goTo: () => Promise.resolve(null),
  correct: () => Promise.resolve(closed),
  openFile: () => Promise.resolve(closed),
  documents: { make: () => Promise.resolve(new Uint8Array()), fill: () => Promise.resolve(closed) },
  readText: () => Promise.resolve(closed),
  copy: () => Promise.resolve(false),
  downloads: "no",
};
render(<Pane host={host} />, root);
