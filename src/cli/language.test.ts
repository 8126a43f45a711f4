import { spokenIn } from "./language";

test.each([
  [["check", "a.xlsx"], undefined, { language: "vi", args: ["check", "a.xlsx"] }],
  [["check", "a.xlsx"], "", { language: "vi", args: ["check", "a.xlsx"] }],
  [["check", "a.xlsx"], "en", { language: "en", args: ["check", "a.xlsx"] }],
  [["--lang", "en", "check", "a.xlsx"], undefined, { language: "en", args: ["check", "a.xlsx"] }],
  [["check", "--lang=en", "a.xlsx"], undefined, { language: "en", args: ["check", "a.xlsx"] }],
  [["check", "a.xlsx", "--lang", "vi"], "en", { language: "vi", args: ["check", "a.xlsx"] }],
  [["check", "--", "--lang=en"], undefined, { language: "vi", args: ["check", "--", "--lang=en"] }],
  [["check", "--language", "en"], undefined, { language: "vi", args: ["check", "--language", "en"] }],
])("%j, TTHC_LANG=%j", (given, usual, spoken) => {
  expect(spokenIn(given, usual)).toEqual(spoken);
});

test.each([
  [["--lang"], undefined, /^--lang: vi \| en\./],
  [["--lang=", "check"], undefined, /^--lang: /],
  [["--lang", "fr", "check"], "en", /^--lang: /],
  [["check"], "fr", /^TTHC_LANG: /],
])("%j, TTHC_LANG=%j names a language that there is not", (given, usual, sentence) => {
  expect(spokenIn(given, usual)).toEqual({ misuse: expect.stringMatching(sentence) as string });
});
