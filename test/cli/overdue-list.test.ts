import type { NewCell, NewSheet, NewValue } from "../../src/ports/new-workbook";
import { monthBook, monthSheet, UNITS } from "../grids/month-book";
import { command, scratchFolder } from "./run-tthc";

const scratch = scratchFolder();
afterAll(scratch.remove);

/** Stand in every row of the list, in each place where a person or a dossier is named; nowhere else may they be seen. */
const MARKS = ["MADAU", "Nguyễn Thị Dấu", "Khai sinh bí mật", "dau@rieng.vn"];

interface Listed {
  readonly unit: string;
  readonly settled: boolean;
}

/** One row for each overdue dossier of the month's units: those settled late first. */
const ALL: readonly Listed[] = Object.entries(UNITS).flatMap(([unit, [, , , , late, , overdue]]) => [
  ...Array.from({ length: late }, () => ({ unit, settled: true })),
  ...Array.from({ length: overdue }, () => ({ unit, settled: false })),
]);

function listSheet(rows: readonly Listed[], name = "Phụ lục II"): NewSheet {
  const cell = (value: NewValue): NewCell => ({ value, style: "plain" });
  const header = [
    "STT",
    "Mã hồ sơ",
    "Họ và tên",
    "Thủ tục",
    "Email",
    "Đơn vị giải quyết",
    "Ngày nhận",
    "Ngày hẹn trả",
    "Ngày trả",
  ];
  const body = rows.map(({ unit, settled }, index): readonly NewValue[] => [
    index + 1,
    `MADAU-${index}`,
    "Nguyễn Thị Dấu",
    "Khai sinh bí mật",
    "dau@rieng.vn",
    unit,
    "02/03/2026",
    "05/03/2026",
    settled ? "09/03/2026" : null,
  ]);
  return {
    name,
    rows: [["DANH SÁCH HỒ SƠ QUÁ HẠN"], header, ...body].map((row) => row.map(cell)),
    merges: [],
    widths: [],
    frozenRows: 0,
  };
}

const book = (name: string, list: readonly Listed[]): string =>
  scratch.write(name, monthBook(monthSheet(3), listSheet(list)));

test("a list that names as many dossiers as the table counts", async () => {
  const file = book("khop.xlsx", ALL);
  const holding = (out: string): number => Number(/Bảng khớp: (\d+) phép/.exec(out)?.[1]);
  const alone = await command("check", file);
  const { status, out, err } = await command("check", file, "--overdue", file);
  expect(status).toBe(0);
  expect(err).toContain("Phụ lục II, 11 hồ sơ");
  // Late, pending and both of three units and the total.
  expect(holding(out) - holding(alone.out)).toBe(12);
});

test("a dossier that the table does not count", async () => {
  const file = book("thua.xlsx", [...ALL, { unit: "xã an bình", settled: false }]);
  const { status, out } = await command("check", file, "--overdue", `${file}:phụ lục ii`);
  expect(status).toBe(1);
  expect(out).toMatch(/danh sách có 5 hồ sơ quá hạn, bảng ghi 4 ở M\d+/i);
});

test("a unit that the list leaves out is said to be untested, and blames nobody", async () => {
  const [left = ""] = Object.keys(UNITS);
  const file = book(
    "mot-phan.xlsx",
    ALL.filter(({ unit }) => unit !== left),
  );
  const { status, out } = await command("check", file, "--overdue", file);
  expect(status).toBe(0);
  expect(out).toContain(`Danh sách không có đơn vị ${left}: chưa kiểm tra được`);
});

test("neither names nor codes of dossiers are said, whatever the list holds", async () => {
  const odd = [
    ...ALL.slice(1),
    { unit: "Nguyễn Thị Dấu", settled: false },
    { unit: "MADAU-77", settled: true },
    { unit: "", settled: false },
  ];
  const file = book("la.xlsx", [...odd, ...odd.slice(0, 1)]);
  for (const more of [[], ["--json"], ["--format", "csv"], ["--without", "2,5"]]) {
    const { out, err } = await command("check", file, "--overdue", file, ...more);
    expect(`${out}${err}`).not.toMatch(new RegExp(MARKS.join("|"), "iu"));
  }
  const { out } = await command("check", file, "--overdue", file, "--json");
  const { findings } = JSON.parse(out) as {
    findings: { check: string; outcome: string; data: object; what: string }[];
  };
  const listed = findings.filter(({ check }) => check === "overdue-list-matches");
  expect(listed.map(({ what }) => what)).toEqual(
    expect.arrayContaining([expect.stringContaining("một tên ở ô F"), expect.stringContaining("không ghi đơn vị")]),
  );
  expect(JSON.stringify(listed)).not.toMatch(new RegExp(MARKS.join("|"), "iu"));
});

test("what is no list of overdue dossiers is refused with its name", async () => {
  const plain = scratch.write("bang.xlsx", monthBook(monthSheet(3)));
  const none = await command("check", plain, "--overdue", plain);
  expect([none.status, none.out]).toEqual([2, ""]);
  expect(none.err).toMatch(/Không thấy danh sách hồ sơ quá hạn trong tệp "[^"]*bang\.xlsx"/);
  const two = scratch.write("hai.xlsx", monthBook(monthSheet(3), listSheet(ALL), listSheet(ALL, "Phụ lục III")));
  expect((await command("check", two, "--overdue", two)).err).toContain('"Phụ lục II", "Phụ lục III"');
  expect((await command("check", two, "--overdue", `${two}:Phụ lục III`)).status).toBe(0);
  expect((await command("check", two, "--overdue", two, "--all-sheets")).status).toBe(2);
  expect((await command("check", two, plain, "--overdue", two)).err).toContain(
    "--overdue chỉ dùng khi kiểm tra một tệp",
  );
});
