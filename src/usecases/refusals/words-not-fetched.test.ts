import { refuse } from "../../ports/refusal";
import { explainRefusal } from "./explain-refusal";

test("where the words of refusals could not be fetched, that is what is said, with the way out", () => {
  expect(explainRefusal(refuse("file-empty"))).toBe(explainRefusal(refuse("page-incomplete")));
  expect(explainRefusal(refuse("page-incomplete"))).toMatch(/^Chưa tải được .* rồi thử lại\.$/);
});
