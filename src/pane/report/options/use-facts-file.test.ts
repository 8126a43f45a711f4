import { runHook } from "../../../../test/pane/run-hook";
import type { Answers } from "../../../usecases/report/answers/report-answers";
import { useFactsFile } from "./use-facts-file";

/** A form with answers, on a host where nothing can be saved: what would be a file is copied. */
async function form(answers: Answers, period = "") {
  const copied: string[] = [];
  const said: string[] = [];
  const filled: { answers: Answers | null; period: string | null } = { answers: null, period: null };
  const host = {
    downloads: "no" as const,
    copy: (text: string) => {
      copied.push(text);
      return Promise.resolve(true);
    },
  };
  const hook = await runHook(
    () =>
      useFactsFile(
        host,
        {
          answers,
          period,
          onAnswers: (read) => void (filled.answers = read),
          onPeriod: (read) => void (filled.period = read),
        },
        (words) => void said.push(words),
      ),
    null,
  );
  const open = async (content: string) =>
    await hook.after(() => hook.now().open({ name: "thang-3.json", text: () => Promise.resolve(content) }));
  return { hook, copied, said, filled, open };
}

test("what is saved fills the form again, the period too", async () => {
  const first = await form({ unit: "UBND xã A", "counts.postal": "1.234" }, " quý I năm 2026 ");
  await first.hook.after(() => first.hook.now().save());
  expect(first.said).toEqual([first.hook.now().said]);
  const second = await form({});
  await second.open(first.copied[0] ?? "");
  expect(second.filled).toEqual({
    answers: { unit: "UBND xã A", "counts.postal": "1234" },
    period: "quý I năm 2026",
  });
  expect(second.hook.now().problem).toBeNull();
});

test.each(["không phải tệp số liệu", '{"counts": {"postal": -1}}'])("%s fills nothing and is said", async (content) => {
  const { hook, filled, open } = await form({});
  await open(content);
  expect(filled.answers).toBeNull();
  expect(hook.now().problem).toMatch(/^Tệp "thang-3\.json" chưa đúng ở: ./);
});
