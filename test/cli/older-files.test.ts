import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, write } from "@e965/xlsx";
import { sample, scratchFolder, tthc } from "./run-tthc";

const folder = scratchFolder();
afterAll(() => folder.remove());

test("the built program reads an .xls in a thread, and writes the copy as .xlsx only", () => {
  const book = read(readFileSync(sample), { type: "buffer" });
  const file = folder.write("cu.xls", new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer));
  const { status, out } = tthc("check", file);
  expect(out).toContain("✔ Bảng khớp");
  expect(status).toBe(0);
  const refused = tthc("fix", file, "--out", join(folder.path, "moi.xls"));
  expect(refused.err).toContain("cần đuôi .xlsx");
  expect(refused.status).toBe(2);
  const copied = tthc("fix", file, "--out", join(folder.path, "moi.xlsx"));
  expect(copied.out).toContain("Tệp gốc thuộc định dạng Excel cũ (.xls) nên bản sao là tệp Excel mới (.xlsx)");
  expect(copied.status).toBe(0);
});
