import { isRefusal } from "../../../ports/refusal";
import type { SourceText } from "../../../ports/text-source";
import { auditSource } from "../../../usecases/proofread/audit-source";
import { auditJson } from "./audit-json";

test("a figure of a document has its paragraph and run, and in a table the table, row and cell", async () => {
  const text = "Kho nhận 41 thùng\n412 kiện\n";
  const source: SourceText = {
    is: "text",
    from: "docx",
    text,
    places: [
      { start: 0, end: 17, part: "body", paragraph: 1, run: 1 },
      { start: 18, end: 26, part: "body", paragraph: 2, run: 1, cell: { table: 2, row: 5, cell: 3 } },
    ],
  };
  const audit = await auditSource(source, null);
  if (isRefusal(audit)) throw new Error(audit.reason);
  expect(auditJson(audit, null).figures.map(({ span: { at } }) => at)).toEqual([
    { part: "body", paragraph: 1, run: 1 },
    { part: "body", paragraph: 2, run: 1, table: 2, row: 5, cell: 3 },
  ]);
});
