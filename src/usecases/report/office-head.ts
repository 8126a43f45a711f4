import { plainLetters, type Grid, type Table } from "../../core";
import { linesAbove } from "../periods/title-period";

/** Offices begin so, in the corner above a title. */
const OFFICE =
  /^(?:ubnd|uy ban nhan dan|so|ban|cuc|chi cuc|thue|trung tam|phong|van phong|thanh tra|bao hiem xa hoi|cong an|bo phan mot cua)\s/;
/** What stands there too, and is no office. */
const NO_OFFICE =
  /bao cao|tong hop|ket qua|thong ke|phu luc|bieu|so lieu|danh sach|theo doi|giai quyet|tinh hinh|cong hoa xa hoi/;
/** What is named after these is a proper name, each word of it with a capital. */
const PLACES = /(?:^|\s)(tỉnh|thành phố|tp|xã|phường|đặc khu|thị trấn|huyện|quận)\s+/u;
const LONGEST = 90;
const LABELLED = /^đơn vị báo cáo\s*:\s*(.+)$/iu;

/** The office that the head of a sheet names: «UBND XÃ TÂN LẬP» above the title, as sentences write it; null where it names none. */
export function officeAbove(grid: Grid, table: Table): string | null {
  const names = linesAbove(grid, table, (cell) => cell.split(/\n|\s{3,}/)).flatMap((line) => {
    const labelled = LABELLED.exec(line.trim())?.[1];
    const name = (labelled ?? line)
      .replace(/\s+/g, " ")
      .replace(/[.:;,\s]+$/, "")
      .trim();
    const plain = plainLetters(name.toLowerCase());
    if (name.length > LONGEST || /…|\.\.\./.test(name) || NO_OFFICE.test(plain)) return [];
    return labelled !== undefined || OFFICE.test(plain) ? [name] : [];
  });
  // The office stands below the one that it belongs to.
  const name = names.at(-1);
  return name === undefined ? null : name === name.toUpperCase() ? inSentence(name) : name;
}

/** «UBND XÃ TÂN LẬP» → «UBND xã Tân Lập», «SỞ KẾ HOẠCH VÀ ĐẦU TƯ» → «Sở Kế hoạch và Đầu tư». */
function inSentence(name: string): string {
  const lower = name.toLowerCase();
  const [, head = "", rest = ""] =
    /^(ubnd|ủy ban nhân dân|uỷ ban nhân dân|trung tâm|văn phòng|chi cục|phòng|sở|ban|cục|thuế|thanh tra|bảo hiểm xã hội|công an|bộ phận một cửa)\s(.*)$/u.exec(
      lower,
    ) ?? [];
  if (rest === "") return name;
  const place = PLACES.exec(rest);
  const [work, where] =
    place === null ? [rest, ""] : [rest.slice(0, place.index).trim(), rest.slice(place.index).trim()];
  const told = work.replace(/^\p{L}|(?<=(?:^|\s)và |, | - )\p{L}/gu, (letter) => letter.toUpperCase());
  const named = where.replace(PLACES, (kind) => `${kind.trim()} `);
  const kind = place?.[1] ?? "";
  const proper = named.slice(kind.length).replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  const first = head === "ubnd" ? "UBND" : head.charAt(0).toUpperCase() + head.slice(1);
  return [first, told, where === "" ? "" : `${kind}${proper}`].filter((part) => part !== "").join(" ");
}
