import type { CellValue, Grid } from "../../src/core";
import { form2to14 } from "../tables/forms";
import { balancedRows } from "../tables/random-table";
import type { RandomSource } from "../tables/random-source";
import { makeGrid } from "./make-grid";
import { HEADER, HEADER_MERGES } from "./quarter-1-2021";
import { balancedCounts } from "../tables/balanced-counts";

/** A sheet whose rows are laid out at random, with right figures, and what its reading must give. */
export interface RowLayout {
  readonly grid: Grid;
  /** Sheet rows of the units, and whether a row states the total of all. */
  readonly units: readonly number[];
  readonly total: boolean;
  /** How the rows are laid out, for the message of a test that fails. */
  readonly words: string;
}

type Counts = readonly number[];
interface Line {
  readonly is: "unit" | "sum" | "other";
  readonly cells: readonly CellValue[];
}

const TOTALS = [
  "Tổng",
  "TỔNG CỘNG",
  "Tổng cộng (I+II)",
  "Toàn tỉnh",
  "TC",
  "Cả huyện",
  "Tổng các nơi",
  "Total",
  "",
  "∑",
];
const PARTS = [
  "Trong đó: Chi nhánh Văn phòng",
  "- Bộ phận một cửa",
  "+ Chi nhánh",
  "Riêng hồ sơ đất đai",
  "a) Cấp mới",
];
const BELOW = ["Tháng 5/2026", "Lũy kế từ đầu năm", "Quý I/2026", "Kỳ trước", "Cùng kỳ năm 2025"];
const NAMES = ["Sở", "Ban", "Phường", "Xã", "Chi cục", "Tổng cục", "Trung tâm", "Cộng đồng", "Tăng Tiến", "Trang Bom"];

/** @param small tables of few dossiers, where sums meet by chance */
export function randomRowLayout(random: RandomSource, small = false): RowLayout {
  const sections = random.next() < 0.4 ? 1 : 2 + random.below(2);
  const numbered = random.next() < 0.7;
  const heads = sections === 1 ? "none" : random.pick(numbered ? ["roman", "words"] : ["words", "none"]);
  const sums = sections === 1 ? "none" : random.pick(heads === "none" ? ["below", "none"] : ["above", "below", "none"]);
  const total = random.pick(["top", "bottom", "bottom", "none"] as const);
  const pages = random.next() < 0.2 && sums === "none" && total === "bottom";
  const parts = total !== "none" && random.next() < 0.3;
  const below = total === "bottom" && random.next() < 0.3;
  const words = JSON.stringify({ sections, numbered, heads, sums, total, pages, parts, below });

  const lines: Line[] = [];
  const all: Counts[] = [];
  const row = (number: CellValue, name: string, counts: Counts | null): readonly CellValue[] => [
    numbered ? number : null,
    name === "" ? null : name,
    ...(counts ?? []),
  ];
  const onPage: Counts[] = [];
  for (let section = 0; section < sections; section += 1) {
    const units = unitsOf(random, 2 + random.below(12), small);
    const title = `Khối ${"ABC".charAt(section)}`;
    const sum = sumOf(units);
    if (heads !== "none") {
      const above = sums === "above";
      const number = heads === "roman" ? "I".repeat(section + 1) : null;
      lines.push({ is: above ? "sum" : "other", cells: row(number, title, above ? sum : null) });
    }
    units.forEach((counts, index) => {
      all.push(counts);
      onPage.push(counts);
      const name = nameOf(random, section, index);
      lines.push({ is: "unit", cells: row(index + 1, name, counts) });
      if (parts && random.next() < 0.3)
        lines.push({ is: "other", cells: row(null, random.pick(PARTS), unitsOf(random, 1, small)[0] ?? []) });
      if (pages && onPage.length >= 4 && index < units.length - 1) {
        lines.push({ is: "other", cells: row(null, random.pick(["Cộng trang", "Cộng trang 1"]), sumOf(onPage)) });
        lines.push({ is: "other", cells: row(null, random.pick(["Mang sang", "Cộng mang sang"]), sumOf(all)) });
        lines.push({ is: "other", cells: [null, null, null, null, null, null, "Trang 1/3"] });
        onPage.splice(0);
      }
    });
    if (sums === "below")
      lines.push({ is: "sum", cells: row(null, random.pick([`Cộng ${title}`, "Cộng", `Tổng ${section + 1}`]), sum) });
  }
  const grand: Line = { is: "sum", cells: row(null, random.pick(TOTALS), sumOf(all)) };
  if (total === "top") lines.unshift(grand);
  if (total === "bottom") lines.push(grand);
  if (below) lines.push({ is: "other", cells: row(null, random.pick(BELOW), sumOf(unitsOf(random, 3, small))) });
  if (random.next() < 0.2) {
    lines.push(
      { is: "other", cells: [] },
      { is: "other", cells: [null, "Ghi chú: số liệu lấy lúc 8h00 ngày 15/6/2026"] },
    );
    lines.push({ is: "other", cells: ["1", "Số đơn vị đúng hạn 100%", 12] });
  }
  const above = [["Phụ lục"], ["TỔNG HỢP KẾT QUẢ GIẢI QUYẾT TTHC"], ["QUÝ I NĂM 2026"], ...HEADER];
  const from = above.length;
  return {
    grid: makeGrid([...above, ...lines.map(({ cells }) => cells)], HEADER_MERGES),
    units: lines.flatMap(({ is }, index) => (is === "unit" ? [from + index] : [])),
    total: total !== "none",
    words,
  };
}

const PLACES = [
  "Hòa",
  "Lâm",
  "Minh",
  "Ninh",
  "Phú",
  "Quang",
  "Sơn",
  "Tân",
  "Uyên",
  "Vinh",
  "Xuân",
  "Yên",
  "Giang",
  "Hải",
];

/** Two names are never alike: «Xã An Hòa», «Phường 12». */
function nameOf(random: RandomSource, section: number, index: number): string {
  const place = PLACES[index];
  const numbered = place === undefined || random.next() < 0.2;
  return `${random.pick(NAMES)} ${numbered ? String(20 * section + index + 1) : `${["An", "Bình", "Cát"][section] ?? "Đông"} ${place}`}`;
}

function unitsOf(random: RandomSource, count: number, small: boolean): Counts[] {
  const spec = { profile: form2to14, sections: [count], subtotals: false, totalAt: "none" as const };
  return balancedRows(random, spec).map(({ cells = [] }) => {
    const counts = cells.map(Number);
    return small ? balancedSmall(random) : counts;
  });
}

/** A unit of a handful of dossiers: (4)…(14). */
function balancedSmall(random: RandomSource): Counts {
  const [online, before, direct] = [random.below(3), random.below(2), random.below(4)];
  const received = online + before + direct;
  const resolved = random.below(received + 1);
  const late = random.below(Math.min(2, resolved + 1));
  const pending = received - resolved;
  const overdue = random.below(Math.min(2, pending + 1));
  return balancedCounts({ online, before, direct, late, pending, overdue });
}

function sumOf(units: readonly Counts[]): Counts {
  return Array.from({ length: 11 }, (_, column) => units.reduce((sum, counts) => sum + (counts[column] ?? 0), 0));
}
