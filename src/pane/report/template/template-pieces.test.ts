import { templates } from "../../../core";
import { NEW_PARAGRAPH, templatePieces } from "./template-pieces";

const shownOf = (text: string): string =>
  templatePieces(text)
    .map(({ is, shown }) => (is === "words" ? shown : `[${shown}]`))
    .join("");

test.each(templates.map(({ id, text }) => [id, text] as const))("%s: the pieces are the template", (_, text) => {
  expect(
    templatePieces(text)
      .map(({ raw }) => raw)
      .join(""),
  ).toBe(text);
});

test.each(templates.map(({ id, text }) => [id, text] as const))("%s: no chip shows code", (_, text) => {
  const chips = templatePieces(text).filter(({ is }) => is !== "words");
  expect(chips.filter(({ shown }) => /[{}%|_]|[a-z][A-Z]|remarks|forloop/u.test(shown))).toEqual([]);
});

test("figures and rates have their names, parts their condition", () => {
  expect(
    shownOf(
      "{{ period | trong }}, đã giải quyết {{ resolved | so }} hồ sơ {% if onTimeRate %}(đạt {{ onTimeRate | phan_tram }}){% endif %}.",
    ),
  ).toBe(
    "[kỳ báo cáo], đã giải quyết [đã giải quyết] hồ sơ [nếu có tỷ lệ trả đúng thời hạn:](đạt [tỷ lệ trả đúng thời hạn])[hết].",
  );
  expect(shownOf("{% if receivedOnline or carriedOver %}{% if pending.value != 0 %}")).toBe(
    "[tùy số liệu:][nếu có đang giải quyết:]",
  );
});

test("a figure without a name of its own is one all the same; a condition without plain words is one", () => {
  expect(shownOf('{{ remarks.unheardOf | so }}{% if change.moved == "up" %}x{% endif %}')).toBe(
    "[số liệu][tùy số liệu:]x[hết]",
  );
});

test("line breaks and indents of the code are spaces; comments and assignments do not show", () => {
  expect(shownOf("{%- comment -%} ghi chú {{ x }} {%- endcomment -%}một\n  hai{% assign a = b %}")).toBe("[]một hai[]");
  expect(templatePieces(NEW_PARAGRAPH)).toEqual([{ is: "paragraph", raw: NEW_PARAGRAPH, shown: "¶" }]);
});
