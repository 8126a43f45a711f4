import fc from "fast-check";
import { buildTable } from "../../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import { advised, spoken } from "../../../../test/tables/spoken";
import type { CellValue } from "../../model/cell";
import type { ColumnId } from "../../model/forms/profile";
import { identityHolds } from "../identity-holds/check";
import { partWithinWhole } from "./check";

const received: readonly ColumnId[] = ["received", "receivedOnline", "carriedOver", "receivedDirect"];
const oneRow = (columns: readonly ColumnId[], cells: readonly CellValue[], blanks: "zero" | "unknown" = "unknown") =>
  buildTable({ columns, blanks, rows: [{ name: "Sở Tư pháp", cells }] });

describe("correct", () => {
  test("a table with every column leaves it all to identity-holds", () => {
    expect(partWithinWhole.run(buildTable({ rows: quarter1Of2021 }))).toEqual({ holds: 0, verdicts: [] });
  });

  test("what a missing sibling leaves to be said", () => {
    expect(partWithinWhole.run(oneRow(["resolved", "resolvedInTime"], [5, 5]))).toEqual({ holds: 1, verdicts: [] });
    expect(partWithinWhole.run(oneRow(received, [9, 4, "x", 5]))).toEqual({ holds: 1, verdicts: [] });
  });
});

describe("incorrect", () => {
  test("a part larger than its whole, its sibling column missing", () => {
    const table = oneRow(["resolved", "resolvedInTime"], [2183, 2193]);
    expect(spoken(partWithinWhole, table)).toEqual([
      "broken C10 D10 | Sở Tư pháp: cột (9) = 2.193 lớn hơn cột (8) = 2.183",
    ]);
    expect(advised(partWithinWhole, table)).toEqual(["Đối chiếu ô C10, D10 với phần mềm một cửa rồi sửa ô gõ nhầm."]);
  });

  test("a part larger than its whole, its sibling unreadable", () => {
    expect(spoken(partWithinWhole, oneRow(received, [9, 10, "x", 12]))).toEqual([
      "broken C10 F10 | Sở Tư pháp: cột (7) = 12 lớn hơn cột (4) = 9",
    ]);
  });

  test("parts that exceed the whole only together", () => {
    expect(spoken(partWithinWhole, oneRow(received, [9, 5, "x", 6]))).toEqual([
      "broken C10 D10 F10 | Sở Tư pháp: (5)+(7) = 5+6 = 11 lớn hơn cột (4) = 9",
    ]);
  });

  test("a blank whole that means 0", () => {
    expect(spoken(partWithinWhole, oneRow(["resolved", "resolvedInTime"], [null, 3], "zero"))).toEqual([
      "broken C10 D10 | Sở Tư pháp: cột (9) = 3 lớn hơn cột (8) = 0",
    ]);
  });
});

describe("known false alarm", () => {
  test("where the identity can be judged it alone speaks", () => {
    for (const cells of [
      [9, 10, 0, 0],
      [9, 10, null, 0],
      [9, null, null, 4],
      [null, 1, 2, 3],
    ]) {
      expect(partWithinWhole.run(oneRow(received, cells))).toEqual({ holds: 0, verdicts: [] });
    }
  });

  test("a negative sibling is the fault, not the sum across it", () => {
    expect(partWithinWhole.run(oneRow(["received", "receivedOnline", "carriedOver"], [4, 3, -2])).verdicts).toEqual([]);
    expect(partWithinWhole.run(oneRow(["resolved", "resolvedInTime"], [-4, 3])).verdicts).toEqual([]);
    expect(partWithinWhole.run(oneRow(["received", "receivedOnline", "carriedOver"], [4, 3, 3])).verdicts).toHaveLength(
      1,
    );
  });

  test("rounding, in a table that rounds each figure by itself", () => {
    const outcomes = (rounds: boolean, direct: number) => {
      const table = oneRow(received, [90, 50, "x", direct]);
      const counts = { ...table.counts, scale: { one: 10, steps: [1, 1, 1, 1], rounds } };
      return partWithinWhole.run({ ...table, counts }).verdicts.map(({ outcome }) => outcome);
    };
    expect(outcomes(true, 41)).not.toContain("broken");
    expect(outcomes(true, 49)).toContain("broken");
    expect(outcomes(false, 41)).toContain("broken");
  });

  test("headings, blanks and parts without their whole", () => {
    expect(
      partWithinWhole.run(
        buildTable({
          columns: ["resolved", "resolvedInTime"],
          rows: [{ kind: "heading", name: "II" }, { cells: [null, null] }],
        }),
      ),
    ).toEqual({ holds: 0, verdicts: [] });
    expect(partWithinWhole.run(oneRow(["resolvedInTime", "resolvedLate"], [5, 7])).verdicts).toEqual([]);
  });
});

describe("undecided", () => {
  test("a whole that cannot be read, where no identity says so", () => {
    expect(spoken(partWithinWhole, oneRow(["resolved", "resolvedInTime"], ["x", 3]))).toEqual([
      "undecided C10 D10 | Sở Tư pháp: chưa kiểm tra được (9) có nằm trong (8) không, vì ô C10 chưa đọc được thành số",
    ]);
    expect(
      spoken(partWithinWhole, oneRow(["resolved", "resolvedInTime"], [{ is: "uncalculated", formula: "D10" }, 3]))[0],
    ).toContain("là công thức chưa có kết quả");
  });

  test("a blank whole", () => {
    expect(spoken(partWithinWhole, oneRow(["resolved", "resolvedInTime"], [null, 3]))[0]).toContain(
      "vì ô C10 để trống",
    );
    expect(partWithinWhole.run(oneRow(["resolved", "resolvedInTime"], [null, 0]))).toEqual({ holds: 0, verdicts: [] });
  });

  test("where the identity is undecided, it is not said twice", () => {
    expect(partWithinWhole.run(oneRow(received, ["x", 1, 2, 3]))).toEqual({ holds: 0, verdicts: [] });
  });
});

test("a part that exceeds its whole is reported once, by this check or by the identity", () => {
  const cell = fc.oneof({ weight: 6, arbitrary: fc.nat(9) }, fc.constantFrom(null, "x"));
  fc.assert(
    fc.property(
      fc.nat(9),
      fc.tuple(cell, cell, cell),
      fc.constantFrom<"zero" | "unknown">("zero", "unknown"),
      fc.boolean(),
      (whole, parts, blanks, withoutLast) => {
        const columns = withoutLast ? received.slice(0, 3) : received;
        const used = parts.slice(0, columns.length - 1);
        const table = oneRow(columns, [whole, ...used], blanks);
        const broken = [...identityHolds.run(table).verdicts, ...partWithinWhole.run(table).verdicts].filter(
          (verdict) => verdict.outcome === "broken",
        );
        const exceeds = used.some((part) => typeof part === "number" && part > whole);
        expect(broken.length).toBeLessThanOrEqual(1);
        if (exceeds) expect(broken).toHaveLength(1);
      },
    ),
  );
});
