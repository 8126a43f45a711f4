import { facts000, facts003 } from "../../../../test/sources/facts";
import { lackingFrom, writeFrom } from "../../../../test/sources/write-from-facts";
import { readOfficeTemplate, templateFile } from "./office-template";
import { renderTemplate } from "./render";
import { noDoubts } from "../facts/doubt";
import { parseFacts } from "../facts/given-facts";
import type { Template } from "../../../domain/templates/template";
import { templates } from "../../../domain/templates/all-templates";

function read(content: Parameters<typeof readOfficeTemplate>[0]): Template {
  const template = readOfficeTemplate(content);
  if ("because" in template) throw new Error(JSON.stringify(template));
  return template;
}

const liquid = (text: string): Template => read({ liquid: text, title: "Mẫu của Sở" });

function failure(text: string) {
  const template = readOfficeTemplate({ liquid: text, title: "x" });
  if ("because" in template) return template;
  const reading = parseFacts(facts000);
  if (reading.is === "malformed") throw new Error("facts");
  return renderTemplate(template, { table: null, doubts: noDoubts, period: "", given: reading.facts });
}

test("a text alone says which facts it needs", () => {
  const template = liquid(
    "{{ unit }} nhận {{ received | so }} hồ sơ{% if due %}, đến hạn {{ due | so }}{% endif %}, bưu chính {{ postal | tren: received | phan_tram: 1 }}, VP {{ office.pending | so_hs }}.",
  );
  expect(template).toMatchObject({
    title: "Mẫu của Sở",
    requiredFacts: ["received", "postal", "office.pending"],
    optionalFacts: ["due"],
    texts: ["unit"],
    series: false,
  });
  expect(writeFrom(template, facts000)).toBe("Sở Nội vụ nhận 56 hồ sơ, bưu chính 25,0%, VP 02.");
  expect(lackingFrom(template, { counts: { received: 5 } })).toEqual(["unit", "postal", "office.pending"]);
});

test("rates of the indicators stand over their usual base", () => {
  expect(
    writeFrom(
      liquid(
        "{% if resolvedRate %}{{ resolvedRate | phan_tram: 1 }}{% endif %} {{ onlineLevel3 | cong: onlineLevel4 | so }}",
      ),
      facts000,
    ),
  ).toBe("96,4% 56");
});

test.each(templates.map((template) => [template.id, template] as const))(
  "%s can be exported, read again, and says the same",
  (_, template) => {
    const { title, requiredFacts, optionalFacts, text, id } = read({
      json: JSON.parse(JSON.stringify(templateFile(template))) as unknown,
    });
    expect({ requiredFacts, optionalFacts, text }).toEqual({
      requiredFacts: template.requiredFacts,
      optionalFacts: template.optionalFacts,
      text: template.text,
    });
    expect([id, title]).toEqual([`${template.id}-rieng`, `${template.title} (mẫu riêng)`]);
  },
);

test("a copy with other words and another number style", () => {
  const bcci = templates.find(({ id }) => id === "bcci");
  if (bcci === undefined) throw new Error("bcci");
  const file = templateFile(bcci);
  const changed = read({
    json: {
      ...file,
      styles: { padded: false, decimals: 1 },
      text: file.text.replace("hồ sơ qua dịch vụ", "bộ hồ sơ qua dịch vụ").split("\n"),
    },
  });
  expect(writeFrom(changed, { ...facts003, counts: { postal: 5 } })).toContain(
    "trả kết quả được 5 bộ hồ sơ qua dịch vụ bưu chính công ích, trong đó năm 2019: 23/212 hồ sơ (chiếm 10,8%)",
  );
});

describe("a text that cannot be used is refused with line and reason", () => {
  test.each([
    ["an unknown name", "a\nb {{ recieved | so }}", { line: 2, because: "unknown-name", name: "recieved" }],
    [
      "an unknown name of the office",
      "{{ office.nothing | so }}",
      { line: 1, because: "unknown-name", name: "office.nothing" },
    ],
    ["something inside a name", "{{ __proto__ }}", { line: 1, because: "unknown-name", name: "__proto__" }],
    ["remarks of another template", "{{ remarks.overdue }}", { line: 1, because: "unknown-name", name: "remarks" }],
    ["an open tag", "\n\n{% if received %}", { line: 3, because: "not-closed" }],
    ["an open brace", "{{", { line: 1, because: "not-closed" }],
    [
      "an unknown filter",
      "{{ received | so_hss }}",
      { line: 1, because: "unknown-filter", name: "so_hss", nearest: ["so_hs"] },
    ],
    ["a tag that reads files", '{% include "package.json" %}', { line: 1, because: "unknown-tag", name: "include" }],
    ["a count without a filter", "{{ received }}", { is: "broken", line: 1, because: "unfiltered" }],
    [
      "a count as a rate",
      "\n{{ received | phan_tram }}",
      { is: "broken", line: 2, because: "not-a-rate", name: "phan_tram" },
    ],
    [
      "a fact that is not there",
      "{% unless due %}{{ due | so }}{% endunless %}",
      { is: "broken", because: "not-a-count", name: "so" },
    ],
    ["an endless loop", "{% for i in (1..1000000000) %}a{% endfor %}", { is: "broken", because: "too-much" }],
    ["a huge output", "{% for i in (1..6000) %}mười chữ ạ{% endfor %}", { is: "broken", because: "too-long" }],
    ["a huge text", "a".repeat(100_001), { because: "too-much" }],
  ])("%s", (_, text, problem) => expect(failure(text)).toMatchObject(problem));

  test.each([
    ["no title", { text: "x" }, "title"],
    ["a field nobody knows", { title: "x", text: "x", txet: "" }, "txet"],
    ["a fact nobody knows", { title: "x", text: "x", requiredFacts: ["recieved"] }, "requiredFacts: recieved"],
    ["a rate without parts", { title: "x", text: "x", rates: [{ id: "mine" }] }, "rates.mine"],
    ["decimals out of bounds", { title: "x", text: "x", styles: { padded: true, decimals: 9 } }, "styles.decimals"],
    ["not an object", [], "{}"],
  ])("%s", (_, json, name) => expect(readOfficeTemplate({ json })).toMatchObject({ because: "field", name }));

  test("an unknown basis names the known ones", () => {
    expect(readOfficeTemplate({ json: { title: "x", text: "x", basedOn: "khong-co" } })).toMatchObject({
      because: "unknown-basis",
      name: "khong-co",
      nearest: expect.arrayContaining(["so-quy"]) as unknown,
    });
  });
});

test("values that look like Liquid come out as they are", () => {
  expect(writeFrom(liquid("{{ unit }}"), { unit: "{{ received }}{% if %}" })).toBe("{{ received }}{% if %}");
});

describe("on a machine on which every step takes a second", () => {
  beforeEach(() => {
    let now = 0;
    jest.spyOn(performance, "now").mockImplementation(() => (now += 1000));
  });
  afterEach(() => jest.restoreAllMocks());

  test("an office's template is broken off, one of ours is written to its end", () => {
    const text = "{% for i in (1..3) %}{{ unit }} {% endfor %}";
    expect(failure(text)).toMatchObject({ is: "broken", because: "too-much" });
    const ours: Template = { ...liquid(text), office: false };
    expect(writeFrom(ours, facts000)).toBe("Sở Nội vụ Sở Nội vụ Sở Nội vụ");
  });
});
