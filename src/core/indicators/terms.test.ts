import { profiles } from "../../domain/forms/all-profiles";
import { findMeasure, findRate } from "./terms";

const [form] = profiles;
if (form === undefined) throw new Error("no built-in form");

test.each([
  ["onTimeRate", "onTimeRate"],
  ["ontime_rate", "onTimeRate"],
  ["Tỷ lệ đúng hạn", "onTimeRate"],
  ["tỉ lệ đúng hạn", "onTimeRate"],
  ["tỷ lệ quá hạn", "overdueRate"],
  ["Tỷ lệ trả quá hạn", "lateRate"],
  ["BCCI", "postalRate"],
])("rate %p is %s", (text, id) => expect(findRate(text)).toMatchObject({ is: "found", value: { id } }));

test("an unknown rate names near ones", () =>
  expect(findRate("onTimRate")).toMatchObject({
    is: "unknown",
    nearest: expect.arrayContaining(["onTimeRate"]) as unknown,
  }));

test.each([
  ["resolved", "resolved"],
  ["RESOLVED", "resolved"],
  ["(9)", "resolvedInTime"],
  ["9", "resolvedInTime"],
  ["đã giải quyết", "resolved"],
  ["Trả quá hạn", "resolvedLate"],
  ["trả đúng thời hạn", "resolvedInTime"],
  ["đến hạn giải quyết", "due"],
  ["due", "due"],
  ["resolvedEarly", "resolvedEarly"],
  ["kỳ trước", "carriedOver"],
])("measure %p is %s", (text, id) => expect(findMeasure(form, text)).toEqual({ is: "found", value: id }));

test("a number that the form does not print is unknown", () => expect(findMeasure(form, "(3)").is).toBe("unknown"));
test("an unknown measure names near ones", () =>
  expect(findMeasure(form, "resolvd")).toMatchObject({
    is: "unknown",
    nearest: expect.arrayContaining(["resolved"]) as unknown,
  }));
