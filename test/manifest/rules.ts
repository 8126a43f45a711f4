import { disorder } from "./order";
import type { XmlElement } from "./xml";
import { every, find, parseXml } from "./xml";

export interface Manifest {
  readonly kind: "development" | "release";
  readonly source: string;
  readonly root: XmlElement;
  /** The folder of the add-in on its server, ending with a slash. */
  readonly base: string;
  /** Whether the build holds a file, by its path below `base`. */
  readonly holds: (path: string) => boolean;
  /** Width and height in pixels of a PNG below `base`, from its header; null where there is none. */
  readonly pixels: (path: string) => readonly [number, number] | null;
}

export interface ManifestRule {
  readonly name: string;
  /** Empty where the rule holds. */
  readonly problems: (manifest: Manifest) => readonly string[];
  /** A manifest that breaks the rule, and differs from a right one in nothing else that matters. */
  readonly spoil: (source: string) => string;
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const overridesOf = (root: XmlElement) => find(root, "VersionOverrides");
const resources = (root: XmlElement, kind = "") =>
  find(root, "VersionOverrides/Resources").flatMap(({ children }) =>
    children.filter(({ name }) => kind === "" || name === kind).flatMap((list) => list.children),
  );
const usesOf = (root: XmlElement) => every(root).filter(({ attributes }) => "resid" in attributes);
const only = (elements: readonly XmlElement[]) => (elements.length === 1 ? elements[0] : undefined);
const resid = (element: XmlElement | undefined) => element?.attributes["resid"] ?? "";
const value = (element: XmlElement | undefined) => element?.attributes["DefaultValue"] ?? "";
const unless = (holds: boolean, problem: string) => (holds ? [] : [problem]);
const same = (found: unknown, wanted: unknown) =>
  unless(JSON.stringify(found) === JSON.stringify(wanted), `${JSON.stringify(found)} is not ${JSON.stringify(wanted)}`);
const replaced = (from: string | RegExp, to: string) => (source: string) => source.replace(from, to);

/** Every text that Office shows or fetches, with what holds it. */
const values = (root: XmlElement) =>
  every(root).flatMap((element) =>
    ["DefaultValue", "Value"].flatMap((name) =>
      name in element.attributes ? [{ element, text: element.attributes[name] ?? "" }] : [],
    ),
  );
const addresses = (root: XmlElement) => values(root).filter(({ text }) => /^[a-z]+:/i.test(text));
const listOf = (element: XmlElement): string =>
  element.name.startsWith("bt:Override") ? listOf(element.parent ?? element) : (element.parent?.name ?? "");

/** Where a reference may point, by the element that holds it (Supertip's Title is short, its Description long). */
const kindsOf: Readonly<Record<string, string>> = {
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  "bt:Image": "bt:Images",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};
/** Characters; an address may have 2048, every other text 250. */
const longest: Readonly<Record<string, number>> = { "bt:ShortStrings": 125 };

/** The tab of contracts.md: what is shown, and the action behind it; null shows the pane. */
const buttons = [
  ["Kiểm tra bảng", "checkAppendix"],
  ["Đoạn báo cáo", "writeReport"],
  ["Chèn hàm", "insertFunction"],
  ["Chèn biểu đồ", "insertChart"],
  ["Mở khung TTHC", null],
];
const vietnamese = (root: XmlElement, id: string) => {
  const string = resources(root).find(({ attributes }) => attributes["id"] === id);
  return string?.children.find(({ attributes }) => attributes["Locale"] === "vi-VN")?.attributes["Value"] ?? "";
};
const surface = (root: XmlElement) =>
  find(root, "VersionOverrides/Hosts/Host/DesktopFormFactor/ExtensionPoint").filter(
    ({ attributes }) => attributes["xsi:type"] === "PrimaryCommandSurface",
  );
const sets = (elements: readonly XmlElement[]) =>
  elements.map(({ attributes }) => `${attributes["Name"] ?? ""} ${attributes["MinVersion"] ?? ""}`).sort();

export const manifestRules: readonly ManifestRule[] = [
  {
    name: "every element is closed",
    problems: ({ source }) => parseXml(source).unbalanced,
    spoil: replaced("</Hosts>", ""),
  },
  {
    name: "elements stand where the schema wants them",
    problems: ({ root }) => disorder(root),
    spoil: replaced(/( *<ProviderName>.*\n)( *<DefaultLocale>.*\n)/, "$2$1"),
  },
  {
    name: "GetStarted has its three children",
    problems: ({ root }) =>
      same(
        find(root, "VersionOverrides/Hosts/Host/DesktopFormFactor/GetStarted").flatMap(({ children }) =>
          children.map(({ name }) => name),
        ),
        ["Title", "Description", "LearnMoreUrl"],
      ),
    spoil: replaced(/ *<LearnMoreUrl.*\n/, ""),
  },
  {
    name: "overrides nest inside the resource that they override",
    problems: ({ root }) =>
      every(root)
        .filter(({ name }) => name === "bt:Override")
        .flatMap(({ parent }) =>
          unless(
            ["bt:String", "bt:Url", "bt:Image"].includes(parent?.name ?? ""),
            `an override in ${parent?.name ?? ""}`,
          ),
        ),
    spoil: replaced(/(<bt:String id="Tab.Label"[^>]*)>\s*(<bt:Override[^>]*>)\s*<\/bt:String>/, "$1 />$2"),
  },
  {
    name: "every reference is defined",
    problems: ({ root }) =>
      usesOf(root)
        .map(resid)
        .filter((id) => !resources(root).some(({ attributes }) => attributes["id"] === id)),
    spoil: replaced(' id="Check.Tip"', ' id="Check.Hint"'),
  },
  {
    name: "every resource is used",
    problems: ({ root }) =>
      resources(root)
        .map(({ attributes }) => attributes["id"] ?? "")
        .filter((id) => !usesOf(root).some((element) => resid(element) === id)),
    spoil: replaced(
      "<bt:Urls>",
      '<bt:Urls><bt:Url id="Spare.Url" DefaultValue="https://localhost:3000/taskpane.html" />',
    ),
  },
  {
    name: "resource ids are unique",
    problems: ({ root }) =>
      resources(root)
        .map(({ attributes }) => attributes["id"] ?? "")
        .filter((id, index, all) => all.indexOf(id) !== index),
    spoil: replaced(' id="Icon.Tthc.20"', ' id="Icon.Tthc.16"'),
  },
  {
    name: "a reference points to a resource of its kind",
    problems: ({ root }) =>
      usesOf(root).flatMap((element) =>
        unless(
          resources(root, kindsOf[element.name] ?? "none").some(
            ({ attributes }) => attributes["id"] === resid(element),
          ),
          `${element.name} ${resid(element)}`,
        ),
      ),
    spoil: replaced('<Description resid="Check.Tip" />', '<Description resid="Check.Label" />'),
  },
  {
    name: "ids of resources have at most 32 characters",
    problems: ({ root }) =>
      [...usesOf(root).map(resid), ...resources(root).map(({ attributes }) => attributes["id"] ?? "")].filter(
        (id) => id.length < 1 || id.length > 32,
      ),
    spoil: (source) => source.replaceAll('"Functions.Metadata.Url"', '"Functions.Metadata.Location.As.Json"'),
  },
  {
    name: "texts and addresses have the lengths that the schema allows",
    problems: ({ root }) =>
      values(root)
        .filter(
          ({ element, text }) =>
            text === "" || text.length > (text.startsWith("https://") ? 2048 : (longest[listOf(element)] ?? 250)),
        )
        .map(({ text }) => text),
    spoil: replaced(/(id="Insert.Tip" DefaultValue=")/, `$1${"a".repeat(251)}`),
  },
  {
    name: "short names have at most 125 characters",
    problems: ({ root }) =>
      [
        ...find(root, "DisplayName")
          .flatMap(every)
          .flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]]),
        ...find(root, "ProviderName").map(({ text }) => text),
      ]
        .filter((text) => text !== undefined && text.length > 125)
        .map(String),
    spoil: replaced(/(<DisplayName DefaultValue=")/, `$1${"a".repeat(126)}`),
  },
  {
    name: "every icon comes in every size",
    problems: ({ root }) =>
      every(root)
        .filter(({ name }) => name === "Icon")
        .flatMap(({ children }) =>
          same(
            children.map(({ attributes }) => Number(attributes["size"])),
            SIZES,
          ),
        ),
    spoil: replaced(/ *<bt:Image size="80" resid="Icon.Check.80" \/>\n/, ""),
  },
  {
    name: "a picture has the size that its icon says",
    problems: ({ root, base, pixels }) => [
      ...every(root)
        .filter(({ parent }) => parent?.name === "Icon")
        .flatMap(({ attributes }) => {
          const image = resources(root, "bt:Images").find(
            (candidate) => candidate.attributes["id"] === attributes["resid"],
          );
          const size = Number(attributes["size"]);
          return same(pixels(value(image).slice(base.length)), [size, size]);
        }),
    ],
    spoil: replaced("icons/check-16.png", "icons/check-20.png"),
  },
  {
    name: "the add-in's own pictures are 32 and 64 pixels",
    problems: ({ root, base, pixels }) =>
      same(
        ["IconUrl", "HighResolutionIconUrl"].map((name) => pixels(value(only(find(root, name))).slice(base.length))),
        [
          [32, 32],
          [64, 64],
        ],
      ),
    spoil: replaced("icons/tthc-64.png", "icons/tthc-80.png"),
  },
  {
    name: "every address is https and of the add-in's own folder",
    problems: ({ root, base }) =>
      addresses(root)
        .map(({ text }) => text)
        .filter((text) => !text.startsWith("https://") || !text.startsWith(base)),
    spoil: replaced(/(<SupportUrl DefaultValue=")[^"]*/, "$1https://example.org/"),
  },
  {
    name: "every file that is named is built",
    problems: ({ root, base, holds }) =>
      addresses(root)
        .map(({ text }) => text.slice(base.length))
        .filter((path) => !holds(path)),
    spoil: replaced("/functions.json", "/function.json"),
  },
  {
    name: "no other domain is opened in the pane",
    problems: ({ root }) => find(root, "AppDomains/AppDomain").map(({ text }) => text),
    spoil: replaced(
      /( *<Hosts>\n *<Host Name)/,
      "<AppDomains><AppDomain>https://example.org</AppDomain></AppDomains>$1",
    ),
  },
  {
    name: "pane, functions and buttons share one long runtime",
    problems: ({ root }) => {
      const runtime = only(find(root, "VersionOverrides/Hosts/Host/Runtimes/Runtime"));
      const page = find(root, "VersionOverrides/Hosts/Host/AllFormFactors/ExtensionPoint/Page/SourceLocation");
      const file = find(root, "VersionOverrides/Hosts/Host/DesktopFormFactor/FunctionFile");
      const panes = every(root)
        .filter(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane")
        .flatMap((action) => find(action, "SourceLocation"));
      return [
        ...same(runtime?.attributes["lifetime"], "long"),
        ...[...page, ...file, ...panes].flatMap((element) => same(resid(element), resid(runtime))),
        ...same([page.length, file.length, panes.length], [1, 1, 1]),
      ];
    },
    spoil: replaced('<FunctionFile resid="Taskpane.Url" />', '<FunctionFile resid="GetStarted.Url" />'),
  },
  {
    name: "a runtime that is not long is refused",
    problems: ({ root }) =>
      every(root)
        .filter(({ name, attributes }) => name === "Runtime" && attributes["lifetime"] !== "long")
        .map(resid),
    spoil: replaced('lifetime="long"', 'lifetime="short"'),
  },
  {
    name: "no pane has an id of its own under the long runtime",
    problems: ({ root }) =>
      every(root)
        .filter(({ name }) => name === "TaskpaneId")
        .map(({ text }) => text),
    spoil: replaced(
      '<Action xsi:type="ShowTaskpane">',
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>',
    ),
  },
  {
    name: "the base asks for nothing newer than ExcelApi 1.1",
    problems: ({ root }) => same(sets(find(root, "Requirements/Sets/Set")), ["ExcelApi 1.1"]),
    spoil: replaced('<Set Name="ExcelApi" MinVersion="1.1" />', '<Set Name="SharedRuntime" MinVersion="1.1" />'),
  },
  {
    name: "the base shows the page for an old Excel",
    problems: ({ root, base }) =>
      same(value(only(find(root, "DefaultSettings/SourceLocation"))), `${base}old-excel.html`),
    spoil: replaced("/old-excel.html", "/taskpane.html"),
  },
  {
    name: "the overrides ask for a shared runtime and ExcelApi 1.14",
    problems: ({ root }) =>
      same(sets(find(root, "VersionOverrides/Requirements/bt:Sets/bt:Set")), ["ExcelApi 1.14", "SharedRuntime 1.1"]),
    spoil: replaced('MinVersion="1.14"', 'MinVersion="1.15"'),
  },
  {
    name: "the overrides are those of a task pane, version 1.0",
    problems: ({ root }) =>
      same(
        overridesOf(root).map(({ attributes }) => [attributes["xmlns"], attributes["xsi:type"]]),
        [["http://schemas.microsoft.com/office/taskpaneappversionoverrides", "VersionOverridesV1_0"]],
      ),
    spoil: replaced('office/taskpaneappversionoverrides"', 'office/taskpaneappversionoverrides/1.1"'),
  },
  {
    name: "the id is a GUID",
    problems: ({ root }) =>
      find(root, "Id")
        .map(({ text }) => text)
        .filter((id) => !GUID.test(id)),
    spoil: replaced(/<Id>\w/, "<Id>"),
  },
  {
    name: "the version has one to four numbers and starts at 1",
    problems: ({ root }) =>
      find(root, "Version")
        .map(({ text }) => text)
        .filter((version) => !/^[1-9]\d{0,4}(\.\d{1,5}){1,3}$/.test(version)),
    spoil: replaced("<Version>1.", "<Version>0."),
  },
  {
    name: "the namespace tells a development add-in from a release",
    problems: ({ root, kind }) =>
      same(
        value(
          resources(root).find(
            ({ attributes }) => attributes["id"] === resid(every(root).find(({ name }) => name === "Namespace")),
          ),
        ),
        kind === "release" ? "TTHC" : "TTHCDEV",
      ),
    spoil: replaced(/(id="Functions.Namespace" DefaultValue=")/, "$1X"),
  },
  {
    name: "the name tells a development add-in from a release",
    problems: ({ root, kind }) =>
      same(
        [
          value(only(find(root, "DisplayName"))),
          ...find(root, "DisplayName/Override").map(({ attributes }) => attributes["Value"]),
        ],
        Array(2).fill(kind === "release" ? "TTHC" : "TTHC (dev)"),
      ),
    spoil: replaced(/(<DisplayName DefaultValue=")/, "$1X"),
  },
  {
    name: "the default locale is en-US",
    problems: ({ root }) =>
      same(
        find(root, "DefaultLocale").map(({ text }) => text),
        ["en-US"],
      ),
    spoil: replaced("<DefaultLocale>en-US", "<DefaultLocale>vi-VN"),
  },
  {
    name: "every text that is shown has its Vietnamese",
    problems: ({ root }) =>
      [
        ...find(root, "DisplayName"),
        ...find(root, "Description"),
        ...resources(root, "bt:ShortStrings"),
        ...resources(root, "bt:LongStrings"),
      ]
        .filter(({ attributes }) => attributes["id"] !== "Functions.Namespace")
        .flatMap((element) =>
          same(
            element.children.map(({ attributes }) => attributes["Locale"]),
            ["vi-VN"],
          ),
        ),
    spoil: replaced(/(id="Pane.Tip"[^>]*>)\s*<bt:Override[^>]*>/, "$1"),
  },
  {
    name: "the tab bears the product's name",
    problems: ({ root, kind }) =>
      same(
        surface(root)
          .flatMap((point) => find(point, "CustomTab/Label"))
          .map((label) => vietnamese(root, resid(label))),
        [kind === "release" ? "TTHC" : "TTHC (dev)"],
      ),
    spoil: replaced('<Label resid="Tab.Label" />', '<Label resid="Appendix.Label" />'),
  },
  {
    name: "the buttons and their actions are those of the contract",
    problems: ({ root }) =>
      same(
        surface(root)
          .flatMap((point) => find(point, "CustomTab/Group/Control"))
          .map((control) => [
            vietnamese(root, resid(only(find(control, "Label")))),
            only(find(control, "Action"))?.attributes["xsi:type"] === "ShowTaskpane"
              ? null
              : only(find(control, "Action/FunctionName"))?.text,
          ]),
        buttons,
      ),
    spoil: replaced("<FunctionName>writeReport", "<FunctionName>report"),
  },
  {
    name: "ids of tab, group and buttons are unique and short",
    problems: ({ root }) =>
      surface(root)
        .flatMap(every)
        .flatMap(({ attributes }) => attributes["id"] ?? [])
        .filter((id, index, all) => all.indexOf(id) !== index || id.length > 125),
    spoil: replaced('id="TTHC.Report"', 'id="TTHC.Check"'),
  },
  {
    name: "it may read and write the workbook, no more",
    problems: ({ root }) =>
      same(
        find(root, "Permissions").map(({ text }) => text),
        ["ReadWriteDocument"],
      ),
    spoil: replaced("ReadWriteDocument", "ReadAllDocument"),
  },
  {
    name: "it is for Excel alone",
    problems: ({ root }) =>
      same(
        [
          find(root, "Hosts/Host").map(({ attributes }) => attributes["Name"]),
          find(root, "VersionOverrides/Hosts/Host").map(({ attributes }) => attributes["xsi:type"]),
        ],
        [["Workbook"], ["Workbook"]],
      ),
    spoil: replaced('<Host Name="Workbook" />', '<Host Name="Document" />'),
  },
];
