import { makeGrid } from "../../../../test/grids/make-grid";
import { best } from "../../../../test/tables/best-table";
import type { Audit } from "../audit";
import { auditText } from "../audit-text";

const HEADER = ["STT", "Đơn vị", "Dự toán giao", "Đã giải ngân", "Tỷ lệ (%)", "Còn lại"];
/** Made up, in triệu đồng; the same in tỷ đồng where `one` is 1000. */
const spent = (one: number) =>
  best(
    makeGrid([
      ["TÌNH HÌNH GIẢI NGÂN NĂM 2026"],
      HEADER,
      [1, "Sở Y tế", 12400 / one, 9920 / one, 80, 2480 / one],
      [2, "Sở Nội vụ", 4800 / one, 3120 / one, 65, 1680 / one],
      [3, "Sở Tư pháp", 2200 / one, 1936 / one, 88, 264 / one],
      [4, "Văn phòng UBND tỉnh", 6600 / one, 6171 / one, 93.5, 429 / one],
      [null, "Tổng cộng", 26000 / one, 21147 / one, 81.33, 4853 / one],
    ]),
  );
const inMillions = spent(1);

const against = (text: string, table = inMillions): Audit => auditText(text, { table, period: "năm 2026" });
const held = ({ figures }: Audit): readonly string[] =>
  figures.filter(({ status }) => status === "holds").map(({ span }) => span.text);
const told = ({ findings }: Audit): readonly string[] =>
  findings.map(({ outcome, spans, correction }) =>
    [outcome, spans[0].text, ...(correction ?? []).map(({ next }) => next)].join(" "),
  );

const list =
  "Số còn lại là 4.853 triệu đồng, gồm Sở Y tế 2.480 triệu đồng, Sở Nội vụ 1.680 triệu đồng và các đơn vị khác.";

describe("Amounts of a text beside a table in a form of its own (made-up ones)", () => {
  it("are its cells, in whichever unit they are printed", () => {
    expect(held(against("Sở Nội vụ giải ngân 3.120 triệu đồng, đạt 65%, còn 1,68 tỷ đồng."))).toEqual([
      "3.120",
      "65%",
      "1,68",
    ]);
    expect(held(against("Dự toán giao 26 tỷ đồng, đã giải ngân gần 21,2 tỷ đồng."))).toEqual(["26", "21,2"]);
    expect(held(against("Sở Tư pháp giải ngân 1.936.000.000 đồng, còn 264.000.000 đồng."))).toHaveLength(2);
  });

  it("are its cells where the table has decimals, percentages of them too", () => {
    const text =
      "Sở Nội vụ giải ngân 3,12 tỷ đồng, đạt 65%; Sở Tư pháp đạt 88%, còn 264 triệu đồng. Toàn tỉnh đạt 81,33%.";
    expect(held(against(text, spent(1000)))).toEqual(["3,12", "65%", "88%", "264", "81,33%"]);
    expect(told(against(text, spent(1000)))).toEqual([]);
  });

  it("that are one slip away in a list of the column are wrong, and are corrected in their own unit", () => {
    expect(told(against(list))).toEqual([]);
    expect(told(against(list.replace("1.680", "1.380")))).toEqual(["broken 1.380 1.680"]);
    const inBillions = list
      .replace("4.853 triệu", "4,85 tỷ")
      .replace("2.480 triệu", "2,48 tỷ")
      .replace("1.680 triệu", "1,38 tỷ");
    expect(told(against(inBillions))).toEqual(["broken 1,38 1,68"]);
  });

  it("that are one slip away alone are asked about in the table's figure, and not corrected", () => {
    const { findings } = against("Sở Nội vụ giải ngân 3,42 tỷ đồng, đạt 65%, còn 1,68 tỷ đồng.");
    expect(findings.map(({ outcome, what }) => `${outcome} ${what}`)).toEqual([
      "undecided Văn bản ghi 3,42 tỷ đồng, bảng có 3.120 (Sở Nội vụ: ô D4): chưa rõ có phải cùng một số không",
    ]);
  });

  it("are nobody's where they are what some rows come to, or agree with nothing", () => {
    // 12.400 + 4.800 + 2.200, and one slip away from 12.400
    expect(told(against("Ba sở Y tế, Nội vụ và Tư pháp được giao 19.400 triệu đồng, còn 4.424 triệu đồng."))).toEqual(
      [],
    );
    expect(told(against("Thu phí 512 triệu đồng, chi sửa chữa 77 triệu đồng."))).toEqual([]);
  });
});

describe("Percentages beside the percentage columns of such a table", () => {
  it("are asked about one slip away where the office is named", () => {
    const right = "Văn phòng UBND tỉnh có tỷ lệ giải ngân cao nhất, đạt 93,5%.";
    expect(told(against(right))).toEqual([]);
    expect(told(against(right.replace("93,5", "95,3")))).toEqual(["undecided 95,3%"]);
  });

  it("hold as what is beyond or below a whole, and as one count of the row out of another", () => {
    expect(held(against("Sở Nội vụ thấp hơn kế hoạch 35%, còn 25,81% dự toán toàn tỉnh."))).not.toContain("25,81%");
    expect(held(against("Số đã giải ngân của Sở Y tế chiếm 46,91% toàn tỉnh."))).toEqual(["46,91%"]);
    expect(held(against("Sở Tư pháp còn 12% chưa giải ngân."))).toEqual([]);
  });
});
