import type { Doubts } from "../facts/doubt";
import { noDoubts } from "../facts/doubt";
import { countFigure, rateFigure } from "../facts/figure";
import { DOUBT_MARK, renderLiquid } from "./render";

const unsure: Doubts = { among: (cells) => cells, causes: () => [0] };
const cells = [{ row: 1, column: 2 }];
const count = (value: number, doubts: Doubts = noDoubts) =>
  countFigure(value, { fact: "received", label: "tiếp nhận", cells }, doubts);
const rate = (numerator: number, denominator: number) =>
  rateFigure(numerator, denominator, { fact: "onTimeRate", label: "đúng hạn", cells }, noDoubts);
const say = (text: string, scope: Record<string, unknown> = {}): string => renderLiquid(text, scope).text;

describe("filters", () => {
  test.each([
    ["{{ n | so }}", 113048, "113.048"],
    ["{{ n | so }}", 7, "7"],
    ["{{ n | so_hs }}", 7, "07"],
    ["{{ n | so_hs }}", 0, "0"],
    ["{{ n | so_hs }}", 4328, "4.328"],
  ])("%s of %d", (text, value, printed) => {
    expect(say(text, { n: count(value) })).toBe(printed);
  });

  test.each([
    ["{{ r | phan_tram: 2 }}", 90869, 100085, "90,79%"],
    ["{{ r | phan_tram }}", 121, 312, "38,78%"],
    ["{{ r | phan_tram: 0 }}", 79511, 161162, "49%"],
    ["{{ r | phan_tram: 2 }}", 5, 5, "100%"],
    ["{{ r | phan_tram: 2 }}", 0, 5, "0%"],
    ["{{ r | phan_tram: 2 }}", 99999, 100000, "99,999%"],
    ["{{ r | phan_tram: 0 }}", 1, 1000, "0,1%"],
  ])("%s of %d/%d", (text, numerator, denominator, printed) => {
    expect(say(text, { r: rate(numerator, denominator) })).toBe(printed);
  });

  test("nothing over 0 has no rate to print", () => {
    expect(rate(0, 0)).toBeNull();
  });

  test.each([
    ["{{ r | so }}", "so: not a count"],
    ["{{ n | phan_tram: 2 }}", "phan_tram: not a rate"],
    ["{{ nothing | so }}", "so: not a count"],
    ["{{ r | phan_tram: 99 }}", "phan_tram: decimals"],
    ["{{ n | trong }}", "trong: not a text"],
    ["{{ n }}", "only texts"],
    ["{{ n.value }}", "only texts"],
  ])("%s is refused: no figure without its cells", (text, message) => {
    expect(() => say(text, { n: count(3), r: rate(1, 2), nothing: null })).toThrow(message);
  });
});

describe("figures", () => {
  test("offsets count UTF-16 units and survive the tidying", () => {
    const { text, figures } = renderLiquid("𝓐  tiếp nhận\n {{ a | so }} ,\n {{ b | so }}\n.", {
      a: count(1234),
      b: count(5),
    });
    expect(text).toBe("𝓐 tiếp nhận 1.234, 5.");
    expect(figures.map(({ start, end }) => text.slice(start, end))).toEqual(["1.234", "5"]);
    expect(figures[0]).toEqual({
      start: 13,
      end: 18,
      fact: "received",
      label: "tiếp nhận",
      cells,
      doubtful: false,
      doubted: [],
      given: false,
    });
  });

  test("a figure in doubt is marked, the mark outside the figure", () => {
    const { text, figures } = renderLiquid("có {{ a | so }} hồ sơ", { a: count(1234, unsure) });
    expect(text).toBe(`có 1.234 ${DOUBT_MARK} hồ sơ`);
    expect(figures).toMatchObject([{ start: 3, end: 8, doubtful: true, doubted: cells }]);
  });
});

describe("punctuation", () => {
  test.each([
    ["a , ; b", "a; b"],
    ["a, , b", "a, b"],
    ["a ,\n. b", "a. b"],
    ["a ( b )", "a (b)"],
    ["a, ...", "a..."],
    ["a: b; , c", "a: b; c"],
  ])("%j → %j", (text, tidied) => expect(say(text)).toBe(tidied));

  test("what comes out of a value is left alone", () => {
    expect(say("{{ name }} , {{ name }}", { name: "A ,  ;" })).toBe("A ,  ;, A ,  ;");
  });
});

describe("a template cannot do harm", () => {
  test.each([
    ["an unknown variable", "{{ tong }}", "undefined variable: tong"],
    ["an unknown filter", "{{ 'a' | upcase }}", "undefined filter: upcase"],
    ["a tag that reads files", "{% include 'package.json' %}", 'tag "include" not found'],
    ["a tag that keeps state", "{% increment n %}", 'tag "increment" not found'],
    ["a prototype", "{{ n.constructor }}", "undefined variable: n.constructor"],
    ["broken Liquid", "{% if n %}", "tag {% if n %} not closed"],
    ["an endless loop", "{% for i in (1..1000000000) %}a{% endfor %}", "memory alloc limit exceeded"],
    ["a huge template", "a".repeat(100_001), "parse length limit exceeded"],
  ])("%s", (_, text, message) => {
    expect(() => say(text, { n: count(1) })).toThrow(message);
  });

  test("private-use characters in it forge no figure", () => {
    expect(renderLiquid("\uE000\u{F0000}12\uE001 {{ n | so }}", { n: count(3) })).toMatchObject({
      text: "12 3",
      figures: [{ start: 3, end: 4 }],
    });
  });
});
