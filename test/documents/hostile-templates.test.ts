import { deflateSync, strToU8, zipSync } from "fflate";
import { wordDocuments } from "../../src/adapters/docx";
import type { TagTexts } from "../../src/ports/document";
import { isRefusal } from "../../src/ports/refusal";
import { explainRefusal, fetchRefusalWords } from "../../src/usecases/refusals/explain-refusal";
import { forgeDocx, paragraph, type Forged } from "./forge-docx";
import { partOf, wordsOf } from "./read-docx-parts";

beforeAll(fetchRefusalWords);

const tags: TagTexts = {
  figures: [],
  lengths: { rows: 2, allRows: 2, paragraphs: 1 },
  check: () => null,
  text: (tag) => `<${tag}>`,
};

async function tryOut(bytes: Uint8Array): Promise<string | Uint8Array> {
  const filled = await wordDocuments.fill(bytes, "mau.docx", tags);
  if (isRefusal(filled)) return `${filled.reason}: ${explainRefusal(filled)}`;
  return filled.is === "filled" ? filled.bytes : filled.faults.map(({ problem }) => problem.is).join();
}

const plain: Forged = { body: paragraph("{{a}}") };
const field = (code: string): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code.slice(0, 3)}</w:instrText></w:r><w:r><w:instrText>${code.slice(3)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
const linked = (type: string, target: string, inside?: true): Forged => ({
  ...plain,
  links: [{ id: "rId9", type, target, ...(inside === undefined ? {} : { inside }) }],
});

describe("what would act or fetch is refused by name", () => {
  test.each<[string, Forged, string]>([
    ["a .docm", { ...plain, mainType: "application/vnd.ms-word.document.macroEnabled.main+xml" }, "macro"],
    ["macros under a .docx", { ...plain, parts: { "word/vbaProject.bin": new Uint8Array(10) } }, "macro"],
    [
      "a declared macro part",
      { ...plain, overrides: '<Override PartName="/word/m.bin" ContentType="application/vnd.ms-office.vbaProject"/>' },
      "macro",
    ],
    [
      "a related macro part",
      { body: paragraph("a"), links: [{ id: "rId9", type: "vbaProject", target: "m.bin", inside: true }] },
      "macro",
    ],
    ["an ActiveX control", linked("control", "activeX/activeX1.xml", true), "ActiveX"],
    ["an OLE object", linked("oleObject", "embeddings/a.bin", true), "đối tượng nhúng"],
    ["an OLE object elsewhere", linked("oleObject", "file:///a.xls"), "đối tượng nhúng"],
    ["a program as package", linked("package", "embeddings/a.exe", true), "đối tượng nhúng"],
    ["a picture on the net", linked("image", "http://example.com/a.png"), "hình ảnh lấy từ bên ngoài"],
    ["a sub-document", linked("subDocument", "file:///b.docx"), "nội dung lấy từ bên ngoài"],
    ["foreign text", linked("aFChunk", "a.html", true), "nội dung chèn từ tệp khác"],
    ["a link to a file", linked("hyperlink", "file://server/share/a.exe"), "liên kết tới tệp"],
    ["a script link", linked("hyperlink", "javascript:alert(1)"), "liên kết tới tệp"],
    ["DDE", { body: field(" DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe") }, "trường"],
    [
      "DDE in one element",
      { body: '<w:p><w:fldSimple w:instr="DDE excel a"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>' },
      "trường",
    ],
    ["DDE in a header", { ...plain, header: field(" dde a b") }, "trường"],
    ["INCLUDEPICTURE", { body: field(' INCLUDEPICTURE "http://a/b.png" \\\\d') }, "trường"],
    ["INCLUDETEXT", { body: field(" INCLUDETEXT c:\\\\a.txt") }, "trường"],
    [
      "a field that another spells out",
      {
        body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${field(" QUOTE 68 68 69").slice(5, -6)}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      },
      "trường",
    ],
    ["a macro button", { body: field(" MACROBUTTON AutoOpen x") }, "trường"],
    ["a field link to a file", { body: field(' HYPERLINK "\\\\\\\\server\\\\a.exe"') }, "trường"],
    ["an object in the text", { body: "<w:p><w:r><w:object/></w:r></w:p>" }, "đối tượng nhúng"],
  ])("%s", async (_, forged, words) => {
    expect(await tryOut(forgeDocx(forged))).toMatch(new RegExp(`^word-active-content: .*${words}`, "u"));
  });
});

describe("what every office document has is harmless", () => {
  test.each<[string, Forged]>([
    ["page numbers", { body: paragraph("{{a}}") + field(" PAGE   \\* MERGEFORMAT ") }],
    ["a date", { body: paragraph("{{a}}") + field(' DATE \\@ "dd/MM/yyyy" ') }],
    ["a table of contents", { body: paragraph("{{a}}") + field(' TOC \\o "1-3" \\h \\z ') }],
    [
      "a link to a site",
      {
        ...linked("hyperlink", "https://dichvucong.gov.vn"),
        body: paragraph("{{a}}") + field(' HYPERLINK "https://dichvucong.gov.vn" \\t "_blank"'),
      },
    ],
    ["a link inside", { body: paragraph("{{a}}") + field(' HYPERLINK \\l "muc1"') }],
    ["a mail address", linked("hyperlink", "mailto:vanthu@example.gov.vn")],
    ["a chart's table", linked("package", "embeddings/bang.xlsx", true)],
  ])("%s", async (_, forged) => {
    const bytes = await tryOut(forgeDocx(forged));
    expect(typeof bytes === "string" ? bytes : wordsOf(bytes)).toContain("<a>");
  });

  test("the template that it was made from is cut off in the copy", async () => {
    const bytes = forgeDocx({
      ...plain,
      settings: {
        xml: '<w:zoom w:percent="100"/><w:attachedTemplate r:id="rId1"/><w:defaultTabStop w:val="720"/>',
        rels: '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///C:/Users/a/Normal.dotm" TargetMode="External"/>',
      },
    });
    const copy = await tryOut(bytes);
    if (typeof copy === "string") throw new Error(copy);
    expect(partOf(copy, "word/settings.xml")).toMatch(/<w:zoom w:percent="100"\/><w:defaultTabStop w:val="720"\/>/);
    expect(partOf(copy, "word/_rels/settings.xml.rels")).not.toContain("Relationship ");
    expect(partOf(bytes, "word/settings.xml")).toContain("attachedTemplate");
  });
});

describe("other files are told by what they are", () => {
  const zip = (files: Record<string, string>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
  const ole2 = (name: string): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    Array.from(name).forEach((letter, index) => (bytes[1024 + 2 * index] = letter.charCodeAt(0)));
    return bytes;
  };
  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "word-not-docx: .*trống"],
    ["a PDF", strToU8("%PDF-1.7"), "word-not-docx: .*PDF"],
    ["RTF", strToU8("{\\rtf1"), "word-not-docx: .*\\.rtf.*Save As"],
    ["an old .doc", ole2("WordDocument"), "word-not-docx: .*\\.doc\\).*Save As"],
    ["an encrypted .docx", ole2("EncryptedPackage"), "word-encrypted: .*mật khẩu"],
    ["plain text", strToU8("Kính gửi"), "word-not-docx: "],
    ["a ZIP", zip({ "a.txt": "a" }), "word-not-docx: "],
    ["OpenDocument", zip({ mimetype: "application/vnd.oasis.opendocument.text" }), "word-not-docx: .*OpenDocument"],
    ["a workbook", forgeDocx({ ...plain, mainType: "spreadsheetml.sheet.main" }), "word-not-docx: .*Excel"],
    [
      "a .dotx",
      forgeDocx({ ...plain, mainType: "wordprocessingml.template.main" }),
      "word-not-docx: .*\\.dotx.*Save As",
    ],
    ["half a file", forgeDocx(plain).subarray(0, 700), "word-damaged: "],
    [
      "a missing part",
      forgeDocx({
        ...plain,
        overrides:
          '<Override PartName="/word/header9.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>',
      }),
      "word-damaged: .*header9",
    ],
    [
      "open elements",
      forgeDocx({ ...plain, parts: { "word/document.xml": "<w:document><w:body><w:p>" } }),
      "word-damaged: .*document",
    ],
    [
      "entities",
      forgeDocx({
        ...plain,
        parts: {
          "word/document.xml": '<!DOCTYPE d [<!ENTITY a "b">]><w:document><w:body><w:p/></w:body></w:document>',
        },
      }),
      "word-damaged: ",
    ],
    [
      "a part named like a member of every object",
      forgeDocx({ ...plain, parts: { constructor: "<a/>" } }),
      "word-damaged: ",
    ],
    [
      "a declared part of that name",
      forgeDocx({
        ...plain,
        overrides:
          '<Override PartName="/toString" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>',
      }),
      "word-damaged: .*toString",
    ],
    [
      "a list of parts that is no XML",
      forgeDocx({ ...plain, overrides: '<Override PartName="<" ContentType="a"/>' }),
      "word-damaged: ",
    ],
    [
      "a kind of part without its name",
      forgeDocx({ ...plain, overrides: '<Default ContentType="application/xml"/>' }),
      "word-damaged: ",
    ],
    [
      "an end of a list with an element inside",
      forgeDocx({ body: paragraph("{{#rows}}{{name}}{{/rows}}").replace("{{/", '{{/<mergeCell ref="A1"/>') }),
      "word-damaged: ",
    ],
    ["a list of parts that names no document", forgeDocx({ ...plain, mainType: "wordprocessingml.comments" }), "word-"],
    [
      "deep nesting",
      forgeDocx({ ...plain, parts: { "word/document.xml": `${"<w:p>".repeat(5000)}${"</w:p>".repeat(5000)}` } }),
      "word-damaged: ",
    ],
  ])("%s", async (_, bytes, words) => {
    expect(await tryOut(bytes)).toMatch(new RegExp(`^${words}`, "u"));
  });

  test("a bomb is refused before it is inflated", async () => {
    const bomb = zipSync(
      { "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": new Uint8Array(120_000_000) },
      { level: 9 },
    );
    expect(bomb.length).toBeLessThan(200_000);
    expect(await tryOut(bomb)).toMatch(/^word-too-large: /);
  });

  test("a part that lies about its size is refused", async () => {
    const bytes = forgeDocx({
      ...plain,
      parts: { "word/document.xml": `<w:document><w:body>${paragraph("a".repeat(5000))}</w:body></w:document>` },
    });
    const longer = deflateSync(new Uint8Array(60_000));
    expect(longer.length).toBeLessThan(bytes.length);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The central directory says that the part is three bytes long.
    for (let at = bytes.length - 22; at > 0; at -= 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint16(at + 28, true) === "word/document.xml".length)
        view.setUint32(at + 24, 3, true);
    expect(await tryOut(bytes)).toMatch(/^word-damaged: /);
  });

  test("lists that would fill the disk are refused", async () => {
    const many: TagTexts = { ...tags, lengths: { rows: 40_000, allRows: 0, paragraphs: 0 } };
    const twice = forgeDocx({ body: paragraph("{{#rows}}{{a}}{{/rows}}") + paragraph("{{#rows}}{{a}}{{/rows}}") });
    const filled = await wordDocuments.fill(twice, "mau.docx", many);
    expect(isRefusal(filled) ? filled.reason : filled.is).toBe("word-too-large");
  });

  test("any damage ends in a refusal or in a document, never in a bug of ours", async () => {
    const whole = forgeDocx({ body: paragraph("{{a}} và {{#rows}}{{b}}{{/rows}}"), header: paragraph("{{c}}") });
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
      const outcome = await tryOut(bytes);
      expect(typeof outcome === "string" ? outcome : "document").toMatch(/^(word-|document$|[a-z-]+(,|$))/);
    }
  });
});
