import { facts000, facts001, facts003 } from "../../../../test/sources/facts";
import { parseFacts } from "../../../core";
import { answersFrom, readAnswers, seriesLength, type Answers } from "./report-answers";

function answers(json: object): Answers {
  const made = answersFrom(json);
  if ("problems" in made) throw new Error(String(made.problems));
  return made;
}

test.each([
  facts000,
  facts001.month,
  facts003,
  { targets: { onTimeRate: 0.975 }, bases: { onlineRate: "receivedNew" } },
])("a facts file fills the form, and the form says the same again: %#", (json) => {
  const { facts, faults } = readAnswers(answers(json));
  expect(faults).toEqual({});
  const reading = parseFacts(json);
  if (reading.is !== "facts") throw new Error("facts");
  expect(facts).toEqual(reading.facts);
});

test.each([
  ["counts.postal", "1.234", 1234],
  ["counts.postal", " 07 ", 7],
  ["counts.office.received", "1 234", 1234],
])("%s: %j is %d", (place, typed, count) => {
  expect(readAnswers({ [place]: typed }).json).toEqual({ counts: { [place.slice("counts.".length)]: count } });
});

test.each([
  ["18,9", 0.189],
  ["18.9%", 0.189],
  ["95", 0.95],
  ["100 %", 1],
  ["0,05", 0.0005],
])("a rate is typed in percent: %j", (typed, rate) => {
  expect(readAnswers({ "rates.onlineAverage": typed })).toMatchObject({
    json: { rates: { onlineAverage: rate } },
    faults: {},
  });
});

test("what cannot be read is told at its place, empty fields say nothing", () => {
  const { faults, json } = readAnswers({
    unit: "  ",
    "counts.postal": "ba",
    "counts.due": "-4",
    "rates.onlineAverage": "cao",
    "series[0].label": "",
    "series[0].postal": "2",
    "series[0].received": "",
    "series[1].label": "",
  });
  expect(json).toEqual({});
  expect(Object.keys(faults).sort()).toEqual([
    "counts.due",
    "counts.postal",
    "rates.onlineAverage",
    "series[0].label",
    "series[0].received",
  ]);
});

test("a rate beyond any rate", () => {
  expect(readAnswers({ "rates.onlineAverage": "189" }).faults["rates.onlineAverage"]).toMatch(/^Tỷ lệ ghi dạng/u);
});

test("a file that is no facts file", () => {
  expect(answersFrom({ counts: { received: -1 } })).toEqual({ problems: ["counts.received: số không thể âm"] });
});

test("lines of the series", () => {
  expect([seriesLength({}), seriesLength(answers(facts003))]).toEqual([0, 2]);
});
