import { formatKind, type NumberKind } from "../../../core";
import { builtinKind } from "./builtin-formats";
import { walkPart } from "../../package/small-part";

/** The kind of each cell format; a cell's `s` is an index into it. */
export type CellKinds = readonly NumberKind[];

export function readStyles(bytes: Uint8Array, part: string): CellKinds {
  const custom = new Map<string, NumberKind>();
  const formatIds: string[] = [];
  walkPart(bytes, part, ({ name, attributes, path }) => {
    // dxf formats hold numFmt too, but only cellXfs are what cells point to.
    if (name === "numFmt" && path.at(-1) === "numFmts")
      custom.set(attributes.numFmtId ?? "", formatKind(attributes.formatCode ?? ""));
    if (name === "xf" && path.at(-1) === "cellXfs") formatIds.push(attributes.numFmtId ?? "0");
  });
  return formatIds.map((id) => custom.get(id) ?? builtinKind(Number(id)));
}
