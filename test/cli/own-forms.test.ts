import { readFileSync } from "node:fs";
import { join } from "node:path";
import { command, scratchFolder } from "./run-tthc";
import { ownGrid } from "../grids/own-table";

/** A table of no known form from the first check to a form of the office's own. */
const folder = scratchFolder();
afterAll(folder.remove);

const grid = ownGrid("Ghi nhận", [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8], 52);
const csv = grid.rows
  .map(({ cells }) => cells.map((cell) => (cell === null ? "" : String(cell as string | number))).join(";"))
  .join("\r\n");
const table = folder.write("bieu-rieng.csv", csv);
const profile = join(folder.path, "bieu-rieng.json");

interface Checked {
  readonly appendix: { readonly profile: string | null };
  readonly summary: { readonly broken: number };
  readonly relations: readonly { readonly kind: string; readonly total: string; readonly parts: readonly string[] }[];
}
const check = async (...args: readonly string[]): Promise<Checked> =>
  JSON.parse((await command("check", table, "--json", ...args)).out) as Checked;
const sums = ({ relations }: Checked): readonly string[] =>
  relations.flatMap(({ kind, total, parts }) => (kind === "sum" ? [`${total}=${parts.join("+")}`] : []));

describe("check --without", () => {
  test("lists each sum with its number and evidence, and leaves out the one that is named", async () => {
    const all = await command("check", table);
    expect(all.out).toContain("Biểu chưa có trong danh mục; kiểm tra theo 2 phép cộng tìm thấy trong bảng: 1) ");
    const before = sums(await check());
    expect([before.length, sums(await check("--without", "1"))]).toEqual([2, before.slice(1)]);
    expect((await command("check", table, "--without", "1")).out).toContain("Đã tắt: 1) ");
    expect(sums(await check("--without", "1,2"))).toEqual([]);
  });

  test.each(["3", "0", "x", "1,9"])("«%s» is no sum of the table: the sums are named", async (number) => {
    const { status, err } = await command("check", table, "--without", number);
    expect([status, err]).toEqual([2, expect.stringContaining("từ 1 đến 2")]);
  });

  test("with --all-sheets means the one table of the file", async () => {
    const { status, out } = await command("check", table, "--all-sheets", "--without", "1");
    expect([status, out]).toEqual([0, expect.stringContaining("Đã tắt: 1) ")]);
  });
});

describe("profiles --from", () => {
  test("writes a form that --profile reads; the table is checked by the same sums", async () => {
    const made = await command("profiles", "--from", table, "--name", "Biểu theo dõi của trạm", "--out", profile);
    expect([made.status, made.out]).toEqual([0, expect.stringContaining("Đã ghi biểu mẫu")]);
    const [own, again] = [await check(), await check("--profile", profile)];
    expect([own.appendix.profile, again.appendix.profile]).toEqual([null, "bieu-theo-doi-cua-tram"]);
    expect([[...sums(again)].sort(), again.summary.broken]).toEqual([[...sums(own)].sort(), 0]);
    const text = readFileSync(profile, "utf8");
    expect(
      (await command("profiles", "--from", table, "--profile", profile, "--name", "Biểu theo dõi của trạm")).out,
    ).toBe(text);
  });

  test("without the sums that are switched off", async () => {
    const { out } = await command("profiles", "--from", table, "--without", "2");
    expect((JSON.parse(out) as { readonly identities: readonly unknown[] }).identities).toHaveLength(1);
  });

  test("the source is never written over; options that need --from say so", async () => {
    expect((await command("profiles", "--from", table, "--out", table)).status).toBe(2);
    expect((await command("profiles", "--out", profile)).err).toContain("--from");
    expect((await command("profiles", "--from", join(folder.path, "khong-co.xlsx"))).status).toBe(2);
  });
});
