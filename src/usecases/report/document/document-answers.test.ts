import { parseDocumentFields } from "../../../core";
import { DOCUMENT_QUESTIONS, documentFieldsFrom } from "./document-answers";

test("what is typed becomes the document's fields, lists at their semicolons", () => {
  expect(
    documentFieldsFrom({ issuer: " Sở Nội vụ ", date: "5/3/2024", copies: "Như trên; Lưu: VT, VP;", place: "" }),
  ).toEqual({
    fields: { issuer: "Sở Nội vụ", date: { day: 5, month: 3, year: 2024 }, copies: ["Như trên", "Lưu: VT, VP"] },
    faults: {},
  });
});

test("a date that does not exist is said and left out, the rest stays", () => {
  const { fields, faults } = documentFieldsFrom({ issuer: "Sở Nội vụ", date: "31/2/2024" });
  expect(fields).toEqual({ issuer: "Sở Nội vụ" });
  expect(Object.keys(faults)).toEqual(["date"]);
});

test("the kind that the user chose goes into the document, the report's own kind is left alone", () => {
  expect(documentFieldsFrom({ kind: "cong-van" }).fields).toEqual({ kind: "cong-van" });
  expect(documentFieldsFrom({ kind: "" }).fields).toEqual({});
  expect(documentFieldsFrom({ kind: "quyet-dinh" })).toEqual({ fields: {}, faults: {} });
});

test("every example is read", () => {
  for (const { id, example } of DOCUMENT_QUESTIONS)
    expect(documentFieldsFrom({ [id]: example.replace(/,.*hoặc.*/, "") })).toMatchObject({
      faults: {},
      fields: { [id]: expect.anything() as unknown },
    });
  expect(parseDocumentFields({ date: "5/3/2024" })).not.toHaveProperty("problem");
});
