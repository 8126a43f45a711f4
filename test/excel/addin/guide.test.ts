import { useAddin } from "./open-addin";
import { rightPane, sampleBook } from "./pane-hands";

const open = useAddin();

test("«?» opens the guide at the tab in front, and asks the workbook nothing", async () => {
  const excel = await open(await sampleBook());
  const pane = await rightPane(excel);
  const syncs = await excel.syncsOf(async () => {
    await excel.frame.getByRole("tab", { name: "Soát số liệu" }).click();
    await pane.press("Hướng dẫn");
    await excel.frame
      .getByRole("dialog", { name: "Hướng dẫn" })
      .getByRole("heading", { name: "Soát số liệu" })
      .waitFor();
  });
  expect(syncs).toBe(0);
  expect(
    await excel.frame.evaluate(() => document.activeElement?.tagName === "H4" && document.activeElement.textContent),
  ).toBe("Soát số liệu");
  await excel.frame.getByRole("button", { name: "Đóng hướng dẫn" }).click();
  await excel.frame.locator("dialog").waitFor({ state: "detached" });
  expect(excel.problems()).toEqual([]);
});
