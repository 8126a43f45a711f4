import { parseDocumentFields } from "./document-fields";
import { readDocumentDate } from "./document-date";

test.each([
  ["2024-03-05", { day: 5, month: 3, year: 2024 }],
  ["5/3/2024", { day: 5, month: 3, year: 2024 }],
  ["05.03.2024", { day: 5, month: 3, year: 2024 }],
  ["29/2/2024", { day: 29, month: 2, year: 2024 }],
  ["3/2024", { day: null, month: 3, year: 2024 }],
  ["2024-03", { day: null, month: 3, year: 2024 }],
])("%s is a date", (text, date) => {
  expect(readDocumentDate(text)).toEqual(date);
});

test.each([
  "31/2/2024",
  "29/2/2023",
  "29/2/1900",
  "0/3/2024",
  "5/13/2024",
  "31/4/2024",
  "2024",
  "5-3-24",
  "ngày mai",
  "",
  "5/3/0024",
])("%s is no date that exists", (text) => {
  expect(readDocumentDate(text)).toBeNull();
});

test("every field is read, texts as one plain line each", () => {
  expect(
    parseDocumentFields({
      kind: "bao-cao",
      issuer: "  Sở\nNội vụ ",
      date: "5/2/2024",
      recipients: ["UBND tỉnh", ""],
      copies: "Như trên\nLưu: VT",
      sections: { tasks: "Một.\n\nHai.", proposals: "" },
    }),
  ).toEqual({
    kind: "bao-cao",
    issuer: "Sở Nội vụ",
    date: { day: 5, month: 2, year: 2024 },
    recipients: ["UBND tỉnh"],
    copies: ["Như trên", "Lưu: VT"],
    sections: { tasks: ["Một.", "Hai."], proposals: [] },
  });
  expect(parseDocumentFields(undefined)).toEqual({});
});

test.each([
  ["a list", [], "document"],
  ["a misspelt key", { isuer: "Sở Nội vụ" }, "document.isuer"],
  ["a number for a text", { number: 15 }, "document.number"],
  ["an unknown kind", { kind: "quyet-dinh" }, "document.kind"],
  ["an impossible date", { date: "31/2/2024" }, "document.date"],
  ["a date as a number", { date: 2024 }, "document.date"],
  ["recipients with a number", { recipients: ["a", 1] }, "document.recipients"],
  ["an unknown part", { sections: { task: "a" } }, "document.sections.task"],
  ["a part that is a number", { sections: { tasks: 1 } }, "document.sections.tasks"],
  ["parts as a text", { sections: "a" }, "document.sections"],
])("%s is a problem that names its place", (_, value, problem) => {
  expect(parseDocumentFields(value)).toEqual({ problem });
});
