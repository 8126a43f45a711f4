import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { forgeDocx, paragraph, table } from "../documents/forge-docx";
import { wordsOf } from "../documents/read-docx-parts";
import { facts000 } from "../sources/facts";
import { command, quarterCsv, sample, scratchFolder } from "./run-tthc";

const folder = scratchFolder();
afterAll(() => folder.remove());
const to = (name: string): string => join(folder.path, name);
const words = (name: string): string => wordsOf(new Uint8Array(readFileSync(to(name)))).join("\n");
const fromSample = ["report", sample, "--template", "tong-hop-2-14", "--period", "quý I năm 2021"];

test("--docx writes the document and says where; standard output stays for results", async () => {
  const { status, out, err } = await command(...fromSample, "--docx", to("bao-cao.docx"));
  expect([status, out]).toEqual([0, ""]);
  expect(err).toContain(`Đã ghi văn bản Word vào "${to("bao-cao.docx")}"`);
  const text = words("bao-cao.docx");
  for (const piece of [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "BÁO CÁO",
    "113.048 hồ sơ",
    "Phụ lục",
    "UBND huyện Sơn Động",
    "./.",
  ])
    expect(text).toContain(piece);
});

test("the same command gives the same bytes", async () => {
  for (const name of ["mot.docx", "hai.docx"]) await command(...fromSample, "--docx", to(name));
  expect(readFileSync(to("mot.docx")).equals(readFileSync(to("hai.docx")))).toBe(true);
});

test("--json still prints the paragraph beside the document", async () => {
  const { status, out } = await command(...fromSample, "--docx", to("json.docx"), "--json");
  expect(status).toBe(0);
  expect(words("json.docx")).toContain((JSON.parse(out) as { text: string }).text);
});

test("a facts file gives the figures and the office's own fields", async () => {
  const facts = folder.write(
    "so-lieu.json",
    JSON.stringify({
      ...facts000,
      document: {
        parentIssuer: "UBND tỉnh Bắc Giang",
        number: "5/SNV-VP",
        place: "Bắc Giang",
        date: "2024-02-05",
        signer: "Nguyễn Quang Đông",
      },
    }),
  );
  const { status, err } = await command(
    "report",
    "--template",
    "so-quy",
    "--facts",
    facts,
    "--docx",
    to("cong-van.docx"),
  );
  expect(status).toBe(0);
  expect(err).not.toContain("bỏ qua");
  const text = words("cong-van.docx");
  for (const piece of [
    "UBND TỈNH BẮC GIANG",
    "SỞ NỘI VỤ",
    "Số: 05/SNV-VP",
    "Bắc Giang, ngày 05 tháng 02 năm 2024",
    "Nguyễn Quang Đông",
    "Trong quý I năm 2024, Sở Nội vụ đã tiếp nhận tổng số: 56 hồ sơ",
  ])
    expect(text).toContain(piece);
  expect(text).not.toContain("Phụ lục");
});

test.each([
  [{ date: "31/2/2024" }, "document.date"],
  [{ isuer: "a" }, "document.isuer"],
])("%j in the facts file is refused by name", async (document, place) => {
  const facts = folder.write("sai.json", JSON.stringify({ ...facts000, document }));
  const { status, err } = await command("report", "--template", "so-quy", "--facts", facts, "--docx", to("sai.docx"));
  expect(status).toBe(2);
  expect(err).toContain(`«${place}»`);
  expect(existsSync(to("sai.docx"))).toBe(false);
});

test("figures in doubt: exit 1 and no document; with --accept-broken marked in text and appendix", async () => {
  const total = folder.write("tong.csv", quarterCsv({ Tổng: { 4: 100_086 } }));
  expect((await command("report", total, "--template", "tong-hop-2-14", "--docx", to("tong.docx"))).status).toBe(1);
  expect(existsSync(to("tong.docx"))).toBe(false);
  expect(
    (await command("report", total, "--template", "tong-hop-2-14", "--docx", to("tong.docx"), "--accept-broken"))
      .status,
  ).toBe(0);
  expect(words("tong.docx")).toContain("[số còn lệch]");
});

describe("an office's own template", () => {
  const mau = folder.write(
    "mau.docx",
    forgeDocx({
      body:
        paragraph("Nhận {{rec¦eived | so}} hồ sơ trong {{period}}.") +
        table(["{{#rows}}{{name}}", "{{received}}{{/rows}}"]),
    }),
  );

  test("is filled into another file", async () => {
    const before = readFileSync(mau);
    const { status } = await command(...fromSample, "--docx", to("dien.docx"), "--word-template", mau);
    expect(status).toBe(0);
    expect(words("dien.docx")).toMatch(/^Nhận 113\.048 hồ sơ trong quý I năm 2021\.\nCông an Tỉnh\n1\.902\n/);
    expect(readFileSync(mau).equals(before)).toBe(true);
  });

  test("with faults is refused with each place, and nothing is written", async () => {
    const faulty = folder.write(
      "loi.docx",
      forgeDocx({ body: paragraph("{{recieved}}"), header: paragraph("{{#rows}}") }),
    );
    const { status, err } = await command(...fromSample, "--docx", to("khong.docx"), "--word-template", faulty);
    expect(status).toBe(2);
    expect(err).toContain("có lẽ là {{received}} (phần thân");
    expect(err).toContain("{{/rows}} (đầu trang");
    expect(existsSync(to("khong.docx"))).toBe(false);
  });

  test.each([
    ["missing", "khong-co.docx", "Không tìm thấy"],
    ["a workbook", sample, "không phải tệp Word"],
  ])("%s is refused", async (_, file, sentence) => {
    const { status, err } = await command(...fromSample, "--docx", to("khong.docx"), "--word-template", file);
    expect([status, err]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

describe("where to write", () => {
  test("an input is never written over, not even through a link", async () => {
    const facts = folder.write("dau-vao.docx", JSON.stringify(facts000));
    symlinkSync(facts, to("lien-ket.docx"));
    for (const out of [facts, to("lien-ket.docx")]) {
      const { status, err } = await command("report", "--template", "so-quy", "--facts", facts, "--docx", out);
      expect([status, err]).toEqual([2, expect.stringContaining("cũng là tệp đang đọc nên không ghi đè")]);
    }
    expect(readFileSync(facts, "utf8")).toBe(JSON.stringify(facts000));
  });

  test.each([
    ["another ending", ["--docx", "bao-cao.doc"], "cần có đuôi .docx, ví dụ: --docx bao-cao.docx"],
    ["a template without a place", ["--word-template", "mau.docx"], "--word-template cần thêm --docx"],
    ["a missing folder", ["--docx", join("khong-co", "a.docx")], "Chưa có thư mục"],
  ])("%s is said and nothing is written", async (_, options, sentence) => {
    const { status, err } = await command(...fromSample, ...options);
    expect([status, err]).toEqual([2, expect.stringContaining(sentence)]);
  });

  test("a folder of that name stays a folder, and an older document is replaced whole", async () => {
    writeFileSync(to("cu.docx"), "cũ");
    expect((await command(...fromSample, "--docx", to("cu.docx"))).status).toBe(0);
    expect(words("cu.docx")).toContain("113.048");
    const { status, err } = await command(
      ...fromSample,
      "--docx",
      `${folder.path}/../${folder.path.split("/").at(-1) ?? ""}/x.docx/`,
    );
    expect([status, err]).toEqual([2, expect.stringContaining("đuôi .docx")]);
  });
});
