import { strFromU8, strToU8 } from "fflate";
import { walkPart } from "../../package/small-part";
import type { Parts } from "../package/template-package";
import { FileFault } from "../../package/file-fault";

const RELATIONSHIPS = /(^|\/)_rels\/[^/]*\.rels$/i;
const ATTACHED_TEMPLATE = "attachedTemplate";
/** Links that do nothing until somebody follows them on purpose. */
const HARMLESS_LINK = /^(?:https?:\/\/|mailto:|#)/i;
/** A chart's own table travels as a workbook inside the document. */
const HARMLESS_PACKAGE = /\.xlsx$/i;

/**
 * Refuses what would act or fetch when the filled document is opened, and cuts the one link that nearly every office
 * document has and nobody means: the template on the disk of whoever made it.
 *
 * @throws FileFault naming what it is and in which part
 */
export function disarm(parts: Parts): Parts {
  const safe: Parts = { ...parts };
  for (const [path, bytes] of Object.entries(parts)) {
    if (/vbaProject\.bin$|vbaData\.xml$/i.test(path)) throw new FileFault("word-active-content", { what: "macros" });
    if (!RELATIONSHIPS.test(path)) continue;
    const cut = new Set<string>();
    walkPart(bytes, path, ({ name, attributes }) => {
      if (name !== "Relationship") return;
      const type = (attributes["Type"] ?? "").split("/").pop() ?? "";
      const target = (attributes["Target"] ?? "").trim();
      if (type === ATTACHED_TEMPLATE) cut.add(attributes["Id"] ?? "");
      else refuseRelationship(type, target, (attributes["TargetMode"] ?? "").toLowerCase() === "external", path);
    });
    if (cut.size > 0) cutTemplate(safe, path, bytes);
  }
  return safe;
}

function refuseRelationship(type: string, target: string, external: boolean, path: string): void {
  const place = path.replace(/_rels\//, "").replace(/\.rels$/i, "");
  const refuse = (what: string): never => {
    throw new FileFault("word-active-content", { what, place });
  };
  if (/vbaProject|wordVbaData/i.test(type)) refuse("macros");
  if (/^(?:control|activeXControlBinary)$/i.test(type)) refuse("controls");
  if (type === "oleObject") refuse("objects");
  if (type === "aFChunk") refuse("foreign-text");
  if (type === "package" && !external && !HARMLESS_PACKAGE.test(target)) refuse("objects");
  if (!external) return;
  if (type === "hyperlink") {
    if (!HARMLESS_LINK.test(target)) refuse("file-link");
    return;
  }
  refuse(type === "image" ? "remote-image" : "remote-content");
}

/** Takes the relationship and the element that names it out of the copy. */
function cutTemplate(parts: Parts, path: string, bytes: Uint8Array): void {
  parts[path] = strToU8(
    strFromU8(bytes).replace(/<Relationship\b[^>]*\/attachedTemplate["'][^>]*?(?:\/>|>\s*<\/Relationship>)/g, ""),
  );
  const owner = path.replace(/_rels\//, "").replace(/\.rels$/i, "");
  const settings = Object.hasOwn(parts, owner) ? parts[owner] : undefined;
  if (settings !== undefined)
    parts[owner] = strToU8(
      strFromU8(settings).replace(/<w:attachedTemplate\b[^>]*?(?:\/>|>\s*<\/w:attachedTemplate>)/g, ""),
    );
}
