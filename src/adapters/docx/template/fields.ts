/**
 * Fields that only compute from the document itself, its properties or the clock. Anything else (DDE, LINK, INCLUDETEXT,
 * INCLUDEPICTURE, DATABASE, MACROBUTTON, …, or a name put together from other fields) fetches, runs or may do so.
 */
const HARMLESS: ReadonlySet<string> = new Set(
  "= ADDRESSBLOCK ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BARCODE BIBLIOGRAPHY CITATION COMMENTS COMPARE CREATEDATE DATE DISPLAYBARCODE DOCPROPERTY DOCVARIABLE EDITTIME EQ FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT GREETINGLINE HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET SHAPE SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE".split(
    " ",
  ),
);

/** @param instruction a field code as Word keeps it: ` PAGE \* MERGEFORMAT ` */
export function harmlessField(instruction: string): boolean {
  const [, name = "", rest = ""] = /^\s*(=|[^\s"\\=]*)(.*)$/su.exec(instruction) ?? [];
  const upper = name.toUpperCase();
  // A bookmark's name alone refers to it, but so would a name that a nested field spells out.
  if (!HARMLESS.has(upper)) return false;
  if (upper !== "HYPERLINK") return true;
  const target = /^\s*(?:\\[nhtmo]\s*)*"?([^"]*)/su.exec(rest)?.[1] ?? "";
  return /^\s*(?:\\l\b|https?:\/\/|mailto:|$)/i.test(target) || /^\s*\\l\b/i.test(rest);
}
