import { makeGrid } from "../../../../test/grids/make-grid";
import { findAppendices, profiles, runChecks, type CellValue, type Relation } from "../..";
import { againstRowsBefore, discoveries } from "../../checks/book-checks";

const read = (rows: readonly (readonly CellValue[])[]): { running: readonly Relation[]; broken: readonly string[] } => {
  const [found] = findAppendices(makeGrid(rows), profiles, discoveries);
  if (found === undefined) throw new Error("no table found");
  return {
    running: found.table.relations.filter(({ kind }) => kind === "running"),
    broken: runChecks(found.table, againstRowsBefore).findings.flatMap(({ outcome, severity, what }) =>
      outcome === "broken" && severity !== "note" ? [what] : [],
    ),
  };
};

test("a part of its own row that is often 0 does not carry on from the row above", () => {
  const added = [0, 2_798_159, 5_370_387, 0, 115_355, 0, 0, 1_110_772];
  const rows = added.map((more, at): readonly CellValue[] => {
    const [before, given] = [7_309_683 + 811_007 * at, 9_471_107 + ((at * 377_311) % 5_000_003)];
    return [at + 1, `Sự nghiệp ${at + 1}`, before + given + more, before, given, more];
  });
  const { running, broken } = read([
    ["STT", "Nội dung", "Dự toán được sử dụng", "Năm trước chuyển sang", "Giao đầu năm", "Bổ sung trong năm"],
    ...rows,
  ]);
  expect(running).toEqual([]);
  expect(broken).toEqual([]);
});

test("the rest of a cash book does, also from a rest of 0", () => {
  let rest = 0;
  const rows = [
    [1250, 0],
    [310, 1560],
    [2790, 0],
    [0, 415],
    [1133, 92],
    [0, 1710],
  ].map(([came = 0, went = 0], at): readonly CellValue[] => {
    rest += came - went;
    return [`0${at + 1}/6`, `Phiếu số ${at + 1}`, came, went, rest];
  });
  const header = ["Ngày", "Diễn giải", "Thu", "Chi", "Tồn quỹ"];
  expect(read([header, ...rows]).running).toHaveLength(1);
  const spoilt = rows.map((row, at) => (at === 4 ? [...row.slice(0, 4), 4461] : row));
  expect(read([header, ...spoilt]).broken).not.toEqual([]);
});

describe("in more rows than are tried one by one", () => {
  const book = (change: (rest: number, row: number) => number): readonly (readonly CellValue[])[] => {
    let rest = 5000;
    const rows = Array.from({ length: 200 }, (_, row): readonly CellValue[] => {
      const [came, went] = [(row * 7919) % 907, (row * 104729) % Math.min(883, rest + 1)];
      rest += came - went;
      return [`Khoản ${row}`, came, went, change(rest, row)];
    });
    return [["Diễn giải", "Thu", "Chi", "Tồn"], ["Số dư đầu kỳ", null, null, 5000], ...rows];
  };

  test("an account is found, and its slip", () => {
    expect(read(book((rest) => rest)).running).toHaveLength(1);
    expect(read(book((rest) => rest)).broken).toEqual([]);
    expect(read(book((rest, row) => rest + (row === 120 ? 90 : 0))).broken).not.toEqual([]);
  });

  test("figures that do not carry on make no table", () =>
    expect(findAppendices(makeGrid(book((_, row) => (row * 7331) % 4999)), profiles, discoveries)).toEqual([]));
});
