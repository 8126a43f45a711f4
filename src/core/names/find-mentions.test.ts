import { buildTable } from "../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../test/tables/quarter-1-2021";
import type { Table } from "../model/table";
import { mentionsIn } from "./find-mentions";
import { unitNamesOf } from "./unit-names";

const sample = buildTable({ rows: quarter1Of2021 });
const VERBS = ["tiếp nhận", "có", "đã", "là", "còn", "với", "đạt"];

/** «text → name», «text?» for an office that the table does not have, with what it is like. */
function mentioned(text: string, table: Table = sample): readonly string[] {
  const stops = (at: number): boolean => VERBS.some((verb) => text.startsWith(verb, at));
  return mentionsIn(text, 0, text.length, unitNamesOf(table), stops).map(({ text: named, rows, near }) =>
    rows.length > 0 ? rows.map((row) => table.rows[row]?.name).join(" | ") : `${named}?${near.join(" | ")}`,
  );
}

describe("an office of the table by what it is usually called", () => {
  test.each([
    ["UBND TP Bắc Giang tiếp nhận 5 hồ sơ", "UBND Thành phố Bắc Giang"],
    ["thành phố Bắc Giang có 5 hồ sơ", "UBND Thành phố Bắc Giang"],
    ["Tp. Bắc Giang: 5", "UBND Thành phố Bắc Giang"],
    ["Ủy ban nhân dân thành phố Bắc Giang có 5", "UBND Thành phố Bắc Giang"],
    ["H. Lạng Giang có 5", "UBND huyện Lạng Giang"],
    ["huyện Hiệp Hòa", "UBND huyện Hiệp Hoà"],
    ["Sở KH&ĐT còn 5", "Sở Kế hoạch và Đầu tư"],
    ["Sở KHĐT", "Sở Kế hoạch và Đầu tư"],
    ["Sở Kế hoạch - Đầu tư", "Sở Kế hoạch và Đầu tư"],
    ["Sở TN&MT đã", "Sở Tài nguyên và Môi trường"],
    ["Sở LĐ-TB&XH có 71", "Sở Lao động - Thương binh XH"],
    ["Sở Lao động, Thương binh và Xã hội", "Sở Lao động - Thương binh XH"],
    ["Sở NN&PTNT", "Sở Nông nghiệp và PTNT"],
    ["Sở Nông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và PTNT"],
    ["Sở VH,TT&DL", "Sở Văn hóa, Thể thao và DL"],
    ["SỞ TƯ PHÁP", "Sở Tư pháp"],
    ["Công an tỉnh Bắc Giang", "Công an Tỉnh"],
    ["Thanh tra có 5", "Thanh tra tỉnh"],
    ["Văn phòng Ủy ban nhân dân tỉnh", "Văn phòng UBND tỉnh"],
    ["VP UBND tỉnh", "Văn phòng UBND tỉnh"],
    ["BHXH có 5", "Bảo hiểm xã hội"],
    ["Cục Thuế có", "Cục thuế tỉnh"],
  ])("%s", (text, name) => expect(mentioned(text)).toEqual([name]));

  test("communes: wards and communes of one name are two; accents tell names apart", () => {
    const communes = buildTable({
      rows: [
        "UBND xã Tân Lập",
        "Phường Trần Phú",
        "UBND phường Tân Lập",
        "Thị trấn Vôi",
        "Phường 5",
        "X. Đồng Tâm",
      ].map((name) => ({ name })),
    });
    expect(
      mentioned("P. Trần Phú (3), xã Tân Lập, huyện Lục Ngạn: 2; UBND TT Vôi: 1; phường 05: 4; xã Đồng Tâm", communes),
    ).toEqual(["Phường Trần Phú", "UBND xã Tân Lập", "Thị trấn Vôi", "Phường 5", "X. Đồng Tâm"]);
    expect(mentioned("xã Tân Lạp có 5; xã Trần Phú; xã Tân Lập Thượng", communes)).toEqual([
      "xã Tân Lạp?UBND xã Tân Lập | UBND phường Tân Lập",
      "xã Trần Phú?Phường Trần Phú",
      "xã Tân Lập Thượng?",
    ]);
  });
});

test("a list, its kind said once", () => {
  expect(mentioned("các huyện: Lạng Giang 5, Tân Yên 6 và Sơn Động 7")).toEqual([
    "UBND huyện Lạng Giang",
    "UBND huyện Tân Yên",
    "UBND huyện Sơn Động",
  ]);
  expect(mentioned("các sở: Tư pháp, Nội vụ, Y tế")).toEqual(["Sở Tư pháp", "Sở Nội vụ", "Sở Y tế"]);
});

test("offices that the table does not have are named whole, never taken for another", () => {
  expect(mentioned("UBND huyện Lập Thạch tiếp nhận 5; Sở Ngoại giao có 3")).toEqual([
    "UBND huyện Lập Thạch?",
    "Sở Ngoại giao?",
  ]);
  expect(mentioned("Phòng Tư pháp huyện Lạng Giang có 5; Công an huyện Lạng Giang có 6")).toEqual([
    "Phòng Tư pháp huyện Lạng Giang?",
    "Công an huyện Lạng Giang?",
  ]);
  expect(mentioned("UBND huyện Lạng Dang có 5")).toEqual(["UBND huyện Lạng Dang?UBND huyện Lạng Giang"]);
});

test("what is no name: «Sở tiếp nhận», «toàn tỉnh», the desk of all offices", () => {
  expect(
    mentioned("Sở tiếp nhận 5 hồ sơ. Toàn tỉnh có 6; Trung tâm Phục vụ hành chính công có 7; lĩnh vực Tư pháp 8"),
  ).toEqual([]);
});
