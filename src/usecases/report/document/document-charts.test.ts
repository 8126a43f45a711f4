import { chartsAsked, chartsWords, withChart } from "./document-charts";

test("charts are asked for one by one and come in the order of the document", () => {
  const both = withChart(withChart({ issuer: "Sở Y tế" }, "ways", true), "on-time", true);
  expect(chartsAsked(both)).toEqual(["on-time", "ways"]);
  expect(both["issuer"]).toBe("Sở Y tế");
  expect(chartsAsked(withChart(both, "ways", false))).toEqual(["on-time"]);
  expect(chartsAsked({ charts: "khac on-time" })).toEqual(["on-time"]);
  expect(chartsAsked({})).toEqual([]);
});

test("what came of them is said", () => {
  expect(chartsWords(0, 0, true)).toBe("");
  expect(chartsWords(2, 2, true)).toBe(" Kèm 2 hình.");
  expect(chartsWords(2, 1, true)).toContain("Không vẽ được 1 hình");
  expect(chartsWords(2, 2, false)).toContain("{{charts}}");
});
