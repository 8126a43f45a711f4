import { render } from "preact";
import { bindAppendix, unbindAppendix } from "../adapters/office/binding";
import { ExcelLiveWorkbook } from "../adapters/office/excel-live-workbook";
import { FormulaWorkbook } from "../adapters/office/formula-workbook";
import { excelRibbon } from "../adapters/office/ribbon";
import { associateRibbon } from "../commands/ribbon";
import { associateFunctions } from "../functions/all-functions";
import { connectWorkbook } from "../functions/runtime";
import "./tokens.css";
import "./pane.css";
import "./live.css";
import "./taskpane.css";
import { copyText } from "./copy-text";
import { excelHost } from "./excel-host";
import { MishapBoundary } from "./mishap";
import { Pane } from "./pane";
import { PaneRequests } from "./requests";

/** The one page of the shared runtime: functions, ribbon actions and the pane. */
const requests = new PaneRequests();
connectWorkbook(new FormulaWorkbook());
associateFunctions();

void Office.onReady(() => {
  associateRibbon(excelRibbon, (request) => requests.send(request));
  const root = document.getElementById("pane");
  if (root === null) throw new Error("taskpane.html has no #pane");
  const host = excelHost({ book: new ExcelLiveWorkbook(), bind: bindAppendix, unbind: unbindAppendix, requests, namespace: TTHC_NAMESPACE }, copyText);
  render(
    <MishapBoundary>
      <Pane host={host} />
    </MishapBoundary>,
    root,
  );
});
