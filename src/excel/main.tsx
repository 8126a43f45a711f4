import { render } from "preact";
import { wordDocuments } from "../adapters/docx";
import { bindAppendix, unbindAppendix } from "../adapters/office/functions/binding";
import { ExcelLiveWorkbook } from "../adapters/office/excel-live-workbook";
import { settingsMemory } from "../adapters/office/reading/report-notes";
import { excelRibbon } from "../adapters/office/ribbon";
import { associateRibbon } from "./ribbon";
import { associateFunctions } from "./functions/associate";
import { connectWorkbook } from "./functions/runtime";
import { isRefusal } from "../ports/refusal";
import "../pane/tokens.css";
import "../pane/pane.css";
import "../pane/live.css";
import "./taskpane.css";
import { copyText } from "../pane/parts/copy-text";
import { excelHost } from "./excel-host";
import type { OpenFile } from "../pane/session/host";
import { convertInWorker } from "../adapters/legacy/convert-in-worker";
import { fetchRefusalWords } from "../usecases/refusals/explain-refusal";
import { loadPart } from "../pane/session/load-part";
import { MishapBoundary } from "../pane/parts/mishap";
import { Pane } from "../pane/pane";
import { PaneRequests } from "../pane/session/requests";

/** The one page of the shared runtime: functions, ribbon actions and the pane. */
const requests = new PaneRequests();

/** What computes formulas, the workbook that they read and the words for what it refuses: a part of its own, fetched behind the first picture. */
const loadFunctions = async () => {
  const { FormulaWorkbook } = await import(
    /* webpackChunkName: "functions" */ "../adapters/office/functions/formula-workbook"
  );
  const { allFunctions } = await import(/* webpackChunkName: "functions" */ "./functions/all-functions");
  await fetchRefusalWords();
  connectWorkbook(new FormulaWorkbook());
  return allFunctions;
};
let fetched: ReturnType<typeof loadFunctions> | null = null;
const functions = async () =>
  await loadPart(async () => {
    try {
      return await (fetched ??= loadFunctions());
    } catch (error) {
      // The next formula tries again.
      fetched = null;
      throw error;
    }
  });
associateFunctions(functions);

/** Files are read only when a user compares with one: the reader is a part of its own. */
const openFile: OpenFile = async (bytes, name) => {
  const part = await loadPart(() => import(/* webpackChunkName: "files" */ "../adapters/legacy/files"));
  return isRefusal(part) ? part : part.openFile(bytes, name, convertInWorker);
};

/** What writes into cells. */
const changes = () =>
  loadPart(() => import(/* webpackChunkName: "changes" */ "../adapters/office/changes/sheet-changes"));

void Office.onReady(() => {
  associateRibbon(excelRibbon, (request) => requests.send(request));
  const root = document.getElementById("pane");
  if (root === null) throw new Error("taskpane.html has no #pane");
  const book = new ExcelLiveWorkbook(changes);
  const host = excelHost(
    {
      book,
      bind: bindAppendix,
      unbind: unbindAppendix,
      memory: settingsMemory(book),
      charts: async () =>
        await loadPart(() => import(/* webpackChunkName: "charts" */ "../adapters/office/changes/charts")),
      nextSheet: async () => {
        const part = await loadPart(
          () => import(/* webpackChunkName: "next" */ "../adapters/office/changes/next-sheet"),
        );
        return isRefusal(part) ? part : part.addNextSheet;
      },
      sealing: async () =>
        await loadPart(async () => {
          const { keepRecord } = await import(/* webpackChunkName: "seal" */ "../adapters/office/changes/keep-record");
          const { sealingWith } = await import(/* webpackChunkName: "seal" */ "./seal-in-workbook");
          return sealingWith(keepRecord);
        }),
      requests,
      runsFunctions: Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1"),
      namespace: TTHC_NAMESPACE,
      language: TTHC_LANGUAGE,
    },
    openFile,
    wordDocuments,
    async (bytes, name) => {
      const part = await loadPart(() => import(/* webpackChunkName: "texts" */ "../adapters/docx/read/read-text"));
      return isRefusal(part) ? part : part.readText(bytes, name);
    },
    copyText,
  );
  render(
    <MishapBoundary>
      <Pane host={host} />
    </MishapBoundary>,
    root,
  );
  // Neither formulas nor corrections must wait for a network that has gone by then.
  void functions();
  void changes();
});
