import type { Judge, Severity, Tested } from "../model/verdict";
import { judged, rankOf, tallyOf } from "./judging";

interface Late {
  readonly late: number;
}

const judge: Judge<"late", Late> = {
  id: "late",
  title: "Quá hạn",
  severity: "error",
  source: { document: "Biểu 1" },
  explain: ({ late, ...more }) => ({ what: `${late} hồ sơ`, why: JSON.stringify(more), todo: "" }),
};

const claim = (outcome: Tested<Late>["outcome"], late: number): Tested<Late> => ({ outcome, data: { late } });

test("a claim weighs as its judge does and rests on its source, where it says nothing itself", () => {
  const own = { ...claim("broken", 2), severity: "note", source: { document: "Biểu 2" } } as const;
  expect(judged(judge, [claim("broken", 1), own])).toMatchObject([
    { judge: "late", severity: "error", source: { document: "Biểu 1" } },
    { judge: "late", severity: "note", source: { document: "Biểu 2" } },
  ]);
});

test("its sentences are made on demand, also from what came to light later", () => {
  const [one] = judged(judge, [claim("broken", 3)]);
  expect(one?.explain()).toEqual({ data: { late: 3 }, what: "3 hồ sơ", why: "{}", todo: "" });
  expect(one?.explain({ suspect: "30" })).toEqual({
    data: { late: 3, suspect: "30" },
    what: "3 hồ sơ",
    why: '{"suspect":"30"}',
    todo: "",
  });
});

test("claims may be made one by one", () => {
  function* claims(): Iterable<Tested<Late>> {
    yield claim("holds", 1);
    yield claim("undecided", 2);
  }
  expect(judged(judge, claims()).map((one) => one.claim.outcome)).toEqual(["holds", "undecided"]);
});

const weighed = (outcome: "broken" | "undecided", severity: Severity) => ({ outcome, severity });
const all = [
  weighed("broken", "error"),
  weighed("broken", "warning"),
  weighed("undecided", "error"),
  weighed("undecided", "note"),
  weighed("broken", "note"),
];

test("errors come first, then warnings, what is undecided however grave, and notes", () => {
  expect(all.map(rankOf)).toEqual([0, 1, 2, 2, 3]);
});

test("only errors count as broken, all that could not be tested as undecided", () => {
  expect(tallyOf(7, all)).toEqual({ holds: 7, broken: 1, undecided: 2 });
});
