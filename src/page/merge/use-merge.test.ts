import { fileOf, merging } from "../../../test/pane/merge-files";
import { refuse } from "../../ports/refusal";
import type { OpenFile } from "../../pane/session/host";

test("files are read one after the other and make one table", async () => {
  const hook = await merging();
  await hook.after(() => hook.now().add([fileOf("an-binh.xlsx", ["Xã An Bình"])]));
  await hook.after(() => hook.now().add([fileOf("cat-linh.xlsx", ["Phường Cát Linh"])]));
  expect(hook.now().read?.sources.map(({ file }) => file)).toEqual(["an-binh.xlsx", "cat-linh.xlsx"]);
  expect(hook.now().table?.root.rows.map(({ name }) => name)).toEqual(["Xã An Bình", "Phường Cát Linh"]);
  expect(hook.now().reading).toBeNull();
});

test("the same file chosen again is read once", async () => {
  const hook = await merging();
  const file = fileOf("an-binh.xlsx", ["Xã An Bình"]);
  await hook.after(() => hook.now().add([file]));
  await hook.after(() => hook.now().add([file]));
  expect(hook.now().read?.files).toHaveLength(1);
});

test("a file that cannot be opened is passed over and named with its reason", async () => {
  const hook = await merging(() => Promise.resolve(refuse("excel-closed")));
  await hook.after(() => hook.now().add([fileOf("khoa.xlsx", ["Xã An Bình"])]));
  expect(hook.now().read?.skipped.map(({ file }) => file)).toEqual(["khoa.xlsx"]);
  expect(hook.now().table).toBeNull();
});

test("stopped in the first file, the second is not read, and that is known", async () => {
  let answer: (refusal: Awaited<ReturnType<OpenFile>>) => void = () => undefined;
  const hook = await merging(() => new Promise((resolve) => (answer = resolve)));
  await hook.after(() => hook.now().add([fileOf("a.xlsx", ["Xã An Bình"]), fileOf("b.xlsx", ["Xã Bình Minh"])]));
  expect(hook.now().reading).toMatchObject({ done: 0, all: 2, file: "a.xlsx" });
  await hook.after(() => hook.now().stop());
  await hook.after(() => answer(refuse("excel-closed")));
  expect(hook.now()).toMatchObject({ reading: null, read: { unread: 1, files: [{ name: "a.xlsx" }] } });
});

test("a list of required units tells who has not sent", async () => {
  const hook = await merging();
  await hook.after(() => hook.now().add([fileOf("a.xlsx", ["Xã An Bình"])]));
  expect(hook.now().sendings).toBeNull();
  await hook.after(() => hook.now().setList("Xã An Bình\nXã Bình Minh"));
  expect(hook.now().sendings?.units.map(({ name, state }) => [name, state])).toEqual([
    ["Xã An Bình", "sent"],
    ["Xã Bình Minh", "missing"],
  ]);
});

test("begun anew, nothing is left of the files before", async () => {
  const hook = await merging();
  await hook.after(() => hook.now().add([fileOf("a.xlsx", ["Xã An Bình"])]));
  await hook.after(() => hook.now().clear());
  expect(hook.now()).toMatchObject({ read: null, table: null });
});

test("a fault of ours is thrown to the boundary", async () => {
  const hook = await merging(() => Promise.reject(new Error("ours")));
  await expect(hook.after(() => hook.now().add([fileOf("a.xlsx", ["Xã An Bình"])]))).rejects.toThrow("ours");
});
