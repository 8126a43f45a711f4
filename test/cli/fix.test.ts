import { spawnSync } from "node:child_process";
import { existsSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import checkSchema from "../../schema/check.schema.json";
import fixSchema from "../../schema/fix.schema.json";
import { packParts } from "../contract/files/pack-parts";
import { richParts } from "../contract/copies/rich-book";
import { command, quarterCsv, scratchFolder } from "./run-tthc";

const scratch = scratchFolder();
afterAll(scratch.remove);

/** The total of column (9) is typed and right, so that one cell alone can be wrong. */
const parts = richParts();
const typedTotal = {
  "xl/worksheets/sheet1.xml": String(parts["xl/worksheets/sheet1.xml"]).replace(
    "<f>SUM(H7:H12)</f><v>1942</v>",
    "<v>1978</v>",
  ),
  "xl/calcChain.xml": String(parts["xl/calcChain.xml"]).replace('<c r="H6"/>', ""),
};
const rich = scratch.write("phu-luc.xlsx", packParts({ ...parts, ...typedTotal }));
/** (8) of Sở Tư pháp 10 too high: one cell that three sums point to. */
const slipped = scratch.write("lech.csv", quarterCsv({ "Sở Tư pháp": { 4: 2193 } }));
const at = (name: string): string => join(scratch.path, name);
const withoutTime = (text: string): string => text.replaceAll(/\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}/g, "LÚC");

test("the copy is right, the original is as it was, and the change log says what, where and why", async () => {
  const before = readFileSync(rich);
  const { status, out, err } = await command("fix", rich, "--out", at("da-sua.xlsx"));
  expect([status, err]).toEqual([0, ""]);
  const printed = withoutTime(out).split("\n");
  expect(printed.slice(0, 4)).toEqual([
    `${at("da-sua.xlsx")} · Phụ lục · Đã sửa 1 ô, LÚC`,
    "  H8 (Sở Tư pháp): 137 → 173",
    "    Có lẽ gõ đảo hai chữ số ở H8: 137 → 173",
    "",
  ]);
  expect(out).toMatch(/^✔ Bản sao khớp: \d+ phép kiểm tra đúng$/m);
  expect(readFileSync(rich).equals(before)).toBe(true);
  expect((await command("check", at("da-sua.xlsx"))).status).toBe(0);
  expect(readdirSync(scratch.path).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("a .csv stays a .csv: only the cell differs", async () => {
  const { status } = await command("fix", slipped, "--out", at("sua.csv"));
  expect(status).toBe(0);
  expect(readFileSync(at("sua.csv"), "utf8")).toBe(quarterCsv());
});

test("--json follows its schema", async () => {
  const fixed = new Ajv({ allErrors: true, strictTypes: false }).addSchema(checkSchema).compile(fixSchema);
  const printed: unknown = JSON.parse((await command("fix", slipped, "--out", at("json.csv"), "--json")).out);
  expect([fixed(printed), fixed.errors]).toEqual([true, null]);
  expect(printed).toMatchObject({
    appendix: { file: at("json.csv") },
    changes: [{ cell: "G9", unit: "Sở Tư pháp", before: 2193, after: 2183 }],
    left: [],
    before: { broken: 3 },
    after: { broken: 0 },
  });
  expect(fixed({})).toBe(false);
});

test("what a person has to choose is named and left alone: exit 1, the copy is the file itself", async () => {
  // All totals are formulas that follow the slip: (9) and (10) of the unit are as likely.
  const bytes = packParts(richParts({ wrong: 168 }));
  const file = scratch.write("hai-cach.xlsx", bytes);
  const { status, out } = await command("fix", file, "--out", at("hai-cach-sua.xlsx"), "--json");
  const { left, changes, after } = JSON.parse(out) as {
    left: { certain: boolean }[];
    changes: unknown[];
    after: { broken: number };
  };
  expect([status, changes, after.broken > 0, left.map(({ certain }) => certain)]).toEqual([1, [], true, [false]]);
  expect(readFileSync(at("hai-cach-sua.xlsx")).equals(Buffer.from(bytes))).toBe(true);
  expect((await command("fix", file, "--out", at("hai-cach-sua.xlsx"))).out).toMatch(
    /^\? 1 chỗ cần người xem chọn, chưa sửa:\n {2}Chưa xác định được ô nào sai: .*H8 phải là 173.*\n\n✖ Bản sao còn 1 chỗ cần xem lại/m,
  );
});

test("a table without a slip gives the same file again", async () => {
  const sound = scratch.write("dung.csv", quarterCsv());
  const { status, out } = await command("fix", sound, "--out", at("dung-2.csv"));
  expect([status, readFileSync(at("dung-2.csv"), "utf8")]).toEqual([0, quarterCsv()]);
  expect(out).toContain("Chưa sửa ô nào");
});

test("--log-sheet adds the log as a sheet; a .csv cannot hold one, which is said", async () => {
  expect((await command("fix", rich, "--out", at("nhat-ky.xlsx"), "--log-sheet")).status).toBe(0);
  const checked = await command("check", at("nhat-ky.xlsx"), "--sheet", "TTHC nhật ký sửa");
  expect([checked.status, checked.err]).toEqual([2, expect.stringContaining("Chưa thấy phụ lục")]);
  const text = await command("fix", slipped, "--out", at("nhat-ky.csv"), "--log-sheet");
  expect([text.status, text.err]).toEqual([0, expect.stringContaining("Tệp .csv chỉ có một sheet")]);
});

describe("the file itself is never written", () => {
  const original = readFileSync(rich);
  afterEach(() => expect(readFileSync(rich).equals(original)).toBe(true));
  symlinkSync(rich, at("lien-ket.xlsx"));
  linkSync(rich, at("cung-tep.xlsx"));
  symlinkSync(scratch.path, at("thu-muc"));

  test.each([
    ["its own name", rich],
    [
      "another way to write it",
      join(scratch.path, "..", scratch.path.slice(scratch.path.lastIndexOf("/") + 1), "phu-luc.xlsx"),
    ],
    ["a symbolic link", at("lien-ket.xlsx")],
    ["a hard link", at("cung-tep.xlsx")],
    ["a linked folder", join(at("thu-muc"), "phu-luc.xlsx")],
  ])("as --out: %s", async (_, out) => {
    const { status, err } = await command("fix", rich, "--out", out);
    expect([status, err]).toEqual([
      2,
      `"${out}" chính là tệp đang đọc nên không ghi đè. Đặt tên khác cho bản sao sau --out.\n`,
    ]);
  });

  test("nor is the period before", async () => {
    const previous = scratch.write("ky-truoc.csv", quarterCsv());
    const { status, err } = await command("fix", slipped, "--previous", previous, "--out", previous);
    expect([status, err]).toMatchObject([2, expect.stringContaining("chính là tệp đang đọc")]);
    expect(readFileSync(previous, "utf8")).toBe(quarterCsv());
  });
});

describe("what cannot be written is said, and leaves an older copy alone", () => {
  test("a program that dies while it writes", () => {
    const older = scratch.write("cu-2.xlsx", "bản cũ");
    const dying =
      'const fs=require("node:fs/promises");const whole=fs.open;fs.open=async(...args)=>{const file=await whole(...args);file.writeFile=async(bytes)=>{await file.write(bytes.subarray(0,100));process.kill(process.pid,"SIGKILL")};return file};require("node:module").syncBuiltinESMExports();';
    const { signal } = spawnSync(
      process.execPath,
      ["--require", scratch.write("chet.cjs", dying), "dist/tthc.mjs", "fix", rich, "--out", older],
      { cwd: join(__dirname, "../..") },
    );
    expect([signal, readFileSync(older, "utf8")]).toEqual(["SIGKILL", "bản cũ"]);
  });

  test("a full device", async () => {
    expect(await command("fix", slipped, "--out", "/dev/full")).toMatchObject({
      status: 2,
      err: expect.stringContaining("Đĩa không còn chỗ trống") as string,
    });
    expect(statSync("/dev/full").isCharacterDevice()).toBe(true);
  });

  test.each([
    [at("khong-co/sua.csv"), "Chưa có thư mục để ghi tệp"],
    [scratch.path, "là một thư mục"],
    [at("sua.xlsx"), "cần đuôi .csv"],
  ])("--out %s", async (out, words) => {
    const { status, err } = await command("fix", slipped, "--out", out);
    expect([status, err]).toEqual([2, expect.stringContaining(words)]);
  });

  test("no --out", async () => {
    expect(await command("fix", slipped)).toMatchObject({
      status: 2,
      out: "",
      err: expect.stringContaining("cần --out") as string,
    });
  });

  test("a file that cannot be read makes no copy", async () => {
    const broken = scratch.write("hong.xlsx", readFileSync(rich).subarray(0, 3000));
    expect((await command("fix", broken, "--out", at("hong-sua.xlsx"))).status).toBe(2);
    expect(existsSync(at("hong-sua.xlsx"))).toBe(false);
  });
});

test("a link in the place of the copy keeps leading where it led", async () => {
  writeFileSync(at("dich.csv"), "cũ");
  symlinkSync(at("dich.csv"), at("link.csv"));
  expect((await command("fix", slipped, "--out", at("link.csv"))).status).toBe(0);
  expect(readFileSync(at("dich.csv"), "utf8")).toBe(quarterCsv());
});
