import { glossaryOf } from "./glossary";
import { profiles } from "../../domain/forms/all-profiles";

test("a measure is listed once, with its words and its place in every form", () => {
  const entries = glossaryOf(profiles);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  const online = entries.find(({ id }) => id === "receivedOnline");
  expect(online?.labels[0]).toBe("mới tiếp nhận trực tuyến");
  expect(online?.forms).toContainEqual({ profile: "tong-hop-2-14", column: "(5)" });
  expect(entries.find(({ id }) => id === "due")?.forms).toContainEqual({
    profile: "tong-hop-2-14",
    column: "(9) + (14)",
  });
});
