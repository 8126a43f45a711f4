import { runHook, type RunningHook } from "../../../../test/pane/run-hook";
import { templates, type Template } from "../../../core";
import { useTemplateDraft, type Drafting } from "./use-template-draft";

interface Given {
  readonly template: Template;
  readonly taken?: readonly string[];
}

const saved: Template[] = [];
const announced: string[] = [];
beforeEach(() => {
  saved.splice(0);
  announced.splice(0);
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask"] });
});
afterEach(() => jest.useRealTimers());

async function drafting(given: Given): Promise<RunningHook<Given, Drafting>> {
  return await runHook<Given, Drafting>(
    ({ template, taken = [] }) =>
      useTemplateDraft({
        template,
        taken,
        preview: ({ text }) => ({ text: `Xem: ${text}` }),
        onSave: (made) => saved.push(made),
        announce: (sentence) => announced.push(sentence),
      }),
    given,
  );
}

const [builtIn] = templates;
if (builtIn === undefined) throw new Error("no templates");
const WORDS = "Toàn tỉnh tiếp nhận {{ received }} hồ sơ.";

async function typed(hook: RunningHook<Given, Drafting>, text: string): Promise<Drafting> {
  await hook.after(() => hook.now().setText(text));
  return await hook.after(() => jest.advanceTimersByTime(300));
}

test("a built-in template is saved as a copy with an id and a name of its own", async () => {
  const hook = await drafting({ template: builtIn, taken: [`${builtIn.id}-rieng`] });
  expect(hook.now()).toMatchObject({ own: false, title: `${builtIn.title} (mẫu riêng)`, text: builtIn.text });
  await hook.after(() => hook.now().setText(WORDS));
  await hook.after(() => hook.now().save());
  expect(saved).toMatchObject([
    { id: `${builtIn.id}-rieng-2`, title: `${builtIn.title} (mẫu riêng)`, text: WORDS, office: true },
  ]);
  expect(announced).toEqual([`Đã lưu mẫu «${builtIn.title} (mẫu riêng)».`]);
});

test("the office's own is saved over", async () => {
  const hook = await drafting({
    template: { ...builtIn, id: "mau-rieng", title: "Mẫu riêng", office: true, basedOn: builtIn.id },
  });
  expect(hook.now()).toMatchObject({ own: true, title: "Mẫu riêng" });
  await hook.after(() => hook.now().setTitle(" "));
  await hook.after(() => hook.now().save());
  expect(saved).toMatchObject([{ id: "mau-rieng", title: "Mẫu riêng" }]);
});

test("the preview follows once typing rests", async () => {
  const hook = await drafting({ template: builtIn });
  await hook.after(() => hook.now().setText(WORDS));
  expect(hook.now().shown).toEqual({ text: `Xem: ${builtIn.text}` });
  await hook.after(() => jest.advanceTimersByTime(300));
  expect(hook.now().shown).toEqual({ text: `Xem: ${WORDS}` });
});

test("words that are no template are not saved, not handed out, and said where they are wrong", async () => {
  const hook = await drafting({ template: builtIn });
  const { shown } = await typed(hook, "Tiếp nhận {{ recieved }} hồ sơ.");
  expect("sentence" in shown ? shown.sentence : "").toMatch(/recieved.*\.$/);
  await hook.after(() => hook.now().save());
  expect([saved, hook.now().file()]).toEqual([[], null]);
  // Said once: by the preview while that says it.
  expect(hook.now().problem).toBeNull();
});

test("a draft goes out as a file and comes in again, beside the one that it was made from", async () => {
  const hook = await drafting({ template: builtIn });
  await typed(hook, WORDS);
  const file = hook.now().file();
  expect(file?.name).toBe(`${builtIn.id}-rieng.json`);
  await hook.given({ template: builtIn, taken: [`${builtIn.id}-rieng`] });
  const again = { name: file?.name ?? "", text: () => Promise.resolve(file?.text ?? "") };
  await hook.after(async () => await hook.now().bringIn(again));
  expect(saved).toMatchObject([{ id: `${builtIn.id}-rieng-2`, text: WORDS }]);
  expect(hook.now().problem).toBeNull();
});

test("a file that is none is said by name, until another template is looked at", async () => {
  const hook = await drafting({ template: builtIn });
  const broken = { name: "mau.json", text: () => Promise.resolve("{") };
  await hook.after(async () => await hook.now().bringIn(broken));
  expect([saved, hook.now().problem]).toEqual([[], expect.stringMatching(/^Tệp "mau\.json": /)]);
  await hook.given({ template: { ...builtIn, id: "khac" } });
  expect(hook.now().problem).toBeNull();
});

test("the bare words of a .liquid file are a template called after it", async () => {
  const hook = await drafting({ template: builtIn });
  await hook.after(
    async () => await hook.now().bringIn({ name: "Giao ban.liquid", text: () => Promise.resolve(WORDS) }),
  );
  expect(saved).toMatchObject([{ title: "Giao ban", text: WORDS }]);
});
