import fc from "fast-check";
import type { RowSpec } from "../../../../test/tables/build-table";
import { buildTable } from "../../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import { advised, spoken } from "../../../../test/tables/spoken";
import { unitKey } from "../../model/names/unit-name";
import { unitIsListedOnce } from "./check";
import type { RowSum, Table } from "../../model/table";
import { nameFingerprint } from "../../model/names/name-fingerprint";

const units = (...names: string[]): RowSpec[] => names.map((name) => ({ name, cells: [1] }));
const listing = (...names: string[]) => buildTable({ columns: ["received"], rows: units(...names) });

describe("correct", () => {
  test("the 34 units of the published appendix", () => {
    expect(unitIsListedOnce.run(buildTable({ rows: quarter1Of2021 }))).toEqual({ holds: 34, verdicts: [] });
  });
});

describe("incorrect", () => {
  test("the repetition comes first, then the first mention", () => {
    expect(spoken(unitIsListedOnce, listing("Sở Tư pháp", "Sở Y tế", "Sở Tư pháp"))).toEqual([
      "broken B12 B10 | Sở Tư pháp có 2 dòng: dòng 10 và 12",
    ]);
    expect(unitIsListedOnce.run(listing("Sở Tư pháp", "Sở Y tế", "Sở Tư pháp")).holds).toBe(1);
    expect(advised(unitIsListedOnce, listing("A", "A"))).toEqual([
      "Nếu là cùng một đơn vị, giữ lại một dòng; nếu là hai đơn vị, ghi tên cho rõ.",
    ]);
  });

  test("many mentions are one finding", () => {
    expect(spoken(unitIsListedOnce, listing("A", "B", "A", "A"))).toEqual([
      "broken B12 B10 B13 | A có 3 dòng: dòng 10, 12 và 13",
    ]);
  });

  test("of very many mentions the sentence names the first ones", () => {
    const names = (count: number) => Array.from({ length: count }, () => "A");
    expect(spoken(unitIsListedOnce, listing(...names(9)))[0]).toMatch(
      /A có 9 dòng: dòng 10, 11, 12, 13, 14, 15, 16, 17 và 18$/,
    );
    expect(spoken(unitIsListedOnce, listing(...names(2000)))[0]).toMatch(
      /A có 2\.000 dòng: dòng 10, 11, 12, 13, 14, 15, 16, 17 và 1\.992 dòng khác$/,
    );
  });

  test("the section is named", () => {
    const rows = [
      { kind: "heading" as const, numbering: "II", name: "Huyện, TP" },
      ...units("UBND huyện Lục Nam", "UBND huyện Lục Nam"),
    ];
    expect(spoken(unitIsListedOnce, buildTable({ columns: ["received"], rows }))[0]).toContain(
      "có 2 dòng trong mục Huyện, TP: dòng 11 và 12",
    );
  });

  test.each([
    ["UBND huyện Hiệp Hoà", "UBND huyện Hiệp Hòa"],
    ["Uỷ ban nhân dân xã", "Ủy ban nhân dân xã"],
    ["Sở Tư pháp", "SỞ TƯ PHÁP"],
    ["Sở  Tư\u00a0pháp", "Sở Tư pháp"],
    ["Sở Lao động – Thương binh", "Sở Lao động-Thương binh"],
    ["Điện lực", "ĐIỆN LỰC".normalize("NFD")],
    ["Sở Tư pháp“x”", "sở tư pháp“x”".normalize("NFD")],
  ])("%s = %s", (one, other) => {
    expect(unitIsListedOnce.run(listing(one, "Sở Y tế", other)).verdicts).toHaveLength(1);
  });
});

describe("known false alarm", () => {
  test("measures of one name, each a part of another, in a table whose rows are what is counted", () => {
    const names = ["Đã giải quyết", "Quá hạn", "Đang giải quyết", "Quá hạn"];
    const listed = (sums: readonly RowSum[]): Table =>
      buildTable({ columns: ["received"], rows: units(...names), sums });
    const measures = (sums: readonly RowSum[]): Table => ({ ...listed(sums), across: true });
    const ofTwo = [0, 2].map((total) => ({ total, parts: [total + 1] }));
    expect(unitIsListedOnce.run(measures(ofTwo)).verdicts).toEqual([]);
    // Twice below one, or one of them below none: a row that was written twice.
    expect(unitIsListedOnce.run(measures([{ total: 0, parts: [1, 3] }])).verdicts).toHaveLength(1);
    expect(unitIsListedOnce.run(measures(ofTwo.slice(0, 1))).verdicts).toHaveLength(1);
    expect(unitIsListedOnce.run(listed(ofTwo)).verdicts).toHaveLength(1);
  });

  test("in an office's own table rows of one name with other counts, or with none yet, are no repetition", () => {
    const own = (...counts: readonly number[]): Table => {
      const rows = counts.map((count, index): RowSpec => ({ name: `Nhóm ${index % 2}`, cells: [count] }));
      const table = buildTable({ columns: ["received"], rows });
      return { ...table, profile: { ...table.profile, readFromTable: true } };
    };
    const outcomes = (...counts: readonly number[]) =>
      unitIsListedOnce.run(own(...counts)).verdicts.map(({ outcome, at }) => `${outcome} ${at.length}`);
    expect(outcomes(3, 4, 5, 6)).toEqual([]);
    expect(outcomes(0, 0, 0, 0)).toEqual([]);
    expect(outcomes(3, 4, 3, 6)).toEqual(["broken 2"]);
    expect(outcomes(3, 4, 5, 6, 3, 4)).toEqual(["broken 2", "broken 2"]);
  });

  test.each([
    ["UBND xã Tân Lập", "UBND xã Tân Lạp"],
    ["UBND xã Tân Lập", "UBND xã Tan Lap"],
    ["UBND xã Đại An", "UBND xã Dại An"],
    ["Phường 1", "Phường 11"],
    ["UBND xã Tân Lập, huyện Lạng Giang", "UBND xã Tân An, huyện Lạng Giang"],
    ["区 一", "区 二"],
  ])("%s ≠ %s", (one, other) => {
    expect(unitIsListedOnce.run(listing(one, other, `${one} x`))).toEqual({ holds: 3, verdicts: [] });
  });

  test("the same name under two sections", () => {
    const rows = [
      { kind: "heading" as const, name: "Sở Tư pháp" },
      ...units("Lĩnh vực hộ tịch", "Lĩnh vực chứng thực"),
      { kind: "heading" as const, name: "Cấp huyện" },
      ...units("Lĩnh vực hộ tịch", "Lĩnh vực chứng thực"),
    ];
    expect(unitIsListedOnce.run(buildTable({ columns: ["received"], rows }))).toEqual({ holds: 4, verdicts: [] });
  });

  test("parts of the same words below several units, read as units for want of a sum", () => {
    const unnumbered = (...names: string[]) =>
      buildTable({ columns: ["received"], rows: names.map((name) => ({ name, numbering: "", cells: [1] })) });
    const listed = unnumbered("Điểm Ao", "Trong đó: nữ", "Điểm Bưởi", "Trong đó: nữ", "Điểm Cam");
    expect(spoken(unitIsListedOnce, listed)).toEqual([]);
    expect(spoken(unitIsListedOnce, unnumbered("- Điểm Ao", "- Điểm Ao", "- Điểm Cam"))).toHaveLength(1);
  });

  test("rows without a name are not each other's repetition", () => {
    expect(unitIsListedOnce.run(listing("", "", "Sở Y tế"))).toEqual({ holds: 1, verdicts: [] });
  });
});

describe("undecided", () => {
  test("never: names are equal or not, whatever the counts are", () => {
    expect(
      unitIsListedOnce.run(
        buildTable({
          columns: ["received"],
          rows: [
            { name: "A", cells: ["x"] },
            { name: "a", cells: [null] },
          ],
        }),
      ).verdicts,
    ).toMatchObject([{ outcome: "broken" }]);
  });
});

describe("by keys", () => {
  const syllable = fc.constantFrom(
    "Tân",
    "Tấn",
    "Lập",
    "Lạp",
    "hoà",
    "hòa",
    "Hoa",
    "uỷ",
    "ủy",
    "Đại",
    "dại",
    "đại",
    "-",
    "–",
    "1",
    "2",
    "một",
    " ",
    "Sở",
    "İ",
    "ð",
  );
  const name = fc
    .array(syllable, { minLength: 1, maxLength: 6 })
    .chain((words) =>
      fc.constantFrom(words.join(" "), words.join(""), words.join(" ").normalize("NFD"), words.join(" ").toUpperCase()),
    );

  test("the fast way finds exactly the names with equal keys", () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 40 }), (names) => {
        const rowsByKey = new Map<string, number>();
        for (const raw of names.map((entry) => entry.trim()))
          if (raw !== "") rowsByKey.set(unitKey(raw), (rowsByKey.get(unitKey(raw)) ?? 0) + 1);
        const expected = [...rowsByKey.values()].filter((count) => count > 1).sort();
        const { holds, verdicts } = unitIsListedOnce.run(listing(...names));
        expect(verdicts.map(({ data }) => data.sheetRows.length).sort()).toEqual(expected);
        expect(holds).toBe(rowsByKey.size - expected.length);
      }),
    );
  });

  // A string of the unit «binary» is the same, but takes seconds to set up.
  const anyText = fc
    .array(fc.nat({ max: 0x10ffff }).filter((code) => code < 0xd800 || code > 0xdfff))
    .map((codes) => String.fromCodePoint(...codes));

  test("equal keys have equal fingerprints, at any number of letters", () => {
    fc.assert(
      fc.property(fc.oneof(name, anyText), fc.constantFrom(3, 8, 100), (text, letters) => {
        expect(nameFingerprint(text.normalize("NFD"), letters)).toBe(nameFingerprint(text.normalize("NFC"), letters));
        expect(nameFingerprint(unitKey(text), letters)).toBe(nameFingerprint(text, letters));
      }),
    );
  });
});
