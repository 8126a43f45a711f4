import { templates } from "../../src/core";
import { facts000, facts001, facts001Bpmc, facts002, facts003 } from "../sources/facts";
import { passage } from "../sources/passages";
import { command, quarterCsv, sample, scratchFolder } from "./run-tthc";

const scratch = scratchFolder();
afterAll(scratch.remove);

const facts = (name: string, content: object): string =>
  scratch.write(`${name}.json`, `\ufeff${JSON.stringify(content)}`);

describe("from given facts alone", () => {
  test.each([
    [
      "so-quy",
      facts("so-quy", facts000),
      `${passage("000", "Trong quý I năm 2024, Sở Nội vụ đã tiếp nhận")}\n${passage("000", "Tổng số hồ sơ trả qua Bưu điện")}`,
    ],
    [
      "trung-tam-6-thang",
      facts("trung-tam", facts002),
      passage("002", "Trong 06 tháng đầu năm, Trung tâm đã tiếp nhận", "đạt 42%."),
    ],
    ["trung-tam-ky", facts("thang", facts001.month), passage("001", "Tháng 09/2021 (Tính từ")],
    ["bpmc-ky", facts("bpmc", facts001Bpmc.month), passage("001", "Tháng 9 năm 2021 (Tính từ")],
    [
      "bcci",
      facts("bcci", facts003),
      passage("003", "Sau 01 năm triển khai thực hiện thỏa thuận hợp tác với bưu điện tỉnh", "(chiếm 24,16%).")
        .replace("10,08", "10,85")
        .replace("24,16", "24,17"),
    ],
  ])("%s prints its source's own words", async (template, file, words) => {
    expect(await command("report", "--template", template, "--facts", file)).toEqual({
      status: 0,
      out: `${words}\n`,
      err: "",
    });
  });

  test("what is missing is named with its id", async () => {
    const { status, out, err } = await command(
      "report",
      "--template",
      "trung-tam-ky",
      "--facts",
      facts("thieu", { unit: "Trung tâm", counts: { received: 5 } }),
    );
    expect([status, out]).toEqual([2, ""]);
    for (const id of ["period", "due", "rates.onlineAverage"]) expect(err).toContain(`(${id})`);
    expect(err).not.toContain("(received)");
  });

  test("figures that contradict each other: exit 1 without a text, marked when accepted", async () => {
    const file = facts("lech", {
      ...facts001Bpmc.quarter,
      counts: { ...facts001Bpmc.quarter.counts, received: 55845 },
    });
    const refused = await command("report", "--template", "bpmc-ky", "--facts", file);
    expect([refused.status, refused.out]).toEqual([1, ""]);
    expect(refused.err).toContain("679 + 54.647 = 55.326, nhưng tổng số tiếp nhận 55.845 (lệch 519)");
    const accepted = await command("report", "--template", "bpmc-ky", "--facts", file, "--accept-broken");
    expect([accepted.status, accepted.out]).toEqual([
      0,
      expect.stringContaining("trong kỳ là 55.845 [số còn lệch] hồ sơ. Đến hạn giải quyết là 54.845 hồ sơ."),
    ]);
  });

  test.each([
    ["a level of the old count", { onlineLevel4: 200 }],
    ["what stands for it since", { onlineLevel4: undefined, onlineFull: 200 }],
    ["two kinds together", { onlineLevel3: undefined, onlineLevel4: undefined, onlineFull: 40, onlinePartial: 30 }],
    ["an old level and a new kind together", { onlineLevel3: undefined, onlineLevel4: 40, onlinePartial: 30 }],
    ["what is pending and overdue", { pendingOverdue: 20 }],
    ["the same of the office's dossiers", { "office.pendingOverdue": 20 }],
  ])("more than its whole is refused: %s", async (_, counts) => {
    const file = facts("qua-tong", { ...facts000, counts: { ...facts000.counts, ...counts } });
    const { status, out } = await command("report", "--template", "so-quy", "--facts", file);
    expect([status, out]).toEqual([1, ""]);
  });

  test.each([
    ["a list", "[]"],
    ["no JSON", "{"],
    ["a negative count", '{"counts":{"received":-1}}'],
    ["a fraction", '{"counts":{"received":1.5}}'],
    ["a text", '{"counts":{"received":"56"}}'],
  ])("a facts file with %s is refused, naming it", async (_, content) => {
    const { status, err } = await command(
      "report",
      "--template",
      "so-quy",
      "--facts",
      scratch.write("hong.json", content),
    );
    expect([status, err]).toEqual([2, expect.stringContaining("hong.json")]);
  });
});

describe("from an appendix and facts", () => {
  test("where both hold a figure and disagree it is said, and the appendix's figure is printed", async () => {
    const file = facts("khac", { counts: { received: 113049, postal: 30000 } });
    const { status, out, err } = await command("report", sample, "--template", "danh-gia", "--facts", file);
    expect(status).toBe(1);
    expect(out).toContain("tỷ lệ qua dịch vụ bưu chính công ích đạt 26,54% (30.000/113.048 hồ sơ), vượt chỉ tiêu 20%");
    expect(err).toContain("số đã cho là 113.049, phụ lục ghi 113.048");
    expect((await command("report", sample, "--template", "danh-gia", "--facts", file, "--accept-broken")).status).toBe(
      0,
    );
  });

  test("a unit of the appendix reports its own row", async () => {
    const { counts } = facts000;
    const own = {
      supplementRequested: 0,
      returned: 0,
      interlinked: 5,
      resolvedEarly: 80,
      resolvedOnDueDate: 1,
      onlineLevel3: 9,
      onlineLevel4: 20,
      postal: 8,
    };
    expect(Object.keys(own).every((id) => id in counts)).toBe(true);
    const { status, out } = await command(
      "report",
      sample,
      "--template",
      "so-quy",
      "--facts",
      facts("so", { unit: "sở nội vụ", period: "quý I năm 2021", counts: own }),
    );
    expect(status).toBe(0);
    expect(out).toContain(
      "Trong quý I năm 2021, sở nội vụ đã tiếp nhận tổng số: 85 hồ sơ, trong đó: kỳ trước là: 05 hồ sơ, trong kỳ là: 80 hồ sơ;",
    );
  });

  test("the period from its days; impossible and crossing ones refused", async () => {
    const period = async (from: string, to: string) =>
      await command("report", sample, "--template", "chan-chinh", "--from", from, "--to", to);
    expect((await period("15/12/2020", "14/3/2021")).out).toMatch(
      /^Trong quý I năm 2021 \(tính từ ngày 15\/12\/2020 đến ngày 14\/3\/2021\), còn 21 cơ quan/,
    );
    expect(await period("31/2/2021", "14/3/2021")).toMatchObject({
      status: 2,
      err: expect.stringContaining("31/2/2021") as unknown,
    });
    expect(await period("30/9/2021", "1/9/2021")).toMatchObject({
      status: 2,
      err: expect.stringContaining("đứng trước") as unknown,
    });
    expect((await command("report", sample, "--template", "chan-chinh", "--from", "1/1/2021")).status).toBe(2);
  });

  test("the period before and last year's beside it", async () => {
    const before = scratch.write("truoc.csv", quarterCsv({ "Sở Tư pháp": { 10: 228 }, Tổng: { 10: 4541 } }));
    const { out } = await command(
      "report",
      sample,
      "--template",
      "chan-chinh",
      "--previous",
      before,
      "--last-year",
      sample,
    );
    expect(out).toContain(
      "So với kỳ trước, số hồ sơ quá hạn gấp 2,76 lần (tăng 176,2%), từ 4.541 lên 12.544 hồ sơ. So với cùng kỳ năm trước, số hồ sơ quá hạn không thay đổi (12.544 hồ sơ).",
    );
  });
});

describe("an office's own template", () => {
  test("a built-in one is exported, changed and used", async () => {
    const exported = JSON.parse((await command("templates", "--export", "so-quy")).out) as {
      text: string[];
      title: string;
    };
    const changed = facts("mau-cua-so", {
      ...exported,
      text: exported.text.map((line) => line.replace("đã tiếp nhận tổng số", "tiếp nhận")),
    });
    const { status, out } = await command("report", "--template", changed, "--facts", facts("so-quy", facts000));
    expect([status, out]).toEqual([
      0,
      expect.stringMatching(/^Trong quý I năm 2024, Sở Nội vụ tiếp nhận: 56 hồ sơ, trong đó: kỳ trước là: 07 hồ sơ/),
    ]);
  });

  test.each([
    ["{{ recieved | so }}", 'không có số liệu tên "recieved"'],
    ["\n{% if received %}", "dòng 2: có thẻ"],
    ["{% for i in (1..1000000000) %}a{% endfor %}", "lặp quá nhiều"],
    ['{% include "/etc/passwd" %}', 'thẻ "include"'],
  ])("%j is refused with line and reason", async (text, reason) => {
    const { status, out, err } = await command(
      "report",
      "--template",
      scratch.write("mau.liquid", text),
      "--facts",
      facts("so-quy", facts000),
    );
    expect([status, out, err]).toEqual([2, "", expect.stringContaining(reason)]);
  });
});

test("templates names all, in the order of their list, each with the facts it needs", async () => {
  const listed = JSON.parse((await command("templates", "--json")).out) as readonly {
    id: string;
    requiredFacts: readonly { id: string }[];
  }[];
  expect(listed.map(({ id }) => id)).toEqual(templates.map(({ id }) => id));
  expect(listed.find(({ id }) => id === "bcci")?.requiredFacts.map(({ id }) => id)).toEqual([
    "unit",
    "postal",
    "series",
  ]);
});
