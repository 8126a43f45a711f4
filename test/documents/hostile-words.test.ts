import { wordDocuments } from "../../src/adapters/docx";
import { wordText } from "../../src/adapters/docx/xml-text";
import { parseDocumentFields } from "../../src/core";
import { isRefusal } from "../../src/ports/refusal";
import { writeDocument } from "../../src/usecases/report/document/write-document";
import { writeReport } from "../../src/usecases/report/write-report";
import { bookOf, quarterSheet } from "../e2e/books";
import { partOf, wordsOf } from "./read-docx-parts";
import { checkedSample } from "./sample-report";

const nasty = [
  '=HYPERLINK("http://a.example","bấm")',
  '<img src=x onerror="alert(1)">',
  "<w:p/></w:t></w:r>",
  "&amp;lt;script&gt;",
  "]]><!--",
  "DDEAUTO c:\\windows\\cmd.exe",
  "{{received}} {% x %}",
  "a\u0001b\u0000c\u000bd\u001fe",
  "\ud800x\udfff",
  "\ufffe\uffff",
  "\u202eđảo",
  "👍🏽 ổn",
];

/** The sample with odd names for its first units. */
async function documentWith(names: readonly string[]) {
  const rows = quarterSheet().map((row) =>
    row.map((cell) =>
      cell === "Công an Tỉnh"
        ? (names[0] ?? "")
        : cell === "Bảo hiểm xã hội"
          ? (names[1] ?? "")
          : cell === "Điện lực"
            ? (names[2] ?? "")
            : cell,
    ),
  );
  const { appendix, grid } = await checkedSample(bookOf(rows));
  const paragraph = writeReport(appendix, { template: "tong-hop-2-14", period: names.join(" "), acceptBroken: true });
  if (isRefusal(paragraph) || paragraph.is !== "paragraph") throw new Error("no paragraph");
  const fields = parseDocumentFields({
    issuer: names[0],
    recipients: names,
    signer: names[1],
    subject: names[2],
    sections: { tasks: names.join("\n") },
  });
  if ("problem" in fields) throw new Error(fields.problem);
  return await writeDocument(
    {
      template: "so-quy",
      paragraph,
      period: names.join(" "),
      unit: null,
      fields,
      appendix: { table: appendix.table, grid },
    },
    wordDocuments,
  );
}

test.each(nasty.map((text) => [JSON.stringify(text), text]))("%s is text in a valid document", async (_, text) => {
  const docx = await documentWith([text, `${text} và ${text}`, "Điện lực"]);
  const body = partOf(docx);
  // Well-formed, nothing but paragraphs, tables and the page number's field.
  expect(wordsOf(docx).length).toBeGreaterThan(400);
  expect(body).not.toMatch(/<(?!\/?w:|\?xml)/);
  expect(body).not.toMatch(/<w:(?:hyperlink|fldSimple|instrText|object|drawing|altChunk)\b/);
  expect(body).not.toMatch(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/u);
});

test("names are printed letter for letter where nothing in them is dangerous to the file", async () => {
  const lines = wordsOf(await documentWith(['=HYPERLINK("http://a.example","bấm")', "<img src=x>", "A & B <C>"]));
  expect(lines).toContain('=HYPERLINK("http://a.example","bấm")');
  expect(lines).toContain("<img src=x>");
  expect(lines).toContain("A & B <C>");
});

test("characters that XML cannot hold go, whole characters of two halves stay", () => {
  expect(wordText("a\u0000b\u000bc\ud800d\udfff\ufffee 👍 \t\n")).toBe("abcde 👍 \t\n");
});
