import { MAX_SMALL_PART } from "../package/limits";
import { localName, walkPart } from "../package/small-part";
import { damaged } from "../package/file-fault";
import { readRepeatedPart } from "../package/repeated-part";
import type { ZipPackage } from "../package/zip-package";

export interface SheetPart {
  readonly name: string;
  /** Path of the part in the package. */
  readonly part: string;
  /** The book's own number for it, as the order of calculation names it. */
  readonly sheetId: string;
  /** Its place among all tabs. */
  readonly tab: number;
}

/** What workbook.xml and its relationships say. */
export interface WorkbookParts {
  /** Path of workbook.xml itself. */
  readonly path: string;
  /** Worksheets in tab order, hidden ones included. */
  readonly sheets: readonly SheetPart[];
  /** Tabs without cells: charts, dialogs, macro sheets. */
  readonly otherTabs: readonly string[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** The order in which Excel last computed the formulas. */
  readonly calcChain: string | null;
  /** Dates count from 1904 (old Macintosh books) and not from 1900. */
  readonly isDate1904: boolean;
  /** Stored results are rounded as their cells show them. */
  readonly computesAsShown: boolean;
  /** Results are to be computed when the book is opened, or only when somebody asks: what is stored may be out of date. */
  readonly asksForResults: boolean;
}

interface Relation {
  readonly id: string;
  /** Last step of the type's address: `worksheet`; the addresses themselves differ between the two flavours of OOXML. */
  readonly type: string;
  readonly target: string;
}

const USUAL_WORKBOOK = "xl/workbook.xml";

/** What workbook.xml says by itself. */
interface ListedTabs {
  readonly listed: readonly { readonly name: string; readonly relation: string; readonly sheetId: string }[];
  readonly isDate1904: boolean;
  readonly computesAsShown: boolean;
  readonly asksForResults: boolean;
}

/** @throws FileFault where the package has no workbook, or a worksheet that it lists is missing. */
export function readWorkbookParts(zip: ZipPackage): WorkbookParts {
  const path = readRelations(zip, "").find((relation) => relation.type === "officeDocument")?.target ?? USUAL_WORKBOOK;
  const book = readRepeatedPart(zip, path, MAX_SMALL_PART, tabsOf);
  if (book === null) throw damaged(path, "missing part");
  const { listed, ...settings } = book;
  const relations = readRelations(zip, path);
  if (listed.length === 0) throw damaged(path, "no sheets");
  const sheets: SheetPart[] = [];
  const otherTabs: string[] = [];
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  for (const [tab, { name, relation: id, sheetId }] of listed.entries()) {
    const relation = byId.get(id);
    // Modules of old macros are listed as tabs without a part: nothing to read.
    if (relation?.type !== "worksheet") otherTabs.push(name);
    else if (zip.entries.has(relation.target.toLowerCase())) sheets.push({ name, part: relation.target, sheetId, tab });
    else throw damaged(relation.target, "missing part");
  }
  // Tabs without a part beside sheets are passed over; where no tab has one, the package has lost its sheets.
  if (sheets.length === 0 && listed.some(({ relation }) => !byId.has(relation))) throw damaged(path, "no sheets");
  const target = (type: string) => relations.find((relation) => relation.type === type)?.target ?? null;
  return {
    path,
    sheets,
    otherTabs,
    sharedStrings: target("sharedStrings"),
    styles: target("styles"),
    calcChain: target("calcChain"),
    ...settings,
  };
}

function tabsOf(bytes: Uint8Array, part: string): ListedTabs {
  const listed: ListedTabs["listed"][number][] = [];
  let isDate1904 = false;
  let computesAsShown = false;
  let asksForResults = false;
  walkPart(bytes, part, ({ name, attributes, path: around }) => {
    if (name === "workbookPr") isDate1904 = isTrue(attributes.date1904);
    if (name === "calcPr") {
      computesAsShown = isFalse(attributes.fullPrecision);
      asksForResults =
        isTrue(attributes.fullCalcOnLoad) || isFalse(attributes.calcCompleted) || attributes.calcMode === "manual";
    }
    if (name === "sheet" && around.at(-1) === "sheets")
      listed.push({ name: attributes.name ?? "", relation: relationId(attributes), sheetId: attributes.sheetId ?? "" });
  });
  return { listed, isDate1904, computesAsShown, asksForResults };
}

/** Relationships of a part ("" for the package itself); none where it has no such list. */
function readRelations(zip: ZipPackage, source: string): readonly Relation[] {
  return readRepeatedPart(zip, relationsPath(source), MAX_SMALL_PART, relationsOf) ?? [];
}

function relationsOf(bytes: Uint8Array, part: string): readonly Relation[] {
  // `xl/_rels/workbook.xml.rels` speaks of what lies from `xl/` on.
  const folder = folderOf(folderOf(part).slice(0, -1));
  const relations: Relation[] = [];
  walkPart(bytes, part, ({ name, attributes }) => {
    if (name !== "Relationship" || attributes.TargetMode === "External") return;
    const type = attributes.Type ?? "";
    relations.push({
      id: attributes.Id ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: resolveTarget(folder, attributes.Target ?? ""),
    });
  });
  return relations;
}

/** The part that holds a part's relationships. */
export function relationsPath(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/** With its last `/`; "" for the root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** `/xl/worksheets/sheet1.xml` is from the root; `worksheets/sheet1.xml` and `../xl/…` are from the source's folder. */
export function resolveTarget(folder: string, target: string): string {
  const steps: string[] = [];
  const whole = target.startsWith("/") ? target : folder + target;
  for (const step of whole.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The `r:id` of a sheet, whatever the prefix. */
function relationId(attributes: Readonly<Record<string, string>>): string {
  const name = Object.keys(attributes).find((key) => key.includes(":") && localName(key) === "id");
  return name === undefined ? "" : (attributes[name] ?? "");
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function isFalse(value: string | undefined): boolean {
  return value === "0" || value === "false";
}
