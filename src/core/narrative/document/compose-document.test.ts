import { composeDocument, type DocumentContent } from "./compose-document";
import type { OfficeDocument, TextLine } from "./office-document";
import { lineText } from "./text-lines";

const empty: DocumentContent = {
  template: "tong-hop-2-14",
  text: "Đoạn một.\nĐoạn hai.",
  period: "quý I năm 2021",
  unit: null,
  fields: {},
  appendix: null,
};
const compose = (content: Partial<DocumentContent> = {}): OfficeDocument => composeDocument({ ...empty, ...content });
const bodyOf = (document: OfficeDocument): readonly string[] => document.body.map(({ line }) => lineText(line));
const placeholders = (lines: readonly TextLine[]): readonly string[] =>
  lines.flat().flatMap(({ text, mark }) => (mark === "placeholder" ? [text] : []));
const appendix = { title: "Tổng hợp kết quả", table: { widths: [1], rows: [] } };

describe("what the office has not given", () => {
  test("stands as a placeholder, in brackets and marked", () => {
    const { parentIssuer, issuer, number, placeAndDate, copies, signature, signer } = compose();
    expect(lineText(number)).toBe("Số: [số]/BC-[ký hiệu]");
    expect(lineText(placeAndDate)).toBe("[Địa danh], ngày [ngày] tháng [tháng] năm [năm]");
    expect(
      placeholders([parentIssuer ?? [], issuer, number, placeAndDate, ...copies, ...signature, signer]),
    ).toHaveLength(13);
  });

  test("an unknown period is one too, in title and closing", () => {
    const document = compose({ period: null });
    expect(lineText(document.subject)).toBe("Kết quả tiếp nhận, giải quyết thủ tục hành chính [kỳ báo cáo]");
    expect(placeholders([document.subject])).toEqual(["[kỳ báo cáo]"]);
  });

  test("a unit of the facts issues a department's own report, and no other", () => {
    expect(lineText(compose({ template: "so-quy", unit: "Sở Nội vụ" }).issuer)).toBe("SỞ NỘI VỤ");
    expect(lineText(compose({ template: "trung-tam-ky", unit: "Trung tâm" }).issuer)).toBe("[TÊN CƠ QUAN BAN HÀNH]");
  });
});

describe("number and date", () => {
  test.each([
    [{ day: 5, month: 2, year: 2024 }, "ngày 05 tháng 02 năm 2024"],
    [{ day: 15, month: 3, year: 2024 }, "ngày 15 tháng 3 năm 2024"],
    [{ day: 9, month: 12, year: 2024 }, "ngày 09 tháng 12 năm 2024"],
    [{ day: null, month: 1, year: 2024 }, "ngày [ngày] tháng 01 năm 2024"],
  ])("%j", (date, words) => {
    expect(lineText(compose({ fields: { place: "Bắc Giang", date } }).placeAndDate)).toBe(`Bắc Giang, ${words}`);
  });

  test.each([
    ["5/SNV-VP", "Số: 05/SNV-VP"],
    ["15/SNV-VP", "Số: 15/SNV-VP"],
    ["/SNV-VP", "Số: [số]/SNV-VP"],
  ])("%s", (number, words) => {
    expect(lineText(compose({ fields: { number } }).number)).toBe(words);
  });
});

describe("the body", () => {
  test("of a báo cáo is numbered I, 1 and ends with «./.»", () => {
    const body = bodyOf(compose());
    expect(body.slice(0, 6)).toEqual([
      "I. KẾT QUẢ CÔNG TÁC",
      "1. Công tác tham mưu, chỉ đạo",
      "[Các văn bản, cuộc họp, nội dung chỉ đạo trong kỳ]",
      "2. Kết quả giải quyết TTHC",
      "Đoạn một.",
      "Đoạn hai.",
    ]);
    expect(body.at(-1)).toBe(
      "Trên đây là báo cáo kết quả tiếp nhận, giải quyết thủ tục hành chính quý I năm 2021 của [Tên cơ quan ban hành]./.",
    );
  });

  test("of a công văn is numbered 1, a) and opens as source 000 does", () => {
    const body = bodyOf(
      compose({
        template: "so-quy",
        unit: "Sở Nội vụ",
        period: "Quý I năm 2024",
        fields: { basis: "Nghị định số 61/2018/NĐ-CP" },
      }),
    );
    expect(body.slice(0, 5)).toEqual([
      "Thực hiện Nghị định số 61/2018/NĐ-CP, Sở Nội vụ báo cáo kết quả quý I năm 2024 như sau:",
      "1. Kết quả",
      "Đoạn một.",
      "Đoạn hai.",
      "2. Đánh giá chung",
    ]);
    expect(body).toContain("a) Ưu điểm");
    expect(body.at(-1)).toBe("[Kiến nghị, đề xuất, hoặc ghi: Không có]./.");
  });

  test("a part left out leaves no gap in the numbers, and a whole group goes with its parts", () => {
    const body = bodyOf(
      compose({
        fields: {
          sections: {
            guidance: [],
            other: [],
            strengths: [],
            limits: [],
            tasks: ["Đôn đốc."],
            proposals: ["Không có."],
          },
        },
      }),
    );
    expect(body.slice(0, -1)).toEqual([
      "I. KẾT QUẢ CÔNG TÁC",
      "1. Kết quả giải quyết TTHC",
      "Đoạn một.",
      "Đoạn hai.",
      "II. PHƯƠNG HƯỚNG, NHIỆM VỤ",
      "Đôn đốc.",
      "III. KIẾN NGHỊ, ĐỀ XUẤT",
      "Không có.",
    ]);
  });

  test("«./.» takes the place of the full stop", () => {
    expect(bodyOf(compose({ template: "so-quy", fields: { sections: { proposals: ["Không có."] } } })).at(-1)).toBe(
      "Không có./.",
    );
    expect(bodyOf(compose({ template: "chan-chinh", fields: { sections: { tasks: [] } } })).at(-1)).toBe("Đoạn hai./.");
  });

  test("another kind than the template's own may be asked for", () => {
    expect(compose({ fields: { kind: "cong-van" } })).toMatchObject({
      kind: "cong-van",
      recipients: [[{ text: "[Cơ quan nhận]" }]],
    });
    expect(compose({ template: "so-quy", fields: { kind: "bao-cao" } })).toMatchObject({
      kind: "bao-cao",
      recipients: [],
    });
  });

  test("a mark of doubt stands out", () => {
    const [doubtful] = compose({ text: "Số là 12 [số còn lệch] hồ sơ." }).body.filter(({ line }) =>
      lineText(line).startsWith("Số là"),
    );
    expect(doubtful?.line).toEqual([
      { text: "Số là 12 " },
      { text: "[số còn lệch]", mark: "doubtful" },
      { text: " hồ sơ." },
    ]);
  });
});

test("the appendix names the document that it belongs to, with what is not known yet", () => {
  const fields = { number: "5/BC-TT", date: { day: null, month: 2, year: 2024 }, issuer: "Trung tâm" };
  const page = compose({ fields, appendix }).appendix;
  expect(lineText(page?.title ?? [])).toBe("TỔNG HỢP KẾT QUẢ QUÝ I NĂM 2021");
  expect(lineText(page?.attachedTo ?? [])).toBe(
    "(Kèm theo Báo cáo số 05/BC-TT ngày [ngày] tháng 02 năm 2024 của Trung tâm)",
  );
  expect(bodyOf(compose({ appendix }))).toContain("(Có phụ lục chi tiết kèm theo)");
});

test("recipients of the copies end with a semicolon each, the last with a full stop", () => {
  const { copies } = compose({ fields: { copies: ["Như trên;", "Lãnh đạo Sở", "Lưu: VT."] } });
  expect(copies.map(lineText)).toEqual(["Như trên;", "Lãnh đạo Sở;", "Lưu: VT."]);
});
