import { writeCount, writePercent } from "../../../numerals/write";
import type { Claim, Rule, Scene } from "../../claims/claim";
import { spanOf } from "../../claims/claim";
import { against } from "../../table/against";
import { cellsHeld, heldWords } from "../../table/cells-held";
import type { ComparedFigure } from "../../table/compared";
import type { Ranked } from "../../table/offices/rankings";

export interface ExtremeData {
  /** The office, or the offices, that the text names. */
  readonly office: string;
  /** The figure printed beside it; "" where none is. */
  readonly printed: string;
  readonly problem: "rate" | "not-highest" | "not-lowest";
  /** The office's rate in the table; for the others what the first office has. */
  readonly rate: string;
  readonly first: string | null;
  readonly cells: readonly string[];
}

/** «Cao nhất là huyện Lập Thạch với 99,22%»: the office's rate, and its rank, are those of the table. */
export const extremeInTable: Rule<"extreme-in-table", ExtremeData> = {
  id: "extreme-in-table",
  title: "Tỷ lệ, thứ hạng của đơn vị khớp bảng số liệu",
  severity: "error",
  source: { document: "Bảng số liệu kèm theo văn bản" },

  *judge(scene) {
    if (scene.table === null) return;
    const { compared, ranked, isOther } = against(scene, scene.table);
    for (const one of compared) {
      const claim = one.of.is === "rate" && one.scoped.how === "named" ? rateClaim(scene, one, isOther) : null;
      if (claim !== null) yield claim;
    }
    for (const one of ranked) yield rankClaim(one, isOther);
  },

  explain(data) {
    const why = "Tỷ lệ và thứ hạng của đơn vị phải theo bảng kèm theo.";
    if (data.problem === "rate")
      return {
        what: `${data.office}: văn bản ghi ${data.printed}, bảng cho ${data.rate} (${heldWords(data.cells)})`,
        why,
        todo: `Đối chiếu với bảng; nếu bảng đúng thì sửa thành ${data.rate}.`,
      };
    const extreme = data.problem === "not-highest" ? "cao nhất" : "thấp nhất";
    if (data.office === "")
      return {
        what: `Văn bản ghi ${extreme} là ${data.printed}, trong bảng ${extreme} là ${data.rate} (${data.first ?? ""})`,
        why,
        todo: `Đối chiếu với bảng; nếu bảng đúng thì sửa thành ${data.rate}.`,
      };
    const printed = data.printed === "" ? "" : ` (${data.printed})`;
    return {
      what: `Văn bản nêu ${data.office} ${extreme}${printed}, trong bảng ${data.first ?? ""} ${extreme} với ${data.rate}`,
      why,
      todo: "Đối chiếu với bảng rồi sửa tên đơn vị hoặc số liệu.",
    };
  },
};

/** A rate that the text's own counts explain is theirs to contradict. */
function rateClaim(
  scene: Scene,
  { of, fit, with: found, scoped, boundInText }: ComparedFigure,
  isOther: boolean,
): Claim<ExtremeData> | null {
  if (of.is !== "rate" || found === null || found.rate === null || fit === "period" || fit === "near") return null;
  const agrees = fit === "agrees";
  if (!agrees && (boundInText || !scoped.strong)) return null;
  const { share } = of;
  const { part, whole, cells } = found.rate;
  const held = cellsHeld(scene, cells);
  return {
    outcome: agrees ? "holds" : isOther ? "undecided" : "broken",
    spans: [spanOf(share)],
    ...held.addresses,
    data: {
      office: found.name,
      printed: share.text,
      problem: "rate",
      rate: writePercent(part, whole, share.decimals),
      first: null,
      cells: held.names,
    },
  };
}

const DECIMALS = 2;

function rankClaim(
  { spans, extreme, holds, names, first, value, printed }: Ranked,
  isOther: boolean,
): Claim<ExtremeData> {
  return {
    outcome: holds ? "holds" : isOther ? "undecided" : "broken",
    spans,
    data: {
      office: names.join(", "),
      printed: printed?.text ?? "",
      problem: extreme === "top" ? "not-highest" : "not-lowest",
      rate:
        value.is === "count"
          ? writeCount(value.value)
          : writePercent(value.part, value.whole, printed?.decimals ?? DECIMALS),
      first,
      cells: [],
    },
  };
}
