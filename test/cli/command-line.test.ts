import { copyFileSync, readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { command, quarterCsv, sample, scratchFolder, tthc } from "./run-tthc";

const scratch = scratchFolder();
afterAll(scratch.remove);

const sound = scratch.write("dung.csv", quarterCsv());
/** (8) of Sở Tư pháp 10 too high: two equations of its row and the total of its column no longer close. */
const slipped = scratch.write("lech.csv", quarterCsv({ "Sở Tư pháp": { 4: 2193 } }));

describe("check", () => {
  test("the built-in sample is right, without an error or a warning", () => {
    const { status, out, err } = tthc("check", sample);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/^.*phu-luc-quy-1-2021\.xlsx · .+ · [A-Z]+\d+:[A-Z]+\d+$/m);
    expect(out).toMatch(/34 đơn vị · có dòng tổng/);
    expect(out).toMatch(/^✔ Bảng khớp: \d+ phép kiểm tra đúng$/m);
    expect(out).toMatch(/^ {2}tỷ lệ trả đúng thời hạn +90,79% +90\.869 +100\.085 {2}đã giải quyết$/m);
    expect(out).not.toContain("\u001b");
  });

  test("one wrong cell is one place, its own sums first, exit 1", async () => {
    const { status, out } = await command("check", slipped);
    expect(status).toBe(1);
    expect(out).toMatch(/^✖ 1 chỗ cần xem lại \(lệch 3 phép tính\) · \d+ phép kiểm tra đúng$/m);
    const place = out.indexOf("✖ G9 · Sở Tư pháp");
    const [, first = ""] = out.slice(place).split("\n");
    expect(first).toMatch(/2\.193.*lệch 10/);
  });

  test("the same run twice prints the same bytes", async () => {
    expect(await command("check", slipped, "--json")).toEqual(await command("check", slipped, "--json"));
  });

  test("--all-sheets --json is an array, also of one", async () => {
    const { status, out } = await command("check", sound, "--all-sheets", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(out)).toHaveLength(1);
  });

  test("--profile takes a known form or a file of one", async () => {
    const known = await command("check", sound, "--profile", "tong-hop-2-14", "--json");
    expect(known.status).toBe(0);
    const form = JSON.parse(
      readFileSync(join(__dirname, "../../src/domain/forms/tong-hop-2-14.json"), "utf8"),
    ) as object;
    const own = scratch.write("cua-so.json", `\ufeff${JSON.stringify({ ...form, id: "cua-so" })}`);
    const { status, out } = await command("check", sound, "--profile", own, "--json");
    expect(status).toBe(0);
    expect(JSON.parse(out)).toHaveProperty("appendix.profile", "cua-so");
  });

  test("control characters in names reach neither terminal nor pipe", async () => {
    const named = quarterCsv({ "Sở Tư pháp": { 4: 2193 } }, { "Sở Tư pháp": "Sở \u009b31mTư\u202e pháp\u0085" });
    const { status, out, err } = await command("check", scratch.write("la.csv", named));
    expect([0, 1, 2]).toContain(status);
    expect((out + err).replaceAll("\n", "")).not.toMatch(/\p{Cc}|\u202e/u);
  });

  test("a full disk is said, and is no finding", () => {
    const { status, stderr } = spawnSync("bash", ["-c", `"${process.execPath}" dist/tthc.mjs profiles > /dev/full`], {
      encoding: "utf8",
      cwd: join(__dirname, "../.."),
    });
    expect([status, stderr]).toEqual([
      2,
      "Chưa ghi được kết quả (ENOSPC). Kiểm tra chỗ trống trên đĩa, rồi chạy lại.\n",
    ]);
  });

  test("a reader that stops early is no error", () => {
    const command = `"${process.execPath}" dist/tthc.mjs glossary --json | head -c 10; exit "\${PIPESTATUS[0]}"`;
    const { status, stdout, stderr } = spawnSync("bash", ["-c", command], {
      encoding: "utf8",
      cwd: join(__dirname, "../.."),
    });
    expect([status, stdout, stderr]).toEqual([0, '{\n  "measur'.slice(0, 10), ""]);
  });
});

test("a bug of ours is said to be ours, with its stack, and is no finding", () => {
  const built = readFileSync(join(__dirname, "../../dist/tthc.mjs"), "utf8");
  const entry = "async function runCommandLine(args, surroundings) {";
  expect(built).toContain(entry);
  const faulty = scratch.write("faulty.mjs", built.replace(entry, `${entry} throw new RangeError("planted");`));
  const { status, stdout, stderr } = spawnSync(process.execPath, [faulty, "profiles"], { encoding: "utf8" });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^Có lỗi trong chương trình TTHC, không phải do tệp hay số liệu/);
  expect(stderr).toMatch(/RangeError: planted\n\s+at /);
});

test("the program's first file alone says what is missing beside it", () => {
  const alone = scratch.write("alone.mjs", readFileSync(join(__dirname, "../../dist/tthc.mjs")));
  const { status, stdout, stderr } = spawnSync(process.execPath, [alone, "profiles"], { encoding: "utf8" });
  expect([status, stdout, stderr]).toEqual([
    2,
    "",
    "Thiếu thư mục tthc nằm cạnh tệp tthc.mjs. Chép cả thư mục dist rồi chạy lại.\n",
  ]);
});

describe("what cannot be read ends with exit 2, one Vietnamese sentence and nothing on standard output", () => {
  const zip = Buffer.from("504b0304", "hex");
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["no command", [], /Cách dùng/],
    ["unknown command", ["chek", sound], /Không có lệnh "chek"\. Có lẽ là lệnh check\./],
    ["unknown option", ["check", sound, "--sheets", "x"], /Lệnh check không có lựa chọn --sheets\. Có lẽ là --sheet\./],
    ["unknown option far from all", ["check", sound, "--qwerty"], /Các lựa chọn: --sheet, /],
    ["option of another command", ["check", sound, "--template", "x"], /không có lựa chọn --template/],
    ["option without its value", ["check", sound, "--sheet"], /Sau --sheet cần có giá trị/],
    ["option in place of a value", ["check", sound, "--sheet", "--all-sheets"], /Sau --sheet cần có giá trị/],
    ["option twice", ["check", sound, "--all-sheets", "--all-sheets"], /hai lần/],
    ["value for a flag", ["check", sound, "--json=1"], /--json không nhận giá trị/],
    ["two files", ["fix", sound, sound], /không dùng đến/],
    ["no file", ["check"], /Lệnh check cần thêm TỆP/],
    ["unknown format", ["check", sound, "--format", "xml"], /Sau --format là một trong: table, csv, json, markdown/],
    ["--previous for many", ["check", sound, slipped, "--previous", sound], /--previous chỉ dùng khi kiểm tra một tệp/],
    ["pattern without a match", ["check", join(scratch.path, "khong-*.xlsx")], /Không tìm thấy tệp/],
    ["--sheet with --all-sheets", ["check", sound, "--sheet", "a", "--all-sheets"], /Chỉ dùng một trong hai/],
    ["missing file", ["check", join(scratch.path, "khong-co.xlsx")], /Không tìm thấy tệp ".*khong-co\.xlsx"/],
    ["folder", ["fix", scratch.path, "--out", join(scratch.path, "ra.xlsx")], /là thư mục, không phải tệp/],
    ["empty file", ["check", scratch.write("trong.xlsx", "")], /trống, chưa có dữ liệu/],
    [
      "text renamed",
      ["check", scratch.write("doi-ten.xlsx", "Kính gửi các đơn vị\nXin báo cáo")],
      /không phải tệp Excel/,
    ],
    ["only the start of a package", ["check", scratch.write("cut.xlsx", zip)], /thiếu phần cuối|bị hỏng/],
    ["no appendix", ["check", scratch.write("khac.csv", "Họ tên;Điểm\nAn;9\nBình;8")], /Chưa thấy phụ lục trong tệp/],
    ["unknown sheet", ["check", sample, "--sheet", "Không có"], /không có sheet \(trang tính\) "Không có"/],
    ["unknown form", ["check", sound, "--profile", "tong-hop"], /biểu mẫu nào tên "tong-hop".*"tong-hop-2-14"/],
    [
      "form file with broken JSON",
      ["check", sound, "--profile", scratch.write("hong.json", "{")],
      /chưa đúng ở chỗ «cú pháp JSON»/,
    ],
    ["form file of another shape", ["check", sound, "--profile", scratch.write("khac.json", "{}")], /chưa đúng ở chỗ/],
    ["report without a template", ["report", sound], /cần --template/],
    ["unknown template", ["report", sound, "--template", "tong-hop"], /mẫu báo cáo nào tên "tong-hop"/],
  ];

  test.each(cases)("%s", async (_, args, sentence) => {
    const { status, out, err } = await command(...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/\bat .*\.mjs|Error:|undefined|NaN/);
  });

  test("a shortened copy of the sample", async () => {
    const whole = join(scratch.path, "du.xlsx");
    copyFileSync(sample, whole);
    const bytes = readFileSync(whole);
    const { status, out, err } = await command(
      "check",
      scratch.write("thieu.xlsx", bytes.subarray(0, bytes.length >> 1)),
    );
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/thiếu phần cuối/);
  });
});

describe("report", () => {
  test("prints the paragraph and nothing else", async () => {
    const { status, out, err } = await command(
      "report",
      sample,
      "--template",
      "tong-hop-2-14",
      "--period",
      "quý I năm 2021",
    );
    expect([status, err]).toEqual([0, ""]);
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect(out).toMatch(/quý I năm 2021/i);
    expect(out).toContain("113.048");
    expect(out).toContain("90,79%");
  });

  test("takes the period from the title where none is given, and says so; without a title it is named neutrally", async () => {
    const { out, err } = await command("report", sample, "--template", "tong-hop-2-14");
    expect(out).toMatch(/^Trong quý I năm 2021, /);
    expect(err).toContain("Kỳ báo cáo lấy theo tiêu đề của bảng: quý I năm 2021.");
    const untitled = scratch.write("khong-tieu-de.csv", quarterCsv());
    expect((await command("report", untitled, "--template", "tong-hop-2-14")).out).toMatch(/^Trong kỳ báo cáo, /);
  });

  test("a period that contradicts the title is used, and one line says so", async () => {
    const { status, out, err } = await command(
      "report",
      sample,
      "--template",
      "tong-hop-2-14",
      "--period",
      "quý II năm 2021",
    );
    expect([status, out.startsWith("Trong quý II năm 2021, ")]).toEqual([0, true]);
    expect(err).toContain('Kỳ báo cáo đã ghi là "quý II năm 2021" nhưng tiêu đề của bảng ghi');
  });

  test("over broken figures: silence, exit 1, the cells on standard error", async () => {
    const { status, out, err } = await command("report", slipped, "--template", "tong-hop-2-14");
    expect([status, out]).toEqual([1, ""]);
    expect(err).toMatch(/Các ô cần xem lại: .*\bG3\b/);
    expect(err).toContain("--accept-broken");
  });

  test("--accept-broken writes it, marked, and names the cells", async () => {
    const { status, out, err } = await command("report", slipped, "--template", "tong-hop-2-14", "--accept-broken");
    expect(status).toBe(0);
    expect(out).toContain("100.085 [số còn lệch]");
    expect(err).toMatch(/Các ô cần xem lại: .*\bG3\b/);
  });
});

describe("what is known", () => {
  test.each(["profiles", "templates", "glossary"])(
    "%s prints for people and, with --json, for programs",
    async (name) => {
      const [people, programs] = [await command(name), await command(name, "--json")];
      expect([people.status, programs.status, people.err, programs.err]).toEqual([0, 0, "", ""]);
      expect(people.out + programs.out).toContain(name === "glossary" ? "resolvedInTime" : "tong-hop-2-14");
      expect(typeof JSON.parse(programs.out)).toBe("object");
    },
  );

  test.each(["--help", "-h", "help"])("%s lists the commands", async (asked) => {
    const { status, out } = await command(asked);
    expect(status).toBe(0);
    for (const command of ["check", "report", "profiles", "templates", "glossary"])
      expect(out).toMatch(new RegExp(`^ {2}${command}\\b`, "m"));
  });

  test("check --help names every option", async () => {
    const { status, out } = await command("check", "--help");
    expect(status).toBe(0);
    for (const option of ["--sheet", "--all-sheets", "--profile", "--json"]) expect(out).toContain(option);
  });
});

test.each([
  ["fix a.xlsx"],
  ["seal a.xlsx"],
  ["merge a.xlsx"],
  ["collect a.xlsx"],
  ["trend"],
  ["report a.xlsx"],
  ["report a.xlsx --template so-quy --docx a.pdf"],
  ["report a.xlsx --template so-quy --word-template mau.docx"],
  [`check ${sound} --without 99`],
])("%s, called wrongly, gives programs the reason too", async (words) => {
  const { status, out, err } = await command(...words.split(" "), "--json");
  expect(status).toBe(2);
  const { refusal } = JSON.parse(out) as { refusal: { reason: string; message: string } };
  expect(err).toContain(refusal.message);
  expect(refusal.reason).toBe("usage");
});
