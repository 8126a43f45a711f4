import { render } from "preact";
import { officeStore } from "../adapters/browser/office-store";
import { wordDocuments } from "../adapters/docx";
import { isRefusal } from "../ports/refusal";
import { convertInWorker } from "../adapters/legacy/convert-in-worker";
import { fetchRefusalWords } from "../usecases/refusals/explain-refusal";
import { loadPart } from "../pane/session/load-part";
import "../pane/tokens.css";
import "../pane/pane.css";
import "../pane/live.css";
import "./page.css";
import "./split/split.css";
import { App } from "./app";
import { loadSheetView } from "./grid/sheet-part";
import { MishapBoundary } from "../pane/parts/mishap";
import type { Sources } from "./book/opened-book";

/** Reading files, with the words for those that cannot be read, is fetched behind the first picture, and so is the sheet's view: nobody has chosen a file by then. */
const files = () =>
  loadPart(async () => {
    const words = fetchRefusalWords();
    const part = await import(/* webpackChunkName: "files" */ "../adapters/legacy/files");
    await words;
    return part;
  });

/** The sample travels as a script: a page opened by file:// may not fetch its neighbours as data. */
const sources: Sources = {
  openFile: async (bytes, name) => {
    const part = await files();
    return isRefusal(part) ? part : part.openFile(bytes, name, convertInWorker);
  },
  openCells: async (text) => {
    const part = await files();
    return isRefusal(part) ? part : part.pastedWorkbook(text);
  },
  makeWorkbook: async () => {
    const part = await loadPart(() => import(/* webpackChunkName: "new-book" */ "../adapters/xlsx/make/make-workbook"));
    return isRefusal(part) ? part : part.makeWorkbook;
  },
  documents: wordDocuments,
  offices: officeStore,
  readText: async (bytes, name) => {
    const part = await loadPart(() => import(/* webpackChunkName: "texts" */ "../adapters/docx/read/read-text"));
    return isRefusal(part) ? part : part.readText(bytes, name);
  },
  sample: async () => {
    const part = await loadPart(
      () => import(/* webpackChunkName: "sample" */ "../../assets/sample/phu-luc-quy-1-2021.xlsx"),
    );
    if (isRefusal(part)) return part;
    const { default: address } = part;
    const letters = atob(address.slice(address.indexOf(",") + 1));
    return {
      bytes: Uint8Array.from(letters, (letter) => letter.charCodeAt(0)),
      name: "phu-luc-quy-1-2021.xlsx",
    };
  },
};

const root = document.getElementById("page");
if (root === null) throw new Error("standalone.html has no #page");
render(
  <MishapBoundary>
    <App sources={sources} language={TTHC_LANGUAGE} />
  </MishapBoundary>,
  root,
);
// A frame is drawn before what is put off twice runs.
requestAnimationFrame(() =>
  setTimeout(() => {
    void files();
    void loadPart(loadSheetView);
  }),
);
