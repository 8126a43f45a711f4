import { documentName, outlineTemplate } from "./write-document";

test.each([
  ["so-quy", "quý I năm 2024", {}, "Công văn quý I năm 2024.docx"],
  ["so-quy", "quý I năm 2024", { kind: "bao-cao" } as const, "Báo cáo quý I năm 2024.docx"],
  ["danh-gia", "6 tháng (từ 15/12/2021 đến 14/6/2022)", {}, "Báo cáo 6 tháng (từ 15-12-2021 đến 14-6-2022).docx"],
  ["danh-gia", "", {}, "Báo cáo.docx"],
  ["danh-gia", 'a:b*c?"<d>|\\e\n..', {}, "Báo cáo a-b-c-d-e-.docx"],
  ["danh-gia", "../../etc/passwd", {}, "Báo cáo ..-..-etc-passwd.docx"],
])("%s, %s is named so that every file system takes it", (template, period, fields, name) => {
  expect(documentName(template, period, fields)).toBe(name);
});

test("a long period is cut", () => {
  expect(documentName("danh-gia", "quý ".repeat(100), {}).length).toBeLessThanOrEqual(85);
});

test("an office's own template has the document of the one that it is made from", () => {
  const own = {
    id: "cua-so",
    title: "Của sở",
    basedOn: "so-quy",
    requiredFacts: [],
    optionalFacts: [],
    rates: [],
    text: "",
  };
  expect(outlineTemplate(own)).toBe("so-quy");
  expect(outlineTemplate("bcci")).toBe("bcci");
});
