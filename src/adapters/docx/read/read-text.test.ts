import { forgeZip, oleFile, packedSpaces, type ForgedPart } from "../../../../test/contract/files/forge-files";
import { isRefusal } from "../../../ports/refusal";
import type { SourceText } from "../../../ports/text-source";
import { readText } from "./read-text";

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = (entries: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`;

interface Beside {
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** The whole part; of notes what is inside. */
  readonly styles?: string;
}

function docx(body: string, { styles, ...notes }: Beside = {}): Uint8Array {
  const parts: ForgedPart[] = [
    { path: "[Content_Types].xml", content: "<Types/>" },
    {
      path: "_rels/.rels",
      content: relationships(`<Relationship Id="a" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`),
    },
    {
      path: "word/document.xml",
      content: `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    },
  ];
  const related = Object.keys(notes).map(
    (kind) => `<Relationship Id="${kind}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`,
  );
  if (styles !== undefined) {
    related.push(`<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/>`);
    parts.push({ path: "word/styles.xml", content: styles });
  }
  parts.push({ path: "word/_rels/document.xml.rels", content: relationships(related.join("")) });
  for (const [kind, content] of Object.entries(notes))
    parts.push({ path: `word/${kind}.xml`, content: `<w:${kind} ${W}>${content}</w:${kind}>` });
  return forgeZip(parts);
}
const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join("")}</w:p>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`;

async function read(bytes: Uint8Array, name = "bao-cao.docx"): Promise<SourceText> {
  const source = await readText(bytes, name);
  if (isRefusal(source)) throw new Error(source.reason);
  return source;
}

describe("the text of a .docx", () => {
  test("paragraphs of several runs; each run's place is known", async () => {
    const { text, places } = await read(
      docx(paragraph(run("Tiếp nhận "), run("1.2"), run("34 hồ sơ")) + paragraph(run("Đã giải quyết &amp; trả"))),
    );
    expect(text).toBe("Tiếp nhận 1.234 hồ sơ\nĐã giải quyết & trả\n");
    expect(
      places.map(({ start, end, part, paragraph: at, run: index }) => [text.slice(start, end), part, at, index]),
    ).toEqual([
      ["Tiếp nhận ", "body", 1, 1],
      ["1.2", "body", 1, 2],
      ["34 hồ sơ", "body", 1, 3],
      ["Đã giải quyết & trả", "body", 2, 1],
    ]);
  });

  test("a table is a line per row with tabs between cells; a row with prose is its paragraphs", async () => {
    const prose =
      paragraph(run(`Trong kỳ tiếp nhận 56 hồ sơ, ${"trong đó có nhiều nội dung ".repeat(5)}`)) +
      paragraph(run("Hết."));
    const { text } = await read(
      docx(
        `<w:tbl>${row(paragraph(run("1")), paragraph(run("Sở")) + paragraph(run("Nội vụ")), paragraph(run("85")))}${row(paragraph(run("Kết quả")), prose)}</w:tbl>`,
      ),
    );
    const lines = text.split("\n");
    expect(lines[0]).toBe("1\tSở Nội vụ\t85");
    expect(lines[1]).toBe("Kết quả");
    expect(lines[2]).toMatch(/^Trong kỳ tiếp nhận 56/);
    expect(lines[3]).toBe("Hết.");
  });

  test("a table within a cell keeps its rows", async () => {
    const inner = `<w:tbl>${row(paragraph(run("a")), paragraph(run("1")))}${row(paragraph(run("b")), paragraph(run("2")))}</w:tbl>`;
    expect((await read(docx(`<w:tbl>${row(inner + paragraph(), paragraph(run("x")))}</w:tbl>`))).text).toContain(
      "a\t1\nb\t2\n",
    );
  });

  test("what stands in a table has its table, row and cell as Word counts them, also behind a row struck out and within a cell", async () => {
    const inner = `<w:tbl>${row(paragraph(run("d")))}</w:tbl>`;
    const struck = `<w:tr><w:trPr><w:del w:id="2"/></w:trPr><w:tc>${paragraph(run("9"))}</w:tc></w:tr>`;
    const { text, places } = await read(
      docx(
        `<w:tbl>${row(paragraph(run("a")))}</w:tbl>${paragraph(run("b"))}<w:tbl>${struck}${row(paragraph(run("c")), inner + paragraph(run("e")))}</w:tbl>`,
      ),
    );
    expect(places.map(({ start, end, paragraph: at, cell }) => [text.slice(start, end), at, cell])).toEqual([
      ["a", 1, { table: 1, row: 1, cell: 1 }],
      ["b", 2, undefined],
      ["c", 4, { table: 2, row: 2, cell: 1 }],
      ["d", 5, { table: 3, row: 1, cell: 1 }],
      ["e", 6, { table: 2, row: 2, cell: 2 }],
    ]);
  });

  test("deleted revisions, hidden runs, field codes and the copy for old programs are left out; inserted ones are kept", async () => {
    const body =
      paragraph(
        run("còn "),
        `<w:del w:id="1"><w:r><w:delText>54</w:delText></w:r></w:del>`,
        `<w:ins w:id="2">${run("56")}</w:ins>`,
        `<w:moveFrom w:id="3">${run(" 7")}</w:moveFrom>`,
        run(" ẩn 99", "<w:vanish/>"),
        run(" hồ sơ", '<w:vanish w:val="0"/>'),
      ) +
      paragraph(
        `<w:r><w:instrText>PAGE 12</w:instrText></w:r>`,
        `<mc:AlternateContent><mc:Choice>${run("một")}</mc:Choice><mc:Fallback>${run("hai")}</mc:Fallback></mc:AlternateContent>`,
      );
    expect((await read(docx(body))).text).toBe("còn 56 hồ sơ\nmột\n");
  });

  test("raised digits are marks of notes, by hand or by style, and no digits of the number before them", async () => {
    const styles = `<w:styles ${W}><w:style w:type="character" w:styleId="Chu"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:type="character" w:styleId="ThamChieu"><w:basedOn w:val="Chu"/></w:style><w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`;
    const { text } = await read(
      docx(
        paragraph(
          run("tiếp nhận 2.500"),
          run("1", '<w:vertAlign w:val="superscript"/>'),
          run(" hồ sơ, đã giải quyết 2.400"),
          run("(12)", '<w:rStyle w:val="ThamChieu"/>'),
          run(" hồ sơ", '<w:rStyle w:val="Chu"/><w:vertAlign w:val="baseline"/>'),
          run(" 99", '<w:rStyle w:val="An"/>'),
          run("7", '<w:rPrChange w:id="1"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:rPrChange>'),
          `<w:r><w:footnoteReference w:id="1"/></w:r>`,
        ),
        { styles },
      ),
    );
    expect(text).toBe("tiếp nhận 2.500¹ hồ sơ, đã giải quyết 2.400⁽¹²⁾ hồ sơ7\n");
  });

  test("of a field its result is printed, not its code, nor the results of fields inside the code", async () => {
    const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const inner = `${field("begin")}<w:r><w:instrText>MERGEFIELD x</w:instrText></w:r>${field("separate")}${run("41")}${field("end")}`;
    const outer = `${field("begin")}<w:r><w:instrText>= </w:instrText></w:r>${inner}<w:r><w:instrText> + 1</w:instrText></w:r>${field("separate")}${run("42")}${field("end")}`;
    expect((await read(docx(paragraph(run("còn "), outer, run(" hồ sơ"))))).text).toBe("còn 42 hồ sơ\n");
  });

  test("a struck end joins two paragraphs; a struck row is not there", async () => {
    const joined = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run("1.")}</w:p>${paragraph(run("234"))}`;
    const struck = `<w:tbl><w:tr><w:trPr><w:del w:id="2"/></w:trPr><w:tc>${paragraph(run("9"))}</w:tc></w:tr>${row(paragraph(run("5")))}</w:tbl>`;
    expect((await read(docx(joined + struck))).text).toBe("1.234\n5\n");
  });

  test("text boxes come behind their paragraph, then footnotes and endnotes; separators are no text", async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${paragraph(run("trong khung 3"))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;
    const note = (id: number, text: string, type = ""): string =>
      `<w:footnote w:id="${id}"${type}>${paragraph(run(text))}</w:footnote>`;
    const { text, places } = await read(
      docx(paragraph(run("thân "), box, run("bài")), {
        footnotes: note(0, "vạch", ' w:type="separator"') + note(1, "có 06 kiến nghị"),
        endnotes: `<w:endnote w:id="1">${paragraph(run("cuối 7"))}</w:endnote>`,
      }),
    );
    expect(text).toBe("thân bài\ntrong khung 3\ncó 06 kiến nghị\ncuối 7\n");
    expect(places.map(({ part }) => part)).toEqual(["body", "body", "text-box", "footnote", "endnote"]);
  });

  test("tabs are blanks, breaks end lines, a hyphen that does not break is a hyphen", async () => {
    const { text } = await read(
      docx(
        paragraph("<w:r><w:t>12</w:t><w:tab/><w:t>345</w:t><w:br/><w:t>QĐ</w:t><w:noBreakHyphen/><w:t>TTg</w:t></w:r>"),
      ),
    );
    expect(text).toBe("12  345\nQĐ-TTg\n");
  });
});

describe("plain text", () => {
  const sentence = "Tiếp nhận 56 hồ sơ\r\n\r\nđạt 100%";
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
    return new Uint8Array(little ? bytes : bytes.swap16());
  };
  test.each<[string, Uint8Array]>([
    ["UTF-8", new TextEncoder().encode(sentence)],
    ["UTF-8 with its mark", new TextEncoder().encode(`\ufeff${sentence}`)],
    ["UTF-16 little endian", utf16(sentence, true)],
    ["UTF-16 big endian", utf16(sentence, false)],
  ])("%s", async (_name, bytes) => {
    const { text, places } = await read(bytes, "a.txt");
    expect(text).toBe(sentence);
    expect(places.map(({ start, end, paragraph: line }) => [text.slice(start, end), line])).toEqual([
      ["Tiếp nhận 56 hồ sơ", 1],
      ["đạt 100%", 3],
    ]);
  });
});

describe("what is no text is refused", () => {
  const oldEncoding = Uint8Array.from([0x48, 0xe5, 0x20, 0x73, 0xac]);
  const bomb = forgeZip([
    { path: "word/document.xml", packed: packedSpaces(30), declaredSize: 30_000_000, content: " ".repeat(30_000_000) },
  ]);
  const lying = forgeZip([{ path: "word/document.xml", packed: packedSpaces(2), declaredSize: 1000 }]);
  const whole = docx(paragraph(run("Tiếp nhận 56 hồ sơ")));
  test.each<[string, Uint8Array, string]>([
    ["a TCVN3 text", oldEncoding, "text-not-unicode"],
    ["UTF-16 without its mark", new Uint8Array(Buffer.from("abc", "utf16le")), "text-not-unicode"],
    ["nothing", new Uint8Array(), "text-empty"],
    ["blanks", new TextEncoder().encode(" \n\t "), "text-empty"],
    ["a document without words", docx(paragraph()), "text-empty"],
    ["an old .doc", oleFile("WordDocument"), "word-not-docx old-doc"],
    ["an encrypted .docx", oleFile("EncryptedPackage"), "word-encrypted"],
    ["a PDF", new TextEncoder().encode("%PDF-1.7"), "word-not-docx pdf"],
    ["an RTF", new TextEncoder().encode("{\\rtf1"), "word-not-docx rtf"],
    ["a workbook", forgeZip([{ path: "xl/workbook.xml", content: "<x/>" }]), "word-not-docx xlsx"],
    ["an archive", forgeZip([{ path: "a.txt", content: "a" }]), "word-not-docx zip"],
    ["a truncated file", whole.slice(0, whole.length - 40), "word-damaged"],
    [
      "a part that ends early",
      forgeZip([{ path: "word/document.xml", content: `<w:document ${W}><w:body><w:p>` }]),
      "word-damaged",
    ],
    [
      "a declaration",
      forgeZip([{ path: "word/document.xml", content: `<!DOCTYPE a [<!ENTITY b "c">]><w:document ${W}/>` }]),
      "word-damaged",
    ],
    ["elements without end", docx("<w:sdt>".repeat(300) + "</w:sdt>".repeat(300)), "word-damaged"],
    ["a bomb", bomb, "word-too-large"],
    ["a part that lies about its size", lying, "word-damaged"],
  ])("%s", async (_name, bytes, expected) => {
    const source = await readText(bytes, "a.docx");
    expect(isRefusal(source) ? [source.reason, source.about["found"]].join(" ").trim() : source).toBe(expected);
  });
});
