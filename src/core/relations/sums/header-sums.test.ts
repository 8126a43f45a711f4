import type { TableColumn } from "../../model/table";
import { dividedWholes, headerSums, namesWhole, type HeaderCandidate } from "./header-sums";

/** «Hồ sơ › Tổng số»: the words above one column, top to bottom, as bare words. */
const pathsOf = (columns: readonly string[]): readonly (readonly string[])[] =>
  columns.map((words) => words.split(" > "));
const columnsOf = (columns: readonly string[], places: readonly number[] = []): readonly TableColumn[] =>
  columns.map((label, index) => ({ id: `c${index}`, at: places[index] ?? index, number: null, label }));

/** Each sum as «0 = 1 + 2», with how many it may be instead where there are several. */
const shown = (sums: readonly HeaderCandidate[]): readonly string[] =>
  sums.map(({ total, parts, among }) => `${total} = ${parts.join(" + ")}${among === 1 ? "" : ` (of ${among})`}`);
const stated = (...columns: readonly string[]): readonly string[] =>
  shown(headerSums(columnsOf(columns), pathsOf(columns)));

describe("the sums that a header states", () => {
  test("a whole and those beside it; none where one part stands beside it, or no whole", () => {
    expect(stated("tong so", "truc tuyen", "truc tiep")[0]).toBe("0 = 1 + 2");
    expect(stated("truc tuyen", "truc tiep", "cong")[0]).toBe("2 = 0 + 1");
    expect(stated("tong so", "truc tuyen")).toEqual([]);
    expect(stated("truc tuyen", "truc tiep", "buu chinh")).toEqual([]);
  });

  test("a word that only begins like one of a whole is none", () => {
    expect(stated("tongs", "a", "b")).toEqual([]);
    expect(stated("congdan", "a", "b")).toEqual([]);
    expect(stated("ts", "a", "b")[0]).toBe("0 = 1 + 2");
    expect(stated("ts nam", "a", "b")).toEqual([]);
  });

  test("a group below the whole stands for its own total, or for all its columns", () => {
    expect(stated("tong so", "moi > tong so", "moi > truc tuyen", "moi > truc tiep", "cu")).toEqual([
      "0 = 1 + 4",
      "1 = 2 + 3",
      "0 = 1 + 4",
      "1 = 2 + 3",
    ]);
    expect(stated("tong so", "moi > truc tuyen", "moi > truc tiep", "cu")[0]).toBe("0 = 1 + 2 + 3");
  });

  test("«Trong đó» is no group of its own: what it holds stands beside the whole", () => {
    expect(stated("nhan > tong so", "nhan > trong do > a", "nhan > trong do > b")[0]).toBe("0 = 1 + 2");
    expect(stated("nhan > tong so", "nhan > chia ra > a", "nhan > chia ra > b")[0]).toBe("0 = 1 + 2");
  });

  test("the order is that of the sheet, whatever the order of the columns", () => {
    const columns = ["b", "tong so", "a"];
    const found = headerSums(columnsOf(columns, [9, 2, 5]), pathsOf(columns));
    expect(shown(found)[0]).toBe("1 = 2 + 0");
  });

  test("only the columns named may take part", () => {
    const columns = ["tong so", "a", "b", "c"];
    expect(shown(headerSums(columnsOf(columns), pathsOf(columns), [0, 1, 3]))[0]).toBe("0 = 1 + 3");
  });

  test("groups with the same columns beside one for all of them", () => {
    const months = ["thang 4", "thang 5", "cong"].flatMap((group) => [`${group} > nhan`, `${group} > tra`]);
    expect(stated(...months)).toEqual(expect.arrayContaining(["4 = 0 + 2", "5 = 1 + 3"]));
    const year = ["thang 4", "thang 5", "ca nam"].flatMap((group) => [`${group} > nhan`, `${group} > tra`]);
    expect(stated(...year)).toEqual(["4 = 0 + 2", "5 = 1 + 3"]);
    // One month is no division, and a group that no word calls the whole stands for none.
    expect(stated("thang 4 > nhan", "thang 4 > tra", "ca nam > nhan", "ca nam > tra")).toEqual([]);
    expect(stated("a > nhan", "a > tra", "b > nhan", "b > tra", "c > nhan", "c > tra")).toEqual([]);
  });

  test("of two wholes in one group each has the parts behind it, as far as the next, or those before it", () => {
    const found = stated("tong nhan", "a", "b", "tong tra", "c", "d");
    expect(found).toContain("0 = 1 + 2");
    expect(found).toContain("3 = 4 + 5 (of 2)");
    expect(found).toContain("3 = 1 + 2 (of 2)");
    expect(found.some((sum) => /^0 = .*[45]/u.test(sum) && sum.includes("(of"))).toBe(false);
  });

  test("a whole that is named behind what is counted has the parts before it", () => {
    expect(stated("van ban giay", "van ban mang", "van ban tong")).toEqual(["2 = 0 + 1"]);
    expect(stated("van ban giay", "van ban mang", "van ban khac")).toEqual([]);
  });
});

describe("groups without a whole of their own", () => {
  const divided = (...columns: readonly string[]): readonly string[] =>
    shown(dividedWholes(columnsOf(columns), pathsOf(columns)));

  test("may divide any column outside", () => {
    expect(divided("hien co", "nu", "trinh do > dai hoc", "trinh do > khac")).toEqual([
      "0 = 2 + 3 (of 2)",
      "1 = 2 + 3 (of 2)",
    ]);
  });

  test("not where they have a whole, a single column, or groups within", () => {
    expect(divided("hien co", "trinh do > tong so", "trinh do > dai hoc", "trinh do > khac")).toEqual([]);
    expect(divided("hien co", "trinh do > dai hoc", "nu")).toEqual([]);
    expect(divided("hien co", "trinh do > dai hoc > nam", "trinh do > dai hoc > nu", "trinh do > khac")).toEqual([]);
  });
});

test.each([
  [["ho so", "tong so ho so"], true],
  [["tong so", "dung han"], false],
  [["total received"], true],
  [["thu tuc cong"], false],
  [[], false],
])("%j names a whole: %s", (path, is) => expect(namesWhole(path)).toBe(is));
