import { readdirSync } from "node:fs";
import { join } from "node:path";
import { allFunctions } from "../../src/excel/functions/all-functions";
import { allChecks } from "../../src/core/checks/all-checks";
import { periodChecks } from "../../src/core/checks/period-checks";
import { allRules } from "../../src/core/audit/rules/all-rules";
import { chapters, FIRST } from "../../src/pane/guide/all-chapters";
import type { GuideNode } from "../../src/pane/guide/chapter";
import { partsWith, placeOf } from "../../src/pane/guide/find-in-guide";

const textOf = (node: GuideNode): string => (typeof node === "string" ? node : node[1].map(textOf).join(""));
const linksOf = (node: GuideNode): readonly string[] =>
  typeof node === "string" ? [] : [...(node[0] === "a" ? [node[2] ?? ""] : []), ...node[1].flatMap(linksOf)];
const partsOf = (chapter: string) => chapters.get(chapter)?.parts ?? [];

test("every file of the guide is a chapter", () => {
  const files = readdirSync(join(__dirname, "../../docs/huong-dan")).filter((name) => name.endsWith(".md"));
  expect([...chapters.keys()].sort()).toEqual(files.map((name) => name.replace(/\.md$/, "")).sort());
});

test.each([
  ...[...allChecks, ...periodChecks].map(({ id }) => id),
  ...allRules.map(({ id }) => id),
  "overdue-list-matches",
])("%s: what it means and what to do stands in the guide", (id) => {
  const place = placeOf(chapters, `thong-bao#${id}`);
  const part = partsOf("thong-bao")[place?.part ?? -1];
  expect(part?.nodes.map(textOf).join("").length).toBeGreaterThan(60);
});

test.each(Object.keys(allFunctions))("%s has an example to copy", (name) => {
  const text = partsOf("ham-trong-excel")
    .flatMap(({ nodes }) => nodes.map(textOf))
    .join("\n");
  expect(text).toContain(`=TTHC.${name}(`);
});

test("no example names a function that is not there", () => {
  const text = [...chapters.values()]
    .flatMap(({ parts }) => parts.flatMap(({ nodes }) => nodes.map(textOf)))
    .join("\n");
  const named = [...text.matchAll(/TTHC\.([A-Z_]+)/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(18);
  expect(named.filter((name) => !Object.keys(allFunctions).includes(name ?? ""))).toEqual([]);
});

test("every link inside leads somewhere", () => {
  const links = [...chapters.values()].flatMap(({ parts }) => parts.flatMap(({ nodes }) => nodes.flatMap(linksOf)));
  const inside = links.filter((target) => !target.startsWith("https:"));
  expect(inside.length).toBeGreaterThan(5);
  expect(inside.filter((target) => placeOf(chapters, target) === null)).toEqual([]);
});

test.each(["kiem-tra", "bao-cao", "soat-so-lieu", "cai-dat"])("the tab %s has its section", (tab) => {
  expect(placeOf(chapters, `${FIRST}#${tab}`)).toEqual({ chapter: FIRST, part: expect.any(Number) as number });
});

describe("a search", () => {
  test("takes words with and without accents, and titles first", () => {
    const found = partsWith(chapters, "ham trong");
    expect(found).toEqual(partsWith(chapters, "Hàm  TRONG"));
    const [first] = partsWith(chapters, "dong tong khong bang");
    expect(first).toMatchObject({ chapter: "thong-bao", title: "Dòng tổng không bằng các dòng cộng lại" });
  });

  test("of words that stand nowhere together finds nothing", () => {
    expect(partsWith(chapters, "zebra")).toEqual([]);
    expect(partsWith(chapters, "  ")).toEqual([]);
  });
});

test("a place that is not there", () => {
  expect(placeOf(chapters, "thong-bao#khong-co")).toBeNull();
  expect(placeOf(chapters, "khong-co")).toBeNull();
});
