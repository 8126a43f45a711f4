import { makeGrid } from "../../../../test/grids/make-grid";
import { bookOf, gridWith } from "../../../../test/pane/fake-host";
import { runHook } from "../../../../test/pane/run-hook";
import { refuse } from "../../../ports/refusal";
import type { WorkbookPort } from "../../../ports/workbook";
import type { OpenFile } from "../../session/host";
import type { NamedOverdueList } from "../../session/use-review";
import { useOverdueList } from "./use-overdue-list";
import { fetchRefusalWords } from "../../../usecases/refusals/explain-refusal";

beforeAll(fetchRefusalWords);

const file = { name: "qua-han.xlsx", arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) };
const listOf = (sheet: string) =>
  makeGrid(
    [
      ["Mã hồ sơ", "Đơn vị", "Ngày hẹn trả"],
      ["A-1", "Sở Y tế", "09/02/2021"],
    ],
    [],
    sheet,
  );
const lists: WorkbookPort = {
  sheets: () => Promise.resolve([{ name: "Sở Y tế" }, { name: "Sở Nội vụ" }]),
  read: ({ name }) => Promise.resolve(listOf(name)),
};

async function choosing(
  book: WorkbookPort | null,
  openFile: OpenFile = () => Promise.resolve(refuse("file-encrypted")),
) {
  const chosen: NamedOverdueList[] = [];
  const hook = await runHook(() => useOverdueList({ book, openFile }, (list) => void chosen.push(list)), null);
  return { hook, names: () => chosen.map(({ name }) => name) };
}

test("the list is found in the workbook in hand, or in a file, and bears its name", async () => {
  const { hook, names } = await choosing(bookOf(listOf("Phụ lục II")), () => Promise.resolve(bookOf(listOf("DS"))));
  await hook.after(() => hook.now().here());
  await hook.after(() => hook.now().take(file));
  expect(names()).toEqual(["Phụ lục II", "qua-han.xlsx"]);
});

test("of several sheets with a list one is asked for", async () => {
  const { hook, names } = await choosing(lists);
  await hook.after(() => hook.now().here());
  expect([hook.now().sheets, hook.now().problem, names()]).toEqual([["Sở Y tế", "Sở Nội vụ"], null, []]);
  await hook.after(() => hook.now().takeSheet("Sở Nội vụ"));
  expect([hook.now().sheets, names()]).toEqual([[], ["Sở Nội vụ"]]);
});

test("what holds no list, or cannot be opened, is said", async () => {
  const { hook, names } = await choosing(bookOf(gridWith()));
  await hook.after(() => hook.now().here());
  expect(hook.now().problem).toContain("Không thấy danh sách hồ sơ quá hạn");
  await hook.after(() => hook.now().take(file));
  expect(hook.now().problem).toContain("qua-han.xlsx");
  expect(names()).toEqual([]);
});
