import { buildTable } from "../../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import { advised, spoken } from "../../../../test/tables/spoken";
import { unitIsNamed } from "./check";

const named = (...names: string[]) =>
  buildTable({ columns: ["received"], rows: names.map((name) => ({ name, cells: [1] })) });

describe("correct", () => {
  test("the 34 units of the published appendix", () => {
    expect(unitIsNamed.run(buildTable({ rows: quarter1Of2021 }))).toEqual({ holds: 34, verdicts: [] });
  });

  test("names that begin with any letter or figure", () => {
    expect(unitIsNamed.run(named("Dưới 15", "15-59", "60+")).holds).toBe(3);
    expect(unitIsNamed.run(named("2023", "2024", "2025")).holds).toBe(3);
    expect(unitIsNamed.run(named("Điện lực", "Ủy ban", "ấp 3", "3 xã vùng cao", "(Sở Y tế)"))).toEqual({
      holds: 5,
      verdicts: [],
    });
  });
});

describe("incorrect", () => {
  test("counts without a name", () => {
    expect(spoken(unitIsNamed, named("Sở A", ""))).toEqual([
      "broken B11 | Dòng 11 có số liệu nhưng ô B11 chưa ghi tên đơn vị",
    ]);
    const rows = [{ name: "", cells: [1, null] }];
    expect(unitIsNamed.run(buildTable({ columns: ["received", "resolved"], rows })).verdicts).toHaveLength(1);
    expect(advised(unitIsNamed, named(""))).toEqual(["Ghi tên đơn vị vào ô B10, hoặc xóa dòng 10 nếu là dòng thừa."]);
  });

  test("figures or dots in the place of a name", () => {
    expect(spoken(unitIsNamed, named("12", "…", "Sở A", "Sở B"))).toEqual([
      'broken B10 | Dòng 10 có số liệu nhưng ô B10 ghi "12", chưa phải tên đơn vị',
      'broken B11 | Dòng 11 có số liệu nhưng ô B11 ghi "…", chưa phải tên đơn vị',
    ]);
  });
});

describe("known false alarm", () => {
  test("an empty row between units", () => {
    expect(
      unitIsNamed.run(
        buildTable({
          columns: ["received"],
          rows: [
            { name: "Sở A", cells: [1] },
            { name: "", cells: [null] },
          ],
        }),
      ),
    ).toEqual({ holds: 1, verdicts: [] });
  });

  test("total and section rows need no unit", () => {
    const rows = [
      { kind: "total" as const, name: "", cells: [1] },
      { kind: "subtotal" as const, cells: [1] },
      { name: "Sở A", cells: [1] },
    ];
    expect(unitIsNamed.run(buildTable({ columns: ["received"], rows })).verdicts).toEqual([]);
  });
});

describe("undecided", () => {
  test("without a name and a number at the edge of the table: a unit, or a total that the figures do not prove", () => {
    const rows = [
      { name: "Sở A", cells: [1] },
      { name: "Sở B", cells: [1] },
      { name: "", numbering: "", cells: [2] },
    ];
    expect(spoken(unitIsNamed, buildTable({ columns: ["received"], rows }))).toEqual([
      "undecided B12 | Dòng 12 không có tên, không có số thứ tự: chưa rõ là một đơn vị hay dòng tổng",
    ]);
  });

  test("a numbered row is named or not, whatever its counts are", () => {
    expect(
      unitIsNamed.run(buildTable({ columns: ["received"], rows: [{ name: "", cells: ["x"] }] })).verdicts,
    ).toMatchObject([{ outcome: "broken" }]);
  });
});
