import { roundHalfUp } from "../../../numerals/round-half-up";
import { writePercent } from "../../../numerals/write";
import { cellsWords } from "../../../wording/cell-words";
import { measure } from "../../../indicators/measure";
import { toA1 } from "../../../model/cell";
import type { CellRef } from "../../../model/cell";
import type { Table } from "../../../model/table";
import { unitRows } from "../../../model/table";
import { unitKey } from "../../../model/unit-name";
import type { Claim, Rule, Scene } from "../../claims/claim";
import { spanOf } from "../../claims/claim";
import type { Share } from "../../meaning/statement";
import { maybeSamePeriod } from "../../table/period";
import { officeScope } from "../../table/table-scope";

export interface ExtremeData {
  readonly office: string;
  readonly printed: string;
  readonly problem: "rate" | "not-highest" | "not-lowest";
  /** The office's rate in the table; for the others that of the office that is first. */
  readonly rate: string;
  readonly first: string | null;
  readonly cells: readonly string[];
}

/** Rates of an office that a text may mean, the usual one first. */
const RATES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  onTime: [
    ["resolvedInTime", "resolved"],
    ["resolvedInTime", "due"],
    ["resolvedInTime", "received"],
  ],
  resolvedInTime: [
    ["resolvedInTime", "resolved"],
    ["resolvedInTime", "due"],
    ["resolvedInTime", "received"],
  ],
  resolvedEarly: [
    ["resolvedEarly", "resolved"],
    ["resolvedEarly", "received"],
  ],
  overdueTotal: [
    ["overdueTotal", "received"],
    ["overdueTotal", "due"],
    ["resolvedLate", "resolved"],
  ],
  resolvedLate: [
    ["resolvedLate", "resolved"],
    ["overdueTotal", "received"],
    ["overdueTotal", "due"],
  ],
  receivedOnline: [
    ["receivedOnline", "received"],
    ["receivedOnline", "receivedNew"],
  ],
  resolved: [["resolved", "received"]],
};

/** «Cao nhất là huyện Lập Thạch với 99,22%»: the office's rate, and its rank, are those of the table. */
export const extremeInTable: Rule<"extreme-in-table", ExtremeData> = {
  id: "extreme-in-table",
  title: "Đơn vị cao nhất, thấp nhất khớp bảng số liệu",
  severity: "error",
  source: { document: "Bảng số liệu kèm theo văn bản" },

  *judge(scene) {
    const { table } = scene;
    if (table === null) return;
    for (const share of scene.meaning.shares) {
      const claim =
        share.office === null || share.kind !== "share" ? null : judgeOffice(scene, table, share, share.office);
      if (claim !== null) yield claim;
    }
  },

  explain(data) {
    const cells = cellsWords(data.cells);
    const why = "Tỷ lệ và thứ hạng của đơn vị phải theo bảng kèm theo.";
    if (data.problem === "rate")
      return {
        what: `${data.office}: văn bản ghi ${data.printed}, bảng cho ${data.rate} (${cells})`,
        why,
        todo: `Đối chiếu với bảng; nếu bảng đúng thì sửa thành ${data.rate}.`,
      };
    const extreme = data.problem === "not-highest" ? "cao nhất" : "thấp nhất";
    return {
      what: `Văn bản nêu ${data.office} ${extreme} (${data.printed}), trong bảng ${data.first ?? ""} ${extreme} với ${data.rate} (${cells})`,
      why,
      todo: "Đối chiếu với bảng rồi sửa tên đơn vị hoặc tỷ lệ.",
    };
  },
};

function judgeOffice(scene: Scene, table: Table, share: Share, office: string): Claim<ExtremeData> | null {
  const period = scene.meaning.blocks[share.block]?.period ?? null;
  const found = officeScope(table, office);
  const spoken = share.measure ?? measureBefore(scene, share);
  const rates = spoken === null ? undefined : RATES[spoken];
  if (
    found === null ||
    rates === undefined ||
    typeof found.scope === "string" ||
    !("row" in found.scope) ||
    !maybeSamePeriod(period, scene.period)
  )
    return null;
  const { row } = found.scope;
  const readings = rates.flatMap((rate) => {
    const reading = rateOf(table, row, rate);
    return reading === null ? [] : [{ rate, reading }];
  });
  const [usual] = readings;
  if (usual === undefined) return null;
  const match = readings.find(
    ({ reading }) =>
      Math.abs(Number(roundHalfUp(reading.part * 100, reading.whole, share.decimals)) - share.scaled) <=
      share.tolerance,
  );
  const span = spanOf(share);
  if (match === undefined) {
    const { part, whole, cells } = usual.reading;
    return {
      outcome: "broken",
      spans: [span],
      cells,
      data: {
        office: found.name,
        printed: share.text,
        problem: "rate",
        rate: writePercent(part, whole, share.decimals),
        first: null,
        cells: cells.map(toA1),
      },
    };
  }
  const better = share.extreme === null ? null : firstOf(table, row, match.rate, share.extreme, office);
  if (better === null)
    return {
      outcome: "holds",
      spans: [span],
      cells: match.reading.cells,
      data: {
        office: found.name,
        printed: share.text,
        problem: "rate",
        rate: share.text,
        first: null,
        cells: match.reading.cells.map(toA1),
      },
    };
  return {
    outcome: "broken",
    spans: [span],
    cells: better.cells,
    data: {
      office: found.name,
      printed: share.text,
      problem: share.extreme === "top" ? "not-highest" : "not-lowest",
      rate: writePercent(better.part, better.whole, share.decimals),
      first: table.rows[better.row]?.name ?? "",
      cells: better.cells.map(toA1),
    },
  };
}

interface OfficeRate {
  readonly part: number;
  readonly whole: number;
  readonly cells: readonly CellRef[];
}

function rateOf(table: Table, row: number, [part, whole]: readonly [string, string]): OfficeRate | null {
  const above = measure(table, { row }, part);
  const below = measure(table, { row }, whole);
  return above.is === "known" && below.is === "known" && below.value > 0
    ? { part: above.value, whole: below.value, cells: [...above.from, ...below.from] }
    : null;
}

/** An office of the same kind that stands before the one named, or null. */
function firstOf(
  table: Table,
  row: number,
  rate: readonly [string, string],
  extreme: "top" | "bottom",
  office: string,
): (OfficeRate & { readonly row: number }) | null {
  const own = rateOf(table, row, rate);
  const kind = unitKey(office).split(" ")[0] ?? "";
  if (own === null) return null;
  let best: OfficeRate & { readonly row: number } = { ...own, row };
  for (const other of unitRows(table)) {
    // «Huyện» and «thành phố» stand in one section: the ranking is among its offices.
    if (table.rows[other]?.group !== table.rows[row]?.group && !unitKey(table.rows[other]?.name ?? "").includes(kind))
      continue;
    const reading = rateOf(table, other, rate);
    if (reading === null) continue;
    const difference = BigInt(reading.part) * BigInt(best.whole) - BigInt(best.part) * BigInt(reading.whole);
    if (extreme === "top" ? difference > 0n : difference < 0n) best = { ...reading, row: other };
  }
  return best.row === row ? null : best;
}

/** What the percentages before it in the block were of: «… đúng hạn đạt 96,47%. Cao nhất là huyện …». */
function measureBefore(scene: Scene, share: Share): string | null {
  for (let id = share.id - 1; id >= 0; id -= 1) {
    const other = scene.meaning.shares[id];
    if (other === undefined || other.paragraph !== share.paragraph) return null;
    if (other.measure !== null) return other.measure;
    const counted = other.of === null ? null : (scene.meaning.statements[other.of]?.measure ?? null);
    if (counted !== null) return counted;
  }
  return null;
}
