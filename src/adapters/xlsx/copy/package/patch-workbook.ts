import { escapeMarkup } from "../../markup/entities";
import type { DefinedName } from "../recalculation/formula-reach";
import { attributeOf, partElements, type PartElement } from "./part-elements";
import { spliced, type Splice } from "../splices";

/** A tab that is added: its name, its number in the book, and the relationship that leads to its part. */
export interface NewTab {
  readonly name: string;
  readonly id: number;
  readonly relation: string;
  /** Shown by programs only: Excel's «Unhide» does not list it. */
  readonly veryHidden?: true;
}

/** What a copy needs to know of workbook.xml, and can change in it. */
export class WorkbookPart {
  private readonly elements: readonly PartElement[];

  constructor(
    private readonly bytes: Uint8Array,
    part: string,
  ) {
    this.elements = partElements(bytes, part);
  }

  /** «Precision as displayed» rounds each result as its cell shows it: only Excel can do that. */
  get computesAsShown(): boolean {
    const calculation = this.find("calcPr");
    return calculation !== undefined && isFalse(attributeOf(calculation, "fullPrecision"));
  }

  /** Address of the markup's own vocabulary: strict books have another than most. */
  get namespace(): string {
    const [root] = this.elements;
    const name = root === undefined || root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`;
    return (root === undefined ? null : attributeOf(root, name)) ?? "";
  }

  /** No sheet may be added. */
  get isLocked(): boolean {
    const protection = this.find("workbookProtection");
    return protection !== undefined && isTrue(attributeOf(protection, "lockStructure"));
  }

  /** @param sheetOfTab place among the worksheets of each tab, by its place among all tabs */
  definedNames(sheetOfTab: ReadonlyMap<number, number>): readonly DefinedName[] {
    return this.elements
      .filter(({ name }) => name === "definedName")
      .map((element) => {
        const tab = attributeOf(element, "localSheetId");
        return {
          name: attributeOf(element, "name") ?? "",
          sheet: tab === null ? null : (sheetOfTab.get(Number(tab)) ?? -1),
          formula: element.text,
        };
      });
  }

  /** The names of all tabs, lower-cased, and a number that no sheet has yet. */
  tabs(): { readonly names: ReadonlySet<string>; readonly freeId: number } {
    const sheets = this.elements.filter(({ name, depth }) => name === "sheet" && depth === 3);
    const ids = sheets.map((sheet) => Number(attributeOf(sheet, "sheetId")) || 0);
    return {
      names: new Set(sheets.map((sheet) => (attributeOf(sheet, "name") ?? "").toLowerCase())),
      freeId: Math.max(0, ...ids) + 1,
    };
  }

  /**
   * @param recalculate Excel computes everything anew when it opens the copy
   * @param sheet one more tab, the last
   */
  patched({ recalculate, sheet }: { readonly recalculate: boolean; readonly sheet: NewTab | null }): Uint8Array {
    return this.with([...(recalculate ? this.recalculating() : []), ...(sheet === null ? [] : this.withSheet(sheet))]);
  }

  /** The tab of another name, under which the book's own names find it; everything is computed anew. */
  renamed(tab: number, from: string, to: string): Uint8Array {
    const sheets = this.elements.filter(({ name, depth }) => name === "sheet" && depth === 3);
    const own = sheets[tab]?.attributes.find(({ name }) => name === "name");
    const names = this.elements
      .filter(({ name, text }) => name === "definedName" && text.includes("!"))
      .map(({ tagEnd, contentEnd, text }) => ({
        start: tagEnd,
        end: contentEnd,
        text: escapeMarkup(withSheetName(text, from, to)),
      }));
    const renaming = own === undefined ? [] : [{ ...own.value, text: escapeMarkup(to) }];
    return this.with([...this.recalculating(), ...renaming, ...names]);
  }

  /** One more tab, the last, which prints as another one does. */
  withCopyOf(tab: number, from: string, sheet: NewTab): Uint8Array {
    const sheets = this.elements.filter(({ name, depth }) => name === "sheet" && depth === 3);
    const names = this.elements.filter(
      (element) =>
        element.name === "definedName" &&
        attributeOf(element, "localSheetId") === String(tab) &&
        /^_xlnm\.print_/i.test(attributeOf(element, "name") ?? ""),
    );
    const added = names.map(({ end, prefix, text, ...element }): Splice => {
      const name = escapeMarkup(attributeOf({ end, prefix, text, ...element }, "name") ?? "");
      const area = escapeMarkup(withSheetName(text, from, sheet.name));
      return {
        start: end,
        end,
        text: `<${prefix}definedName name="${name}" localSheetId="${sheets.length}">${area}</${prefix}definedName>`,
      };
    });
    return this.with([...this.recalculating(), ...this.withSheet(sheet), ...added]);
  }

  private with(splices: readonly Splice[]): Uint8Array {
    return spliced(this.bytes, splices);
  }

  private recalculating(): readonly Splice[] {
    const calculation = this.find("calcPr");
    if (calculation === undefined) {
      // Its place is behind these (ECMA-376 part 1, 18.2.27); `sheets` is always there.
      const before = this.elements.filter(
        ({ name, depth }) =>
          depth === 2 && ["sheets", "functionGroups", "externalReferences", "definedNames"].includes(name),
      );
      const end = Math.max(...before.map((element) => element.end));
      return [{ start: end, end, text: `<${this.elements[0]?.prefix ?? ""}calcPr fullCalcOnLoad="1"/>` }];
    }
    const known = calculation.attributes.find(({ name }) => name === "fullCalcOnLoad");
    if (known !== undefined) return [{ ...known.value, text: "1" }];
    const at = calculation.tagEnd - (calculation.closesItself ? 2 : 1);
    return [{ start: at, end: at, text: ' fullCalcOnLoad="1"' }];
  }

  private withSheet({ name, id, relation, veryHidden }: NewTab): readonly Splice[] {
    const sheets = this.elements.find((element) => element.name === "sheets" && element.depth === 2);
    const other = this.elements.find((element) => element.name === "sheet" && element.depth === 3);
    const relationName = other?.attributes.find((attribute) => attribute.name.endsWith(":id"))?.name ?? "r:id";
    // A prefix that its neighbour declares for itself is unknown elsewhere: the new tab declares it too.
    const declared = (other?.attributes ?? [])
      .filter((attribute) => attribute.name === "xmlns" || attribute.name.startsWith("xmlns:"))
      .map((attribute) => ` ${attribute.name}="${escapeMarkup(attribute.text)}"`)
      .join("");
    const at = sheets?.contentEnd ?? 0;
    return [
      {
        start: at,
        end: at,
        text: `<${other?.prefix ?? ""}sheet${declared} name="${escapeMarkup(name)}" sheetId="${id}"${veryHidden === true ? ' state="veryHidden"' : ""} ${relationName}="${relation}"/>`,
      },
    ];
  }

  private find(name: string): PartElement | undefined {
    return this.elements.find((element) => element.name === name && element.depth === 2);
  }
}

function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}

function isFalse(value: string | null): boolean {
  return value === "0" || value === "false";
}

/** References to one sheet as references to another: «'Tháng 3'!A1», «T3!A1». */
function withSheetName(formula: string, from: string, to: string): string {
  const next = `'${to.replaceAll("'", "''")}'!`;
  const plain = from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return formula
    .replaceAll(`'${from.replaceAll("'", "''")}'!`, () => next)
    .replace(new RegExp(`(?<![\\p{L}\\p{N}_.'\\]:])${plain}!`, "gu"), () => next);
}
