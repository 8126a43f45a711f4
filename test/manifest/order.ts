import type { XmlElement } from "./xml";
import { every } from "./xml";

/**
 * The children that the schemas of Office allow (TaskPaneApp 1.1, TaskPaneAppVersionOverrides 1.0), in their order:
 * `!` exactly one, `+` at least one, `*` any number, nothing: at most one. A key is the element's name and, where the
 * schema tells kinds apart, its xsi:type. Elements that are not listed here hold no others.
 */
const sequences: Readonly<Record<string, string>> = {
  "OfficeApp TaskPaneApp":
    "Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl! AppDomains Hosts! Requirements! DefaultSettings! Permissions! Dictionary VersionOverrides!",
  DisplayName: "Override*",
  Description: "Override*",
  AppDomains: "AppDomain*",
  Hosts: "Host+",
  Host: "",
  Requirements: "Sets bt:Sets",
  Sets: "Set+",
  "bt:Sets": "bt:Set+",
  DefaultSettings: "SourceLocation!",
  "VersionOverrides VersionOverridesV1_0":
    "Description Requirements! Hosts! Resources! WebApplicationInfo EquivalentAddins",
  "Host Workbook": "Runtimes! AllFormFactors! DesktopFormFactor!",
  Runtimes: "Runtime!",
  AllFormFactors: "ExtensionPoint!",
  "ExtensionPoint CustomFunctions": "Script! Page! Metadata! Namespace!",
  Script: "SourceLocation!",
  Page: "SourceLocation!",
  Metadata: "SourceLocation!",
  DesktopFormFactor: "GetStarted! FunctionFile! ExtensionPoint+",
  GetStarted: "Title! Description! LearnMoreUrl!",
  "ExtensionPoint PrimaryCommandSurface": "OfficeTab* CustomTab!",
  CustomTab: "Group+ Label!",
  Group: "Label! Icon! Control+",
  "Control Button": "Label! Supertip! Icon! Action!",
  Supertip: "Title! Description!",
  Icon: "bt:Image+",
  "Action ExecuteFunction": "FunctionName!",
  "Action ShowTaskpane": "TaskpaneId SourceLocation! Title",
  Resources: "bt:Images! bt:Urls! bt:ShortStrings! bt:LongStrings!",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:Image": "bt:Override*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

function keyOf({ name, attributes }: XmlElement): string {
  const type = attributes["xsi:type"];
  return type === undefined ? name : `${name} ${type}`;
}

const pattern = (sequence: string): RegExp =>
  new RegExp(
    `^${sequence
      .split(" ")
      .filter((part) => part !== "")
      .map((part) => {
        const name = part.replace(/[!+*]$/, "");
        const count = part.endsWith("!") ? "" : part.endsWith("+") ? "+" : part.endsWith("*") ? "*" : "?";
        return `(?:${name} )${count}`;
      })
      .join("")}$`,
  );

/** Elements whose children are missing, foreign or out of order. */
export function disorder(root: XmlElement): readonly string[] {
  return every(root).flatMap((element) => {
    const key = keyOf(element);
    const children = element.children.map(({ name }) => `${name} `).join("");
    return pattern(sequences[key] ?? "").test(children) ? [] : [`${key} holds: ${children.trim()}`];
  });
}
