import { strToU8, zipSync, type Zippable } from "fflate";

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface Forged {
  /** XML inside `w:body`. */
  readonly body: string;
  /** XML inside `w:hdr` and `w:ftr`. */
  readonly header?: string;
  readonly footer?: string;
  /** More relationships of the document: id, type (its last word), target; external unless `inside`. */
  readonly links?: readonly {
    readonly id: string;
    readonly type: string;
    readonly target: string;
    readonly inside?: true;
  }[];
  /** More parts, or other content for those that are there. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly mainType?: string;
  readonly overrides?: string;
  readonly settings?: { readonly xml: string; readonly rels: string };
}

/** A paragraph whose text is cut into runs at every `|`, as Word does wherever the cursor stood. */
export function paragraph(text: string): string {
  return `<w:p>${text
    .split("¦")
    .map(
      (run, index) =>
        `<w:r><w:rPr>${index % 2 === 0 ? "" : "<w:b/>"}</w:rPr><w:t xml:space="preserve">${escape(run)}</w:t></w:r>${index % 2 === 0 ? '<w:proofErr w:type="spellStart"/>' : ""}`,
    )
    .join("")}</w:p>`;
}

/** A table whose cells hold one paragraph each. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`;
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:color="auto"/>`)
    .join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${(rows[0] ?? []).map(() => '<w:gridCol w:w="2000"/>').join("")}</w:tblGrid>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** A .docx as another program might have written it: the smallest package that Word and LibreOffice open. */
export function forgeDocx({
  body,
  header,
  footer,
  links = [],
  parts = {},
  mainType = "wordprocessingml.document.main",
  overrides = "",
  settings,
}: Forged): Uint8Array {
  const relation = (id: string, type: string, target: string, inside: boolean): string =>
    `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${escape(target)}"${inside ? "" : ' TargetMode="External"'}/>`;
  const references = [
    header === undefined ? "" : '<w:headerReference w:type="default" r:id="rIdH"/>',
    footer === undefined ? "" : '<w:footerReference w:type="default" r:id="rIdF"/>',
  ].join("");
  const rels = [
    ...(header === undefined ? [] : [relation("rIdH", "header", "header1.xml", true)]),
    ...(footer === undefined ? [] : [relation("rIdF", "footer", "footer1.xml", true)]),
    ...(settings === undefined ? [] : [relation("rIdS", "settings", "settings.xml", true)]),
    ...links.map(({ id, type, target, inside }) => relation(id, type, target, inside === true)),
  ];
  const override = (part: string, type: string): string =>
    `<Override PartName="/word/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${mainType.includes("/") ? `<Override PartName="/word/document.xml" ContentType="${mainType}"/>` : override("document.xml", mainType)}${header === undefined ? "" : override("header1.xml", "wordprocessingml.header")}${footer === undefined ? "" : override("footer1.xml", "wordprocessingml.footer")}${settings === undefined ? "" : override("settings.xml", "wordprocessingml.settings")}${overrides}</Types>`,
    "_rels/.rels": `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    "word/_rels/document.xml.rels": `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.join("")}</Relationships>`,
    ...(header === undefined ? {} : { "word/header1.xml": `<w:hdr ${W}>${header}</w:hdr>` }),
    ...(footer === undefined ? {} : { "word/footer1.xml": `<w:ftr ${W}>${footer}</w:ftr>` }),
    ...(settings === undefined
      ? {}
      : {
          "word/settings.xml": `<w:settings ${W}>${settings.xml}</w:settings>`,
          "word/_rels/settings.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${settings.rels}</Relationships>`,
        }),
    ...parts,
  };
  const zip: Zippable = {};
  for (const [path, content] of Object.entries(files))
    zip[path] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(zip);
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
