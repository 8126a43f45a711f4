import { useAddin } from "./open-addin";
import { rightPane, sampleBook } from "./pane-hands";

const open = useAddin();

test("the pane goes on in English, and back", async () => {
  const excel = await open(await sampleBook());
  await rightPane(excel);
  await excel.frame.getByRole("tab", { name: "Cài đặt" }).click();
  await excel.frame.getByRole("link", { name: "English" }).click();
  await excel.frame.getByText("The table adds up", { exact: true }).waitFor();
  expect(await excel.frame.locator("html").getAttribute("lang")).toBe("en");
  await excel.frame.getByRole("tab", { name: "Settings" }).click();
  await excel.frame.getByRole("link", { name: "Tiếng Việt" }).click();
  await excel.frame.getByText("Bảng khớp", { exact: true }).waitFor();
  expect(excel.problems()).toEqual([]);
});
