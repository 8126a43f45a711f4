import { profiles } from "../../../domain/forms/all-profiles";
import type { Profile } from "../../model/forms/profile";
import { bareWords, fit, hasLetter, words } from "./header-text";
import { Wordings } from "./wordings";

test.each([
  ["Số hồ sơ\n  tiếp nhận:", "số hồ sơ tiếp nhận", "so ho so tiep nhan"],
  ["TỶ LỆ (%)", "tỷ lệ %", "ty le %"],
  ["Đúng hạn / quá hạn", "đúng hạn quá hạn", "dung han qua han"],
  ["Hòa", "hòa", "hoa"],
  ["Hoà", "hoà", "hoa"],
  ["«Mức độ 3»", "mức độ 3", "muc do 3"],
  ["  ", "", ""],
])("%j is compared as «%s» and, without accents, «%s»", (text, accented, bare) => {
  expect(words(text)).toBe(accented);
  expect(bareWords(text)).toBe(bare);
  expect(bareWords(text)).toBe(bare);
});

test.each([
  ["Sở", true],
  ["12 hồ sơ", true],
  ["đ", true],
  ["Ổ", true],
  ["12", false],
  ["-", false],
  ["@", false],
  ["[1]", false],
  ["{1}", false],
  ["", false],
])("%j has a letter: %s", (text, has) => {
  expect(hasLetter(text)).toBe(has);
});

describe("how well a header fits words", () => {
  const WHOLE = 1.2;
  test.each<readonly [string, readonly string[], readonly string[], number]>([
    ["all of it", ["so ho so", "tiep nhan"], ["so ho so", "tiep nhan"], 17 / 18 + 0.2],
    ["all of one cell", ["tiep nhan"], ["tiep nhan"], WHOLE],
    ["half of it, at its end", ["so ho", "da nhan"], ["da nhan"], 7 / 13 + 0.2],
    ["half of it, in the title of its group alone", ["da nhan", "so ho"], ["da nhan"], 7 / 13 + 0.05],
    ["words in another order", ["tiep nhan", "so ho so"], ["so ho so", "tiep nhan"], 17 / 18 + 0.15],
    ["a phrase twice needs it twice to stand in order", ["tong so"], ["tong so", "tong so"], 1.15],
    ["none of it", ["tiep nhan"], ["qua han"], 0],
    ["one of two phrases", ["tiep nhan"], ["tiep nhan", "qua han"], 0],
    ["the beginning of a word", ["tiep nhanh"], ["tiep nhan"], 0],
    ["the end of a word", ["xtiep nhan"], ["tiep nhan"], 0],
    ["a whole word behind the beginning of one", ["nhanh va nhan"], ["nhan"], 4 / 13 + 0.2],
    ["no words", [], ["tiep nhan"], 0],
  ])("%s", (_, path, phrases, score) => {
    expect(fit(path, phrases)).toBeCloseTo(score, 10);
  });
});

describe("words of several forms", () => {
  const form = (columns: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>>): Profile => ({
    id: "f",
    title: "F",
    source: { document: "F" },
    columns: Object.fromEntries(Object.entries(columns).map(([id, header]) => [id, { label: id, header }])),
    identities: [],
    unitHeader: ["Đơn vị", "Cơ quan thực hiện"],
    numberingHeader: ["STT", "TT"],
  });
  const wordings = new Wordings([
    form({ received: [["Tiếp nhận", "Tổng số"], ["Nhận"]], late: [["Quá hạn"]] }),
    form({ late: [["Quá hạn"], ["Trễ hẹn"]] }),
  ]);

  test.each([
    ["Số hồ sơ quá hạn", true],
    ["QUÁ HẠN", true],
    ["Qua han", true],
    ["Đơn vị báo cáo", true],
    ["TT", true],
    ["Quá hạnh", false],
    ["Trễ", false],
    ["Đúng hạn", false],
    ["", false],
  ])("«%s» holds a phrase of one: %s", (text, has) => {
    expect(wordings.has(text)).toBe(has);
    expect(wordings.has(text)).toBe(has);
  });

  test("each column of a form has its score above each column of the sheet; a form of which nothing stands there has none", () => {
    expect(wordings.scores([["don vi"], ["tiep nhan", "tong so"], ["da nhan"], [], ["tre hen"]])).toEqual([
      [
        [0, expect.closeTo(16 / 17 + 0.2), expect.closeTo(4 / 7 + 0.2), 0, 0],
        [0, 0, 0, 0, 0],
      ],
      [[0, 0, 0, 0, 1.2]],
    ]);
    expect(wordings.scores([["tong so"], ["dung han"]])).toEqual([undefined, undefined]);
  });

  test("the column of names and the one of numbers are told", () => {
    expect(wordings.unitScore(0, ["don vi"])).toBeCloseTo(1.2);
    expect(wordings.unitScore(0, ["don vi bao cao"])).toBeLessThan(1);
    expect(wordings.unitScore(1, ["co quan thuc hien"])).toBeCloseTo(1.2);
    expect(wordings.unitScore(0, ["linh vuc"])).toBe(0);
    expect(wordings.isNumbering(0, ["stt"])).toBe(true);
    expect(wordings.isNumbering(0, ["stt", "stt"])).toBe(false);
    expect(wordings.isNumbering(0, ["so"])).toBe(false);
    expect(wordings.isNumbering(2, ["stt"])).toBe(false);
  });

  test("every wording of every known form fits itself best, or as well as another form's", () => {
    const all = new Wordings(profiles);
    profiles.forEach((profile, index) => {
      Object.values(profile.columns).forEach(({ header: [first] }, column) => {
        const path = (first ?? []).map(bareWords);
        const scores = all.scores([path])[index]?.map(([score = 0]) => score) ?? [];
        expect([profile.id, scores[column]]).toEqual([profile.id, Math.max(...scores)]);
      });
    });
  });
});
