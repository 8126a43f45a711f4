import { basesOf, fullSplits, isPartOf, measureOf, shortName, splitsOf, wholesOf } from "./measures";

test("an office's dossiers are counted as all are; a column of an office's own is no measure", () => {
  expect(measureOf("office.received")?.id).toBe("received");
  expect(measureOf("ownColumn")).toBeNull();
  expect(shortName("ownColumn")).toBe("");
});

test("parts of parts are parts, siblings are not", () => {
  expect(isPartOf("onlineFull", "received")).toBe(true);
  expect(isPartOf("pendingOverdueApologised", "overdueTotal")).toBe(true);
  expect(isPartOf("resolvedLate", "resolvedInTime")).toBe(false);
  expect(isPartOf("received", "onlineFull")).toBe(false);
});

test("words that leave open what they mean are a part only of what all meanings are a part of", () => {
  expect(isPartOf("onTime", "resolved")).toBe(true);
  expect(isPartOf("onTime", "resolvedInTime")).toBe(false);
});

test("a division goes down to the smallest parts", () => {
  expect(fullSplits("resolved")).toEqual([
    ["resolvedInTime", "resolvedLate"],
    ["resolvedInTime", "resolvedLateApologised", "resolvedLateNotApologised"],
    ["resolvedEarly", "resolvedOnDueDate", "resolvedLate"],
    ["resolvedEarly", "resolvedOnDueDate", "resolvedLateApologised", "resolvedLateNotApologised"],
  ]);
});

test("petitions are divided otherwise than dossiers", () => {
  expect(splitsOf("received", "petition").map(({ parts }) => parts)).toEqual([["aboutRules", "aboutConduct"]]);
  expect(wholesOf("aboutRules")).toEqual([]);
});

test("several counted together are divided by what all of them are", () => {
  expect(basesOf("returned+withdrawn")).toEqual(basesOf("returned"));
});
